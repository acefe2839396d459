package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.List;

/**
 * Finds what a web page prints around the document.
 *
 * <pre>
 *   扫一扫在手机打开当前页     【打印】【关闭】     字体：大 中 小     浏览次数：123 次     当前位置：首页 > 政务公开
 * </pre>
 *
 * <p>A line is navigation when nothing but such words, marks and numbers stands on it. One with a single word of one or two letters
 * (大, 无) is left alone: a table may have it.
 */
final class Navigation {

    private static final int LONGEST = 60;
    private static final int SHORTEST = 2;

    private Navigation() {}

    static void mark(List<Row> rows, Lexicon lexicon) {
        for (Row row : rows) {
            if (row.text.length() <= LONGEST && row.isShort() && isNavigation(row.text, lexicon)) {
                row.furniture = true;
            }
        }
    }

    private static boolean isNavigation(Folded text, Lexicon lexicon) {
        int words = 0;
        int letters = 0;
        boolean marks = false;
        int at = 0;
        while (at < text.length()) {
            int length = lexicon.longest(Kind.WEB_NAVIGATION, text, at);
            if (length > 0) {
                words++;
                letters += length;
                at += length;
            } else if (Character.isLetter(text.charAt(at))) {
                return false;
            } else {
                marks |= "[]>:|".indexOf(text.charAt(at)) >= 0;
                at++;
            }
        }
        return words > 0 && (letters > 2 * SHORTEST || (letters >= SHORTEST && (marks || words > 1)));
    }
}
