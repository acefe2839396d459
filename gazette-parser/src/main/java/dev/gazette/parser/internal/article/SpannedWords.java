package dev.gazette.parser.internal.article;

import dev.gazette.model.Attachment;
import dev.gazette.model.Citation;
import dev.gazette.model.Directive;
import dev.gazette.model.Event;
import dev.gazette.model.Headline;
import dev.gazette.model.Paragraph;
import dev.gazette.model.Place;
import dev.gazette.model.Sourced;
import java.util.Objects;
import java.util.Optional;

/** The words that a record's spans cover, and nothing else: the text of a directive, the name of a place. */
final class SpannedWords {

    private SpannedWords() {}

    /** Empty for a record whose spans cover more than its words: the clause that tells an inspection. */
    static Optional<String> of(Sourced value) {
        if (value instanceof Headline headline) {
            return Optional.of(
                    Objects.toString(headline.kicker(), "") + headline.title() + Objects.toString(headline.deck(), ""));
        }
        if (value instanceof Paragraph paragraph) {
            return Optional.of(paragraph.text());
        }
        if (value instanceof Attachment attachment) {
            return Optional.of(attachment.title());
        }
        if (value instanceof Citation citation) {
            return Optional.ofNullable(citation.title()).or(() -> Optional.ofNullable(citation.number()));
        }
        if (value instanceof Place place) {
            return Optional.of(place.name());
        }
        if (value instanceof Directive directive) {
            return Optional.of(directive.text());
        }
        return value instanceof Event event ? Optional.of(event.text()) : Optional.empty();
    }
}
