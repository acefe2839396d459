package dev.gazette.parser.internal.source;

import java.util.stream.IntStream;

/** The text of a PDF file as it grows, with what its characters alone do not tell: which lines end at the edge of their column. */
final class PdfPrint {

    private final StringBuilder text = new StringBuilder();
    private final IntStream.Builder full = IntStream.builder();

    /** Where the words of the line at hand go. */
    StringBuilder text() {
        return text;
    }

    /** Ends a line with nothing on it. */
    void blankLine() {
        text.append('\n');
    }

    /** Ends the line that began at {@code start}. */
    void endLine(int start, boolean atEdge) {
        if (atEdge) {
            full.add(start);
        }
        text.append('\n');
    }

    void endPage() {
        text.append('\f');
    }

    /** The text with its pages, which begin at the given places. */
    SourceText source(int[] pages) {
        return SourceText.of(text.toString(), pages, full.build().toArray());
    }
}
