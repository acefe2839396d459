package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;

/**
 * Lines that are nothing but a document's number: {@code 云政发〔2020〕3号}, {@code 第231号}, {@code 2021年第14号}, with
 * brackets around or without (GB/T 9704-2012, 7.2.5).
 *
 * <p>{@code 云水市人民政府令第231号} is a headline with its number on the same line and not taken here.
 */
final class DocumentNumbers {

    private static final int LONGEST = 40;

    private DocumentNumbers() {}

    static boolean isNumberLine(Folded text) {
        int from = text.at(0) == '(' && text.at(text.length() - 1) == ')' ? 1 : 0;
        int to = text.length() - from;
        return to - from <= LONGEST && isNumber(text, from, to);
    }

    /** True when these words are one document number. */
    static boolean isNumber(Folded text, int from, int to) {
        if (to - from < 3 || text.at(to - 1) != '号') {
            return false;
        }
        int at = to - 1;
        while (at > from && (Numerals.isArabic(text.at(at - 1)) || Numerals.isChinese(text.at(at - 1)))) {
            at--;
        }
        if (at == to - 1) {
            return false;
        }
        boolean ordinal = at > from && text.at(at - 1) == '第';
        if (ordinal) {
            at--;
        }
        if (at == from) {
            return ordinal;
        }
        char before = text.at(at - 1);
        if (before == '年') {
            return ordinal && Numerals.end(text, from) == at - 1 && at - 1 - from == 4;
        }
        if (before != ']' && before != ')') {
            return false;
        }
        int year = at - 1;
        while (year > from && (Numerals.isArabic(text.at(year - 1)) || Numerals.isChinese(text.at(year - 1)))) {
            year--;
        }
        boolean dated = at - 1 - year == 4 && year > from && (text.at(year - 1) == '[' || text.at(year - 1) == '(');
        return dated && year - 1 - from <= 16 && isCode(text, from, year - 1);
    }

    /** True when the words end with 第231号, whatever stands before it: 省政府令第231号. */
    static boolean endsWithOrdinal(Folded text, int from, int to) {
        int at = to - 1;
        while (at > from && (Numerals.isArabic(text.at(at - 1)) || Numerals.isChinese(text.at(at - 1)))) {
            at--;
        }
        return text.at(to - 1) == '号' && at < to - 1 && at > from && text.at(at - 1) == '第';
    }

    /** The issuer's code: no marks but brackets inside. */
    private static boolean isCode(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",。;:《》\"".indexOf(text.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
