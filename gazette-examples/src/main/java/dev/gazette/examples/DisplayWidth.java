package dev.gazette.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal words take: 市长 takes four, {@code mayor} five.
 *
 * <p>Unicode's East Asian Width: wide and full-width characters take two columns, combining and format characters none, all
 * others one. Ambiguous ones (“ ” … ·) take one, as in a terminal whose locale is UTF-8.
 */
final class DisplayWidth {

    /** First and last of each run of wide characters. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900,
        0x1F9FF, 0x20000, 0x3FFFD
    };

    private static final String CLOSING = "，。、；：！？）》”’〕;,.";
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    static int of(String words) {
        return words.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && character >= WIDE[i]; i += 2) {
            if (character <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The words with blanks behind them up to the width. */
    static String pad(String words, int width) {
        return words + " ".repeat(Math.max(0, width - of(words)));
    }

    /** The words, or as many of them as fit, with … at the end; at least one character, so a width of 3 and more is kept. */
    static String cut(String words, int width) {
        return of(words) <= width ? words : words.substring(0, fitting(words, 0, width - 1)) + ELLIPSIS;
    }

    /** The words on lines of that width, at most so many; the last ends with … when some are left over. */
    static List<String> wrap(String words, int width, int lines) {
        var wrapped = new ArrayList<String>();
        int start = 0;
        while (wrapped.size() < lines - 1 && of(words.substring(start)) > width) {
            int end = lineEnd(words, start, fitting(words, start, width));
            wrapped.add(words.substring(start, end).stripTrailing());
            start = end;
            while (start < words.length() && words.charAt(start) == ' ') {
                start++;
            }
        }
        wrapped.add(cut(words.substring(start), width));
        return wrapped;
    }

    /** Latin words stay whole where a blank stands before them on the line, and no line begins with a closing mark. */
    private static int lineEnd(String words, int start, int end) {
        if (end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0 && end - start > 1) {
            return end - 1;
        }
        boolean insideWord = end < words.length() && isLatin(words.charAt(end)) && isLatin(words.charAt(end - 1));
        int blank = words.lastIndexOf(' ', end);
        return insideWord && blank > start ? blank + 1 : end;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x2000;
    }

    /** Where the line ends that begins at start; at least one character stands on it. */
    private static int fitting(String words, int start, int width) {
        int end = start;
        int used = 0;
        while (end < words.length()) {
            int character = words.codePointAt(end);
            used += of(character);
            if (used > width && end > start) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}
