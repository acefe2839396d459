package dev.gazette.parser.internal.layout;

/**
 * Whole numbers as gazettes print them: {@code 176}, {@code 四}, {@code 十二}, {@code 一百零三}, {@code 二〇一九}.
 *
 * <p>Texts are in the comparison form, so full-width digits are plain ones. Print shops set the zero of 二〇二〇 as 〇, 零, 0 or a
 * letter (Latin, Greek, Cyrillic O); all of them count. A number has one script: the dash of 2018一2020, which scans read as 一,
 * parts two. 廿 and 卅 are twenty and thirty. Not seen: 两 and the formal numerals of banks (壹贰叁), which no label, no page and no document's date is
 * written with.
 */
public final class Numerals {

    /** What is returned for something that is no number. */
    public static final int NONE = -1;

    /** More digits than any number of a document or a page has. */
    private static final int MOST_DIGITS = 9;

    private static final int LONGEST = 12;

    private Numerals() {}

    /** Where the number that begins here ends; {@code from} when none does. */
    public static int end(CharSequence text, int from) {
        int n = text.length();
        int at = from;
        boolean arabic = at < n && isArabic(text.charAt(at));
        while (at < n
                && (arabic ? goesOnArabic(text, at) : isChinese(text.charAt(at)) || goesOnChinese(text, from, at))) {
            at++;
        }
        return at;
    }

    /** Where the number that ends here begins; {@code to} when none does, also before the text's beginning. */
    public static int start(CharSequence text, int to) {
        if (to <= 0) {
            return to;
        }
        int from = to;
        while (from > 0 && isNumeral(text.charAt(from - 1))) {
            from--;
        }
        for (int end = end(text, from); end < to && end > from; end = end(text, from)) {
            from = end;
        }
        return from;
    }

    /** The number that the whole stretch writes, {@link #NONE} for anything else and for what is longer than any number in print. */
    public static int value(CharSequence text, int from, int to) {
        if (from >= to || to - from > LONGEST) {
            return NONE;
        }
        int tens = tens(text.charAt(from));
        if (tens > 0) {
            int digit = to - from == 1 ? 0 : to - from == 2 ? digit(text.charAt(from + 1)) : NONE;
            return digit == NONE ? NONE : tens + digit;
        }
        for (int i = from; i < to; i++) {
            if (unit(text.charAt(i)) > 0) {
                return withUnits(text, from, to);
            }
        }
        return positional(text, from, to);
    }

    /** True for a plain digit. */
    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** A digit, a unit or a letter that stands in a zero's place. */
    public static boolean isChinese(char c) {
        return unit(c) > 0 || tens(c) > 0 || (!isArabic(c) && digit(c) != NONE);
    }

    /** True for a character that a number is written with. */
    public static boolean isNumeral(char c) {
        return isArabic(c) || isChinese(c);
    }

    /** The value of one digit; {@link #NONE} for any other character. */
    public static int digit(char c) {
        return switch (c) {
            case '0', '〇', '零', 'O', 'o', 'О', 'о', 'Ο', 'ο' -> 0;
            case '1', '一' -> 1;
            case '2', '二' -> 2;
            case '3', '三' -> 3;
            case '4', '四' -> 4;
            case '5', '五' -> 5;
            case '6', '六' -> 6;
            case '7', '七' -> 7;
            case '8', '八' -> 8;
            case '9', '九' -> 9;
            default -> NONE;
        };
    }

    /** A digit, or a zero in another dress inside a year: 2O20年. */
    private static boolean goesOnArabic(CharSequence text, int at) {
        char c = text.charAt(at);
        if (isArabic(c)) {
            return true;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : Width.NONE;
        return digit(c) == 0 && (isArabic(next) || next == '年');
    }

    /** The zero of 一九九0. */
    private static boolean goesOnChinese(CharSequence text, int from, int at) {
        return at > from && text.charAt(at) == '0';
    }

    /** 2020, 二〇二〇, 二О二0. */
    private static int positional(CharSequence text, int from, int to) {
        if (to - from > MOST_DIGITS) {
            return NONE;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(text.charAt(i));
            if (digit == NONE) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** 十二, 二十, 一百零五, 三千〇七. */
    private static int withUnits(CharSequence text, int from, int to) {
        int total = 0;
        int digit = NONE;
        int lastUnit = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit == 0) {
                int next = digit(c);
                if (next == NONE || digit > 0) {
                    return NONE;
                }
                digit = next;
                continue;
            }
            boolean unitAlone = digit == NONE && (unit > 10 || (i > from && lastUnit == Integer.MAX_VALUE));
            if (unit >= lastUnit || unitAlone) {
                return NONE;
            }
            total += (digit == NONE ? 1 : digit) * unit;
            lastUnit = unit;
            digit = NONE;
        }
        return total + Math.max(digit, 0);
    }

    private static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : 0;
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
