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
 * nothing.
 *
 * @param width the column at which full lines end; 0 when the text is not broken at one
 * @param indents true when paragraphs begin with an indent, so that a line without one goes on
 */
record Measure(int width, boolean indents) {

    private static final int NARROWEST = 32;
    private static final int WIDEST = 200;
    private static final int WINDOW = 4;
    private static final int FAR = 10;
    private static final int LEAST = 3;
    private static final int MOST = 24;
    private static final Chars OPENERS = Chars.of("([《<“‘「『");
    private static final Chars CLOSERS = Chars.of(")]》>”’」』,。;:、!?%");

    static Measure of(List<Row> rows, int from, int to) {
        var edges = new int[WIDEST + 1];
        var open = new int[WIDEST + 1];
        int total = 0;
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
            if (indent > FAR || row.line.width() < NARROWEST || row.hasGap() || row.endsWithPage()) {
                continue;
            }
            int edge = Math.min(row.edgeWithoutMark(), WIDEST);
            total++;
            edges[edge]++;
            open[edge] += stopped || Numerals.isArabic(row.last()) ? 0 : 1;
        }
        boolean indents = indented * 3 >= Math.max(1, sentences);
        int width = width(edges, open, total);
        return new Measure(width == 0 && indents ? IndentedLines.width(rows, from, to) : width, indents);
    }

    private static int width(int[] edges, int[] open, int total) {
        int longer = edges[WIDEST];
        int best = 0;
        int most = LEAST - 1;
        for (int top = WIDEST - 1; top >= NARROWEST; top--) {
            int full = 0;
            int cut = 0;
            for (int edge = top; edge > top - WINDOW; edge--) {
                full += edges[edge];
                cut += open[edge];
            }
            if (full > most && full * 4 >= total && longer * 8 <= full && cut * 2 >= full) {
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

    /** True when the next line's first words would not have had room behind this line. */
    boolean isFull(Row row, Row next) {
        return width > 0 && row.line.indent() <= FAR && row.edge() + firstUnit(next.text) > width;
    }

    /** How wide the first unit is that no line break may cut: a character, a number or a foreign word, with the marks on it. */
    private static int firstUnit(Folded text) {
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
