package dev.gazette.parser.internal.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a full date where it begins: {@code 2019年8月20日}, {@code 二〇一九年八月二十日}, {@code 2019-08-20}.
 *
 * <p>Serves mastheads and date lines only; dates in running text are not read here.
 */
public final class Dates {

    private Dates() {}

    /** A date and where it ends. */
    public record Found(LocalDate date, int end) {}

    /** The date that begins here. */
    public static Optional<Found> at(CharSequence text, int from) {
        int year = Numerals.end(text, from);
        if (year - from != 4) {
            return Optional.empty();
        }
        int month = Numerals.end(text, year + 1);
        int day = month < text.length() ? Numerals.end(text, month + 1) : month;
        if (month >= text.length() || day <= month + 1 || month == year + 1) {
            return Optional.empty();
        }
        char first = text.charAt(year);
        char second = text.charAt(month);
        boolean chinese = first == '年' && second == '月' && day < text.length() && "日号".indexOf(text.charAt(day)) >= 0;
        if (!chinese && (first != second || "-./".indexOf(first) < 0)) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Numerals.value(text, from, year),
                    Numerals.value(text, year + 1, month),
                    Numerals.value(text, month + 1, day));
            return Optional.of(new Found(date, chinese ? day + 1 : day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True for a line that is nothing but a date, or a month (二〇一七年十二月), brackets around it left out of account. */
    public static boolean isDateLine(CharSequence text) {
        int from = text.length() > 2 && text.charAt(0) == '(' ? 1 : 0;
        int to = from == 1 && text.charAt(text.length() - 1) == ')' ? text.length() - 1 : text.length();
        if (to - from < 6 || to - from > 16) {
            return false;
        }
        int year = Numerals.end(text, from);
        if (year - from != 4 || text.charAt(year) != '年') {
            return false;
        }
        for (int i = year + 1; i < to; i++) {
            char c = text.charAt(i);
            if (!Numerals.isArabic(c) && !Numerals.isChinese(c) && c != '月' && c != '日') {
                return false;
            }
        }
        return true;
    }
}
