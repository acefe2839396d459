package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the rows of tables where the layout shows them.
 *
 * <pre>
 *   县（市）　　旅游厕所　　乡村公厕         序号 县（市、区） 里程
 *   某某市　　　62　　　　　70              1 某某区 168
 *   某某县　　　51　　　　　92              2 某某市 245
 * </pre>
 *
 * <p>A line with tabs is a row. Lines without are rows when the lines next to them have as many cells: three or more cells, two
 * lines with wide gaps or three with single spaces. A cell that goes on below its row (a bracket, or the other half of one)
 * is put back. Lines with cells that do not agree stay paragraphs, and a diagnostic says so.
 */
final class TableReader {

    private static final int LEAST_CELLS = 3;
    private static final int LONGEST_CELL_LINE = 60;
    private static final int MOST_JOINED = 12;

    private static final WordList TOTALS = WordList.of("合计", "小计", "总计", "共计");

    private final Sheet sheet;
    private final Consumer<Diagnostic> diagnostics;

    TableReader(Sheet sheet, Consumer<Diagnostic> diagnostics) {
        this.sheet = sheet;
        this.diagnostics = diagnostics;
    }

    /** Marks the rows from a line on. */
    void read(int first) {
        int i = first;
        while (i < sheet.size()) {
            if (!sheet.isText(i)) {
                i++;
            } else if (Row.hasTab(text(i))) {
                i = tabbed(i);
            } else {
                i = spaced(i);
            }
        }
    }

    private String text(int line) {
        return sheet.line(line).stretch().text();
    }

    /** A line with tabs, and the lines below that go on with its last cell; a heading cell above is put in front. */
    private int tabbed(int i) {
        int row = i;
        if (i > 0 && sheet.isText(i - 1) && opensCell(i - 1, i)) {
            row = i - 1;
            sheet.join(row, i);
        }
        int next = i + 1;
        while (next < sheet.size() && next - row <= MOST_JOINED && sheet.isText(next) && continuesCell(row, next)) {
            sheet.join(row, next);
            next++;
        }
        sheet.markRow(row, Row.byTabs(sheet.line(row).stretch().text()));
        return next;
    }

    /** 一等奖 above （2名）⇥…: the first cell on two lines. */
    private boolean opensCell(int line, int below) {
        Folded text = sheet.folded(line);
        boolean bracket = sheet.folded(below).at(0) == '(';
        int above = line - 1;
        while (above > 0 && sheet.role(above) == Role.JOINED) {
            above--;
        }
        boolean afterRow = above >= 0 && sheet.cells(above).size() > 1;
        return bracket
                && afterRow
                && text.length() <= LONGEST_CELL_LINE
                && !Row.hasTab(text(line))
                && "。;:".indexOf(text.at(text.length() - 1)) < 0;
    }

    /** A line in brackets below a row, or the second half of a bracket. */
    private boolean continuesCell(int row, int line) {
        Folded text = sheet.folded(line);
        if (Row.hasTab(text(line)) || text.length() > LONGEST_CELL_LINE) {
            return false;
        }
        boolean label = Labels.of(text, true).isPresent();
        return (!label && (isOpen(sheet.folded(row)) || (text.at(0) == '(' && text.at(text.length() - 1) == ')')))
                || (!label && text.at(0) == '(' && text.indexOf(')', 0, text.length()) < 0);
    }

    /** True when a bracket was opened and not closed. */
    private static boolean isOpen(Folded text) {
        int depth = 0;
        for (int i = Math.max(0, text.length() - LONGEST_CELL_LINE * 2); i < text.length(); i++) {
            char c = text.at(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }

    /** Lines whose cells are set apart by gaps. */
    private int spaced(int i) {
        List<List<String>> gaps = run(i, true);
        if (gaps.size() >= 2) {
            int next = mark(i, gaps);
            return isTotal(next) ? mark(next, List.of(Row.byGaps(text(next)))) : next;
        }
        List<List<String>> spaces = run(i, false);
        if (spaces.size() >= LEAST_CELLS) {
            return mark(i, spaces);
        }
        doubt(i);
        return i + 1;
    }

    /** 合　计　　　　20000 below the rows: its first cells are one. */
    private boolean isTotal(int line) {
        if (!sheet.isText(line) || !isRowLike(line)) {
            return false;
        }
        Folded text = sheet.folded(line);
        return TOTALS.begins(text, 0, text.length()) && Row.byGaps(text(line)).size() > 1;
    }

    private int mark(int first, List<List<String>> rows) {
        for (int k = 0; k < rows.size(); k++) {
            sheet.markRow(first + k, rows.get(k));
        }
        return first + rows.size();
    }

    /** The lines from here on that have the same number of cells. */
    private List<List<String>> run(int first, boolean wide) {
        var rows = new ArrayList<List<String>>();
        for (int i = first; i < sheet.size() && sheet.isText(i) && isRowLike(i); i++) {
            List<String> cells = wide ? Row.byGaps(text(i)) : Row.bySpaces(text(i));
            boolean same = rows.isEmpty() || rows.get(0).size() == cells.size();
            if (cells.size() < LEAST_CELLS || !same) {
                break;
            }
            rows.add(cells);
        }
        return rows;
    }

    private boolean isRowLike(int i) {
        Folded text = sheet.folded(i);
        char last = text.at(text.length() - 1);
        return "。;:".indexOf(last) < 0
                && text.indexOf('。', 0, text.length()) < 0
                && text.indexOf(':', 0, Math.min(text.length(), LONGEST_CELL_LINE)) < 0;
    }

    private void doubt(int i) {
        boolean one = isRowLike(i) && Row.byGaps(text(i)).size() >= LEAST_CELLS;
        boolean two = i + 1 < sheet.size()
                && sheet.isText(i + 1)
                && isRowLike(i + 1)
                && Row.byGaps(text(i + 1)).size() >= LEAST_CELLS;
        if (one && two) {
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.UNCERTAIN_TABLE,
                    "these lines look like rows of a table whose cells do not agree; they were kept as paragraphs",
                    sheet.line(i).stretch().spans()));
        }
    }
}
