package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;

/**
 * Tells a line that says who wrote a text, where it comes from and when it was published.
 *
 * <pre>
 *   (记者 某某)   (某某局供稿)   来源:某某网   记者 某某 通讯员 某某   □本报记者 某某
 *   2020年3月2日 09:12 来源:某某网 作者:某某
 *   发布日期:2020-03-02  来源:某某网  浏览次数:12  字号:[大 中 小]
 * </pre>
 *
 * <p>A lone date is none, and neither are names without a word of the trade.
 */
public final class BylineLine {

    private static final int LONGEST = 80;
    private static final int SHORTEST = 3;
    private static final int LONGEST_TERM = 6;
    /** A label of a field has a colon behind it. */
    private static final int LONGEST_LABEL = 5;

    private static final Chars ORNAMENTS = Chars.of("□■◎●○◇◆▲△★☆");

    private final Lexicon lexicon;

    /** Reads with these word lists. */
    public BylineLine(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** True for a line that is nothing but a byline. */
    public boolean is(Folded text) {
        int n = text.length();
        if (n > LONGEST || n < SHORTEST) {
            return false;
        }
        if (ORNAMENTS.has(text.at(0))) {
            return isPlain(text, 1, n) && names(text, 1, n);
        }
        if (text.at(0) == '(' && text.indexOf(')', 0, n) == n - 1) {
            return names(text, 1, n - 1);
        }
        int opening = lexicon.longest(Kind.BYLINE_OPENING, text, 0);
        boolean apart = opening > 0 && opening < n && (text.at(opening) == ':' || text.spaceBefore(opening));
        return (apart && isPlain(text, opening + 1, n)) || isFields(text, n);
    }

    /** True for words that say who wrote it: no sentence, and one of the words of the trade. */
    public boolean names(Folded text, int from, int to) {
        if (to - from < 2 || !isPlain(text, from, to)) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            // 记者 ends what goes before: 融媒体中心记者 某某.
            int term = lexicon.longest(Kind.BYLINE, text, i);
            if (term > 0 && (i == from || text.startsWith("记者", i) || text.startsWith("通讯员", i))) {
                return true;
            }
            // The place it serves stands before it: 某县融媒体中心 某某.
            if (i > from && lexicon.longest(Kind.MEDIA, text, i) > 0) {
                return true;
            }
        }
        int opening = lexicon.longest(Kind.BYLINE_OPENING, text, from);
        return (opening > 0 && text.at(from + opening) == ':') || endsWith(Kind.BYLINE_END, text, from, to);
    }

    /** True when the words from {@code from} to {@code to} end with a term of the kind. */
    public boolean endsWith(Kind kind, Folded text, int from, int to) {
        for (int length = Math.min(LONGEST_TERM, to - from - 1); length > 0; length--) {
            if (lexicon.is(kind, text, to - length, to)) {
                return true;
            }
        }
        return false;
    }

    /** True without any mark that a sentence has. */
    public static boolean isPlain(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。,;!?".indexOf(text.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A date with a field behind it, or two fields, one of them of a byline. */
    private boolean isFields(Folded text, int n) {
        int date = date(text, 0, n);
        if (!startsField(text, date)) {
            return false;
        }
        int fields = 0;
        boolean ours = false;
        for (int i = date; i < n; i++) {
            if (startsField(text, i)) {
                fields++;
                ours |= !lexicon.is(Kind.METADATA_LABEL, text, i, i + label(text, i));
            }
        }
        boolean published = fields == 1 && isTime(text, date) && date(text, label(text, date) + 1, n) == n;
        return published || ours && (fields > 1 || date > 0) && isPlain(text, date, n);
    }

    private boolean startsField(Folded text, int at) {
        int label = label(text, at);
        return label > 1
                && (lexicon.is(Kind.BYLINE_OPENING, text, at, at + label)
                        || lexicon.is(Kind.METADATA_LABEL, text, at, at + label)
                        || lexicon.is(Kind.WEB_NAVIGATION, text, at, at + label));
    }

    /** How many characters lie before the colon of a label that begins here; 0 without one. */
    private static int label(Folded text, int at) {
        int colon = text.indexOf(':', at, Math.min(text.length(), at + LONGEST_LABEL + 1));
        return colon < 0 ? 0 : colon - at;
    }

    /** 发布时间, 更新时间: a page's own time, never a document's date. */
    private static boolean isTime(Folded text, int at) {
        return text.endsWith("时间", at + label(text, at));
    }

    /** Where the date and time of day that begin at a place end; {@code from} without one. */
    private static int date(Folded text, int from, int n) {
        int at = from;
        while (at < n && (Numerals.isArabic(text.at(at)) || "-/.:年月日时分".indexOf(text.at(at)) >= 0)) {
            at++;
        }
        return at - from < 6 ? from : at;
    }
}
