package dev.gazette.parser.internal.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day printed with its year: {@code 2020年3月1日}, {@code 二〇二〇年三月一日}, {@code 2020-03-01}.
 *
 * <p>The form of 成文日期 (GB/T 9704-2012, 7.3.5), of mastheads and of dates from which a document is in force. Not seen: days
 * whose year stands elsewhere; those are for the reader of dates in running text.
 *
 * @param day the day
 * @param from where it begins in the folded text
 * @param to where it ends
 */
public record FullDate(LocalDate day, int from, int to) {

    /** 二〇二〇年十二月三十一日. */
    private static final int LONGEST = 12;

    /** The date that begins at a place. */
    public static Optional<FullDate> at(CharSequence text, int from) {
        int year = Numerals.end(text, from);
        if (year - from < 4 || year - from > 5 || year + 1 >= text.length()) {
            return Optional.empty();
        }
        int month = Numerals.end(text, year + 1);
        if (month == year + 1 || month + 1 >= text.length()) {
            return Optional.empty();
        }
        int day = Numerals.end(text, month + 1);
        if (day == month + 1) {
            return Optional.empty();
        }
        char first = text.charAt(year);
        char second = text.charAt(month);
        char last = day < text.length() ? text.charAt(day) : Width.NONE;
        boolean named = first == '年' && second == '月' && (last == '日' || last == '号');
        boolean marked = first == second && "-./".indexOf(first) >= 0 && year - from == 4;
        return named || marked ? of(text, from, year, month, day, named) : Optional.empty();
    }

    /** The first date that begins between two places and names its year with 年. */
    public static Optional<FullDate> first(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '年') {
                continue;
            }
            int start = Numerals.start(text, i);
            Optional<FullDate> found = start < from ? Optional.empty() : at(text, start);
            if (found.isPresent() && found.get().to() <= to) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The date that a line ends with: 某某县人民政府办公室 2016-4-13. */
    public static Optional<FullDate> ending(CharSequence line) {
        return ending(line, 0);
    }

    /** The date that a line ends with, begun no earlier than at a place. */
    public static Optional<FullDate> ending(CharSequence line, int from) {
        int n = line.length();
        for (int i = Math.max(from, n - LONGEST); i < n; i++) {
            Optional<FullDate> date = at(line, i).filter(d -> d.to() == n);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** True for a line that is nothing but a date, or a month (二〇一七年十二月), brackets around it left out of account. */
    public static boolean isLine(CharSequence text) {
        int from = text.length() > 2 && text.charAt(0) == '(' ? 1 : 0;
        int to = from == 1 && text.charAt(text.length() - 1) == ')' ? text.length() - 1 : text.length();
        if (to - from < 6 || to - from > 16) {
            return false;
        }
        int year = Numerals.end(text, from);
        if (year - from != 4 || text.charAt(year) != '年') {
            return at(text, from).filter(date -> date.to() == to).isPresent();
        }
        for (int i = year + 1; i < to; i++) {
            char c = text.charAt(i);
            if (!Numerals.isNumeral(c) && c != '月' && c != '日' && c != '号') {
                return false;
            }
        }
        return true;
    }

    private static Optional<FullDate> of(CharSequence text, int from, int year, int month, int day, boolean named) {
        int y = Numerals.value(text, from, year);
        int m = Numerals.value(text, year + 1, month);
        int d = Numerals.value(text, month + 1, day);
        try {
            return y < 1000 || y > 9999
                    ? Optional.empty()
                    : Optional.of(new FullDate(LocalDate.of(y, m, d), from, named ? day + 1 : day));
        } catch (DateTimeException e) {
            // 2月30日 is a misprint, not a date.
            return Optional.empty();
        }
    }
}
