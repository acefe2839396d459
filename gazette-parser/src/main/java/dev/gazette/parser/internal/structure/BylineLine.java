package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
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
    private static final int LONGEST_BEHIND = 40;

    private static final Chars ORNAMENTS = Chars.of("□■◎●○◇◆▲△★☆");

    private static final String ISSUED = "发布";
    private static final int LONGEST_BODY_END = 6;

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
        if (isBracket(text, '(', ')') || isBracket(text, '[', ']')) {
            return (names(text, 1, n - 1) || PageLine.is(text, lexicon)) && !isIssue(text);
        }
        int opening = lexicon.longest(Kind.BYLINE_OPENING, text, 0);
        boolean apart = opening > 0 && opening < n && (text.at(opening) == ':' || text.spaceBefore(opening));
        return (apart && isPlain(text, opening + 1, n))
                || CreditLine.is(text, 0, n, lexicon)
                || PageLine.is(text, lexicon);
    }

    /** (1995年3月2日某某市人民政府发布): who issued the rules below it. */
    private boolean isIssue(Folded text) {
        int to = text.length() - 1 - ISSUED.length();
        boolean issued =
                text.at(0) == '(' && FullDate.at(text, 1).isPresent() && text.endsWith(ISSUED, text.length() - 1);
        for (int from = to - 1; issued && from >= Math.max(1, to - LONGEST_BODY_END); from--) {
            if (lexicon.is(Kind.ISSUING_BODY_END, text, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracket(Folded text, char open, char close) {
        return text.at(0) == open && text.indexOf(close, 0, text.length()) == text.length() - 1;
    }

    /** True for what is a byline when it stands right above or below a headline: a paper's name, a date with the time of day. */
    public boolean isBesideHeadline(Folded text) {
        return is(text) || PageLine.isBesideHeadline(text, lexicon) && !isIssue(text);
    }

    /** True for what is a byline below the last sentence of a text: the name of the paper or the station, too. */
    public boolean isBelowText(Folded text) {
        return is(text) || PageLine.isMedium(text);
    }

    /** True for names alone: below the headline of a report those who wrote it. */
    public boolean areNames(Folded text) {
        return text.length() <= LONGEST_BEHIND && CreditLine.areNames(text, lexicon);
    }

    /** True for a date below the last sentence of a report, with whoever printed it or without. */
    public boolean isDateBelowText(Folded text) {
        return isDate(text) || PageLine.isBesideHeadline(text, lexicon);
    }

    /** Where credits begin that stand behind the last sentence on its line, …。编辑某某; the length without them. */
    public int behindSentence(Folded text) {
        int n = text.length();
        for (int i = n - SHORTEST; i > 0 && n - i < LONGEST_BEHIND; i--) {
            if ("。!?”)".indexOf(text.at(i - 1)) >= 0) {
                return CreditLine.opens(text, i, n, lexicon) ? i : n;
            }
        }
        return n;
    }

    /** True for a line that is nothing but a date, with a label or without: beside the headline of a report, when it was published. */
    public boolean isDate(Folded text) {
        return PageLine.isDate(text, lexicon);
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
}
