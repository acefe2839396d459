package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the lines of a masthead say of the issue.
 *
 * <pre>
 *   2020年第3期(总第176期)     第14号(总第554号)     (总号:1374)     第5、6期     2025·1—2     二〇一九年第四期
 * </pre>
 *
 * <p>Each line is read from left to right; what is none of these forms is skipped. A bare number is the issue's only on a
 * line of its own or behind a year and a dot. Issues are counted from 1: 第0期 is none.
 */
final class IssueData {

    /** 年, 月, 日, 期, 总号, 出版日期, 双月刊, 增刊, 第一季度, 内部资料. */
    private static final Chars SMALL_WORDS = Chars.of("第年月日号期总辑册出版日期时间刊双半周旬季度合增特专和至内部资料编印发行共");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    @Nullable
    Integer year;

    @Nullable
    Integer wholeNumber;

    private @Nullable LocalDate date;

    private @Nullable MonthDay monthDay;

    final List<Integer> numbers = new ArrayList<>();

    /** True for 增刊 and 特刊, which are often counted by no number. */
    boolean supplement;

    /**
     * Reads a line, or a part of one; true when it said anything of the issue, and nothing else: 某某市2024年4月大事记 names a
     * year, too, and is a title.
     */
    boolean read(Folded text, int from) {
        boolean found = false;
        int at = from;
        if (!isPlain(text, from)) {
            return false;
        }
        while (at < text.length()) {
            int next = readAt(text, at);
            found |= next > at;
            at = next > at ? next : Math.max(Numerals.end(text, at), at + 1);
        }
        return found || bareNumber(text, from);
    }

    /** Reads the cells of a line that names other things too: 2020年第3期　　某某市人民政府办公室主办. */
    boolean readCells(Folded text, int from) {
        boolean found = false;
        int cell = from;
        for (int i = from + 1; i <= text.length(); i++) {
            if (i == text.length() || text.spaceBefore(i) || text.at(i) == '(') {
                found |= read(Folded.of(text.words(cell, i)), 0);
                cell = i;
            }
        }
        return found;
    }

    /** The printed day; one without a year (7月20日 beside 2019年第14号) is of the issue's. */
    @Nullable
    LocalDate date() {
        if (date != null || year == null || monthDay == null || !monthDay.isValidYear(year)) {
            return date;
        }
        return monthDay.atYear(year);
    }

    /** True when the line has no Chinese character but numerals and those of a masthead's small words. */
    private static boolean isPlain(Folded text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.at(i);
            if (Character.isIdeographic(c) && !Numerals.isNumeral(c) && !SMALL_WORDS.has(c)) {
                return false;
            }
        }
        return true;
    }

    private int readAt(Folded text, int at) {
        Optional<FullDate> day = FullDate.at(text, at);
        if (day.isPresent()) {
            date = day.get().day();
            if (year == null) {
                year = day.get().day().getYear();
            }
            return day.get().to();
        }
        int monthDayEnd = monthDay(text, at);
        if (monthDayEnd > at) {
            return monthDayEnd;
        }
        if (text.startsWith("增刊", at) || text.startsWith("特刊", at)) {
            supplement = true;
            return at + 2;
        }
        if (text.at(at) == '总') {
            return whole(text, at);
        }
        if (text.at(at) == '第') {
            return issue(text, at + 1, at);
        }
        return yearAt(text, at);
    }

    /** 5月15日 without a year. */
    private int monthDay(Folded text, int at) {
        int month = Numerals.end(text, at);
        int day = text.at(month) == '月' ? Numerals.end(text, month + 1) : at;
        if (month == at || day <= month + 1 || text.at(day) != '日') {
            return at;
        }
        int m = Numerals.value(text, at, month);
        int d = Numerals.value(text, month + 1, day);
        if (m < 1 || m > 12 || d < 1 || d > Month.of(m).maxLength()) {
            return at;
        }
        monthDay = MonthDay.of(m, d);
        return day + 1;
    }

    private int yearAt(Folded text, int at) {
        int end = Numerals.end(text, at);
        if (end - at != 4) {
            return at;
        }
        int value = Numerals.value(text, at, end);
        if (value < EARLIEST || value > LATEST) {
            return at;
        }
        char mark = text.at(end);
        if (mark == '年') {
            year = value;
            return end + 1;
        }
        boolean dotted = mark == '·' || mark == '.' || mark == '-' || mark == '/';
        int number = dotted ? dotted(text, end + 1) : end;
        if (number > end) {
            year = value;
            return number;
        }
        if ((end == text.length() && at == 0) || text.at(end) == '第' || text.at(end) == '(') {
            year = value;
            return end;
        }
        return at;
    }

    /** Behind a year and a dot: 1, 1—2; the place before it when there is no number of two digits at most. */
    private int dotted(Folded text, int from) {
        int end = Numerals.end(text, from);
        int issue = Numerals.value(text, from, end);
        if (issue < 1 || end - from > 2 || !numbers.isEmpty()) {
            return from - 1;
        }
        int more = Numerals.end(text, end + 1);
        int last = "、-—~".indexOf(text.at(end)) < 0 ? Numerals.NONE : Numerals.value(text, end + 1, more);
        if (last <= issue || more - end > 3) {
            numbers.add(issue);
            return end;
        }
        addAll(List.of(issue, last), text.at(end));
        return more;
    }

    private int issue(Folded text, int from, int none) {
        var read = new ArrayList<Integer>();
        int at = from;
        while (true) {
            int end = Numerals.end(text, at);
            int value = Numerals.value(text, at, end);
            if (value < 1) {
                return none;
            }
            read.add(value);
            char mark = text.at(end);
            boolean unit = mark == '期' || mark == '号' || mark == '辑';
            if (unit && isJoined(text, end + 1)) {
                at = end + 3;
                continue;
            }
            if (unit) {
                if (numbers.isEmpty()) {
                    addAll(read, text.at(at - 1));
                }
                return end + 1;
            }
            if ("、,-—~至/".indexOf(mark) < 0) {
                return none;
            }
            at = text.at(end + 1) == '第' ? end + 2 : end + 1;
        }
    }

    /** The mark between 第5期、第6期. */
    private static boolean isJoined(Folded text, int at) {
        return "、,-—~和".indexOf(text.at(at)) >= 0 && text.at(at + 1) == '第' && Numerals.end(text, at + 2) > at + 2;
    }

    /** Fills 第5-7期 up to three numbers. */
    private void addAll(List<Integer> read, char mark) {
        int first = read.get(0);
        int last = read.get(read.size() - 1);
        if (read.size() == 2 && "-—~至".indexOf(mark) >= 0 && last > first && last - first < 12) {
            for (int n = first; n <= last; n++) {
                numbers.add(n);
            }
        } else {
            numbers.addAll(read);
        }
    }

    /** 总第N期, 总N期, 总期第N号, 总号:N. */
    private int whole(Folded text, int at) {
        int from = at + 1;
        while (from < text.length() && from < at + 5 && "第期号数:".indexOf(text.at(from)) >= 0) {
            from++;
        }
        int end = Numerals.end(text, from);
        int value = Numerals.value(text, from, end);
        if (value < 1 || (from == at + 1 && text.at(end) != '期' && text.at(end) != '号')) {
            return at;
        }
        wholeNumber = value;
        return end;
    }

    /** A line that is one number: the issue's, when the year is known. */
    private boolean bareNumber(Folded text, int from) {
        int end = Numerals.end(text, from);
        int value = Numerals.value(text, from, end);
        if (end != text.length() || value < 1 || end - from > 2 || year == null || !numbers.isEmpty()) {
            return false;
        }
        numbers.add(value);
        return true;
    }
}
