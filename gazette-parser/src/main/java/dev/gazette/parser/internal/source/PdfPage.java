package dev.gazette.parser.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Puts the glyphs of the pages of one file into the order in which they are read.
 *
 * <pre>
 *   2020年第3期      某某市人民政府公报        (set apart at the top: a line of its own)
 *   第一条 …   |   第五条 …                   (left column to its end, then the right one)
 *   第二条 …   |   第六条 …
 *                  — 3 —
 * </pre>
 *
 * <p>Text that crosses the gutter parts what stands above from what stands below. A page too empty to show its gutter, as the
 * last of an article can be, is taken to have the gutter of an earlier page. Upright text comes first, turned text (a wide
 * table, a mark in the margin) after it.
 */
final class PdfPage {

    /** Beyond a gap this much wider than the usual distance of two lines stands no line of the text. */
    private static final float SET_APART = 1.6f;

    /** So far from the known edge of a column, in characters, its lines may begin: an indent, or a number. */
    private static final float INDENT = 4;

    /** One row of so many may cross the gutter. */
    private static final int MOST_CROSSING = 4;

    private static final int MOST_KNOWN = 8;

    /** So many rows, running head and folio among them, show their usual distance. */
    private static final int FEWEST_ROWS = 6;

    /** Columns seen on earlier pages of this file, those of the latest first. */
    private final Deque<Known> known = new ArrayDeque<>();

    private float usualPitch = Float.POSITIVE_INFINITY;

    /** Where a gutter is and where the column right of it begins. */
    private record Known(float gutter, float rightEdge) {}

    void print(List<PdfGlyph> glyphs, PdfPrint print) {
        var rest = new ArrayList<>(glyphs);
        while (!rest.isEmpty()) {
            float direction = mostCommonDirection(rest);
            var same = new ArrayList<PdfGlyph>();
            rest.removeIf(glyph -> glyph.direction() == direction && same.add(glyph));
            printUpright(PdfRows.of(same), print);
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

    private void printUpright(List<PdfRow> rows, PdfPrint print) {
        float apart = SET_APART * pitch(rows);
        int from = rows.size() > 2 && rows.get(1).y() - rows.get(0).y() > apart ? 1 : 0;
        int to = rows.size();
        if (to - from > 2 && rows.get(to - 1).y() - rows.get(to - 2).y() > apart) {
            to--;
        }
        List<PdfRow> body = rows.subList(from, to);
        float margin = margin(body);
        var lines = new PdfLines();
        for (PdfRow head : rows.subList(0, from)) {
            lines.add(head.whole(), margin);
        }
        read(body, lines);
        for (PdfRow foot : rows.subList(to, rows.size())) {
            lines.add(foot.whole(), margin);
        }
        lines.print(print);
    }

    /** A known gutter when nothing speaks against it, for on a page with tables and lists it may be hard to see; else their own. */
    private float gutter(List<PdfRow> rows) {
        for (Known seen : known) {
            if (fits(rows, seen)) {
                return seen.gutter();
            }
        }
        float own = PdfGutter.of(rows);
        if (!Float.isNaN(own)) {
            known.addFirst(new Known(own, rightEdge(rows, own)));
            if (known.size() > MOST_KNOWN) {
                known.removeLast();
            }
        }
        return own;
    }

    /** True when a column begins where one did before, and no more than a headline or two cross the gutter. */
    private static boolean fits(List<PdfRow> rows, Known seen) {
        int crossing = 0;
        float least = Float.POSITIVE_INFINITY;
        float edge = Float.POSITIVE_INFINITY;
        for (PdfRow row : rows) {
            least = Math.min(least, row.left());
            if (row.crosses(seen.gutter())) {
                crossing++;
            } else {
                edge = Math.min(edge, leftOfRight(row, seen.gutter()));
            }
        }
        float size = rows.isEmpty() ? 0 : rows.get(0).size();
        return least < seen.gutter()
                && edge >= seen.rightEdge() - size
                && edge <= seen.rightEdge() + INDENT * size
                && crossing * MOST_CROSSING <= rows.size();
    }

    /** Where the column right of the gutter begins; infinite when nothing stands there. */
    private static float rightEdge(List<PdfRow> rows, float gutter) {
        float edge = Float.POSITIVE_INFINITY;
        for (PdfRow row : rows) {
            if (!row.crosses(gutter)) {
                edge = Math.min(edge, leftOfRight(row, gutter));
            }
        }
        return edge;
    }

    private static float leftOfRight(PdfRow row, float gutter) {
        for (PdfSegment segment : row.segments()) {
            if (segment.left() >= gutter) {
                return segment.left();
            }
        }
        return Float.POSITIVE_INFINITY;
    }

    /** Columns first, within what lies between two rows that cross the gutter. */
    private void read(List<PdfRow> rows, PdfLines lines) {
        float margin = margin(rows);
        float gutter = gutter(rows);
        if (Float.isNaN(gutter)) {
            for (PdfRow row : rows) {
                lines.add(row.whole(), margin);
            }
            return;
        }
        int start = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i < rows.size() && !rows.get(i).crosses(gutter)) {
                continue;
            }
            for (boolean left : new boolean[] {true, false}) {
                read(column(rows.subList(start, i), gutter, left), lines);
            }
            if (i < rows.size()) {
                lines.add(rows.get(i).whole(), margin);
            }
            start = i + 1;
        }
    }

    private static List<PdfRow> column(List<PdfRow> rows, float gutter, boolean left) {
        var column = new ArrayList<PdfRow>();
        for (PdfRow row : rows) {
            List<PdfSegment> segments = row.beside(gutter, left);
            if (!segments.isEmpty()) {
                column.add(new PdfRow(segments));
            }
        }
        return column;
    }

    private static float margin(List<PdfRow> rows) {
        float least = Float.POSITIVE_INFINITY;
        for (PdfRow row : rows) {
            least = Math.min(least, row.left());
        }
        return least;
    }

    /** The usual distance of two rows, no less than a line that is set solid; a page of a few rows has that of the pages before. */
    private float pitch(List<PdfRow> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return usualPitch;
        }
        var distances = new float[rows.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = rows.get(i + 1).y() - rows.get(i).y();
        }
        Arrays.sort(distances);
        usualPitch = Math.max(
                distances[distances.length / 2], rows.get(rows.size() / 2).size());
        return usualPitch;
    }
}
