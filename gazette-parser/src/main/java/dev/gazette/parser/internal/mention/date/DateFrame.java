package dev.gazette.parser.internal.mention.date;

import dev.gazette.model.PartialDate;
import dev.gazette.model.Period;
import dev.gazette.model.PeriodInferred;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.IssueFrame;
import dev.gazette.parser.internal.mention.date.DateMention.Form;
import dev.gazette.parser.internal.mention.date.DateMention.Printed;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Which days the printed dates of one article mean.
 *
 * <pre>
 *   2月20日 in an issue of 2020            2020-02-20
 *   12月28日 in the first issue of 2023    2022-12-28
 *   20日, dateline 2月21日, issue of 2020  2020-02-20
 *   2月20日, nothing tells the year        --02-20
 *   20日, nothing tells the month          nothing
 * </pre>
 *
 * <p>What tells the year, in this order: the text before, the dateline, the printed date of the issue or the caller's reference
 * date (the latest such day up to it), the year and number of the issue. Immutable.
 */
public final class DateFrame {

    private final Optional<PartialDate> dateline;
    private final Optional<LocalDate> latest;
    private final Optional<LocalDate> reference;
    private final Optional<Integer> year;
    private final int lastMonth;
    private final Optional<YearMonth> month;

    private DateFrame(
            Optional<PartialDate> dateline,
            Optional<LocalDate> latest,
            Optional<LocalDate> reference,
            Optional<Integer> year,
            int lastMonth,
            Optional<YearMonth> month) {
        this.dateline = dateline;
        this.latest = latest;
        this.reference = reference;
        this.year = year;
        this.lastMonth = lastMonth;
        this.month = month;
    }

    /** The frame of an article with these bylines (新华社某地2月21日电). */
    public static DateFrame of(IssueFrame issue, List<Folded> bylines) {
        Optional<LocalDate> reference = issue.referenceDate()
                .filter(d -> issue.year().map(y -> y == d.getYear()).orElse(true));
        Optional<LocalDate> latest = issue.date().or(() -> reference);
        int number = issue.numbers().isEmpty()
                ? 0
                : issue.numbers().get(issue.numbers().size() - 1);
        // A quarterly speaks of the slowest year: its nth issue comes out a quarter after its time at the latest.
        int lastMonth = number == 0 ? 12 : Math.min(12, 3 * number + 3);
        var frame = new DateFrame(
                Optional.empty(), latest, issue.referenceDate(), issue.year(), lastMonth, Optional.empty());
        for (Folded byline : bylines) {
            for (DateMention mention : DateReader.read(byline, 0, byline.length())) {
                if (mention.hasDays() && mention.start().month() > 0) {
                    Optional<PartialDate> day = frame.day(mention.start(), Optional.empty());
                    Optional<LocalDate> full = day.flatMap(PartialDate::toLocalDate);
                    return new DateFrame(
                            day,
                            full.or(() -> latest),
                            issue.referenceDate(),
                            issue.year(),
                            lastMonth,
                            Optional.empty());
                }
            }
        }
        return frame;
    }

    /** The frame of an entry under a heading that tells the month: days without a month lie in it. */
    public DateFrame inMonth(YearMonth known) {
        return new DateFrame(dateline, latest, reference, year, lastMonth, Optional.of(known));
    }

    /**
     * The days that a mention means, empty when nothing tells.
     *
     * @param text the printed words
     * @param before the day that the text spoke of last
     */
    public Optional<Period> period(DateMention mention, String text, Optional<LocalDate> before) {
        if (mention.form() == Form.MONTH) {
            return monthOf(mention.start(), text);
        }
        if (!mention.hasDays()) {
            return word(mention, before).map(d -> {
                PartialDate day = PartialDate.of(d);
                return new Period(day, day, text, PeriodInferred.MONTH);
            });
        }
        Printed first = mention.start();
        Optional<PartialDate> start = day(first, before);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        PartialDate from = start.get();
        PartialDate to = mention.isRange() ? last(mention.end(), from).orElse(from) : from;
        PeriodInferred inferred = first.month() == 0
                ? PeriodInferred.MONTH
                : first.year() == 0 && from.year() != null ? PeriodInferred.YEAR : null;
        return Optional.of(new Period(from, to, text, inferred));
    }

    private Optional<Period> monthOf(Printed printed, String text) {
        boolean told = printed.year() > 0;
        Optional<Integer> in = told ? Optional.of(printed.year()) : yearOf(printed.month());
        return in.map(y -> {
            PartialDate whole = PartialDate.ofMonth(y, printed.month());
            return new Period(whole, whole, text, told ? null : PeriodInferred.YEAR);
        });
    }

    private Optional<LocalDate> word(DateMention mention, Optional<LocalDate> before) {
        return switch (mention.form()) {
            case SAME_DAY -> before;
            case NEXT_DAY -> before.map(d -> d.plusDays(1));
            case BEFORE_NOW ->
                dateline.flatMap(PartialDate::toLocalDate)
                        .or(() -> reference)
                        .map(d -> d.minusDays(mention.start().day()));
            default -> Optional.empty();
        };
    }

    private Optional<PartialDate> day(Printed printed, Optional<LocalDate> before) {
        if (printed.month() == 0) {
            return dayOfMonth(printed.day(), before);
        }
        if (printed.year() > 0) {
            return date(printed.year(), printed.month(), printed.day());
        }
        if (printed.day() > Month.of(printed.month()).maxLength()) {
            return Optional.empty();
        }
        if (month.isPresent() && month.get().getMonthValue() == printed.month()) {
            return date(month.get().getYear(), printed.month(), printed.day());
        }
        if (before.isPresent()) {
            return nearest(before.get(), printed);
        }
        if (latest.isPresent()) {
            return latestUpTo(latest.get(), printed);
        }
        return yearOf(printed.month())
                .flatMap(y -> date(y, printed.month(), printed.day()))
                .or(() -> Optional.of(PartialDate.ofMonthDay(printed.month(), printed.day())));
    }

    /** The end of a range: its month and year are those of the start, or the next year's when it would lie before. */
    private static Optional<PartialDate> last(Printed printed, PartialDate start) {
        int endMonth = printed.month() == 0 ? start.month() : printed.month();
        if (printed.year() > 0) {
            return date(printed.year(), endMonth, printed.day()).filter(d -> !d.before(start));
        }
        Integer startYear = start.year();
        if (startYear == null) {
            boolean valid = printed.day() <= Month.of(endMonth).maxLength();
            return valid ? Optional.of(PartialDate.ofMonthDay(endMonth, printed.day())) : Optional.empty();
        }
        Optional<PartialDate> same = date(startYear, endMonth, printed.day());
        return same.filter(d -> !d.before(start))
                .or(() -> printed.month() == 0 ? Optional.empty() : date(startYear + 1, endMonth, printed.day()));
    }

    private Optional<PartialDate> dayOfMonth(int day, Optional<LocalDate> before) {
        if (month.isPresent()) {
            return date(month.get().getYear(), month.get().getMonthValue(), day);
        }
        if (before.isPresent()) {
            YearMonth of = YearMonth.from(before.get());
            YearMonth in = day >= before.get().getDayOfMonth() ? of : of.plusMonths(1);
            return date(in.getYear(), in.getMonthValue(), day);
        }
        if (dateline.isPresent()) {
            PartialDate written = dateline.get();
            Optional<LocalDate> full = written.toLocalDate();
            if (full.isPresent()) {
                return latestDay(full.get(), day);
            }
            Integer writtenDay = written.day();
            boolean sameMonth = writtenDay != null && day <= writtenDay;
            int in = sameMonth ? written.month() : (written.month() + 10) % 12 + 1;
            return day <= Month.of(in).maxLength() ? Optional.of(PartialDate.ofMonthDay(in, day)) : Optional.empty();
        }
        return reference.flatMap(d -> latestDay(d, day));
    }

    private Optional<Integer> yearOf(int inMonth) {
        if (month.isPresent() && month.get().getMonthValue() == inMonth) {
            return Optional.of(month.get().getYear());
        }
        if (latest.isPresent()) {
            return Optional.of(latest.get().getYear() - (inMonth > latest.get().getMonthValue() ? 1 : 0));
        }
        return year.map(y -> inMonth > lastMonth ? y - 1 : y);
    }

    private static Optional<PartialDate> latestDay(LocalDate upTo, int day) {
        YearMonth in = YearMonth.from(upTo);
        for (int back = 0; back < 3; back++) {
            YearMonth tried = in.minusMonths(back);
            if (day <= tried.lengthOfMonth() && !tried.atDay(day).isAfter(upTo)) {
                return Optional.of(PartialDate.of(tried.atDay(day)));
            }
        }
        return Optional.empty();
    }

    /** 29 February comes once in four years, or in eight. */
    private static Optional<PartialDate> latestUpTo(LocalDate upTo, Printed printed) {
        for (int back = 0; back <= 8; back++) {
            int in = upTo.getYear() - back;
            Optional<LocalDate> day = date(in, printed.month(), printed.day()).flatMap(PartialDate::toLocalDate);
            if (day.isPresent() && !day.get().isAfter(upTo)) {
                return day.map(PartialDate::of);
            }
        }
        return Optional.empty();
    }

    /** The year that puts the day less than half a year from the one before. */
    private static Optional<PartialDate> nearest(LocalDate before, Printed printed) {
        int apart = printed.month() - before.getMonthValue();
        int in = before.getYear() + (apart < -6 ? 1 : apart > 6 ? -1 : 0);
        return date(in, printed.month(), printed.day());
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        return year < 1 || year > 9999 || day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(PartialDate.of(year, month, day));
    }
}
