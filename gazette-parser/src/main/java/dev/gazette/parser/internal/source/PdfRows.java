package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts glyphs that came in any order into rows from top to bottom.
 *
 * <p>A word that is printed twice at the same place, to look bold, is one. Rows of two columns that do not stand on the same
 * grid fall together or apart as it happens; the columns are parted later, by their gutter.
 */
final class PdfRows {

    /** A gap this wide, in characters, can be a gutter; a space within a line is narrower. */
    private static final float GUTTER = 1.2f;

    /** Base lines nearer to each other than this, in characters, are one line. */
    private static final float SAME_LINE = 0.5f;

    /** The same glyph again, less than this far away, in characters, is the first one made bold. */
    private static final float BOLD = 0.2f;

    private PdfRows() {}

    static List<PdfRow> of(List<PdfGlyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y).thenComparingDouble(PdfGlyph::x));
        var rows = new ArrayList<PdfRow>();
        var line = new ArrayList<PdfGlyph>();
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.y() - line.get(0).y()
                            > SAME_LINE * Math.max(1, line.get(0).size())) {
                rows.add(row(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            rows.add(row(line));
        }
        return rows;
    }

    private static PdfRow row(List<PdfGlyph> line) {
        line.sort(Comparator.comparingDouble(PdfGlyph::x));
        var segments = new ArrayList<PdfSegment>();
        var segment = new ArrayList<PdfGlyph>();
        for (PdfGlyph glyph : line) {
            if (!segment.isEmpty()) {
                PdfGlyph before = segment.get(segment.size() - 1);
                if (glyph.words().equals(before.words()) && glyph.x() - before.x() < BOLD * glyph.size()) {
                    continue;
                }
                if (glyph.x() - before.right() > GUTTER * glyph.size()) {
                    segments.add(new PdfSegment(List.copyOf(segment)));
                    segment.clear();
                }
            }
            segment.add(glyph);
        }
        segments.add(new PdfSegment(List.copyOf(segment)));
        return new PdfRow(List.copyOf(segments));
    }
}
