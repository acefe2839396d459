package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * The lines above the title of a document that are no part of it (版头).
 *
 * <pre>
 *   某某市人民政府文件                       某某市财政局
 *   某政发〔2020〕3号                        某某市民政局　文件
 *   某某市人民政府关于…的通知                 关于…的通知
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.2: bodies, 文件, the number, and above them how secret and how urgent it is. It is a red head when a title
 * follows and 文件 or a number parts both. Not seen: bodies right above 关于, which belong to the title; 某某市人民政府令, which is one.
 */
final class RedHead {

    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_TITLE = 8;
    private static final WordList URGENT = WordList.named("urgency");

    private final Sheet sheet;

    RedHead(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Where the title begins when a red head begins at {@code from}, or lines of a web page's table or of numbers; else {@code from}. */
    int end(int from, int limit) {
        int first = behindPage(from, limit);
        int end = first;
        boolean named = false;
        while (end < limit && end - first < MOST_LINES && !named && isBodies(end)) {
            named = sheet.text(end).endsWith("文件", sheet.text(end).length()) || isMinutes(end);
            end++;
        }
        int title = end == first ? first : behindNumbers(end, limit);
        return (named || title > end) && isTitle(title, limit) ? title : first;
    }

    /** The first line of the red head that stands right above a title; the title itself without one. */
    int begin(int title, int lower) {
        int at = title;
        while (at > lower && title - at < MOST_LINES && (sheet.is(at - 1, Form.NUMBER) || isUrgency(at - 1))) {
            at--;
        }
        int bodies = at;
        while (bodies > lower && title - bodies < MOST_LINES && isBodies(bodies - 1)) {
            bodies--;
        }
        while (bodies < at && end(bodies, title + LONGEST_TITLE) != title) {
            bodies++;
        }
        return bodies < at ? bodies : title;
    }

    /** The lines above the headline that are no part of it: a page's day, 2020年3月2日, stands there above or below other such lines. */
    private int behindPage(int from, int limit) {
        int at = behindNumbers(from, limit);
        boolean day = sheet.is(at, Form.DATE) && FullDate.at(sheet.text(at), 0).isPresent();
        int behind = day ? behindNumbers(at + 1, limit) : at;
        return day && behind < limit && sheet.is(behind, Form.LINE) ? behind : at;
    }

    private int behindNumbers(int from, int limit) {
        int at = from;
        while (at < limit && isAside(at)) {
            at++;
        }
        return at;
    }

    /** The table of a web page, the number of a document, who wrote it. */
    private boolean isAside(int at) {
        return sheet.is(at, Form.METADATA)
                || sheet.is(at, Form.NUMBER)
                || sheet.is(at, Form.BYLINE)
                || isUrgency(at)
                || isAnnouncement(at);
    }

    /** 某某局公告2020年第3号 above 关于…的公告. */
    private boolean isAnnouncement(int at) {
        return sheet.is(at, Form.LINE)
                && sheet.is(at + 1, Form.LINE)
                && OrderLine.isAnnouncement(sheet.text(at), sheet.lexicon());
    }

    private boolean isUrgency(int at) {
        Folded text = sheet.text(at);
        return sheet.is(at, Form.LINE) && text.length() <= 12 && URGENT.begins(text, 0, text.length());
    }

    private boolean isBodies(int at) {
        if (!sheet.is(at, Form.LINE) || sheet.text(at).length() > LONGEST_LINE) {
            return false;
        }
        if (isMinutes(at)) {
            return true;
        }
        Folded text = sheet.text(at);
        int n = text.length();
        int end = text.endsWith("文件", n) ? n - 2 : n;
        return text.indexOf("关于", 0, n) < 0 && (end == 0 || sheet.endingTerm(Kind.ISSUING_BODY_END, text, end) >= 0);
    }

    /** 某某县人民政府常务会议纪要 above the number: what minutes have in place of 文件 (GB/T 9704-2012, 10.3). */
    private boolean isMinutes(int at) {
        return sheet.text(at).endsWith("会议纪要", sheet.text(at).length()) && sheet.is(at + 1, Form.NUMBER);
    }

    /** Lines that speak 关于 something, or end with a kind of document. */
    private boolean isTitle(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST_TITLE) && sheet.is(i, Form.LINE); i++) {
            Folded text = sheet.text(i);
            if (text.indexOf("关于", 0, text.length()) >= 0 || Titles.nameKind(text, sheet.lexicon())) {
                return true;
            }
        }
        return false;
    }
}
