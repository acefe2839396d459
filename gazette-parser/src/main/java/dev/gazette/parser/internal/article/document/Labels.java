package dev.gazette.parser.internal.article.document;

import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import java.util.Optional;

/**
 * The label that a provision begins with.
 *
 * <pre>
 *   第一编  第二章  第三节  第四条  第十二条之一
 *   一、   (一)   1.  1、   (1)  ①
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.3, and 立法技术规范. Not seen: decimal numbers (1.1), bare row numbers of tables, 一是 and 第一，.
 * Whether 第三条 begins an article or only mentions one ({@code 第三条规定的…}) is for {@link Provisions} to say.
 */
record Labels(ParagraphKind kind, int number, int suffix, int end) {

    private static final int LONGEST_NUMBER = 5;

    /** The label at the beginning of a folded text; {@code lenient} takes 第三条 without a gap behind it. */
    static Optional<Labels> of(Folded text, boolean lenient) {
        return at(text, 0, lenient);
    }

    /** The label at a place of a folded text. */
    static Optional<Labels> at(Folded text, int from, boolean lenient) {
        char first = text.at(from);
        if (first == '第') {
            return ordinal(text, from, lenient);
        }
        if (first == '(') {
            return bracketed(text, from);
        }
        if (first >= '①' && first <= '⑳') {
            return Optional.of(new Labels(ParagraphKind.ITEM4, first - '①' + 1, 0, from + 1));
        }
        return bare(text, from);
    }

    private static Optional<Labels> ordinal(Folded text, int from, boolean lenient) {
        int end = Numerals.end(text, from + 1);
        int number = Numerals.value(text, from + 1, end);
        ParagraphKind kind = switch (text.at(end)) {
            case '编' -> ParagraphKind.PART;
            case '章' -> ParagraphKind.CHAPTER;
            case '节' -> ParagraphKind.SECTION;
            case '条' -> ParagraphKind.ARTICLE;
            default -> ParagraphKind.TEXT;
        };
        if (number < 1 || end - from > 8 || kind == ParagraphKind.TEXT) {
            return Optional.empty();
        }
        int behind = end + 1;
        int suffix = 0;
        if (text.at(behind) == '之' && Numerals.isChinese(text.at(behind + 1))) {
            int suffixEnd = Numerals.end(text, behind + 1);
            suffix = Math.max(0, Numerals.value(text, behind + 1, suffixEnd));
            behind = suffixEnd;
        }
        boolean apart = behind == text.length() || text.spaceBefore(behind) || text.at(behind) == ':';
        return lenient || apart ? Optional.of(new Labels(kind, number, suffix, behind)) : Optional.empty();
    }

    private static Optional<Labels> bracketed(Folded text, int from) {
        int end = Numerals.end(text, from + 1);
        if (end == from + 1 || end - from > LONGEST_NUMBER || text.at(end) != ')') {
            return Optional.empty();
        }
        int number = Numerals.value(text, from + 1, end);
        boolean chinese = Numerals.isChinese(text.at(from + 1));
        ParagraphKind kind = chinese ? ParagraphKind.ITEM2 : ParagraphKind.ITEM4;
        return number < 1 ? Optional.empty() : Optional.of(new Labels(kind, number, 0, end + 1));
    }

    private static Optional<Labels> bare(Folded text, int from) {
        int end = Numerals.end(text, from);
        if (end == from || end - from > LONGEST_NUMBER) {
            return Optional.empty();
        }
        int number = Numerals.value(text, from, end);
        boolean chinese = Numerals.isChinese(text.at(from));
        char mark = text.at(end);
        if (number < 1 || (!chinese && end - from > 3)) {
            return Optional.empty();
        }
        if (chinese) {
            return mark == '、' || mark == '.'
                    ? Optional.of(new Labels(ParagraphKind.ITEM1, number, 0, end + 1))
                    : Optional.empty();
        }
        boolean point = mark == '、' || (mark == '.' && !isDecimal(text, end + 1));
        if (point) {
            return Optional.of(new Labels(ParagraphKind.ITEM3, number, 0, end + 1));
        }
        return mark == ')' ? Optional.of(new Labels(ParagraphKind.ITEM4, number, 0, end + 1)) : Optional.empty();
    }

    /** 1.5倍 and 1.1 总则 are no labels, 1.2025年… and 1. 14批次… are. */
    private static boolean isDecimal(Folded text, int from) {
        if (text.spaceBefore(from)) {
            return false;
        }
        int end = from;
        while (text.at(end) >= '0' && text.at(end) <= '9') {
            end++;
        }
        return end > from && !(end - from == 4 && (text.at(end) == '年' || text.at(end) == '—' || text.at(end) == '-'));
    }
}
