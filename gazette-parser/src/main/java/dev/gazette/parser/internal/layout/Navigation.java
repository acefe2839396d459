package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.HashSet;
import java.util.List;

/**
 * Finds what a web page prints around the document.
 *
 * <pre>
 *   扫一扫在手机打开当前页     【打印】【关闭】     字体：大 中 小     浏览次数：123 次     当前位置：首页 > 政务公开
 *   首页 > 某某栏目 > 某某动态     上一篇：某某的通知     版权所有：某某中心     某ICP备00000000号
 * </pre>
 *
 * <p>A line is navigation when nothing but such words, marks and numbers stands on it; one with a single word of one or two letters
 * (大, 无) is left alone: a table may have it. The way to the page (signs {@code >} between names, home first) and a label of the page's
 * foot make the whole line one. A short line between two of them is one, too (the account's name in a messenger), wherever it stands.
 */
final class Navigation {

    private static final int LONGEST = 60;
    private static final int SHORTEST = 2;
    private static final int LONGEST_NAME = 16;
    private static final WordList PICTURES = WordList.of("png", "jpg", "jpeg", "gif", "bmp", "PNG", "JPG");

    private Navigation() {}

    static void mark(List<Row> rows, Lexicon lexicon) {
        for (Row row : rows) {
            if (row.text.length() <= LONGEST && row.isShort() && isNavigation(row.text, lexicon)) {
                row.furniture = true;
            }
        }
        markColumns(rows);
        markBetween(rows);
    }

    /** 领导动态 above 您的位置:首页 > 领导动态: the name of the column is no headline. */
    private static void markColumns(List<Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            Folded way = rows.get(i).text;
            int step = rows.get(i).furniture && way.length() <= LONGEST ? way.indexOf('>', 0, way.length()) : -1;
            for (int above = i - 1; step > 0 && above >= Math.max(0, i - 2); above--) {
                Row row = rows.get(above);
                String words = ">" + row.text;
                row.furniture |= words.length() <= LONGEST_NAME && way.endsWith(words, way.length());
            }
        }
    }

    private static void markBetween(List<Row> rows) {
        var between = new HashSet<String>();
        for (int i = 1; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.furniture
                    && rows.get(i - 1).furniture
                    && rows.get(i + 1).furniture
                    && row.text.length() <= LONGEST_NAME
                    && !row.isStopped()
                    && !rows.get(i - 1).isRule()
                    && !rows.get(i + 1).isRule()) {
                between.add(row.text.toString());
            }
        }
        if (!between.isEmpty()) {
            rows.stream().filter(row -> between.contains(row.text.toString())).forEach(row -> row.furniture = true);
        }
    }

    private static boolean isNavigation(Folded text, Lexicon lexicon) {
        return isWay(text, lexicon) || isFoot(text, lexicon) || isWords(text, lexicon) || isPicture(text);
    }

    /** 首页 &gt; 某某栏目 &gt; 某某动态, 某某网 &gt; 县区: the first step is a known one or a site. */
    private static boolean isWay(Folded text, Lexicon lexicon) {
        int step = text.indexOf('>', 0, text.length());
        int home = lexicon.longest(Kind.WEB_NAVIGATION, text, 0);
        boolean labelled = home > 0 && home < step && text.at(home) == ':';
        boolean site = step > SHORTEST && step <= LONGEST_NAME && text.endsWith("网", step);
        return step > 0
                && (site || home >= SHORTEST && (home == step || labelled))
                && text.indexOf('。', 0, text.length()) < 0;
    }

    /** 1.png: the name of a picture that the page shows there. */
    private static boolean isPicture(Folded text) {
        int dot = text.indexOf('.', 1, text.length());
        return dot > 0 && text.length() <= LONGEST_NAME && PICTURES.contains(text, dot + 1, text.length());
    }

    /** A label of the page's foot with whatever stands behind it, or the number under which a site is registered. */
    private static boolean isFoot(Folded text, Lexicon lexicon) {
        int label = lexicon.longest(Kind.WEB_FOOT, text, 0);
        boolean labelled = label > 0 && (label == text.length() || text.at(label) == ':' || text.spaceBefore(label));
        return labelled || text.indexOf("ICP备", 0, text.length()) >= 0 || text.indexOf("公网安备", 0, text.length()) >= 0;
    }

    private static boolean isWords(Folded text, Lexicon lexicon) {
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
