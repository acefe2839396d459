package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * What a page or a paper tells of a text on one line: when it was published, by whom, how often it was read.
 *
 * <pre>
 *   时间:2020-03-02 09:12　来源:某某局　点击数:118     http://www.… 2020-03-02 来源:某某网 【字号 大 中 小】     labels and their values
 *   某某新闻 2020-03-02 20:20     《某某日报》(2020年3月2日 第04版)     2020年3月2日 星期一     a source and a date, beside a headline
 * </pre>
 *
 * <p>The whole line is made of such items. Not seen: a single 时间:… or 地点:…, which a notice of a meeting prints too; a body and a date
 * without the time of day, which is a signature.
 */
final class PageLine {

    private static final int LONGEST = 120;
    private static final int SHORTEST = 6;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_SOURCE = 20;
    private static final int SHORTEST_MEDIUM = 4;
    private static final int LONGEST_MEDIUM = 14;
    private static final int DIGITS = 4;
    private static final Chars SEPARATORS = Chars.of("|丨·-—_/()[]><");
    private static final WordList FIELDS = WordList.named("page-field");
    /** Labels that a page has, and a notice of a meeting as well. */
    private static final WordList TIMES = WordList.of("时间", "日期");

    private static final WordList SOURCES = WordList.named("source-end");
    private static final WordList PRESS = WordList.named("press-end");

    private final Folded text;
    private final Lexicon lexicon;
    private final int n;

    /** What the line has. */
    private int labels;

    /** A label that no table above a document has. */
    private boolean ours;

    /** 发布日期:2020-03-02 09:12, and nothing behind. */
    private boolean dated;

    /** 时间:…, as a notice of a meeting has it, too. */
    private boolean common;

    private boolean date;
    private boolean clock;
    private boolean words;
    private boolean address;
    private boolean source;
    private boolean body;

    private PageLine(Folded text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.n = text.length();
    }

    /** True for a line of labels and their values, wherever it stands. */
    static boolean is(Folded text, Lexicon lexicon) {
        var line = new PageLine(text, lexicon);
        return line.read() && (line.isFields() || line.isPublished());
    }

    /** True for what is such a line when it stands right above or below a headline, whatever kind of text is headed. */
    static boolean isBesideHeadline(Folded text, Lexicon lexicon) {
        var line = new PageLine(text, lexicon);
        return line.read() && (line.isFields() || line.isPublished() || line.isTime() || line.isSource())
                || isMedium(text);
    }

    /** True for a date alone or with its label, 2020年3月2日, 日期:2020-03-02: beside the headline of a report, when it was published. */
    static boolean isDate(Folded text, Lexicon lexicon) {
        var line = new PageLine(text, lexicon);
        return FullDate.isLine(text) || line.read() && line.dated && line.labels == 1;
    }

    /** True for a line that is nothing but the name of a paper, a station or a centre that makes news. */
    static boolean isMedium(Folded text) {
        int n = text.length();
        return n >= SHORTEST_MEDIUM && n <= LONGEST_MEDIUM && nameEnd(text, 0) == n && PRESS.ends(text, 0, n);
    }

    private boolean isFields() {
        return ours && (labels > 1 || date || address || words) || address && date;
    }

    /** 发布时间:…, 更新时间:…: a page's own time, never a document's date. */
    private boolean isPublished() {
        return dated && labels == 1 && !common && text.indexOf("时间:", 0, n) > 0;
    }

    private boolean isTime() {
        return date && labels == 0 && !source && !body && !FullDate.isLine(text);
    }

    private boolean isSource() {
        return date && labels == 0 && (source || body && clock);
    }

    /** Reads all items; false when something else stands among them. */
    private boolean read() {
        if (n > LONGEST || n < SHORTEST || !BylineLine.isPlain(text, 0, n)) {
            return false;
        }
        int at = 0;
        while (at < n) {
            int next = SEPARATORS.has(text.at(at)) ? at + 1 : item(at);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Where the item that begins at a place ends; the place itself when none does. */
    private int item(int at) {
        int label = label(at);
        if (label > 0) {
            return field(at, label);
        }
        int end = address(at);
        if (end > at) {
            address = true;
            return end;
        }
        end = Numerals.isArabic(text.at(at)) ? figures(at) : at;
        end = end > at ? end : sheet(at);
        return end > at ? end : named(at);
    }

    /** A label with its value, which ends where the next label begins. */
    private int field(int at, int label) {
        labels++;
        ours |= !lexicon.is(Kind.METADATA_LABEL, text, at, at + label) && !TIMES.contains(text, at, at + label);
        int end = at + label + 1;
        common |= TIMES.contains(text, at, at + label);
        if (TIMES.ends(text, at, at + label)) {
            int day = day(end);
            dated = day > end && (day == n || clock(day) == n);
        }
        while (end < n && label(end) == 0) {
            end++;
        }
        return end;
    }

    /** How long the label is that begins at a place and has a colon behind it; 0 without one. */
    private int label(int at) {
        int colon = text.indexOf(':', at, Math.min(n, at + LONGEST_LABEL + 1));
        boolean known = colon > at + 1
                && (FIELDS.contains(text, at, colon)
                        || TIMES.contains(text, at, colon)
                        || lexicon.is(Kind.BYLINE_OPENING, text, at, colon)
                        || lexicon.is(Kind.METADATA_LABEL, text, at, colon)
                        || lexicon.is(Kind.WEB_NAVIGATION, text, at, colon));
        return known ? colon - at : 0;
    }

    /** http://…, www.…: until a gap or an ideograph. */
    private int address(int at) {
        if (!text.startsWith("http", at) && !text.startsWith("www.", at)) {
            return at;
        }
        int end = at + DIGITS;
        while (end < n && !text.spaceBefore(end) && !Character.isIdeographic(text.at(end))) {
            end++;
        }
        return end;
    }

    /** A date, the time of day, or how often, behind a word. */
    private int figures(int at) {
        int day = day(at);
        if (day > at) {
            date = true;
            return day;
        }
        int time = clock(at);
        int end = number(at, 2);
        return time > at ? time : text.at(end) == '版' ? end + 1 : words ? number(at, LONGEST_SOURCE) : at;
    }

    private int day(int at) {
        int year = number(at, DIGITS);
        char mark = text.at(year);
        if (year - at != DIGITS || "-./年".indexOf(mark) < 0) {
            return at;
        }
        int month = number(year + 1, 2);
        int day = number(month + 1, 2);
        if (month == year + 1 || day == month + 1 || text.at(month) != (mark == '年' ? '月' : mark)) {
            return at;
        }
        return text.at(day) == '日' ? day + 1 : day;
    }

    /** 09:12:33; the place itself without one. */
    private int clock(int at) {
        int end = number(at, 2);
        if (end == at || text.at(end) != ':') {
            return at;
        }
        while (text.at(end) == ':' && number(end + 1, 2) > end + 1) {
            end = number(end + 1, 2);
        }
        clock = true;
        return end;
    }

    /** Where the figures that begin at a place end, at a gap or behind so many. */
    private int number(int at, int most) {
        int end = at;
        while (end < n && end - at < most && Numerals.isArabic(text.at(end)) && (end == at || !text.spaceBefore(end))) {
            end++;
        }
        return end;
    }

    /** 第04版, A02版:要闻. */
    private int sheet(int at) {
        boolean letter = text.at(at) >= 'A' && text.at(at) <= 'D';
        int end = letter || text.at(at) == '第' ? number(at + 1, 2) : at;
        if (end <= at + 1 || text.at(end) != '版') {
            return at;
        }
        return text.at(end + 1) == ':' ? Math.max(end + 2, nameEnd(text, end + 2)) : end + 1;
    }

    /** 星期一, 打印, 某某日报, 《某某日报》, 某某市人民政府. */
    private int named(int at) {
        if (text.startsWith("星期", at)) {
            return at + 3;
        }
        if (text.at(at) == '《') {
            int close = text.indexOf('》', at, Math.min(n, at + LONGEST_SOURCE));
            source |= close > at;
            return close + 1;
        }
        int end = nameEnd(text, at);
        int word = lexicon.longest(Kind.WEB_NAVIGATION, text, at);
        boolean medium = word < end - at && SOURCES.ends(text, at, end);
        boolean office = word < end - at && Terms.ending(lexicon, Kind.ISSUING_BODY_END, text, end) > at;
        source |= medium;
        body |= office;
        words |= !medium && !office && word > 0;
        return medium || office ? end : at + word;
    }

    /** Where the letters that begin at a place end, at a gap, a figure or a mark. */
    private static int nameEnd(Folded text, int at) {
        int end = at;
        while (end < text.length()
                && Character.isLetter(text.at(end))
                && (end == at || !text.spaceBefore(end))
                && end - at <= LONGEST_SOURCE) {
            end++;
        }
        return end;
    }
}
