package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Width;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Finds where the name of an organ begins, seen from the title behind it: 叮嘱|市应急管理局 局长, 他在|某某县委 书记.
 *
 * <p>An organ's name is open to the left: it begins behind a mark, a verb, a preposition, a time, or another title. 和 and 与 belong to it
 * (住房和城乡建设局) unless a whole organ follows them (和|自治区政府主席). What is not an organ's name after all (坐镇市长) gives no organ.
 */
final class OrganStart {

    private static final int LONGEST = 40;
    private static final int LONGEST_BRACKET = 10;

    private static final long STOPS = Kind.ORGAN_STOP.bit()
            | Kind.SAYING.bit()
            | Kind.GOING.bit()
            | Kind.LOOKING.bit()
            | Kind.INSPECTING.bit()
            | Kind.ACCOMPANYING.bit();

    private static final long ENDS = Kind.TITLE.bit() | Kind.ORGAN.bit();

    /** Signs that stand before an organ and in none. */
    private static final Chars ALONE = Chars.of("的了着是把被让给您她我你们这此并也还又再则说因但赴率某兼");

    /** Signs that may stand in an organ's name, too: only when what follows is no word that they make. */
    private static final Chars IN_WORDS = Chars.of("在由为从向对就将过到任原使请据随自其他该于以听同叫而或");

    private static final WordList WORDS = WordList.of(
            "在线", "从化", "从江", "向阳", "对外", "对口", "对台", "就业", "将乐", "任丘", "任城", "原州", "原阳", "原平", "使馆", "自治", "自然", "自由",
            "自贸", "自来", "其他", "其它", "随州", "随县", "同江", "同仁", "同心", "同德", "同安", "以色", "过境", "为民", "于都", "于田", "于洪", "他项",
            "对接", "自主");

    /** Verbs of going and looking make the names of groups and rooms, too: 督查室, 调研组, 考察团. */
    private static final Chars GROUP = Chars.of("组室团办队局院员");

    private static final String[] COUNTRY = {"中共中央", "国务院", "全国人大", "全国政协", "中央军委"};
    private static final Chars DIVISIONS = Chars.of("省市县区州盟旗镇乡村");

    private OrganStart() {}

    /** Where the organ before the title begins; {@code title} when none is printed there. */
    static int before(Passage passage, int title) {
        Folded text = passage.folded();
        int floor = Math.max(title - LONGEST, 0);
        int start = title;
        while (start > floor) {
            int open = bracket(passage, text, start, title);
            if (open < start) {
                start = open;
            } else if (begins(passage, text, start, title)) {
                break;
            } else {
                start--;
            }
        }
        return start;
    }

    /** 区委|(政府)办公室: where a bracket opens that holds a second organ; the place itself when there is none. */
    private static int bracket(Passage passage, Folded text, int at, int title) {
        if (at == title || text.charAt(at - 1) != ')') {
            return at;
        }
        for (int open = at - 3; open > Math.max(at - LONGEST_BRACKET, 0); open--) {
            if (text.charAt(open) == '(') {
                boolean organs = Terms.before(passage, Kind.ORGAN, at - 1) > 0
                        && (Terms.before(passage, Kind.ORGAN, open) > 0 || isDivision(text.charAt(open - 1)));
                return organs ? open : at;
            }
        }
        return at;
    }

    private static boolean begins(Passage passage, Folded text, int at, int title) {
        char c = text.charAt(at - 1);
        if (!isWord(c) || at < title && isOfCountry(text, at)) {
            return true;
        }
        if (ALONE.has(c)) {
            return c != '的' || !longTaskForce(passage, text, at, title);
        }
        if (IN_WORDS.has(c) && !inWord(text, at - 1)) {
            return true;
        }
        if (c == '和' || c == '与' || c == '及' || c == '跟') {
            return at == title || wholeOrgan(text, at, title);
        }
        if ((c == '日' || c == '月' || c == '年') && isDigit(text.at(at - 2))) {
            return true;
        }
        if (at < title && Terms.before(passage, Kind.TITLE, at) > 0 && postBegins(passage, text, at)) {
            return true;
        }
        int stop = Terms.before(passage, STOPS, at);
        return stop > 1 && !GROUP.has(text.at(at)) && !Terms.across(passage, Kind.ORGAN.bit(), at);
    }

    /** 深入贯彻|中共中央 政治局委员: the bodies of the whole country have nothing before their names. */
    private static boolean isOfCountry(Folded text, int at) {
        for (String body : COUNTRY) {
            if (text.startsWith(body, at)) {
                return true;
            }
        }
        return false;
    }

    /** 市长、市某某肺炎感染的疫情防控|指挥部 总指挥: the long name of a task force may hold one 的 when a whole post stands before its 、. */
    private static boolean longTaskForce(Passage passage, Folded text, int at, int title) {
        if (!text.endsWith("指挥部", title) && !text.endsWith("小组", title) && !text.endsWith("专班", title)) {
            return false;
        }
        int start = at - 1;
        int floor = Math.max(title - LONGEST, 0);
        while (start > floor && isWord(text.charAt(start - 1))) {
            start--;
        }
        return text.at(start - 1) == '、' && Terms.before(passage, Kind.TITLE, start - 1) > 0
                || start < at - 1 && (start == 0 || !isWord(text.charAt(start - 1))) && isDivision(text.charAt(start));
    }

    /** 县委书记|县人大常委会主任: another post begins behind a title, but 水利部长江委员会 holds no 部长. */
    private static boolean postBegins(Passage passage, Folded text, int at) {
        return !Terms.across(passage, ENDS, at)
                && (text.spaceBefore(at)
                        || isDivision(text.charAt(at))
                        || Terms.after(passage, ENDS | Kind.TITLE_PREFIX.bit(), at) > 0);
    }

    /** True when a division begins right here: 市人大常委会, 江某市. Then the sign before it joins two whole organs. */
    private static boolean wholeOrgan(Folded text, int at, int title) {
        for (int i = at; i < Math.min(at + 6, title); i++) {
            char c = text.charAt(i);
            if (isDivision(c) || text.startsWith("自治", i) || text.startsWith("中央", i) || text.startsWith("全国", i)) {
                return !text.startsWith("城乡", i - 1) && !text.startsWith("农村", i - 1);
            }
        }
        return false;
    }

    private static boolean inWord(Folded text, int at) {
        if (WORDS.begins(text, at, text.length())) {
            return true;
        }
        char before = text.at(at - 1);
        return text.charAt(at) == '同' && (before == '大' || before == '合' || before == '共' || before == '协')
                || text.charAt(at) == '任' && (before == '责' || before == '主');
    }

    /** True for the last sign of a division's name. */
    static boolean isDivision(char c) {
        return DIVISIONS.has(c);
    }

    /** True for signs that words are written with. */
    static boolean isWord(char c) {
        return Width.isHan(c) || c == '·' || c == '〇' || isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
