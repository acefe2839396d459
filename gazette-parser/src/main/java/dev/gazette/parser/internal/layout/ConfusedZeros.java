package dev.gazette.parser.internal.layout;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.source.SourceText;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells of Chinese years whose zero is another sign: {@code 二Ｏ一九年}, {@code 二○二○年}, {@code 二0一0年}.
 *
 * <p>Print shops and scans set a circle, a letter (Latin, Greek, Cyrillic) or a digit for 〇. Dates are compared as if it were one;
 * the text keeps what is printed. Only four signs before 年 are looked at, two of them Chinese digits; letters elsewhere are nobody's
 * zero.
 */
final class ConfusedZeros {

    private static final int DIGITS = 4;
    /** White space between the digits of a spaced-out year. */
    private static final int MOST_SIGNS = 12;

    private ConfusedZeros() {}

    /** Tells of each such year, in text order. */
    static void tell(SourceText source, Consumer<Diagnostic> diagnostics) {
        String text = source.text();
        for (int sign = text.indexOf('年'); sign >= 0; sign = text.indexOf('年', sign + 1)) {
            int from = year(text, sign);
            if (from >= 0) {
                int to = sign;
                while (Width.isBlank(text.charAt(to - 1))) {
                    to--;
                }
                diagnostics.accept(Diagnostic.of(
                        DiagnosticCode.CONFUSED_ZERO,
                        "another sign stands for the zero of a year, and was read as one",
                        List.of(source.span(from, to))));
            }
        }
    }

    /** Where a year with a confused zero begins that ends before a place; -1 when none does. */
    private static int year(String text, int end) {
        int digits = 0;
        int chinese = 0;
        int confused = 0;
        int at = end;
        while (digits < DIGITS && at > 0 && end - at < MOST_SIGNS) {
            char c = text.charAt(--at);
            if (Width.isBlank(c)) {
                continue;
            }
            int value = Numerals.digit(Width.fold(c));
            if (value == Numerals.NONE) {
                return -1;
            }
            digits++;
            chinese += value > 0 && !Numerals.isArabic(Width.fold(c)) ? 1 : 0;
            confused += value == 0 && c != '〇' && c != '零' ? 1 : 0;
        }
        boolean year = digits == DIGITS && chinese > 1 && confused > 0;
        return year && (at == 0 || Numerals.digit(Width.fold(text.charAt(at - 1))) == Numerals.NONE) ? at : -1;
    }
}
