package dev.gazette.parser.internal.article.chronicle;

import dev.gazette.model.PartialDate;
import dev.gazette.model.Period;
import dev.gazette.model.PeriodInferred;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.mention.date.DateFrame;
import dev.gazette.parser.internal.mention.date.DateMention;
import dev.gazette.parser.internal.mention.date.DateMention.Printed;
import dev.gazette.parser.internal.mention.date.DateReader;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The month in which the entries of a chronicle lie.
 *
 * <pre>
 *   某某市2019年7月大事记                    the title tells it
 *   大事记（2017年12月—2018年1月）           the first of them, until a heading or a smaller day tells the next
 *   某某市2019年大事记（7-12月）             the first of them
 *   二○一八年一月        二月                 headings; a smaller month begins the next year
 *   3月5日　…                                an entry that names its month
 * </pre>
 *
 * <p>Where nothing tells the year, days have none; where nothing tells the month, entries have no date.
 */
final class Calendar {

    private static final Chars BETWEEN = Chars.of("至到-—–―~、");
    private static final int LONGEST_HEADING = 14;
    private static final int DIGITS = 4;
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;

    private final DateFrame frame;
    private int year;
    private int month;
    private int day;
    private boolean manyMonths;

    Calendar(DateFrame frame) {
        this.frame = frame;
    }

    /** Takes the month of the title. */
    void title(Folded text) {
        List<DateMention> found = DateReader.read(text, 0, text.length());
        if (year == 0) {
            year = yearAlone(text);
        }
        for (DateMention mention : found) {
            if (mention.form() == DateMention.Form.MONTH && month == 0) {
                take(mention, text);
                int first = firstOfMonths(text, mention.from());
                month = first > 0 ? first : month;
                manyMonths = first > 0 || mention.isRange();
            } else if (mention.form() == DateMention.Form.MONTH) {
                manyMonths = true;
            }
        }
    }

    /** The 7 of 7-12月, which has no 月 of its own; 0 for a month alone. */
    private static int firstOfMonths(Folded text, int from) {
        int dash = from;
        while (dash > 0 && from - dash < 2 && BETWEEN.has(text.at(dash - 1))) {
            dash--;
        }
        int number = Numerals.start(text, dash);
        int first = dash < from && number < dash ? Numerals.value(text, number, dash) : 0;
        return first > 0 && first < 12 ? first : 0;
    }

    /** 某某县一九八六年大事记, 大事记（2019.7—12）; 0 where the title names no year. */
    private static int yearAlone(Folded text) {
        for (int sign = 0; sign < text.length(); sign++) {
            if ("年.".indexOf(text.at(sign)) < 0) {
                continue;
            }
            int from = Numerals.start(text, sign);
            int value = sign - from == DIGITS ? Numerals.value(text, from, sign) : 0;
            if (value >= EARLIEST && value <= LATEST) {
                return value;
            }
        }
        return 0;
    }

    /** Takes a heading that is nothing but a month; false for any other paragraph. */
    boolean heading(Folded text) {
        Optional<DateMention> mention = month(text);
        mention.ifPresent(m -> {
            take(m, text);
            manyMonths = false;
        });
        return mention.isPresent();
    }

    /** True for a paragraph that is nothing but a month. */
    boolean isHeading(Folded text) {
        return month(text).isPresent();
    }

    private static Optional<DateMention> month(Folded text) {
        if (text.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        List<DateMention> found = DateReader.read(text, 0, text.length());
        return found.size() == 1
                        && found.get(0).form() == DateMention.Form.MONTH
                        && found.get(0).from() <= 1
                        && text.length() - found.get(0).to() <= 4
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private void take(DateMention mention, Folded text) {
        int told = mention.start().year();
        int next = mention.start().month();
        if (told == 0 && year > 0) {
            year = next < month ? year + 1 : year;
        } else if (told == 0) {
            year = frame.period(mention, text.words(mention.from(), mention.to()), Optional.empty())
                    .flatMap(p -> Optional.ofNullable(p.start().year()))
                    .orElse(0);
        } else {
            year = told;
        }
        month = next;
        day = 0;
    }

    /** The days of an entry; empty when nothing tells the month. */
    Optional<Period> period(EntryDate date, String printed) {
        Printed first = date.start();
        if (first.month() > 0) {
            if (first.year() > 0) {
                year = first.year();
            } else if (year > 0 && month > 0 && first.month() < month) {
                year++;
            } else if (year == 0) {
                year = yearOf(date, printed);
            }
            month = first.month();
        } else if (manyMonths && date.kind() == EntryDate.Kind.DAYS && first.day() < day) {
            year = year > 0 && month == 12 ? year + 1 : year;
            month = month % 12 + 1;
        }
        if (month == 0) {
            return Optional.empty();
        }
        day = first.day() > 0 ? first.day() : day;
        boolean wholeMonth = date.kind() == EntryDate.Kind.MONTH;
        if (wholeMonth && year == 0) {
            return Optional.empty();
        }
        if (wholeMonth) {
            PartialDate whole = PartialDate.ofMonth(year, month);
            return Optional.of(new Period(whole, whole, printed, PeriodInferred.MONTH));
        }
        int lastMonth = date.end().month() > 0 ? date.end().month() : month;
        int lastYear = lastMonth < month && year > 0 ? year + 1 : year;
        PartialDate start = dayOf(year, month, first.day());
        PartialDate end = dayOf(lastYear, lastMonth, date.end().day());
        PeriodInferred inferred =
                first.month() == 0 ? PeriodInferred.MONTH : first.year() == 0 && year > 0 ? PeriodInferred.YEAR : null;
        return Optional.of(new Period(start, end.before(start) ? start : end, printed, inferred));
    }

    private int yearOf(EntryDate date, String printed) {
        var mention = new DateMention(date.from(), date.to(), DateMention.Form.DAY, date.start(), date.end());
        return frame.period(mention, printed, Optional.empty())
                .flatMap(p -> Optional.ofNullable(p.start().year()))
                .orElse(0);
    }

    /** A day; 31 in a shorter month is its last. */
    private static PartialDate dayOf(int year, int month, int day) {
        if (year == 0) {
            return PartialDate.ofMonthDay(
                    month, Math.min(Math.max(day, 1), java.time.Month.of(month).maxLength()));
        }
        int longest = YearMonth.of(year, month).lengthOfMonth();
        return PartialDate.of(year, month, Math.min(Math.max(day, 1), longest));
    }
}
