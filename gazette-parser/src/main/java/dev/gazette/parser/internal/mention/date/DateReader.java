package dev.gazette.parser.internal.mention.date;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.mention.date.DateMention.Form;
import dev.gazette.parser.internal.mention.date.DateMention.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates that a text prints.
 *
 * <pre>
 *   2020年2月20日   二〇二〇年二月二十日   2020-02-20   2020.2.20
 *   2月20日至21日   12月30日—1月2日   6日至8日   20日、21日
 *   20日   二十日   2月   今年2月   当天   次日   近日
 * </pre>
 *
 * <p>None are: 中央一号文件 and 9号台风 (号 is a day only behind a month), 第3日, 30日内 and 5个工作日 (counts), 2021年第14号
 * (a number). A day of the moon's calendar (正月初八) is not read.
 */
public final class DateReader {

    private static final Chars DASHES = Chars.of("至到-—–―－~～");

    /** What a date may begin with: figures, and the first characters of the words. */
    private static final Chars BEGINNINGS = Chars.of(Figures.ALL + DateWords.BEGINNINGS + "今本元");

    private final Folded text;
    private final Figures figures = new Figures();

    private DateReader(Folded text) {
        this.text = text;
    }

    /** The dates between two places, in text order. */
    public static List<DateMention> read(Folded text, int from, int to) {
        var reader = new DateReader(text);
        var found = new ArrayList<DateMention>(4);
        for (int at = from; at < to; ) {
            if (!BEGINNINGS.has(text.charAt(at))) {
                at++;
                continue;
            }
            Optional<DateMention> mention = reader.at(at);
            if (mention.isPresent() && mention.get().to() <= to) {
                found.add(mention.get());
                at = mention.get().to();
            } else {
                at++;
            }
        }
        return found;
    }

    /** The date that begins at a place. */
    private Optional<DateMention> at(int from) {
        char first = text.at(from);
        if (!Figures.isFigure(first)) {
            Optional<DateMention> word = DateWords.at(text, from).or(() -> relative(from));
            return word.isEmpty() && first == '元' ? range(from) : word;
        }
        boolean inside = Figures.isFigure(text.at(from - 1)) || text.at(from - 1) == '.' || text.at(from - 1) == '第';
        return inside ? Optional.empty() : range(from);
    }

    /** 今年2月20日, 本月20日: the year or the month as a word. Only the printed figures are kept. */
    private Optional<DateMention> relative(int from) {
        boolean year = (text.at(from) == '今' || text.at(from) == '本') && text.at(from + 1) == '年';
        boolean month = text.at(from) == '本' && text.at(from + 1) == '月';
        if (!year && !month) {
            return Optional.empty();
        }
        return range(from + 2).map(m -> new DateMention(from, m.to(), m.form(), m.start(), m.end()));
    }

    private Optional<DateMention> range(int from) {
        var first = new Point();
        int end = first.read(from);
        if (end < 0) {
            return Optional.empty();
        }
        if (first.day == 0) {
            return first.month == 0 ? Optional.empty() : month(from, end, first);
        }
        var last = new Point();
        int at = end;
        boolean list = text.at(at) == '、';
        while (DASHES.has(text.at(at)) && at < end + 2) {
            at++;
        }
        int to = at > end || list ? last.read(list ? at + 1 : at) : -1;
        boolean goesOn = to > 0
                && last.day > 0
                && (!list || (last.month == 0 && last.day == first.day + 1))
                && (last.month > 0 || last.day > first.day);
        if (goesOn) {
            return Optional.of(new DateMention(from, to, Form.DAY, first.printed(), last.printed()));
        }
        if (first.open || isCount(from, end, first)) {
            return Optional.empty();
        }
        return Optional.of(new DateMention(from, end, Form.DAY, first.printed(), first.printed()));
    }

    private Optional<DateMention> month(int from, int end, Point point) {
        int to = text.at(end) == '份' ? end + 1 : end;
        return Optional.of(new DateMention(from, to, Form.MONTH, point.printed(), point.printed()));
    }

    /** 30日内, 5日以上, 每月5日, 满30日: how long or how often, and not when. */
    private boolean isCount(int from, int end, Point point) {
        if (point.month > 0 || text.spaceBefore(end)) {
            return false;
        }
        char before = text.at(from - 1);
        char behind = text.at(end);
        return "每月满第近约数这前".indexOf(before) >= 0
                || "内游元程均报子志期历".indexOf(behind) >= 0
                // 日常 is a word; 8日常务副市长 and 8日常委会 are days.
                || (behind == '常' && text.at(end + 1) != '务' && text.at(end + 1) != '委')
                || (behind == '以' && "内后上下".indexOf(text.at(end + 1)) >= 0)
                || (behind == '后' && text.at(end + 1) != ',');
    }

    /** One day or month while it is read. */
    private final class Point {
        private int year;
        private int month;
        private int day;
        /** True for the first half of 14—15日, which has no 日 of its own. */
        private boolean open;

        Printed printed() {
            return new Printed(year, month, day);
        }

        /** The end of what was read; -1 when no day and no month begins here. */
        int read(int from) {
            int at = from;
            if (figures.readYear(text, at)) {
                int end = figures.end();
                if (text.at(end) == '年') {
                    year = figures.value();
                    at = end + 1;
                } else if ("-./".indexOf(text.at(end)) >= 0) {
                    return dotted(end);
                } else {
                    return -1;
                }
            }
            if (text.at(at) == '元' && text.at(at + 1) == '月') {
                month = 1;
                return day(at + 2);
            }
            if (!figures.readSmall(text, at)) {
                return -1;
            }
            int small = figures.value();
            int end = figures.end();
            if (text.at(end) == '月') {
                if (small > 12) {
                    return -1;
                }
                month = small;
                return day(end + 1);
            }
            if (year > 0 || small > 31) {
                return -1;
            }
            return bareDay(small, end);
        }

        private int day(int from) {
            if (!figures.readSmall(text, from) || figures.value() > 31) {
                return from;
            }
            int end = figures.end();
            char mark = text.at(end);
            if (mark == '日' || (mark == '号' && isHouseFree(end + 1))) {
                day = figures.value();
                return end + 1;
            }
            if (DASHES.has(mark)) {
                day = figures.value();
                open = true;
                return end;
            }
            return from;
        }

        private int bareDay(int number, int end) {
            if (text.at(end) == '日') {
                day = number;
                return end + 1;
            }
            if (DASHES.has(text.at(end))) {
                day = number;
                open = true;
                return end;
            }
            return -1;
        }

        /** 2020-02-20, 2020.2.20, 2020/2/20. */
        private int dotted(int from) {
            char mark = text.at(from);
            int begun = figures.value();
            if (!figures.readSmall(text, from + 1) || figures.value() > 12 || text.at(figures.end()) != mark) {
                return -1;
            }
            int inMonth = figures.value();
            if (!figures.readLast(text, figures.end() + 1) || figures.value() > 31) {
                return -1;
            }
            year = begun;
            month = inMonth;
            day = figures.value();
            return figures.end();
        }

        /** 2月20号楼, 3月1号文件: 号 counts houses and papers as well. */
        private boolean isHouseFree(int behind) {
            return "楼线令文院公房".indexOf(text.at(behind)) < 0;
        }
    }
}
