package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Width;

/**
 * Counts the cells of a line that is a row of a table.
 *
 * <pre>
 *   固定资产投资　　　亿元　　　386.47　　　12.4       four cells
 *   通　　知                                          one: the letters of a word are set apart
 * </pre>
 *
 * <p>A gap is a tab, or white space at least two columns wide. Words of one character next to each other are one word that
 * the printer spaced out. A bare single space parts no cells.
 */
final class Cells {

    private static final int LONGEST_ROW = 400;

    private Cells() {}

    static int count(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_ROW) {
            return 1;
        }
        int cells = 1;
        int word = 0;
        boolean single = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Width.isBlank(c)) {
                word++;
                i++;
                continue;
            }
            int columns = 0;
            while (i < text.length() && Width.isBlank(text.charAt(i))) {
                char gap = text.charAt(i++);
                columns += gap == '\t' ? 8 : gap == '\u3000' ? 2 : 1;
            }
            boolean letter = word == 1;
            if (columns > 1 && !(letter && single) && !(letter && nextIsSingle(text, i))) {
                cells++;
            }
            single = letter;
            word = 0;
        }
        return cells;
    }

    private static boolean nextIsSingle(String text, int from) {
        return from + 1 >= text.length() || Width.isBlank(text.charAt(from + 1));
    }
}
