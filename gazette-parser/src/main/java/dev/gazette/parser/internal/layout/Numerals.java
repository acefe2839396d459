package dev.gazette.parser.internal.layout;

/**
 * Reads whole numbers as gazettes print them: {@code 176}, {@code 四}, {@code 十二}, {@code 一百零三}, {@code 二〇一九}.
 *
 * <p>Texts are in the comparison form, so full-width digits are plain ones. Letters that stand for a zero in scanned years
 * (O, o, the Greek and Cyrillic ones) are taken for it.
 */
public final class Numerals {

    /** What is returned for something that is no number. */
    public static final int NONE = -1;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LIMIT = 9;

    private Numerals() {}

    /** Where the number that begins here ends; {@code from} when none does. */
    public static int end(CharSequence text, int from) {
        int at = from;
        boolean arabic = at < text.length() && isArabic(text.charAt(at));
        while (at < text.length() && (arabic ? isArabic(text.charAt(at)) : isChinese(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The number between two places, {@link #NONE} for anything else and for what is longer than any number in print. */
    public static int value(CharSequence text, int from, int to) {
        if (from >= to || to - from > LIMIT) {
            return NONE;
        }
        int total = 0;
        int digit = NONE;
        boolean positional = true;
        for (int i = from; i < to; i++) {
            positional &= digit(text.charAt(i)) != NONE;
        }
        if (positional) {
            for (int i = from; i < to; i++) {
                total = total * 10 + digit(text.charAt(i));
            }
            return total;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit != 0) {
                total += (digit == NONE ? 1 : digit) * unit;
                digit = NONE;
            } else {
                digit = digit(c);
                if (digit == NONE) {
                    return NONE;
                }
            }
        }
        return total + (digit == NONE ? 0 : digit);
    }

    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** A digit, a unit or a letter that a scan has put in a zero's place. */
    public static boolean isChinese(char c) {
        return c == '十' || c == '百' || c == '千' || (c != '0' && isZero(c)) || DIGITS.indexOf(c) >= 0;
    }

    private static int digit(char c) {
        return isArabic(c) ? c - '0' : isZero(c) ? 0 : DIGITS.indexOf(c);
    }

    private static boolean isZero(char c) {
        return "零〇OoΟοОо0".indexOf(c) >= 0;
    }
}
