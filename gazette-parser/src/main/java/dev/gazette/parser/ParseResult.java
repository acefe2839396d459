package dev.gazette.parser;

import dev.gazette.model.Gazette;
import java.util.List;
import java.util.Objects;

/**
 * What was read from one source: the gazette, what was doubtful, the source itself and how it was covered.
 *
 * @param gazette the model
 * @param diagnostics what was doubtful, in the order of the text
 * @param source the text that the spans point into
 * @param cover what each stretch of the source was read as, in text order; it leaves out nothing but white space and
 *     control characters
 */
public record ParseResult(Gazette gazette, List<Diagnostic> diagnostics, Source source, List<CoverPart> cover) {

    /** Checks that nothing is null and keeps immutable copies. */
    public ParseResult {
        Objects.requireNonNull(gazette, "gazette");
        diagnostics = List.copyOf(Objects.requireNonNull(diagnostics, "diagnostics"));
        Objects.requireNonNull(source, "source");
        cover = List.copyOf(Objects.requireNonNull(cover, "cover"));
    }

    /**
     * Puts pages together that are parts of one gazette, as city sites publish it: the contents on one page, each article on
     * another.
     *
     * <pre>{@code
     * List<ParseResult> pages = new ArrayList<>();
     * for (Path page : List.of(contents, first, second)) {
     *     pages.add(reader.read(page));
     * }
     * Issue issue = ParseResult.ofPages(pages).gazette().issues().get(0);
     * }</pre>
     *
     * <p>Pages of one number are one {@link dev.gazette.model.Issue}, in the order of the contents when one of the pages has
     * them, else in the given order. The source is all pages, one after the other, and every span leads into it and names the
     * page. A page that says no number, and pages of several issues, are told by diagnostics.
     *
     * @throws IllegalArgumentException when the pages name different gazettes
     */
    public static ParseResult ofPages(List<ParseResult> pages) {
        return JoinedPages.of(List.copyOf(Objects.requireNonNull(pages, "pages")));
    }
}
