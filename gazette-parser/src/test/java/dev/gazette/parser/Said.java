package dev.gazette.parser;

import dev.gazette.model.Article;
import dev.gazette.model.Directive;
import dev.gazette.model.Gazette;
import dev.gazette.model.Headline;
import dev.gazette.model.Inspection;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.model.Place;
import dev.gazette.model.Post;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a gazette says, line for line, so that a difference can be read: no spans, no ids, no mentions, nothing inferred; width
 * folded and white space left out.
 */
final class Said {

    private Said() {}

    static String of(Gazette gazette) {
        var said = new StringBuilder();
        line(said, "name", gazette.name());
        line(said, "parallel name", gazette.parallelName());
        line(said, "body", gazette.issuingBody());
        for (Issue issue : gazette.issues()) {
            line(said, "issue", issue.year() + " " + issue.numbers() + " " + issue.wholeNumber() + " " + issue.date());
            issue.contents()
                    .forEach(entry -> line(
                            said,
                            "contents",
                            entry.section() + "|" + entry.title() + "|" + entry.page() + "|" + entry.article()));
            issue.articles().forEach(article -> article(said, article));
            issue.colophon().forEach(words -> line(said, "colophon", words));
        }
        return said.toString();
    }

    /** What one article says. */
    static String of(Article article) {
        var said = new StringBuilder();
        article(said, article);
        return said.toString();
    }

    private static void article(StringBuilder said, Article article) {
        line(said, "article", article.kind() + "|" + article.section());
        Headline headline = article.headline();
        if (headline != null) {
            line(said, " kicker", headline.kicker());
            line(said, " title", headline.title());
            line(said, " deck", headline.deck());
        }
        line(said, " byline", article.byline());
        article.paragraphs().forEach(paragraph -> line(said, " paragraph", paragraph.kind() + "|" + paragraph.text()));
        article.officials().forEach(official -> line(said, " official", person(official)));
        article.inspections().forEach(trip -> line(said, " trip", trip(trip)));
        article.directives().forEach(directive -> line(said, " directive", directive(directive)));
        article.appointments()
                .forEach(appointment -> line(
                        said,
                        " appointment",
                        appointment.action() + "|" + appointment.person().name() + "|"
                                + appointment.post().text()));
        article.events().forEach(event -> line(said, " event", event.date().start() + "|" + event.text()));
    }

    private static String person(Official official) {
        return official.name() + official.posts().stream().map(Post::text).toList();
    }

    private static String trip(Inspection trip) {
        String date = trip.date() == null
                ? ""
                : trip.date().start() + "/" + trip.date().end() + " "
                        + trip.date().text();
        return date + "|" + names(trip.leaders()) + "|" + trip.actions() + "|" + trip.topic() + "|"
                + trip.places().stream().map(Place::name).toList() + "|" + names(trip.companions());
    }

    private static String directive(Directive directive) {
        return directive.speaker().name() + "|" + directive.verb() + "|" + directive.modality() + "|"
                + directive.addressee() + "|" + directive.basis() + "|" + directive.text();
    }

    private static String names(List<Official> people) {
        return people.stream().map(Official::name).collect(Collectors.joining("、"));
    }

    private static void line(StringBuilder said, String what, @Nullable String words) {
        if (words != null) {
            said.append(what).append(": ").append(folded(words)).append('\n');
        }
    }

    /** Width folded, white space, controls and joiners left out: how two readings are compared. */
    static String folded(String words) {
        var folded = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
