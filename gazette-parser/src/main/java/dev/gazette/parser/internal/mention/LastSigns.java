package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;

/**
 * Tells signs that mostly stand behind names and here end one after all.
 *
 * <pre>
 *   县长谢喜来|、      欧阳景和|先后来到      部长应如是|说      科长许由|参加
 * </pre>
 *
 * <p>和, 来 and 是 end a name before a mark; 和 and 是 also before a verb that no other word can stand before. Behind a title and a family name alone any
 * such sign is the given name, for nobody is called by the family name there. Does not see 来 before 到: 来到 is a verb.
 */
final class LastSigns {

    private static final String[] TOGETHER = {"先后", "首先", "分别", "一行", "带领", "带队", "率"};

    /** Signs that are no names at all: 说了. */
    private static final Chars NEVER = Chars.of("的了着们您你我他她它");

    private LastSigns() {}

    /** True when the name whose given name lies between two places may end with its last sign, {@code family} being where the family name begins. */
    static boolean mayEnd(Passage passage, int family, int from, int to) {
        Folded text = passage.folded();
        char last = text.charAt(to - 1);
        if (last == '和' || last == '来' || last == '是') {
            boolean verb = last == '和' && isVerb(passage, to) || last == '是' && NameEnds.isPeoplesVerb(passage, to);
            if (endsAtMark(text, to) || verb) {
                return true;
            }
        }
        return to - from == 1
                && !NEVER.has(last)
                && NameEnds.isWord(passage, to)
                && Terms.before(passage, Kind.TITLE, family) > 1
                && !Candidates.isDoubtful(passage, family, from - family);
    }

    private static boolean endsAtMark(Folded text, int at) {
        char c = text.at(at);
        return !OrganStart.isWord(c) || c == '任' || c == '为' || text.startsWith("同志", at);
    }

    private static boolean isVerb(Passage passage, int at) {
        if (Terms.after(passage, Kind.GOING, at) > 0) {
            return true;
        }
        int said = Terms.after(passage, Kind.SAYING.bit() | Kind.ASKING.bit(), at);
        char mark = passage.folded().at(at + said);
        if (said > 0 && (mark == ',' || mark == ':')) {
            return true;
        }
        for (String word : TOGETHER) {
            if (passage.folded().startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
