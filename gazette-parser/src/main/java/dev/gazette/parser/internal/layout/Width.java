package dev.gazette.parser.internal.layout;

import java.text.Normalizer;

/**
 * The comparison form of one character: {@code ，} and {@code ,}, {@code ２} and {@code 2}, {@code 〔} and {@code [} are
 * the same.
 *
 * <p>One character always becomes one character, so that offsets stay. White space becomes {@link #NONE}; so do controls
 * and the marks that a byte order or a joiner leaves behind. The strings of the model keep what was printed: this form
 * serves comparing only.
 */
public final class Width {

    /** Stands for a character that comparing leaves out. */
    public static final char NONE = '\0';

    private static final char[] TABLE = table();

    private Width() {}

    /** Returns the comparison form of a character, {@link #NONE} for one that comparing leaves out. */
    public static char fold(char c) {
        return TABLE[c];
    }

    /** True for white space and controls, which the cover of a source leaves out. */
    public static boolean isBlank(char c) {
        return TABLE[c] == NONE;
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = isNothing((char) c) ? NONE : (char) c;
        }
        // Full-width ASCII; compatibility forms elsewhere are rare in gazettes and folded one by one.
        for (char c = '！'; c <= '～'; c++) {
            table[c] = (char) (c - '！' + '!');
        }
        foldCompatible(table, '\u2E80', '\u2FDF');
        foldCompatible(table, '\uF900', '\uFAFF');
        foldCompatible(table, '\uFE30', '\uFE6F');
        same(table, '[', "〔﹝【［");
        same(table, ']', "〕﹞】］");
        same(table, '〇', "○◯");
        same(table, '·', "‧•・∙⋅･");
        same(table, '"', "＂");
        return table;
    }

    /** White space, controls and invisible marks; unpaired surrogates are characters and stay. */
    private static boolean isNothing(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static void foldCompatible(char[] table, char from, char to) {
        for (char c = from; c <= to; c++) {
            String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (folded.length() == 1) {
                table[c] = folded.charAt(0);
            }
        }
    }

    private static void same(char[] table, char as, String these) {
        for (int i = 0; i < these.length(); i++) {
            table[these.charAt(i)] = as;
        }
    }
}
