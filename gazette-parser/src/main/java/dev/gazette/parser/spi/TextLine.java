package dev.gazette.parser.spi;

import dev.gazette.model.SourceSpan;
import java.util.List;

/**
 * One line of a headline or one paragraph of a body, with what pages and columns did to it undone.
 *
 * <p>The parser implements it; an application does so only in tests. Immutable.
 */
public interface TextLine {

    /** Where in its article a line stands. */
    enum Part {
        /** In the headline, or above it: a red head, a number. */
        HEAD,
        /** Below the headline. */
        BODY
    }

    /** The words as printed. */
    String text();

    /** Where in the article it stands. */
    Part part();

    /** Where the words stand in the source; several spans where a page cut them. */
    List<SourceSpan> spans();

    /**
     * Where a stretch of {@link #text} stands in the source, white space at its ends left out.
     *
     * @param start offset of its first character in {@link #text}
     * @param end offset after its last one
     * @throws IndexOutOfBoundsException when the stretch is not inside the text
     */
    List<SourceSpan> spans(int start, int end);
}
