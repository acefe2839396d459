package dev.gazette.examples;

/** The page that a summary is written on: lines and tables, as wide as the terminal. */
final class Sheet {

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colours;
    private final int rows;

    /**
     * An empty page.
     *
     * @param rows how many rows of a table are shown
     */
    Sheet(int width, boolean colours, int rows) {
        this.width = width;
        this.colours = colours;
        this.rows = rows;
    }

    /** Writes a line, cut where the page ends; nothing for no words. */
    void line(Ink ink, String words) {
        if (!words.isBlank()) {
            out.append(ink.on(DisplayWidth.cut(clean(words), width), colours)).append('\n');
        }
    }

    /** Writes a table under its heading; nothing when it is empty. */
    void table(String heading, Table table) {
        if (table.size() == 0) {
            return;
        }
        out.append('\n')
                .append(Ink.HEADING.on(heading, colours))
                .append(Ink.FAINT.on(" (" + table.size() + ")", colours))
                .append('\n');
        table.print(out, rows, width, colours);
        if (table.size() > rows) {
            String rest = "  … and " + (table.size() - rows) + " more: --all shows them";
            out.append(Ink.FAINT.on(rest, colours)).append('\n');
        }
    }

    /** Words of a file as one line that cannot steer the terminal: controls and line ends become blanks. */
    static String clean(String words) {
        var line = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
