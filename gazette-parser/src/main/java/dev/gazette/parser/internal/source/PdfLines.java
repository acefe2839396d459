package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a page in the order in which they are read, printed with their indents and with the gaps between them.
 *
 * <p>A gap between two lines shows as an empty line, and so does a change of the size of the letters: a headline is parted
 * from its text even where it is set close to it.
 */
final class PdfLines {

    /** A gap this much wider than the usual distance of two lines shows as an empty line. */
    private static final float GAP = 1.6f;

    /** Letters this much larger are those of a headline. */
    private static final float LARGER = 1.15f;

    private static final int WIDEST_INDENT = 60;

    /** Lines that end no further apart than this, in characters, end at one edge. */
    private static final float SAME_EDGE = 0.25f;

    private static final int FEWEST_FULL = 3;

    private final List<Line> lines = new ArrayList<>();

    /** A line and the left edge of its column. */
    private record Line(PdfSegment words, float margin) {}

    void add(PdfSegment words, float margin) {
        lines.add(new Line(words, margin));
    }

    void print(PdfPrint print) {
        float pitch = pitch();
        Map<Float, Float> edges = edges();
        for (int i = 0; i < lines.size(); i++) {
            PdfSegment words = lines.get(i).words();
            if (i > 0 && isParted(lines.get(i - 1).words(), words, pitch)) {
                print.blankLine();
            }
            float margin = lines.get(i).margin();
            int start = print.text().length();
            int indent = Math.round((words.left() - margin) / Math.max(1, words.size()));
            print.text().append("　".repeat(Math.max(0, Math.min(indent, WIDEST_INDENT))));
            words.print(print.text());
            float edge = edges.getOrDefault(margin, Float.POSITIVE_INFINITY);
            print.endLine(start, words.right() >= edge - SAME_EDGE * words.size());
        }
    }

    /**
     * Where full lines end, for each left edge: as far right as several of its lines reach. Printers stretch and squeeze the
     * lines of a paragraph until all end there, so that a line of 27 characters can be as full as one of 29.
     */
    private Map<Float, Float> edges() {
        Map<Float, List<PdfSegment>> columns = new HashMap<>();
        for (Line line : lines) {
            columns.computeIfAbsent(line.margin(), margin -> new ArrayList<>()).add(line.words());
        }
        Map<Float, Float> edges = new HashMap<>();
        columns.forEach((margin, column) -> {
            column.sort(Comparator.comparingDouble(PdfSegment::right).reversed());
            for (int i = 0; i + FEWEST_FULL <= column.size(); i++) {
                PdfSegment last = column.get(i + FEWEST_FULL - 1);
                if (column.get(i).right() - last.right() <= SAME_EDGE * last.size()) {
                    edges.put(margin, column.get(i).right());
                    return;
                }
            }
        });
        return edges;
    }

    private static boolean isParted(PdfSegment above, PdfSegment below, float pitch) {
        float larger = Math.max(above.size(), below.size());
        return below.y() - above.y() > GAP * pitch || larger > LARGER * Math.min(above.size(), below.size());
    }

    /** The usual distance of two lines of one paragraph: the lower quartile, for on some pages every other line ends a paragraph. */
    private float pitch() {
        var distances = new float[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).words().y() - lines.get(i - 1).words().y();
            // It is less where the next column begins.
            if (distance > 0) {
                distances[count++] = distance;
            }
        }
        Arrays.sort(distances, 0, count);
        return count == 0 ? Float.POSITIVE_INFINITY : distances[count / 4];
    }
}
