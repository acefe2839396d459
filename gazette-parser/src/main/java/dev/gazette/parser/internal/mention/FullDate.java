package dev.gazette.parser.internal.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day printed with its year: {@code 2020年3月1日}, {@code 二〇二〇年三月一日}, {@code 2020年03月01日}.
 *
 * <p>The form of 成文日期 (GB/T 9704-2012, 7.3.5) and of dates from which a document is in force. Not seen: days whose year
 * stands elsewhere.
 *
 * @param day the day
 * @param from where it begins in the folded text
 * @param to where it ends
 */
public record FullDate(LocalDate day, int from, int to) {

    /** The date that begins at a place. */
    public static Optional<FullDate> at(CharSequence text, int from) {
        int year = ChineseNumerals.end(text, from);
        if (year - from < 4 || year - from > 5 || !is(text, year, '年')) {
            return Optional.empty();
        }
        int month = ChineseNumerals.end(text, year + 1);
        if (!is(text, month, '月')) {
            return Optional.empty();
        }
        int day = ChineseNumerals.end(text, month + 1);
        if (!is(text, day, '日')) {
            return Optional.empty();
        }
        return of(text, from, year, month, day).map(date -> new FullDate(date, from, day + 1));
    }

    /** The first date that begins between two places. */
    public static Optional<FullDate> first(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '年') {
                continue;
            }
            int start = ChineseNumerals.start(text, i);
            Optional<FullDate> found = start < from ? Optional.empty() : at(text, start);
            if (found.isPresent() && found.get().to() <= to) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(CharSequence text, int from, int year, int month, int day) {
        int y = ChineseNumerals.value(text, from, year);
        int m = ChineseNumerals.value(text, year + 1, month);
        int d = ChineseNumerals.value(text, month + 1, day);
        try {
            return y < 1000 || y > 9999 ? Optional.empty() : Optional.of(LocalDate.of(y, m, d));
        } catch (DateTimeException e) {
            // 2月30日 is a misprint, not a date.
            return Optional.empty();
        }
    }

    private static boolean is(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
