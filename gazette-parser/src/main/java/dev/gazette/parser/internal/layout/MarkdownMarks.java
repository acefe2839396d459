package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the marks with which Markdown says how words are to be shown.
 *
 * <pre>
 *   # 某某市人民政府公报          ## 第一章　总则              the number signs of a heading
 *   **各县（市、区）人民政府：**                             the stars around bold words
 *   - 加强督查                                            the sign before an item
 *   &lt;!-- INFO END -->                                    a remark that is not shown
 * </pre>
 *
 * <p>Only in a text with a heading of that form (CommonMark 0.31, 4.2), which no gazette prints; and there not the strokes of
 * tables, links, and emphasis by single stars or low lines, which stand in other texts for themselves.
 */
final class MarkdownMarks {

    private static final int DEEPEST = 6;
    private static final String REMARK = "<!--";
    private static final String REMARK_END = "-->";

    private final String text;
    private final List<Piece> marks = new ArrayList<>();
    private boolean heading;

    private MarkdownMarks(SourceText source) {
        this.text = source.text();
    }

    /** The marks in text order; none in a text that is no Markdown. */
    static List<Piece> find(SourceText source) {
        if (source.text().indexOf('#') < 0) {
            return List.of();
        }
        var found = new MarkdownMarks(source);
        for (int line = 0; line < source.lineCount(); line++) {
            found.line(source.lineStart(line), source.lineEnd(line));
        }
        return found.heading ? found.marks : List.of();
    }

    private void line(int start, int end) {
        int at = headingMark(start, end);
        if (at > start) {
            heading = true;
            add(start, at);
        } else if (isRemark(start, end)) {
            add(start, end);
            return;
        } else if (end - start > 2 && "-*+".indexOf(text.charAt(start)) >= 0 && text.charAt(start + 1) == ' ') {
            add(start, start + 1);
        }
        bold(start, end);
    }

    private boolean isRemark(int start, int end) {
        return end - start >= REMARK.length() + REMARK_END.length()
                && text.startsWith(REMARK, start)
                && text.startsWith(REMARK_END, end - REMARK_END.length());
    }

    /** Where one to six number signs end that a blank and words follow; the line's start when there are none. */
    private int headingMark(int start, int end) {
        int at = start;
        while (at < end && at - start < DEEPEST && text.charAt(at) == '#') {
            at++;
        }
        return at > start && at + 1 < end && text.charAt(at) == ' ' && !Width.isBlank(text.charAt(at + 1)) ? at : start;
    }

    private void bold(int start, int end) {
        int open = star(start, end);
        while (open < end) {
            int close = star(open + 2, end);
            if (close == end) {
                return;
            }
            add(open, open + 2);
            add(close, close + 2);
            open = star(close + 2, end);
        }
    }

    private int star(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (text.charAt(i) == '*' && text.charAt(i + 1) == '*') {
                return i;
            }
        }
        return end;
    }

    private void add(int start, int end) {
        marks.add(new Piece(start, end, false));
    }
}
