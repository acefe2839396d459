package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a line, by what parts them.
 *
 * <pre>
 *   一等奖⇥某某平台⇥某某公司            tabs: every tab parts two cells, also empty ones
 *   某某县　　　　62　　　　70          gaps of two columns or more; 指　标 is one word spaced out
 *   1 某某县 168 5                      single spaces
 * </pre>
 */
final class Row {

    private static final int LONGEST = 600;

    private Row() {}

    static boolean hasTab(String text) {
        return text.indexOf('\t') >= 0;
    }

    /** The cells between tabs. */
    static List<String> byTabs(String text) {
        var cells = new ArrayList<String>();
        int start = 0;
        for (int i = text.indexOf('\t'); i >= 0; i = text.indexOf('\t', start)) {
            cells.add(text.substring(start, i).strip());
            start = i + 1;
        }
        cells.add(text.substring(start).strip());
        return cells;
    }

    /** The cells between wide gaps. */
    static List<String> byGaps(String text) {
        return text.length() > LONGEST ? List.of(text) : cells(text, 2);
    }

    /** The words between any white space. */
    static List<String> bySpaces(String text) {
        return text.length() > LONGEST ? List.of(text) : cells(text, 1);
    }

    private static List<String> cells(String text, int least) {
        var cells = new ArrayList<String>();
        int n = text.length();
        int start = 0;
        int word = 0;
        int i = 0;
        boolean spaced = false;
        while (i < n) {
            if (!Width.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int gap = i;
            int columns = 0;
            while (i < n && Width.isBlank(text.charAt(i))) {
                columns += text.charAt(i++) == '\u3000' ? 2 : 1;
            }
            boolean single = gap - word == 1 && Width.isHan(text.charAt(word));
            boolean nextSingle =
                    i < n && (i + 1 == n || Width.isBlank(text.charAt(i + 1))) && Width.isHan(text.charAt(i));
            boolean inside = single && (nextSingle || spaced) && least > 1;
            spaced = single && nextSingle;
            if (columns >= least && !(inside && (nextSingle || !endsSpaced(text, start, gap)))) {
                cells.add(text.substring(start, gap).strip());
                start = i;
                spaced = false;
            }
            word = i;
        }
        cells.add(text.substring(start).strip());
        return cells;
    }

    /** True when a spaced-out word of two letters or more ends here. */
    private static boolean endsSpaced(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (!Width.isBlank(text.charAt(i))) {
                letters++;
            }
        }
        return letters > 1;
    }
}
