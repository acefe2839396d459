package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Chars;
import java.util.List;

/**
 * How wide the lines of a stretch of text were broken, when they were.
 *
 * <pre>
 *   　　第一条　为规范农村住房建设行为，保障农村村民合法权益，改善农村人居
 *   环境，根据有关法律规定，结合我市实际，制定本办法。
 * </pre>
 *
 * <p>Text that was broken at a width has many lines that end at the same column, in the middle of a sentence, and hardly any
 * longer ones. Text whose lines are paragraphs has neither. Rows of tables (with gaps inside) and lines that are set far in say
 * nothing. A print shop breaks lines at a column; some programs break them after so many characters, the half-width ones counted
 * like the wide ones: lines with half-width characters tell which.
 *
 * @param width the column at which full lines end; 0 when the text is not broken at one
 * @param indents true when paragraphs begin with an indent, so that a line without one goes on
 * @param counted true when lines were broken after so many characters, each of which takes two columns then
 */
record Measure(int width, boolean indents, boolean counted) {

    private static final int NARROWEST = 32;
    private static final int WIDEST = 200;
    private static final int WINDOW = 4;
    private static final int FAR = 10;
    private static final int LEAST = 3;
    private static final int MOST = 24;
    private static final Chars OPENERS = Chars.of("([《<“‘「『");
    private static final Chars CLOSERS = Chars.of(")]》>”’」』,。;:、!?%");

    static Measure of(List<Row> rows, int from, int to) {
        var columns = new Edges(false);
        var characters = new Edges(true);
        int sentences = 0;
        int indented = 0;
        for (int i = from; i < to; i++) {
            Row row = rows.get(i);
            int indent = row.line.indent();
            boolean stopped = row.isStopped();
            if (stopped && indent <= FAR) {
                sentences++;
            }
            if (indent > 1 && indent <= FAR && row.line.width() >= NARROWEST) {
                indented++;
            }
            // A name in another language is as wide as its letters, whatever the width of the page.
            boolean foreign = row.width(false) * 4 < row.width(true) * 3;
            if (indent > FAR || foreign || row.width(true) < NARROWEST || row.hasGap() || row.endsWithPage()) {
                continue;
            }
            boolean open = !stopped && !Numerals.isArabic(row.last());
            columns.add(row, open);
            characters.add(row, open);
        }
        boolean indents = indented * 3 >= Math.max(1, sentences);
        var measure = new Measure(columns.width(), indents, false);
        var counting = new Measure(characters.width(), indents, true);
        Measure best = counting.width > 0 && areCounted(rows, from, to, measure, counting) ? counting : measure;
        return best.width == 0 && indents ? IndentedLines.measure(rows, from, to) : best;
    }

    /** Lines of prose with half-width characters that were broken in the middle of a sentence tell which measure had no more room for the next word. */
    private static boolean areCounted(List<Row> rows, int from, int to, Measure columns, Measure counting) {
        int votes = 0;
        for (int i = from; i + 1 < to; i++) {
            Row row = rows.get(i);
            Row next = rows.get(i + 1);
            boolean tells = row.width(true) != row.width(false)
                    && next.line.indent() == 0
                    && !next.standsApart()
                    && !row.isStopped()
                    && !row.hasGap()
                    && (row.has(',') || row.has('。'));
            if (!tells) {
                continue;
            }
            boolean counted = counting.isFull(row, next) && row.edgeWithoutMark(true) <= counting.width;
            if (counted != columns.isFull(row, next)) {
                votes += counted ? 1 : -1;
            }
        }
        return votes > 0;
    }

    /** How many lines end at which column. */
    private static final class Edges {

        private final boolean counted;
        private final int[] edges = new int[WIDEST + 1];
        private final int[] open = new int[WIDEST + 1];
        private final int[] prose = new int[WIDEST + 1];
        private int total;

        Edges(boolean counted) {
            this.counted = counted;
        }

        void add(Row row, boolean isOpen) {
            if (row.width(counted) < NARROWEST) {
                return;
            }
            int edge = Math.min(row.edgeWithoutMark(counted), WIDEST);
            total++;
            edges[edge]++;
            open[edge] += isOpen ? 1 : 0;
            if (isOpen && edge < WIDEST && (row.has(',') || row.has('。'))) {
                prose[edge]++;
            }
        }

        /** The column at which most lines end, in the middle of a sentence; 0 when the text was not broken at one. */
        int width() {
            int longer = edges[WIDEST];
            int best = 0;
            int most = LEAST - 1;
            for (int top = WIDEST - 1; top >= NARROWEST; top--) {
                int full = 0;
                int cut = 0;
                int sentences = 0;
                for (int edge = top; edge > top - WINDOW; edge--) {
                    full += edges[edge];
                    cut += open[edge];
                    sentences += prose[edge];
                }
                // A title, a number and a sentence that happen to be as wide as one another have no line of prose that
                // was cut.
                boolean cutProse = sentences > 0;
                if (cutProse && full > most && full * 4 >= total && longer * 8 <= full && cut * 2 >= full) {
                    most = full;
                    best = top;
                }
                longer += edges[top];
            }
            for (int edge = best; edge > best - WINDOW && best > 0; edge--) {
                // What reaches further is a hanging stop or a line of the contents.
                if (edges[edge] * 5 >= most) {
                    return edge;
                }
            }
            return best;
        }
    }

    /** True when the next line's first words would not have had room behind this line, or when the source tells that it is full. */
    boolean isFull(Row row, Row next) {
        return width > 0
                && row.line.indent() <= FAR
                && (row.edge(counted) + firstUnit(next.text) > width || row.endsAtEdge());
    }

    /** How wide the first unit is that no line break may cut: a character, a number or a foreign word, with the marks on it. */
    private int firstUnit(Folded text) {
        if (counted) {
            return 2;
        }
        int at = 0;
        int columns = 0;
        while (at < MOST && OPENERS.has(text.at(at))) {
            columns += 2;
            at++;
        }
        if (text.at(at) >= '\u1100') {
            columns += 2;
            at++;
        } else {
            while (at < MOST && text.at(at) < '\u1100' && !CLOSERS.has(text.at(at)) && text.at(at) != Width.NONE) {
                columns++;
                at++;
            }
        }
        while (at < MOST && CLOSERS.has(text.at(at))) {
            columns += 2;
            at++;
        }
        return columns;
    }
}
