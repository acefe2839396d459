package dev.gazette.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of cells under each other, for a terminal.
 *
 * <pre>
 *   陆明远  市委书记                1, 5
 *   沈若兰  市委副书记、市长        1, 2, 5
 * </pre>
 *
 * <p>A column is as wide as its widest cell, but all of them leave two fifths of the line to the last; what is longer is cut. The
 * last column goes on below itself.
 */
final class Table {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final int lines;
    private final List<Ink> inks;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param lines how many lines the last cell of a row may take
     * @param inks one for each column
     */
    Table(int lines, Ink... inks) {
        this.lines = lines;
        this.inks = List.of(inks);
    }

    /** Adds a row; it has a cell for each column. */
    Table row(String... cells) {
        if (cells.length != inks.size()) {
            throw new IllegalArgumentException("cells " + cells.length + " must be " + inks.size());
        }
        rows.add(Arrays.stream(cells).map(Sheet::clean).toList());
        return this;
    }

    int size() {
        return rows.size();
    }

    /** Writes the first rows, at most so many. */
    void print(StringBuilder out, int most, int width, boolean colours) {
        int last = inks.size() - 1;
        int[] widths = widths(width);
        int indent = INDENT.length();
        for (int column = 0; column < last; column++) {
            indent += widths[column] == 0 ? 0 : widths[column] + GAP.length();
        }
        for (List<String> row : rows.subList(0, Math.min(most, rows.size()))) {
            var line = new StringBuilder(INDENT);
            for (int column = 0; column < last; column++) {
                if (widths[column] > 0) {
                    String cell = DisplayWidth.cut(row.get(column), widths[column]);
                    line.append(inks.get(column).on(cell, colours))
                            .append(" ".repeat(widths[column] - DisplayWidth.of(cell)))
                            .append(GAP);
                }
            }
            String between = "";
            for (String words : DisplayWidth.wrap(row.get(last), widths[last], lines)) {
                line.append(between).append(inks.get(last).on(words, colours));
                between = "\n" + " ".repeat(indent);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** Columns without words take no room; when all together need too much, the widest gives way first. */
    private int[] widths(int width) {
        int last = inks.size() - 1;
        var widths = new int[inks.size()];
        int used = 0;
        for (int column = 0; column < last; column++) {
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
            used += widths[column] == 0 ? 0 : widths[column] + GAP.length();
        }
        int room = width - INDENT.length();
        for (; used > room * 3 / 5; used--) {
            widths[widest(widths)]--;
        }
        widths[last] = room - used;
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[column] > widths[widest] ? column : widest;
        }
        return widest;
    }
}
