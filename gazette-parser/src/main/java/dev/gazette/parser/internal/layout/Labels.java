package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Chars;

/**
 * The marks that begin a provision, an item or an entry: {@code 第三条}, {@code 一、}, {@code (一)}, {@code 1.}, {@code ①},
 * {@code △}, {@code 问:}. A line that begins so is no headline.
 *
 * <p>{@code 2020年…} and {@code 1—5月…} begin with numbers and are none.
 */
public final class Labels {

    private static final Chars ORDINAL_UNITS = Chars.of("条章节编款项");

    private Labels() {}

    /** How long the label at the beginning is; 0 without one. */
    public static int length(Folded text) {
        char first = text.at(0);
        if (first == '第') {
            int end = Numerals.end(text, 1);
            return end > 1 && ORDINAL_UNITS.has(text.at(end)) ? end + 1 : 0;
        }
        if (first == '(') {
            int end = Numerals.end(text, 1);
            return end > 1 && end < 6 && text.at(end) == ')' ? end + 1 : 0;
        }
        if ((first >= '①' && first <= '⑳') || ("△▲●☆★◎※".indexOf(first) >= 0 && text.length() > 20)) {
            return 1;
        }
        if ((first == '问' || first == '答') && text.at(1) == ':') {
            return 2;
        }
        int end = Numerals.end(text, 0);
        if (end == 0 || end > 4) {
            return 0;
        }
        char mark = text.at(end);
        boolean chinese = !Numerals.isArabic(first);
        boolean apart = !Numerals.isArabic(text.at(end + 1)) || text.spaceBefore(end + 1);
        if (mark == '、' || (!chinese && mark == '.' && apart)) {
            return end + 1;
        }
        return 0;
    }
}
