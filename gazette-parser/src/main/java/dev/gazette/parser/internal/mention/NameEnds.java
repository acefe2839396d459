package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Width;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;

/**
 * Says how well a name can end at a place, by what stands behind it: 某某|强调, 某某|、, 某某|局长, 某某|在.
 *
 * <p>One occurrence may deceive (某某|边|走边看); the whole issue's occurrences together do not, so that this only weighs.
 */
final class NameEnds {

    /** Nothing tells that a name ends here. */
    static final int NONE = 0;
    /** A single sign that mostly stands behind names, 在, 对, 和, but may be the last of one. */
    static final int WEAK = 2;
    /** A mark, the end, or a longer word. */
    static final int GOOD = 3;
    /** A title or 同志. */
    static final int SURE = 4;

    /** A name in a line of a list ends before this place, and the line itself has no more signs than that. */
    private static final int LIST_NAME = 16;

    private static final int LIST_LINE = 80;

    private static final int LONGEST_PLACE = 6;

    private static final long WORDS = Kind.NAME_END.bit()
            | Kind.SAYING.bit()
            | Kind.GOING.bit()
            | Kind.LOOKING.bit()
            | Kind.INSPECTING.bit()
            | Kind.ACCOMPANYING.bit();

    private static final long PEOPLES =
            Kind.SAYING.bit() | Kind.GOING.bit() | Kind.LOOKING.bit() | Kind.INSPECTING.bit() | Kind.ACCOMPANYING.bit();

    private static final String[] PEOPLES_VERBS = {
        "带领", "率", "带队", "一行", "先后", "分别", "首先", "随后", "主持", "出席", "到场", "同志", "陪同", "一同", "参加", "汇报", "介绍"
    };

    /** Single signs that mostly stand behind names. */
    private static final Chars SINGLE =
            Chars.of("在赴到来去对向与和及同就说则也都还又再并将为于从把被由以等率边陪听看走沿当乘随问坐站祝送任获受代抓晚的是没不已曾正必要有让使因而但或讲谈聊答家们其男女致尝兼");

    /** Signs that end no given name of two signs. */
    private static final Chars NEVER_LAST = Chars.of("的是了着在赴到对与及就说则也都还又再并将把被由等率没曾已因但或给让使其从去来这那们个您你我他她它和向于");

    /** Signs that stand in no given name. */
    private static final Chars NEVER = Chars.of("的了着这那们个您你我他她它等没第省市县某副");

    private NameEnds() {}

    /** How well a name can end before a place. */
    static int weigh(Passage passage, int at) {
        Folded text = passage.folded();
        if (at >= text.length()) {
            return GOOD;
        }
        char c = text.charAt(at);
        if (!OrganStart.isWord(c)) {
            return GOOD;
        }
        if (OrganStart.isDigit(c)) {
            return GOOD;
        }
        if (text.startsWith("同志", at) || !Posts.after(passage, at).isEmpty() || lineOfList(passage, at)) {
            return SURE;
        }
        int word = Terms.after(passage, WORDS, at);
        if (word > 1) {
            return GOOD;
        }
        if (word == 1 && Terms.after(passage, Kind.SAYING, at) == 1 && endsSaying(text.at(at + 1))) {
            return GOOD;
        }
        if (word == 1 || SINGLE.has(c)) {
            return WEAK;
        }
        if (Terms.after(passage, Kind.SURNAME, at) > 1 || text.spaceBefore(at)) {
            return WEAK;
        }
        return NONE;
    }

    /** 某某说, and 某某说: but not 某某说法. */
    private static boolean endsSaying(char mark) {
        return mark == ',' || mark == ':' || mark == '。';
    }

    /** True when a line of a list of people sets posts apart here, up to its end: 某某 |市教育局局长. */
    static boolean lineOfList(Passage passage, int at) {
        return at <= LIST_NAME
                && passage.length() <= LIST_LINE
                && (passage.folded().spaceBefore(at) || passage.folded().startsWith("成员", 0))
                && Posts.from(passage, at).to() == passage.length();
    }

    /** True when a longer word that stands behind names begins here, 强调: no name does. */
    static boolean isWord(Passage passage, int at) {
        return Terms.after(passage, WORDS, at) > 1;
    }

    /** True for a sign that may stand in a given name: no 的, no mark, no figure. */
    static boolean isOfNames(char c) {
        return Width.isHan(c) && !NEVER.has(c);
    }

    /** True inside a word that stands behind names, 打|电话: no name ends there. */
    static boolean cutsAWord(Passage passage, int at) {
        return Terms.across(passage, WORDS, at);
    }

    /** True for a sign that mostly stands behind names: 要, 将, 在. */
    static boolean isSingle(char c) {
        return SINGLE.has(c);
    }

    /** True when a verb begins here that only people are the subject of: 陪同, 指出, 来到, 率队. */
    static boolean isPeoplesVerb(Passage passage, int at) {
        if (Terms.after(passage, PEOPLES, at) > 0) {
            return true;
        }
        for (String verb : PEOPLES_VERBS) {
            if (passage.folded().startsWith(verb, at)) {
                return true;
            }
        }
        return false;
    }

    /** True when a verb of speech and its mark follow: 强调, 指出:. */
    static boolean speaks(Passage passage, int at) {
        int verb = Terms.after(passage, Kind.SAYING.bit() | Kind.ASKING.bit(), at);
        char mark = passage.folded().at(at + verb);
        return verb > 1 && (mark == ',' || mark == ':');
    }

    /** True for signs that end no given name of two signs: 在, 对. */
    static boolean isParticle(char c) {
        return NEVER_LAST.has(c) || c == '同';
    }

    /** False when the signs between family name and end cannot be a given name. */
    static boolean canBeGiven(Passage passage, int family, int from, int to) {
        Folded text = passage.folded();
        if (text.charAt(from) == '某' && text.charAt(to - 1) == '某') {
            return text.at(to) != '某';
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isOfNames(c)) {
                return false;
            }
        }
        char last = text.charAt(to - 1);
        if (OrganStart.isDivision(last) && (text.at(to) == last || to - from == 1 && last != '镇' && last != '州')) {
            // 白张镇|镇长: the division before its head. 乡镇书记和村“第一书记”: a common noun.
            return false;
        }
        if (isTownship(last) && isInListOfPlaces(text, family, to, last)) {
            return false;
        }
        if (text.at(to) == last && "局科处股室委办部院厅司署站所".indexOf(last) >= 0) {
            // 种植科|科长: an office before its head.
            return false;
        }
        if (NEVER_LAST.has(last)) {
            return LastSigns.mayEnd(passage, family, from, to);
        }
        if (to - from == 2 && !Posts.after(passage, to - 1).isEmpty()) {
            return false;
        }
        long no = Kind.TITLE.bit() | Kind.LEADER.bit() | Kind.ROLE.bit();
        return !Terms.within(passage, no, from - 1, to)
                && !Terms.across(passage, no, to)
                && !longWord(passage, from, to);
    }

    private static boolean isTownship(char c) {
        return c == '村' || c == '乡' || c == '镇';
    }

    /** 青某村、|罗某村|、: the place before or behind it in its list ends as it does. */
    private static boolean isInListOfPlaces(Folded text, int from, int to, char last) {
        if (text.at(from - 1) == '、' && text.at(from - 2) == last) {
            return true;
        }
        if (text.at(to) != '、') {
            return false;
        }
        int end = to + 1;
        while (end < to + LONGEST_PLACE && OrganStart.isWord(text.at(end))) {
            end++;
        }
        for (int i = end; i > to + 2; i--) {
            if (text.at(i - 1) == last) {
                return true;
            }
        }
        return false;
    }

    /** True when a word of two signs that ends names lies in the given name: 某|强调. */
    private static boolean longWord(Passage passage, int from, int to) {
        return to - from == 2 && Terms.after(passage, WORDS, from) >= 2;
    }
}
