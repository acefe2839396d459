package dev.gazette.parser.internal.article.chronicle;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.mention.date.DateMention;
import dev.gazette.parser.internal.mention.date.DateReader;
import java.util.List;
import java.util.Optional;

/**
 * The mark and the date that an entry begins with.
 *
 * <pre>
 *   △3日，…    5日至7日　…    14—15日　…    3月2日　…    同日，…    同月10日，…    上旬，…    1日        alone on its line
 * </pre>
 *
 * <p>Not seen: dates further inside the entry.
 *
 * @param start the first day as printed, 0 where it is not
 * @param end the last day as printed
 * @param kind how it tells the day
 * @param from where the date begins
 * @param to where it ends
 */
record EntryDate(Kind kind, DateMention.Printed start, DateMention.Printed end, int from, int to) {

    /** How an entry tells its day. */
    enum Kind {
        /** A day or days. */
        DAYS,
        /** 同日, 是日: that of the entry before. */
        SAME,
        /** 上旬, 中旬, 下旬; {@code start.day} is 1, 11 or 21. */
        TEN_DAYS,
        /** 本月, 月内: the whole month. */
        MONTH,
        /** A mark without a date. */
        NONE
    }

    private static final Chars MARKS = Chars.of("△▲▽▼●○◆◇■□★☆※◎·•*▪♦❖〇⊙◈◉");
    private static final String[] SAME = {"同日", "是日", "当日", "当天", "同一天"};
    private static final String[] MONTHS = {"本月", "月内", "当月", "是月"};
    private static final DateMention.Printed NOTHING = new DateMention.Printed(0, 0, 0);
    private static final int LONGEST_DATE = 40;

    /** The mark and date at the beginning of a paragraph; empty when there is neither. */
    static Optional<EntryDate> of(Folded text) {
        int from = 0;
        while (from < text.length() && from < 3 && MARKS.has(text.at(from))) {
            from++;
        }
        for (String word : SAME) {
            if (text.startsWith(word, from)) {
                return Optional.of(new EntryDate(Kind.SAME, NOTHING, NOTHING, from, from + word.length()));
            }
        }
        for (String word : MONTHS) {
            if (text.startsWith(word, from)) {
                return Optional.of(new EntryDate(Kind.MONTH, NOTHING, NOTHING, from, from + word.length()));
            }
        }
        if (text.startsWith("同月", from)) {
            int day = Numerals.end(text, from + 2);
            int value = Numerals.value(text, from + 2, day);
            if (value > 0 && value < 32 && text.at(day) == '日') {
                var same = new DateMention.Printed(0, 0, value);
                return Optional.of(new EntryDate(Kind.DAYS, same, same, from, day + 1));
            }
        }
        Optional<EntryDate> tenDays = tenDays(text, from);
        if (tenDays.isPresent()) {
            return tenDays;
        }
        List<DateMention> found = DateReader.read(text, from, Math.min(text.length(), from + LONGEST_DATE));
        if (!found.isEmpty() && found.get(0).from() == from && found.get(0).hasDays()) {
            DateMention date = found.get(0);
            return Optional.of(new EntryDate(Kind.DAYS, date.start(), date.end(), from, date.to()));
        }
        return from > 0 ? Optional.of(new EntryDate(Kind.NONE, NOTHING, NOTHING, from, from)) : Optional.empty();
    }

    /** 上旬, 3月中旬. */
    private static Optional<EntryDate> tenDays(Folded text, int from) {
        int at = from;
        int month = 0;
        int sign = text.indexOf('月', from, Math.min(text.length(), from + 4));
        if (sign > from) {
            month = Numerals.value(text, from, sign);
            at = sign + 1;
        }
        if (text.at(at + 1) != '旬' || month < 0 || month > 12) {
            return Optional.empty();
        }
        int first = switch (text.at(at)) {
            case '上' -> 1;
            case '中' -> 11;
            case '下' -> 21;
            default -> 0;
        };
        return first == 0
                ? Optional.empty()
                : Optional.of(new EntryDate(
                        Kind.TEN_DAYS,
                        new DateMention.Printed(0, month, first),
                        new DateMention.Printed(0, month, first == 21 ? 31 : first + 9),
                        from,
                        at + 2));
    }
}
