package dev.gazette.parser.internal.mention.date;

/**
 * One place where a text prints a date. What is not printed is 0.
 *
 * @param from where it begins in the passage's comparison form
 * @param to where it ends
 * @param form what kind of date it is
 * @param start the first, or only, day
 * @param end the last day; the same as {@code start} for one
 */
public record DateMention(int from, int to, Form form, Printed start, Printed end) {

    /** How a text tells a day. */
    public enum Form {
        /** 2020年2月20日, 2月20日, 20日, 6日至8日. */
        DAY,
        /** 2020年2月, 2月份, 今年2月. */
        MONTH,
        /** 当天, 同日, 当日. */
        SAME_DAY,
        /** 次日, 第二天, 翌日. */
        NEXT_DAY,
        /** 今天, 昨日: {@code start.day} is the number of days before the text was written. */
        BEFORE_NOW,
        /** 近日, 日前. */
        VAGUE
    }

    /**
     * The figures as printed.
     *
     * @param year the year, 0 when not printed
     * @param month the month, 0 when not printed
     * @param day the day, 0 when not printed
     */
    public record Printed(int year, int month, int day) {

        static final Printed NOTHING = new Printed(0, 0, 0);
    }

    /** True when days are printed: the first and the last. */
    public boolean hasDays() {
        return form == Form.DAY;
    }

    /** True for more than one day. */
    public boolean isRange() {
        return start.year != end.year || start.month != end.month || start.day != end.day;
    }
}
