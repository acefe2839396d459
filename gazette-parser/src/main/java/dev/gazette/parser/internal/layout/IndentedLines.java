package dev.gazette.parser.internal.layout;

import java.util.List;

/**
 * Finds the width of a text that has too few full lines to count: how its paragraphs are set in tells it.
 *
 * <pre>
 *   　　1月1日，市委书记到县里调研春耕生产，走进田间地头询问。他强调，要加       the widest line of a paragraph,
 *   快项目建设。                                                          and a line below it that is not set in
 *   　　他来到镇上的农机服务中心。
 * </pre>
 *
 * <p>Where paragraphs are set in, a line that is not and stands right below one goes on with it, if the text was broken at a width.
 * It was when each such line stands below one that had no room for its first word, and one of them goes on with a sentence or ends one;
 * one that had room (a heading without a blank line before it, an address) disproves it, and so does a longer line: then this rule says
 * nothing.
 */
final class IndentedLines {

    private static final int NARROWEST = 32;
    private static final int WIDEST = 200;
    private static final int FAR = 10;

    private final List<Row> rows;
    private final int from;
    private final int to;

    private IndentedLines(List<Row> rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
    }

    /** Where the lines were broken; at no width when nothing shows that they were. */
    static Measure measure(List<Row> rows, int from, int to) {
        var lines = new IndentedLines(rows, from, to);
        for (boolean counted : List.of(false, true)) {
            var measure = new Measure(lines.widest(counted), true, counted);
            if (measure.width() >= NARROWEST && measure.width() < WIDEST && lines.areBrokenAt(measure)) {
                return measure;
            }
        }
        return new Measure(0, true, false);
    }

    private int widest(boolean counted) {
        int widest = 0;
        boolean paragraph = false;
        for (int i = from; i < to; i++) {
            paragraph = isSetIn(i) || (paragraph && isRightBelow(i));
            if (paragraph && !rows.get(i).hasGap()) {
                widest = Math.max(widest, rows.get(i).edgeWithoutMark(counted));
            }
        }
        return widest;
    }

    private boolean areBrokenAt(Measure measure) {
        boolean found = false;
        boolean paragraph = false;
        for (int i = from; i < to; i++) {
            boolean below = paragraph && isRightBelow(i);
            if ((below && !measure.isFull(rows.get(i - 1), rows.get(i))) || isLonger(rows.get(i), measure)) {
                return false;
            }
            found |= below && (!rows.get(i - 1).isStopped() || rows.get(i).isStopped());
            paragraph = isSetIn(i) || below;
        }
        return found;
    }

    private static boolean isLonger(Row row, Measure measure) {
        return row.line.indent() <= FAR
                && !row.hasGap()
                && !row.endsWithPage()
                && row.edgeWithoutMark(measure.counted()) > measure.width();
    }

    private boolean isSetIn(int i) {
        int indent = rows.get(i).line.indent();
        return indent > 1 && indent <= FAR;
    }

    private boolean isRightBelow(int i) {
        Row row = rows.get(i);
        return row.line.indent() == 0 && !row.standsApart();
    }
}
