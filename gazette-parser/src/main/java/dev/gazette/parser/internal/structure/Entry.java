package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.layout.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the table of contents, before it is matched to its article.
 *
 * @param section the section it stands under, null without one
 * @param line its lines as one block, the page included
 * @param begin where the title with its ornaments begins in the comparison form of the block: behind a page printed in front
 * @param titleEnd where the title ends in the comparison form of the block
 * @param number the document number in brackets behind the title in the comparison form, null without one
 * @param page the first page, null when none is printed
 */
record Entry(
        @Nullable String section,
        Block line,
        int begin,
        int titleEnd,
        @Nullable String number,
        @Nullable Integer page) {

    private static final int MOST_DIGITS = 3;

    /** Where the title begins: ornaments and the number of a list are left out. */
    int titleStart() {
        Folded text = line.folded();
        int from = begin;
        while (from < titleEnd - 1 && "·-—●○〇◆◇■□▲△★☆※*>".indexOf(text.at(from)) >= 0) {
            from++;
        }
        return behindNumber(text, from);
    }

    /** 1.某某的通知, 12、某某的通知; 3.15 and 1.5万 are no numbers of a list. */
    private int behindNumber(Folded text, int from) {
        int end = from;
        while (end < from + MOST_DIGITS && Numerals.isArabic(text.at(end))) {
            end++;
        }
        boolean number = end > from && (text.at(end) == '.' || text.at(end) == '、') && end + 1 < titleEnd;
        return number && !Numerals.isArabic(text.at(end + 1)) ? end + 1 : from;
    }

    /** The title in the comparison form. */
    String title() {
        return line.folded().words(titleStart(), titleEnd);
    }

    /** The title as it stands on the page. */
    Stretch stretch() {
        Folded text = line.folded();
        return new Stretch(line, text.textStart(titleStart()), text.textEnd(titleEnd));
    }
}
