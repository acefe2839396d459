package dev.gazette.parser.internal.source;

import java.util.List;

/**
 * Finds the white strip between two columns of running text.
 *
 * <pre>
 *   第一条 为了加强…   |   第五条 市、县…          columns: as good as equally wide, most lines full
 *   管理，制定本办法。 |   人民政府应当…
 *
 *   关于春耕的通知                 12              no columns: numbers, or the cells of a table
 *   关于防汛的通知                 14
 * </pre>
 *
 * <p>A strip counts where rows follow one another that leave it free. What crosses it, a headline over both columns, ends such
 * a run and begins another. Three columns are two, one of which is two again.
 */
final class PdfGutter {

    /** In how many steps a strip is looked for, and at which of them. */
    private static final int STEPS = 200;

    private static final int FIRST_STEP = 40;
    private static final int LAST_STEP = 160;

    private static final int FEWEST_LINES = 3;

    /** So many lines stand beside a column of fewer than that. */
    private static final int FEWEST_BESIDE = 6;

    /** So many rows with a gap are looked at for a column that has only begun. */
    private static final int MOST_GAPS = 4;

    /** Columns stand no further apart than this, in characters. */
    private static final float WIDEST_GUTTER = 6;

    /** A narrower column, in characters, is one of numbers or of cells. */
    private static final float NARROWEST = 8;

    /** The narrower column has at least this share of the other's width. */
    private static final float LEAST_SHARE = 0.3f;

    /** So far a paragraph's first line is moved in, in characters. */
    private static final float INDENT = 2.2f;

    /** A line that reaches this share of its column's width is full. */
    private static final float FULL = 0.85f;

    private PdfGutter() {}

    /** Where the gutter is; NaN when these rows are one column. */
    static float of(List<PdfRow> rows) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (PdfRow row : rows) {
            least = Math.min(least, row.left());
            most = Math.max(most, row.right());
        }
        int best = 0;
        int bestFrom = 0;
        int bestTo = -1;
        for (int step = FIRST_STEP; step <= LAST_STEP; step++) {
            int worth = worth(rows, place(least, most, step));
            if (worth > best) {
                best = worth;
                bestFrom = step;
                bestTo = step;
            } else if (worth == best && bestTo == step - 1) {
                bestTo = step;
            }
        }
        return best == 0 ? begun(rows) : (place(least, most, bestFrom) + place(least, most, bestTo)) / 2;
    }

    /** The gutter before a last column that has only begun, looked for in the first gaps; NaN when there is none. */
    private static float begun(List<PdfRow> rows) {
        int looked = 0;
        for (int i = 0; i < rows.size() && looked < MOST_GAPS; i++) {
            List<PdfSegment> segments = rows.get(i).segments();
            if (segments.size() == 1) {
                continue;
            }
            looked++;
            PdfSegment last = segments.get(segments.size() - 1);
            float x = (segments.get(segments.size() - 2).right() + last.left()) / 2;
            int end = i;
            while (end < rows.size() && !rows.get(end).crosses(x)) {
                end++;
            }
            List<PdfRow> run = rows.subList(i, end);
            Side left = Side.of(run, x, true);
            Side right = Side.of(run, x, false);
            if (right.lines() < FEWEST_LINES
                    && left.lines() >= FEWEST_BESIDE
                    && left.isRunningText(last.size())
                    && beginsColumn(run, x, left, right.lines())) {
                return x;
            }
        }
        return Float.NaN;
    }

    private static float place(float least, float most, int step) {
        return least + (most - least) * step / STEPS;
    }

    /** How many lines stand in columns if the gutter is here. */
    private static int worth(List<PdfRow> rows, float x) {
        int worth = 0;
        int start = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).crosses(x)) {
                worth += linesInColumns(rows.subList(start, i), x);
                start = i + 1;
            }
        }
        return worth;
    }

    /** How many lines these rows have on both sides of a strip that all leave free; 0 when they are no columns: of a text, a third of the lines are full. */
    private static int linesInColumns(List<PdfRow> rows, float x) {
        if (rows.size() < FEWEST_LINES) {
            return 0;
        }
        Side left = Side.of(rows, x, true);
        Side right = Side.of(rows, x, false);
        float size = rows.get(0).size();
        float wider = Math.max(left.width(), right.width());
        float narrower = Math.min(left.width(), right.width());
        boolean columns = left.lines() >= FEWEST_LINES
                && right.lines() >= FEWEST_LINES
                && narrower >= LEAST_SHARE * wider
                && left.isRunningText(size)
                && right.isRunningText(size)
                && (left.full() + right.full()) * 3 >= left.pieces() + right.pieces();
        return columns ? left.lines() + right.lines() : 0;
    }

    /**
     * True when the last column of a page has only begun: beside a column of full lines a line or two at its top, near to it
     * and no wider; of two the first is full.
     */
    private static boolean beginsColumn(List<PdfRow> rows, float x, Side left, int lines) {
        float size = rows.get(0).size();
        for (int i = 0; i < lines; i++) {
            List<PdfSegment> right = rows.get(i).beside(x, false);
            if (right.isEmpty()) {
                return false;
            }
            float from = right.get(0).left();
            float width = right.get(right.size() - 1).right() - from;
            if (width > left.widest() + size
                    || from - left.right() > WIDEST_GUTTER * size
                    || (i + 1 < lines && width < FULL * left.widest())) {
                return false;
            }
        }
        return left.full() * 2 >= left.pieces();
    }

    /**
     * One side of a strip.
     *
     * @param lines how many lines it has
     * @param width how wide the side is
     * @param right where it ends
     * @param pieces how many pieces its lines are cut into by gaps
     * @param widest how wide the widest piece is
     * @param full how many pieces are as good as that
     */
    private record Side(int lines, float width, float right, int pieces, float widest, int full) {

        static Side of(List<PdfRow> rows, float x, boolean left) {
            int lines = 0;
            int pieces = 0;
            float from = Float.POSITIVE_INFINITY;
            float to = Float.NEGATIVE_INFINITY;
            float widest = 0;
            for (PdfRow row : rows) {
                int before = pieces;
                for (PdfSegment segment : row.segments()) {
                    if (segment.left() < x == left) {
                        pieces++;
                        from = Math.min(from, segment.left());
                        to = Math.max(to, segment.right());
                        widest = Math.max(widest, segment.right() - segment.left());
                    }
                }
                lines += pieces > before ? 1 : 0;
            }
            int full = 0;
            for (PdfRow row : rows) {
                for (PdfSegment segment : row.segments()) {
                    // The first line of a paragraph is full when it goes from its indent to the edge.
                    boolean whole = segment.right() - segment.left() >= FULL * widest
                            || segment.left() <= from + INDENT * row.size() && segment.right() >= to - row.size() / 2;
                    full += segment.left() < x == left && whole ? 1 : 0;
                }
            }
            return new Side(lines, Math.max(0, to - from), to, pieces, widest, full);
        }

        /** In a column of short paragraphs one line of six is full; cells of a table are as long as they are. */
        boolean isRunningText(float size) {
            return widest >= NARROWEST * size && full * 6 >= pieces;
        }
    }
}
