package dev.gazette.parser.internal.layout;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

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

    /** Stands in the table for a compatibility form, which is folded when a text has it. */
    private static final char LATER = '\uFFFF';

    /** The first and the last compatibility form of each range: radicals, ideographs, forms of upright setting and small ones. */
    private static final List<String> COMPATIBLE = List.of("\u2E80\u2FDF", "\uF900\uFAFF", "\uFE30\uFE6F");

    private static final char[] TABLE = table();

    private Width() {}

    /** Returns the comparison form of a character, {@link #NONE} for one that comparing leaves out. */
    public static char fold(char c) {
        char folded = TABLE[c];
        return folded == LATER ? Compatible.fold(c) : folded;
    }

    /** True for white space and controls, which the cover of a source leaves out. */
    public static boolean isBlank(char c) {
        return TABLE[c] == NONE;
    }

    /** True for the ideographs that Chinese is written with, those for rare names among them. */
    public static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            boolean ideograph = c > '\u3000' && c < '\uE000';
            table[c] = !ideograph && isNothing((char) c) ? NONE : (char) c;
        }
        table[LATER] = LATER;
        for (String range : COMPATIBLE) {
            Arrays.fill(table, range.charAt(0), range.charAt(1) + 1, LATER);
        }
        for (char c = '！'; c <= '～'; c++) {
            table[c] = (char) (c - '！' + '!');
        }
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

    private static void same(char[] table, char as, String these) {
        for (int i = 0; i < these.length(); i++) {
            table[these.charAt(i)] = as;
        }
    }

    /** Compatibility forms other than full-width ASCII: most gazettes have none, and what folds them is slow to load. */
    private static final class Compatible {

        private static final char[] FOLDED = folded();

        private Compatible() {}

        static char fold(char c) {
            return FOLDED[c];
        }

        private static char[] folded() {
            var folded = new char[Character.MAX_VALUE + 1];
            folded[LATER] = LATER;
            for (String range : COMPATIBLE) {
                for (char c = range.charAt(0); c <= range.charAt(1); c++) {
                    String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                    folded[c] = form.length() == 1 ? form.charAt(0) : c;
                }
            }
            return folded;
        }
    }
}
