package dev.gazette.parser.internal.mention.date;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;

/**
 * Small numbers of dates, in Arabic or Chinese figures.
 *
 * <pre>
 *   2020   二〇二〇   二零二零      a year, figure by figure
 *   20     二十   十二   廿九       a day or a month
 *   元                             the first month
 * </pre>
 *
 * <p>GB/T 15835. Does not read 百 and above: no day or month needs them.
 */
final class Figures {

    /** All characters that numbers of dates are written with. */
    static final String ALL = "0123456789零〇OoОоΟο一二三四五六七八九十廿卅";

    private static final Chars FIGURES = Chars.of(ALL);

    private int value;
    private int end;

    /** The number read last. */
    int value() {
        return value;
    }

    /** Where the number read last ends. */
    int end() {
        return end;
    }

    /** True for a character that a number may begin or go on with. */
    static boolean isFigure(char c) {
        return FIGURES.has(c);
    }

    /** Reads a year of four figures. */
    boolean readYear(Folded text, int from) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Numerals.digit(text.at(from + i));
            if (digit < 0) {
                return false;
            }
            year = year * 10 + digit;
        }
        boolean longer = Numerals.digit(text.at(from + 4)) >= 0
                || Numerals.digit(text.at(from - 1)) >= 0
                || text.at(from + 4) == '十';
        return !longer && year >= 1 && set(year, from + 4);
    }

    /** Reads a number from 1 to 99 that no further figure goes on from. */
    boolean readSmall(Folded text, int from) {
        char first = text.at(from);
        if (first >= '0' && first <= '9') {
            int n = 0;
            int at = from;
            while (at < from + 3 && text.at(at) >= '0' && text.at(at) <= '9') {
                n = n * 10 + text.at(at++) - '0';
            }
            return at <= from + 2 && n >= 1 && set(n, at);
        }
        return readChinese(text, from);
    }

    /** Reads the day of 2020-02-20 09:12: behind a gap the time of day may stand. */
    boolean readLast(Folded text, int from) {
        int n = 0;
        int at = from;
        while (at < from + 2 && text.at(at) >= '0' && text.at(at) <= '9' && (at == from || !text.spaceBefore(at))) {
            n = n * 10 + text.at(at++) - '0';
        }
        boolean goesOn = text.at(at) >= '0' && text.at(at) <= '9' && !text.spaceBefore(at);
        return n >= 1 && !goesOn && set(n, at);
    }

    private boolean readChinese(Folded text, int from) {
        int at = from;
        int tens = 0;
        char c = text.at(at);
        if (c == '廿' || c == '卅') {
            tens = c == '廿' ? 2 : 3;
            at++;
            if (text.at(at) == '十') {
                at++;
            }
        } else if (c == '十') {
            tens = 1;
            at++;
        } else if (Numerals.digit(c) > 0 && text.at(at + 1) == '十') {
            tens = Numerals.digit(c);
            at += 2;
        }
        int ones = Numerals.digit(text.at(at));
        if (ones > 0 && text.at(at) > '9') {
            at++;
        } else {
            ones = 0;
        }
        boolean goesOn = isFigure(text.at(at)) && text.at(at) > '9';
        return at > from && !goesOn && set(tens * 10 + ones, at);
    }

    private boolean set(int number, int to) {
        value = number;
        end = to;
        return true;
    }
}
