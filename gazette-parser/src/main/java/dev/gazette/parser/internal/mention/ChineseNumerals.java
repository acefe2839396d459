package dev.gazette.parser.internal.mention;

/**
 * Numbers as Chinese texts write them: {@code 二十一}, {@code 二〇二〇}, {@code 一百零五}, {@code 12}.
 *
 * <p>Print shops set the zero of 二〇二〇 as 〇, ○, Ｏ, О, 0 or 零; all of them count. Not seen: 两, 廿 and the formal numerals of
 * banks (壹贰叁), which no label and no date is written with.
 */
public final class ChineseNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "〇0OoОоΟο零";
    /** More digits than any number of a document or a page has. */
    private static final int LONGEST = 12;

    private ChineseNumerals() {}

    /** True for a character that a number is written with. */
    public static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || unit(c) > 0 || digit(c) >= 0;
    }

    /** True for a character of a Chinese numeral, Arabic digits left out. */
    public static boolean isChinese(char c) {
        return unit(c) > 0 || (c != '0' && (c < '1' || c > '9') && digit(c) >= 0);
    }

    /** Where the run of numerals that begins at a place ends; the place itself when there is none. */
    public static int end(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST && isNumeral(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Where the run of numerals that ends at a place begins. */
    public static int start(CharSequence text, int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && isNumeral(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** The number that the whole stretch writes, or -1 when it writes none or one above 99 million. */
    public static int value(CharSequence text, int from, int to) {
        if (from >= to || to - from > LONGEST) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            if (unit(text.charAt(i)) > 0) {
                return withUnits(text, from, to);
            }
        }
        return positional(text, from, to);
    }

    /** 2020, 二〇二〇, 二О二0. */
    private static int positional(CharSequence text, int from, int to) {
        if (to - from > 8) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** 十二, 二十, 一百零五, 三千〇七. */
    private static int withUnits(CharSequence text, int from, int to) {
        int total = 0;
        int digit = -1;
        int lastUnit = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit == 0) {
                int next = digit(c);
                if (next < 0 || digit > 0) {
                    return -1;
                }
                digit = next;
                continue;
            }
            if (unit >= lastUnit || (digit < 0 && (unit > 10 || (i > from && lastUnit == Integer.MAX_VALUE)))) {
                return -1;
            }
            total += (digit < 0 ? 1 : digit) * unit;
            lastUnit = unit;
            digit = -1;
        }
        return total + Math.max(digit, 0);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (ZEROS.indexOf(c) >= 0) {
            return 0;
        }
        return DIGITS.indexOf(c);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
