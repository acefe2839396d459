package dev.gazette.parser.spi;

import dev.gazette.model.ArticleBuilder;
import dev.gazette.model.Headline;
import dev.gazette.model.Mention;
import dev.gazette.model.Official;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article before anybody knows its kind: its lines, and the people who are named in it.
 *
 * <p>The parser implements it; an application does so only in tests. Immutable.
 */
public interface ArticleText {

    /** The section that it stands under; empty without one. */
    Optional<String> section();

    /** Kicker, title and deck; empty when the article has no title. */
    Optional<Headline> headline();

    /** All lines and paragraphs, the headline's first, in text order. */
    List<TextLine> lines();

    /** The people who hold office or take a leader's part, in order of first mention. */
    List<Official> officials();

    /** Every place where one of {@link #officials} is meant, by its index there. */
    List<Mention> mentions();

    /** The body that publishes the issue, from the masthead or the options. */
    Optional<String> issuingBody();

    /** The year of the issue, from the masthead or the options. */
    Optional<Integer> issueYear();

    /** The printed date of the issue. */
    Optional<LocalDate> issueDate();

    /**
     * The article as the parser's last reader would give it, to be changed: kind {@code OTHER}, section, headline, byline, one
     * paragraph for each paragraph of the body, spans; no facts. A new builder at each call.
     */
    ArticleBuilder article();
}
