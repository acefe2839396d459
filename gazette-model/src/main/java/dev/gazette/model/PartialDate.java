package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as the text tells it: {@code 2020-02-20}, {@code --02-20} when nothing tells the year,
 * {@code 2020-02} for a month.
 *
 * <p>In JSON it is that one string (ISO 8601; the form without a year as {@link java.time.MonthDay} prints
 * it). Immutable, safe for use by many threads.
 *
 * @param year the year, 1 to 9999; null when nothing tells it
 * @param month the month, 1 to 12
 * @param day the day of the month, from 1; null for a whole month
 */
public record PartialDate(
        @Nullable Integer year, int month, @Nullable Integer day) implements Serializable {

    public PartialDate {
        Checks.within(year, 1, 9999, "year");
        Checks.within(month, 1, 12, "month");
        if (day == null) {
            if (year == null) {
                throw new IllegalArgumentException("year and day must not both be null");
            }
        } else {
            Checks.within(day, 1, lengthOf(year, month), "day");
        }
    }

    private static int lengthOf(@Nullable Integer year, int month) {
        return year == null
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth();
    }

    /** A full date. */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    /** A full date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A day of which nothing tells the year: {@code --02-20}. The 29th of February is one. */
    public static PartialDate ofMonthDay(int month, int day) {
        return new PartialDate(null, month, day);
    }

    /** A whole month: {@code 2020-02}. */
    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, null);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException when the text is none of the three forms or no date
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        Checks.required(text, "text");
        if (hasForm(text, "0000-00-00")) {
            return of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (hasForm(text, "--00-00")) {
            return ofMonthDay(number(text, 2, 4), number(text, 5, 7));
        }
        if (hasForm(text, "0000-00")) {
            return ofMonth(number(text, 0, 4), number(text, 5, 7));
        }
        throw new IllegalArgumentException(
                "date " + text + " must have one of the forms 2020-02-20, --02-20 and 2020-02");
    }

    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The date, when year and day are known. */
    public Optional<LocalDate> toLocalDate() {
        return year == null || day == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * The same day or month in that year. Empty when there is no such day (29 February), or when the year is
     * already known and another.
     */
    public Optional<PartialDate> inYear(int known) {
        if (year != null) {
            return year == known ? Optional.of(this) : Optional.empty();
        }
        return day != null && day > lengthOf(known, month)
                ? Optional.empty()
                : Optional.of(new PartialDate(known, month, day));
    }

    /**
     * Tells whether it surely lies before the other: false when it does not and also when what is known does
     * not tell, as for {@code 2020-02} and {@code 2020-02-20}, or when one of them has no year.
     */
    public boolean before(PartialDate other) {
        if (year == null || other.year == null) {
            return false;
        }
        if (!year.equals(other.year)) {
            return year < other.year;
        }
        if (month != other.month) {
            return month < other.month;
        }
        return day != null && other.day != null && day < other.day;
    }

    /** Returns the ISO 8601 form: {@code 2020-02-20}, {@code --02-20} or {@code 2020-02}. */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        if (year == null) {
            text.append('-');
        } else {
            digits(text, year, 1000);
        }
        text.append('-');
        digits(text, month, 10);
        if (day != null) {
            text.append('-');
            digits(text, day, 10);
        }
        return text.toString();
    }

    /** Every digit from the given place down, so that no locale has a say in them. */
    private static void digits(StringBuilder text, int value, int place) {
        for (int p = place; p > 0; p /= 10) {
            text.append((char) ('0' + value / p % 10));
        }
    }
}
