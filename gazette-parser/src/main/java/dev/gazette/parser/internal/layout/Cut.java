package dev.gazette.parser.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether a line goes on with the paragraph before it.
 *
 * <pre>
 *   …改善农村人居            full, and the next line is not set in:   one paragraph
 *   环境，根据…
 *   …不搞审批制而            a stop inside, none at the end, the next line begins nothing of its own: cut by the page
 *   是通过助企直通车…
 * </pre>
 *
 * <p>Headlines stop without punctuation too; what tells them apart is that they have neither a full stop nor, at that length, a
 * comma inside. What a line begins with (一、, 附件, a date alone) always begins a paragraph.
 */
final class Cut {

    /** A printed line of a paragraph has at least this many columns. */
    private static final int PRINTED_LINE = 52;

    private static final int FAR = 10;

    private Cut() {}

    static boolean goesOn(Row first, Row before, Row next, @Nullable Row after, Measure measure) {
        if (next.line.goesOn()) {
            return !(before.isStopped() && next.line.pageBefore()) && Labels.length(next.text) == 0;
        }
        if (before.line.indent() > FAR
                || next.line.indent() > FAR
                || (beginsItself(next) && !isCell(before, next))
                || before.endsWithPage()) {
            return false;
        }
        boolean apart = next.standsApart();
        if (!apart && isCell(before, next)) {
            return true;
        }
        boolean full = measure.isFull(before, next) && !before.hasGap();
        boolean flush = next.line.indent() <= Math.max(1, first.line.indent() - 2) || next.line.indent() == 0;
        if (!apart) {
            // Without an indent before it a full line that ends a sentence may also end a list's line.
            boolean listed =
                    before.isStopped() && (measure.indents() && !isIndented(first) || !isPart(next, after, measure));
            return flush && (full ? !listed : isBrokenOff(first, before, next));
        }
        boolean page = next.line.pageBefore();
        if (page && full && flush && !before.isStopped()) {
            return true;
        }
        if (before.hasGap() || before.last() == ')') {
            return false;
        }
        if (page && measure.indents() && !flush) {
            return false;
        }
        if (before.isStopped()) {
            return page
                    && measure.indents()
                    && isIndented(first)
                    && flush
                    && (full || measure.width() == 0)
                    && (full ? isPart(next, after, measure) : endsParagraph(next));
        }
        if (before.has('。')) {
            return true;
        }
        boolean clauses = before.has(',') || before.has(';');
        return clauses && (page && measure.indents() && isIndented(first) || before.line.width() >= PRINTED_LINE);
    }

    /** A paragraph that is set in and stops in the middle of a sentence, above a line that is not set in. */
    private static boolean isBrokenOff(Row first, Row before, Row next) {
        return isIndented(first)
                && next.line.indent() < first.line.indent()
                && !before.isStopped()
                && !before.hasGap()
                && before.line.width() >= PRINTED_LINE
                && (before.has(',') || before.has('。'));
    }

    /** The inside or the end of a paragraph: a full line with another below it, or one that ends a sentence; a signature is neither. */
    private static boolean isPart(Row row, @Nullable Row after, Measure measure) {
        return row.isStopped()
                || (after != null && (after.line.pageBefore() || !after.standsApart()) && measure.isFull(row, after));
    }

    /** In a table set by tabs, a bracket that begins a line belongs to the cell on the line before; so does what closes it. */
    private static boolean isCell(Row before, Row next) {
        if (next.text.at(0) == '(') {
            return (before.hasTab() || next.hasTab()) && Labels.length(next.text) == 0;
        }
        return before.text.at(0) == '(' && before.last() == '、' && next.last() == ')' && !before.has(')');
    }

    private static boolean isIndented(Row row) {
        return row.line.indent() > 1;
    }

    private static boolean endsParagraph(Row row) {
        return row.has('。') && row.isStopped();
    }

    /** True for a line that begins a paragraph by its form. */
    private static boolean beginsItself(Row row) {
        Folded text = row.text;
        return Labels.length(text) > 0
                || text.startsWith("附件", 0)
                || text.startsWith("附:", 0)
                || (row.isShort() && FullDate.isLine(text))
                || (text.at(0) == '(' && row.last() == ')' && row.isShort());
    }
}
