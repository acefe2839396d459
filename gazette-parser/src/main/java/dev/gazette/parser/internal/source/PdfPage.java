package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the glyphs of one page into the order in which they are read.
 *
 * <pre>
 *   2020年第3期      某某市人民政府公报        (crosses the gutter: a line of its own)
 *   第一条 …   |   第五条 …                   (left column to its end, then the right one)
 *   第二条 …   |   第六条 …
 *                  — 3 —
 * </pre>
 *
 * <p>A gutter is a white strip in the middle of the page, at least one character wide, that most lines leave free; text that
 * crosses it parts what stands above from what stands below.
 */
final class PdfPage {

    /** A strip this wide, in characters, parts two columns; a space within a line is narrower, or stands alone. */
    private static final float GUTTER = 1.2f;

    private static final int FEWEST_LINES_OF_A_COLUMN = 4;

    private PdfPage() {}

    static void print(List<PdfGlyph> glyphs, StringBuilder text) {
        var rest = new ArrayList<>(glyphs);
        while (!rest.isEmpty()) {
            // Upright text first, turned text (a wide table, a mark in the margin) after it.
            float direction = mostCommonDirection(rest);
            var same = new ArrayList<PdfGlyph>();
            rest.removeIf(glyph -> glyph.direction() == direction && same.add(glyph));
            printUpright(same, text);
        }
    }

    private static float mostCommonDirection(List<PdfGlyph> glyphs) {
        float best = 0;
        int most = -1;
        for (float direction : new float[] {0, 90, 180, 270}) {
            int count = 0;
            for (PdfGlyph glyph : glyphs) {
                count += glyph.direction() == direction ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = direction;
            }
        }
        return most > 0 ? best : glyphs.get(0).direction();
    }

    private static void printUpright(List<PdfGlyph> glyphs, StringBuilder text) {
        List<PdfSegment> segments = segments(glyphs);
        float gutter = gutter(segments);
        if (Float.isNaN(gutter)) {
            new PdfColumn().addAll(joined(segments)).print(text);
            return;
        }
        var left = new PdfColumn();
        var right = new PdfColumn();
        for (List<PdfSegment> row : rows(segments)) {
            boolean crosses = false;
            for (PdfSegment segment : row) {
                crosses |= segment.left() < gutter && segment.right() > gutter;
            }
            if (crosses) {
                left.print(text);
                right.print(text);
                left = new PdfColumn();
                right = new PdfColumn();
                new PdfColumn().addAll(joined(row)).print(text);
                continue;
            }
            for (PdfSegment segment : joined(row, gutter)) {
                (segment.left() < gutter ? left : right).add(segment);
            }
        }
        left.print(text);
        right.print(text);
    }

    /** Cuts the lines of the page where a gap could be a gutter. */
    private static List<PdfSegment> segments(List<PdfGlyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y).thenComparingDouble(PdfGlyph::x));
        var segments = new ArrayList<PdfSegment>();
        var line = new ArrayList<PdfGlyph>();
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.y() - line.get(0).y()
                            > 0.5f * Math.max(1, line.get(0).size())) {
                cut(line, segments);
                line.clear();
            }
            line.add(glyph);
        }
        cut(line, segments);
        return segments;
    }

    private static void cut(List<PdfGlyph> line, List<PdfSegment> segments) {
        line.sort(Comparator.comparingDouble(PdfGlyph::x));
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size()
                    || line.get(i).x() - line.get(i - 1).right()
                            > GUTTER * line.get(i).size()) {
                segments.add(new PdfSegment(List.copyOf(line.subList(start, i))));
                start = i;
            }
        }
    }

    /** The segments of one line together, from top to bottom. */
    private static List<List<PdfSegment>> rows(List<PdfSegment> segments) {
        var rows = new ArrayList<List<PdfSegment>>();
        for (PdfSegment segment : segments) {
            List<PdfSegment> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty() && Math.abs(last.get(0).y() - segment.y()) <= 0.5f * segment.size()) {
                last.add(segment);
            } else {
                var row = new ArrayList<PdfSegment>();
                row.add(segment);
                rows.add(row);
            }
        }
        return rows;
    }

    /** Each row as one segment. */
    private static List<PdfSegment> joined(List<PdfSegment> segments) {
        return joined(segments, Float.POSITIVE_INFINITY);
    }

    /** Each row as one segment on either side of the gutter. */
    private static List<PdfSegment> joined(List<PdfSegment> segments, float gutter) {
        var joined = new ArrayList<PdfSegment>();
        for (List<PdfSegment> row : rows(segments)) {
            var left = new ArrayList<PdfGlyph>();
            var right = new ArrayList<PdfGlyph>();
            for (PdfSegment segment : row) {
                (segment.left() < gutter ? left : right).addAll(segment.glyphs());
            }
            if (!left.isEmpty()) {
                joined.add(new PdfSegment(left));
            }
            if (!right.isEmpty()) {
                joined.add(new PdfSegment(right));
            }
        }
        return joined;
    }

    /** The middle of the white strip between two columns; NaN when the page has one column. */
    private static float gutter(List<PdfSegment> segments) {
        if (segments.size() < 2 * FEWEST_LINES_OF_A_COLUMN) {
            return Float.NaN;
        }
        float least = Float.POSITIVE_INFINITY;
        float most = 0;
        for (PdfSegment segment : segments) {
            least = Math.min(least, segment.left());
            most = Math.max(most, segment.right());
        }
        float best = Float.NaN;
        int fewest = Integer.MAX_VALUE;
        // Columns are as good as equal: the strip lies in the middle third.
        for (int step = 0; step <= 60; step++) {
            float x = least + (most - least) * (1f / 3 + step / 180f);
            int left = 0;
            int right = 0;
            int crossing = 0;
            for (PdfSegment segment : segments) {
                if (segment.right() <= x) {
                    left++;
                } else if (segment.left() >= x) {
                    right++;
                } else {
                    crossing++;
                }
            }
            boolean columns = left >= FEWEST_LINES_OF_A_COLUMN
                    && right >= FEWEST_LINES_OF_A_COLUMN
                    && crossing * 3 < left + right;
            if (columns && crossing < fewest) {
                fewest = crossing;
                best = x;
            }
        }
        return best;
    }
}
