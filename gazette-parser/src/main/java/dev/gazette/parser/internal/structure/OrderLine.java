package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;

/**
 * The headline of an order or an announcement with its number on the same line.
 *
 * <pre>
 *   某某市人民政府令第18号    某某部令〔2020〕第18号    某某部令2020年第18号    中华人民共和国主席令第十八号
 *   某某市水利局公告2020年第3号    某某市人民代表大会常务委员会公告〔十六届〕第3号
 *   令〔2020〕第18号                                    the body stands on the line above
 * </pre>
 *
 * <p>What ends with 令, 公告 or 通告 is the title; a number below it on a line of its own is no matter of this rule. Not seen: orders
 * that other words name (关于废止…令第18号的决定), and 第18号令, which ends as a title does.
 */
final class OrderLine {

    private static final int LONGEST = 60;
    private static final int LONGEST_TERM = 5;

    private OrderLine() {}

    /** Where the title ends, behind 令; 0 when the words before {@code end} are no such line. */
    static int titleEnd(Folded text, int end, Lexicon lexicon) {
        if (end > LONGEST || text.at(end - 1) != '号') {
            return 0;
        }
        int at = beforeYear(text, beforeSerial(text, end - 1));
        int name = at - kind(text, at);
        boolean named = at > 0 && name < at && text.indexOf("关于", 0, at) < 0;
        return named && (name == 0 ? at == 1 : isIssuer(text, name, lexicon)) ? at : 0;
    }

    /** True for 某某局公告2020年第3号, which above a title of its own is nothing but a number. */
    static boolean isAnnouncement(Folded text, Lexicon lexicon) {
        int end = titleEnd(text, text.length(), lexicon);
        return end > 2 && text.at(end - 1) == '告';
    }

    private static int kind(Folded text, int end) {
        return text.endsWith("令", end) ? 1 : text.endsWith("公告", end) || text.endsWith("通告", end) ? 2 : 0;
    }

    private static boolean isIssuer(Folded text, int end, Lexicon lexicon) {
        return text.endsWith("主席", end) || Terms.ending(lexicon, Kind.ISSUING_BODY_END, text, end) >= 0;
    }

    /** Where 第18 begins, or the 18 behind a year; -1 without a serial. */
    private static int beforeSerial(Folded text, int end) {
        int digits = Numerals.start(text, end);
        if (digits == end || Numerals.value(text, digits, end) < 1) {
            return -1;
        }
        if (text.at(digits - 1) == '第') {
            return digits - 1;
        }
        return "])年".indexOf(text.at(digits - 1)) >= 0 ? digits : -1;
    }

    /** Where 〔2020〕, 〔十六届〕 or 2020年 begins that ends at a place; the place itself without one. */
    private static int beforeYear(Folded text, int at) {
        char close = at > 0 ? text.at(at - 1) : 0;
        if (close != ']' && close != ')' && close != '年') {
            return at;
        }
        int to = text.at(at - 2) == '届' && close != '年' ? at - 2 : at - 1;
        int digits = Numerals.start(text, to);
        boolean term = to < at - 1 && digits < to && to - digits < LONGEST_TERM;
        if (!term && DocumentNumberReader.year(text, digits, to) == null) {
            return -1;
        }
        boolean bracket = text.at(digits - 1) == '[' || text.at(digits - 1) == '(';
        return close == '年' ? digits : bracket ? digits - 1 : -1;
    }
}
