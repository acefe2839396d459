package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.layout.Numerals;
import java.util.List;
import java.util.Optional;

/**
 * Lines that are nothing but numbers of documents, with brackets around or without (GB/T 9704-2012, 7.2.5).
 *
 * <pre>
 *   云政发〔2020〕3号      云财〔2020〕1号　云民发〔2020〕2号      云政请〔2020〕5号　签发人：某某
 *   2020年3月1日　云政发〔2020〕3号      云政发〔2020〕3号　2020-03-01      with the date
 *   第231号      2021年第14号      〔十三届〕第45号      〔2020〕12号    numbers without a code
 * </pre>
 *
 * <p>{@code 云水市人民政府令第231号} is made of a number, too, and yet a headline: {@link #isNumberLine} does not take it.
 */
public final class NumberLine {

    private static final int LONGEST = 160;
    private static final int LONGEST_ORDINAL = 9;
    /** Behind so many characters, the bracket and the term of a congress or a date, the number begins. */
    private static final int LONGEST_TERM = 14;

    private NumberLine() {}

    /** The numbers with a code or a year that the line is made of; empty when there is anything else on it. */
    public static List<DocumentNumberReader.Hit> numbers(Folded text) {
        int n = text.length();
        if (n < 3 || n > LONGEST || text.indexOf('号', 0, n) < 0) {
            return List.of();
        }
        int from = from(text);
        int to = to(text, from);
        if (text.at(from) == '[' && to - from <= LONGEST_ORDINAL + 3) {
            return ofYear(text, from, to);
        }
        List<DocumentNumberReader.Hit> hits = DocumentNumberReader.find(text, from, to);
        int end = from;
        for (DocumentNumberReader.Hit hit : hits) {
            int gap = hit.from() - end;
            if (gap > 1 || (gap == 1 && !isBetween(text.at(end)))) {
                return List.of();
            }
            end = hit.to();
        }
        return end == to ? hits : List.of();
    }

    /** 〔2020〕12号 below the title of minutes, 〔2021〕第4号 below that of an announcement: the year and the serial alone. */
    private static List<DocumentNumberReader.Hit> ofYear(Folded text, int from, int to) {
        Integer year = DocumentNumberReader.year(text, from + 1, from + 5);
        int serial = Numerals.value(text, text.at(from + 6) == '第' ? from + 7 : from + 6, to - 1);
        boolean number = text.at(from + 5) == ']' && text.at(to - 1) == '号' && year != null && serial > 0;
        return number ? List.of(new DocumentNumberReader.Hit(from, to, from, year, serial)) : List.of();
    }

    /** Where the words of a number line begin: behind a bracket that goes around the whole of it, or behind a date. */
    public static int from(Folded text) {
        int n = text.length();
        if (text.at(0) == '(') {
            return text.indexOf(')', 0, n) == n - 1 ? 1 : 0;
        }
        int end = FullDate.at(text, 0).map(FullDate::to).orElse(0);
        return end == 0 || end == n ? 0 : isBetween(text.at(end)) ? end + 1 : end;
    }

    /** Where they end: before the bracket, before 签发人 or a date. */
    public static int to(Folded text, int from) {
        int signer = text.indexOf("签发人", from, Math.min(text.length(), LONGEST));
        if (signer > from || from == 1) {
            return signer > from ? signer : text.length() - 1;
        }
        int end = FullDate.ending(text, from + 1).map(FullDate::from).orElse(text.length());
        return end < text.length() && isBetween(text.at(end - 1)) ? end - 1 : end;
    }

    /** The date before or behind the numbers of a line: 2020年3月1日　云政发〔2020〕3号. */
    public static Optional<FullDate> date(Folded text) {
        int from = from(text);
        return from > 1 ? FullDate.at(text, 0) : from == 0 ? FullDate.ending(text, 1) : Optional.empty();
    }

    private static boolean isBetween(char c) {
        return c == ',' || c == '、' || c == ';';
    }

    /** 第31号, 〔十三届〕第45号: a serial that only the line above or the term of a congress gives a meaning. */
    public static boolean isOrdinal(Folded text) {
        if (text.indexOf('第', 0, Math.min(text.length(), LONGEST_TERM)) < 0) {
            return false;
        }
        int from = from(text);
        int to = to(text, from);
        int at = text.at(from) == '[' ? text.indexOf(']', from, Math.min(to, from + LONGEST_TERM - 2)) + 1 : from;
        return (at > from || text.at(from) != '[')
                && to - at <= LONGEST_ORDINAL
                && text.at(at) == '第'
                && text.at(to - 1) == '号'
                && Numerals.value(text, at + 1, to - 1) > 0;
    }

    /** True for a line that stands below a title or above it, and is none. */
    static boolean isNumberLine(Folded text) {
        if (isOrdinal(text)) {
            return true;
        }
        List<DocumentNumberReader.Hit> hits = numbers(text);
        return !hits.isEmpty() && !isNamed(text, hits.get(0));
    }

    /** 某某省人民政府令第31号, 某局公告2020年第3号: the number says what the document is. */
    private static boolean isNamed(Folded text, DocumentNumberReader.Hit hit) {
        char first = text.at(hit.from());
        return hit.codeEnd() == hit.from() && !Numerals.isNumeral(first) && first != '第' && first != '[';
    }
}
