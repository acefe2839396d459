package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Names, and what each of them did for a text.
 *
 * <pre>
 *   融媒体记者 某某 某某     某某日报记者某某 通讯员某某     某某 某某/文     文/某某 图/某某     编辑丨某某     …。编辑某某某
 * </pre>
 *
 * <p>Nothing but words of the trade, marks and names of a known family. Not seen: names without such a word (某某 某某), which may be
 * anybody's, and what a name does not follow (记者获悉, 策划方案).
 */
final class CreditLine {

    private static final int LONGEST_OFFICE = 12;
    /** Two signs of a family name and two of the given one: what is longer is no name, however long it goes on. */
    private static final int LONGEST_NAME = 4;

    private static final Chars MARKS = Chars.of("/:|丨、&()·");
    private static final Chars STROKES = Chars.of("/:|丨");
    /** 文/某某, 某某/图: a word of the trade only beside a stroke. */
    private static final Chars LETTERS = Chars.of("文图摄");

    private static final WordList PEOPLE = WordList.of("记者", "通讯员");
    private static final WordList EDITORS = WordList.of("记者", "通讯员", "编辑", "责编", "审核", "校对", "摄影");
    private static final WordList SOURCES = WordList.named("source-end");

    private final Folded text;
    private final int from;
    private final int to;
    private final Lexicon lexicon;

    private CreditLine(Folded text, int from, int to, Lexicon lexicon) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.lexicon = lexicon;
    }

    /** True when nothing but credits stands between two places. */
    static boolean is(Folded text, int from, int to, Lexicon lexicon) {
        var line = new CreditLine(text, from, to, lexicon);
        return line.read(line.office(), PEOPLE) || line.isSource();
    }

    /** True when credits stand there that a word of the trade begins; a name may be joined to it, 编辑某某. */
    static boolean opens(Folded text, int from, int to, Lexicon lexicon) {
        var line = new CreditLine(text, from, to, lexicon);
        return line.role(from) > 0 && line.read(from, EDITORS);
    }

    /** True for nothing but names, 某某 某某. */
    static boolean areNames(Folded text, Lexicon lexicon) {
        var line = new CreditLine(text, 0, text.length(), lexicon);
        int at = 0;
        while (at < line.to) {
            int end = text.at(at) == '、' ? at + 1 : line.name(at);
            if (end == at) {
                return false;
            }
            at = end;
        }
        return at > 0;
    }

    /** 某某日报全媒体 before 记者: where the word of the trade begins; the beginning without such an office. */
    private int office() {
        for (int i = from + 2; i < Math.min(to, from + LONGEST_OFFICE); i++) {
            if (PEOPLE.begins(text, i, to)) {
                return i;
            }
            if (!Character.isLetter(text.at(i))) {
                return from;
            }
        }
        return from;
    }

    /** 来源/某某日报, 来源丨某某发布. */
    private boolean isSource() {
        int label = lexicon.longest(Kind.BYLINE_OPENING, text, from);
        int name = from + label + 1;
        return label > 1
                && STROKES.has(text.at(name - 1))
                && to - name > 2
                && SOURCES.ends(text, name, to)
                && BylineLine.isPlain(text, name, to);
    }

    /** Reads names and words of the trade; {@code joined} are those words to which a name is joined without a gap. */
    private boolean read(int begin, WordList joined) {
        int names = 0;
        int roles = 0;
        int at = begin;
        boolean parted = true;
        while (at < to) {
            int role = role(at);
            if (role > 0) {
                roles++;
                at += role;
                parted = text.spaceBefore(at) || joined.ends(text, at - role, at);
            } else if (MARKS.has(text.at(at))) {
                at++;
                parted = true;
            } else {
                int end = parted ? name(at) : at;
                if (end == at) {
                    return false;
                }
                names++;
                at = end;
            }
        }
        return names > 0 && roles > 0;
    }

    /** How long the word of the trade is that begins at a place; 0 without one. */
    private int role(int at) {
        int word = Math.max(lexicon.longest(Kind.BYLINE_OPENING, text, at), lexicon.longest(Kind.BYLINE, text, at));
        word = Math.max(word, lexicon.longest(Kind.BYLINE_END, text, at));
        if (word > 1 && at + word <= to) {
            return word;
        }
        boolean stroke = STROKES.has(text.at(at + 1)) || at > from && STROKES.has(text.at(at - 1));
        return LETTERS.has(text.at(at)) && stroke && at < to ? 1 : 0;
    }

    /** Where the name that begins at a place ends, at a gap, a mark or a word of the trade; the place itself when none does. */
    private int name(int at) {
        int end = at + 1;
        boolean spread = text.spaceBefore(end) && end < to;
        while (end < to
                && end - at <= LONGEST_NAME
                && Character.isIdeographic(text.at(end))
                && text.at(end) != '丨'
                && (spread ? end - at < 2 : !text.spaceBefore(end))
                && (end - at < 2 || role(end) == 0)) {
            end++;
        }
        int length = end - at;
        int family = lexicon.longest(Kind.SURNAME, text, at);
        return length > 1 && family > 0 && length <= family + 2 ? end : at;
    }
}
