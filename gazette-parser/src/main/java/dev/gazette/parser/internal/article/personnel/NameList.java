package dev.gazette.parser.internal.article.personnel;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Width;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The names between the verb of an act and its 为, 任 or 的.
 *
 * <pre>
 *   任命|某某|为…    免去|某某、某某|的…    某某同志|任…    某某·某某（女，某族）|任…
 * </pre>
 *
 * <p>What stands around them says where they begin and end; they are checked only for looking like names. Not seen: names in
 * words that no list parts (某某某某).
 */
final class NameList {

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_TRANSCRIBED = 30;
    private static final int LONGEST_BRACKET = 30;
    /** How far back the words of a post are looked for. */
    private static final int LOOK = 300;

    private static final Chars FOREIGN = Chars.of("的等及是");
    /** What the post of a place's own officials begins with: 市财政局局长, 县长. */
    private static final Chars PLACES = Chars.of("国省市县区州盟旗镇乡");

    private NameList() {}

    /** A name in a folded text. */
    record Name(int from, int to) {}

    /** The names that fill the stretch and nothing else; empty when something else stands in it. */
    static List<Name> in(Folded text, int from, int to, Lexicon lexicon, boolean strict) {
        var names = new ArrayList<Name>();
        int at = from;
        while (at < to) {
            int end = nameEnd(text, at, to);
            if (!isName(text, at, end, lexicon, strict)) {
                return List.of();
            }
            names.add(new Name(at, end));
            at = behind(text, end, to);
            if (at < to) {
                if ("、,和".indexOf(text.at(at)) < 0) {
                    return List.of();
                }
                at++;
            }
        }
        return names;
    }

    /** Behind 同志 and a bracket that follow a name. */
    static int behind(Folded text, int nameEnd, int to) {
        int at = nameEnd;
        for (int round = 0; round < 2; round++) {
            if (at < to && text.startsWith("同志", at)) {
                at += 2;
            }
            if (at < to && text.at(at) == '(') {
                int close = text.indexOf(')', at, Math.min(to, at + LONGEST_BRACKET));
                at = close < 0 ? at : close + 1;
            }
        }
        return at;
    }

    private static int nameEnd(Folded text, int from, int to) {
        int end = from;
        while (end < to
                && end - from <= LONGEST_TRANSCRIBED
                && "、,(".indexOf(text.at(end)) < 0
                && !text.startsWith("同志", end)
                && !parts(text, from, end, to)) {
            end++;
        }
        return end;
    }

    /** Where the names that begin at a place must have ended: a name is only so long, a list has marks. */
    static int limit(Folded text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (c == '、' || c == ',' || c == '和' || c == ')') {
                start = i;
            } else if (i - start > LONGEST_TRANSCRIBED + 4) {
                return i;
            }
        }
        return to;
    }

    /** 和 between two names, not the one in 苏和. */
    private static boolean parts(Folded text, int from, int at, int to) {
        return text.at(at) == '和' && at - from >= 2 && to - at > 2;
    }

    /**
     * 免去|某某某|云岭市人民政府副市长职务: nothing parts name and post. The name ends where words begin that stand elsewhere in the
     * paragraph, at a gap, at 同志, or what every post of the place begins with; else it has three characters.
     */
    static List<Name> beforePost(Folded text, int from, int end, Lexicon lexicon) {
        int surname = lexicon.longest(Kind.SURNAME, text, from);
        if (surname == 0 || text.indexOf("职务", from, end) < 0) {
            return List.of();
        }
        int comrade = text.indexOf("同志", from + 2, Math.min(end, from + LONGEST_NAME));
        if (comrade > 0) {
            return isName(text, from, comrade, lexicon, true) ? List.of(new Name(from, comrade)) : List.of();
        }
        int best = setApart(text, from, surname);
        for (int length = surname + 2; length > surname && best == 0; length--) {
            int post = from + length;
            boolean known =
                    text.indexOf(text.words(post, Math.min(post + 2, end)), Math.max(0, from - LOOK), from) >= 0;
            if (known || PLACES.has(text.at(post))) {
                best = length;
                break;
            }
        }
        int length = best > 0 ? best : surname + 2;
        return isName(text, from, from + length, lexicon, true)
                        && !PostList.at(text, from + length, end, lexicon).isEmpty()
                ? List.of(new Name(from, from + length))
                : List.of();
    }

    /** How long the name is that a gap parts from the post: 免去　某　某　某某市教育局局长职务; 0 without one. */
    private static int setApart(Folded text, int from, int surname) {
        for (int length = surname + 2; length > surname; length--) {
            if (text.spaceBefore(from + length) && !text.spaceBefore(from + length + 1)) {
                return length;
            }
        }
        return 0;
    }

    static boolean isName(Folded text, int from, int to, Lexicon lexicon, boolean strict) {
        int length = to - from;
        boolean transcribed = text.indexOf('·', from + 1, to - 1) > 0;
        if (length < 2 || length > (transcribed ? LONGEST_TRANSCRIBED : LONGEST_NAME)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            boolean letter = Width.isHan(c) || Character.isSurrogate(c);
            if ((!letter && c != '·') || FOREIGN.has(c)) {
                return false;
            }
        }
        return !strict || transcribed || (length <= 4 && lexicon.longest(Kind.SURNAME, text, from) > 0);
    }
}
