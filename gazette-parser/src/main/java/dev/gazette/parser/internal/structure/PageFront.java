package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import java.util.Optional;

/**
 * The beginning of a line in a table of contents that prints the page in front: {@code 12　某某市人民政府关于某某的通知}.
 *
 * <p>A gap tells the page from a number that belongs to the title: 2019年某某公报 and 12345热线 have none.
 *
 * @param titleStart where the title begins in the comparison form of the line
 * @param page the page
 */
record PageFront(int titleStart, int page) {

    private static final int MOST_DIGITS = 4;
    private static final int SHORTEST_TITLE = 4;

    static Optional<PageFront> of(Block block) {
        Folded line = block.folded();
        int end = 0;
        while (end <= MOST_DIGITS && Numerals.isArabic(line.at(end)) && (end == 0 || !line.spaceBefore(end))) {
            end++;
        }
        boolean number = end > 0 && end <= MOST_DIGITS && line.spaceBefore(end);
        if (!number || line.length() - end < SHORTEST_TITLE || line.length() > Form.LONGEST_LINE) {
            return Optional.empty();
        }
        int page = Numerals.value(line, 0, end);
        return page == 0 ? Optional.empty() : Optional.of(new PageFront(end, page));
    }
}
