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
}
