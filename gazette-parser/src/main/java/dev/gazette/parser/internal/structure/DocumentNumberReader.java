package dev.gazette.parser.internal.structure;

import dev.gazette.model.DocumentNumber;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of documents (发文字号).
 *
 * <pre>
 *   某政发〔2020〕3号   某公通〔2023〕第3号   某府[92]15号   某房字[1992]第087号   某政发2003(12)号
 *   (89)某税字第12号    某省人民政府令第378号   国务院第588号令   某局公告2020年第3号   2021年第14号
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.2.5, and what gazettes print instead; in the comparison form 〔 ﹝ 【 ［ are all {@code [}. A number is found
 * from its 号 backwards. Not seen: a bare 第31号, which says something only below the line of a 令.
 */
public final class DocumentNumberReader {

    /** More than any issuer's code or name has. */
    private static final int LONGEST_CODE = 24;

    private static final int LONGEST_INSIDE = 5;

    /** Words of running text that cannot be part of the code behind them. */
    private static final String[] BEFORE_CODE = {
        "根据", "按照", "依照", "依据", "执行", "废止", "印发", "转发", "下发", "落实", "参照", "贯彻", "遵照", "修订", "详见", "发布", "公布", "下达",
        "取代", "文件", "以", "及", "与", "的", "由", "见", "按"
    };

    private DocumentNumberReader() {}

    /**
     * A number in a folded text.
     *
     * @param from where it begins
     * @param to where it ends, 号 included
     * @param codeEnd where the issuer's code ends; {@code from} when it has none
     * @param year the year, or null
     * @param serial the serial, or null
     */
    public record Hit(
            int from,
            int to,
            int codeEnd,
            @Nullable Integer year,
            @Nullable Integer serial) {}

    /** All numbers between two places, in text order. */
    public static List<Hit> find(Folded text, int from, int to) {
        int sign = text.indexOf('号', from, to);
        if (sign < 0) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        int free = from;
        for (int i = sign; i >= 0; i = text.indexOf('号', i + 1, to)) {
            Optional<Hit> hit = endingAt(text, free, i);
            if (hit.isPresent()) {
                hits.add(hit.get());
                free = hit.get().to();
            }
        }
        return hits;
    }

    /** The record of the model for a hit whose printed words are these. */
    public static DocumentNumber number(Folded text, Hit hit, String printed) {
        String code = hit.codeEnd() > hit.from() ? text.words(hit.from(), hit.codeEnd()) : null;
        if (code != null && (code.startsWith("(") || code.startsWith("["))) {
            code = code.substring(code.indexOf(code.startsWith("(") ? ')' : ']') + 1);
        }
        return new DocumentNumber(printed, code == null || code.isEmpty() ? null : code, hit.year(), hit.serial());
    }

    private static Optional<Hit> endingAt(Folded text, int least, int sign) {
        if (text.at(sign - 1) == ')') {
            return serialInBrackets(text, least, sign);
        }
        int digits = Numerals.start(text, sign);
        int serial = Numerals.value(text, digits, sign);
        if (digits < least || digits == sign || serial < 1 || sign - digits > 7) {
            return Optional.empty();
        }
        int before = text.at(digits - 1) == '第' ? digits - 1 : digits;
        char c = before > least ? text.at(before - 1) : 0;
        if (c == ']' || c == ')') {
            return bracketed(text, least, sign, before, serial);
        }
        if (before == digits) {
            return Optional.empty();
        }
        if (text.at(sign + 1) == '令') {
            int from = codeStart(text, least, before);
            return Optional.of(new Hit(from, sign + 2, from, null, serial));
        }
        if (c == '字') {
            return yearFirst(text, least, sign, before, serial);
        }
        if (c == '令') {
            int from = codeStart(text, least, before - 1);
            return Optional.of(new Hit(from, sign + 1, from, null, serial));
        }
        if (c == '年') {
            return ofYear(text, least, sign, before, serial);
        }
        return Optional.empty();
    }

    /** 某政发〔2020〕3号. */
    private static Optional<Hit> bracketed(Folded text, int least, int sign, int before, int serial) {
        int close = before - 1;
        int digits = Numerals.start(text, close);
        char open = text.at(digits - 1);
        Integer year = year(text, digits, close);
        if (digits - 1 < least || (open != '[' && open != '(') || year == null) {
            return Optional.empty();
        }
        return coded(text, least, sign, digits - 1, year, serial);
    }

    /** 某政发2003(12)号: the brackets around the wrong one of both. */
    private static Optional<Hit> serialInBrackets(Folded text, int least, int sign) {
        int digits = Numerals.start(text, sign - 1);
        int serial = Numerals.value(text, digits, sign - 1);
        int close = digits - 1;
        int years = Numerals.start(text, close);
        Integer year = close - years == 4 ? year(text, years, close) : null;
        if (years < least || text.at(close) != '(' || year == null || serial < 1) {
            return Optional.empty();
        }
        return coded(text, least, sign, years, year, serial);
    }

    private static Optional<Hit> coded(
            Folded text, int least, int sign, int codeEnd, @Nullable Integer year, int serial) {
        int from = behindGap(text, codeStart(text, least, codeEnd), codeEnd);
        return from == codeEnd ? Optional.empty() : Optional.of(new Hit(from, sign + 1, codeEnd, year, serial));
    }

    /** (89)某税字第12号. */
    private static Optional<Hit> yearFirst(Folded text, int least, int sign, int before, int serial) {
        int code = codeStart(text, least, before);
        int close = code - 1;
        if (close < least || (text.at(close) != ']' && text.at(close) != ')')) {
            return Optional.empty();
        }
        int digits = Numerals.start(text, close);
        char open = text.at(digits - 1);
        Integer year = year(text, digits, close);
        if (digits - 1 < least || (open != '[' && open != '(') || year == null) {
            return Optional.empty();
        }
        return Optional.of(new Hit(digits - 1, sign + 1, before, year, serial));
    }

    /** 2021年第14号, 某局公告2020年第3号. */
    private static Optional<Hit> ofYear(Folded text, int least, int sign, int before, int serial) {
        int end = before - 1;
        int digits = Numerals.start(text, end);
        Integer year = end - digits < 4 ? null : year(text, digits, end);
        if (digits < least || year == null) {
            return Optional.empty();
        }
        boolean named = text.endsWith("公告", digits) || text.endsWith("通告", digits) || text.endsWith("令", digits);
        int from = named ? codeStart(text, least, digits) : digits;
        return Optional.of(new Hit(from, sign + 1, from, year, serial));
    }

    /** The year of four figures, or of two; null when the stretch is none. */
    static @Nullable Integer year(Folded text, int from, int to) {
        int value = Numerals.value(text, from, to);
        if (to - from == 2 && value >= 0 && value < 100) {
            return value < 49 ? 2000 + value : 1900 + value;
        }
        return to - from >= 4 && value >= 1900 && value < 2200 ? value : null;
    }

    /** Where the letters of a code that ends at a place begin: Chinese characters, none of them words of running text. */
    private static int codeStart(Folded text, int least, int end) {
        int from = end;
        while (from > least && end - from < LONGEST_CODE && !endsDate(text, from)) {
            int inner = bracketInside(text, least, from);
            if (inner == from && !isCode(text.at(from - 1))) {
                break;
            }
            from = inner < from ? inner : from - 1;
        }
        for (int i = end - 2; i > from; i--) {
            for (String word : BEFORE_CODE) {
                if (text.endsWith(word, i) && i - word.length() >= from) {
                    return behindReceiver(text, behindAnd(text, i), end);
                }
            }
        }
        return behindReceiver(text, behindAnd(text, from), end);
    }

    /** The (办) of 法(办)发: where the bracket begins that ends at a place; the place itself without one. */
    private static int bracketInside(Folded text, int least, int at) {
        if (text.at(at - 1) != ')') {
            return at;
        }
        int open = at - 2;
        while (open > least && at - open < LONGEST_INSIDE && isCode(text.at(open))) {
            open--;
        }
        return text.at(open) == '(' && open > least && at - open > 2 && isCode(text.at(open - 1)) ? open : at;
    }

    /** 你院粤法经行字〔1988〕第294号: who is addressed is no part of the code. */
    private static int behindReceiver(Folded text, int from, int end) {
        boolean receiver = end - from > 3
                && "你我贵".indexOf(text.at(from)) >= 0
                && "院局省市县区州厅委办部处会司校厂站所镇乡".indexOf(text.at(from + 1)) >= 0;
        return receiver ? from + 2 : from;
    }

    /** 某政发〔2018〕41号（文件）和某政函〔2019〕7号: two numbers. */
    private static int behindAnd(Folded text, int from) {
        boolean and = text.at(from) == '和' && (text.at(from - 1) == '号' || text.at(from - 1) == '件');
        return and ? from + 1 : from;
    }

    /** 某某办法　某财综〔2009〕11号: a gap behind a longer word parts it from the code; the gaps of a spaced-out code do not. */
    private static int behindGap(Folded text, int from, int end) {
        for (int i = end - 1; i > from; i--) {
            boolean spacedOut = i - 1 == from || text.spaceBefore(i - 1);
            if (text.spaceBefore(i) && !spacedOut) {
                return i;
            }
        }
        return from;
    }

    /** 1989年7月24日 某某省人民政府令第9号. */
    private static boolean endsDate(Folded text, int end) {
        return text.at(end - 1) == '日' && Numerals.isNumeral(text.at(end - 2));
    }

    private static boolean isCode(char c) {
        return (c >= '\u4e00' && c <= '\u9fff' && c != '号') || (c >= 'A' && c <= 'Z');
    }
}
