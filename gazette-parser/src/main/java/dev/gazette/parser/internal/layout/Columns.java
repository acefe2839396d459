package dev.gazette.parser.internal.layout;

/**
 * How wide characters are printed, in half-width columns: Chinese characters and full-width marks are two columns wide, and
 * so are the dashes, quotation marks and enclosed numbers that Chinese fonts draw full.
 */
final class Columns {

    private static final int TAB = 8;

    private Columns() {}

    static int of(char c) {
        if (c < '\u0080') {
            return c == '\t' ? TAB : 1;
        }
        if (c < '\u1100') {
            return c == '·' || c == '×' || c == '±' || c == '°' ? 2 : 1;
        }
        boolean thin = c >= '\u2000' && c < '\u2010';
        boolean half = c >= '\uFF61' && c < '\uFFE0';
        return thin || half ? 1 : 2;
    }
}
