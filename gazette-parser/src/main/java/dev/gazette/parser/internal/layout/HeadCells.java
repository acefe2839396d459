package dev.gazette.parser.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Parts a running head: {@code 2019年第4期　　某某市人民政府公报 / 12} is an issue and a name. */
final class HeadCells {

    private HeadCells() {}

    /** The parts of a head that gaps and strokes set apart; bare numbers and ornaments are left out. */
    static List<String> of(Folded text) {
        var cells = new ArrayList<String>(3);
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean gap = i < text.length()
                    && text.spaceBefore(i)
                    && (isWide(text, i) || !isHan(text.at(i)) || !isHan(text.at(i - 1)));
            boolean stroke = i < text.length() && (text.at(i) == '/' || text.at(i) == '|');
            if (i == text.length() || gap || stroke) {
                addCell(cells, text, from, i);
                from = stroke ? i + 1 : i;
            }
        }
        return cells;
    }

    private static void addCell(List<String> cells, Folded text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.at(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.at(end - 1))) {
            end--;
        }
        boolean number = true;
        for (int i = start; i < end; i++) {
            number &= Numerals.isArabic(text.at(i));
        }
        if (!number && end - start > 1) {
            cells.add(text.words(start, end));
        }
    }

    private static boolean isWide(Folded text, int index) {
        return text.textStart(index) - text.textStart(index - 1) > 2;
    }

    static boolean isHan(char c) {
        return c >= '\u2E80' && c < '\uA000';
    }
}
