package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.List;

/**
 * Tells a title that the lexicon does not have by what stands around it.
 *
 * <pre>
 *   市水务局|总调度师|某某来到水库      an organ that opens the clause, a word that ends as titles do, a name
 * </pre>
 *
 * <p>Titles are an open class; most end in 长, 员, 师, 官 or 监. Deliberately blind to an unknown title without an organ, and to words that only end so:
 * 工作人员, 增长.
 */
final class UnknownTitles {

    private static final Chars HEADS = Chars.of("长员师官监");
    private static final String[] NO_TITLES = {
        "人员", "成员", "党员", "团员", "队员", "社员", "会员", "学员", "职员", "派员", "动员", "全员", "球员", "演员", "增长", "成长", "延长", "擅长",
        "特长", "家长", "老师", "律师"
    };

    /** Words that begin with what ends a title and go on with a family name. */
    private static final String[] WORDS = {"长江", "长安", "长宁", "长乐", "师范", "员工", "官方", "官府"};

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private static final long KNOWN = Kind.TITLE.bit()
            | Kind.ROLE.bit()
            | Kind.LEADER.bit()
            | Kind.ORGAN_STOP.bit()
            | Kind.SAYING.bit()
            | Kind.GOING.bit()
            | Kind.LOOKING.bit()
            | Kind.INSPECTING.bit()
            | Kind.ACCOMPANYING.bit();

    private UnknownTitles() {}

    /** The post with such a title that ends where a name would begin; none when there is none. */
    static PostStack before(Passage passage, int name) {
        Folded text = passage.folded();
        if (!HEADS.has(text.at(name - 1)) || endsOtherwise(text, name)) {
            return PostStack.NONE;
        }
        for (int title = name - SHORTEST; title > Math.max(name - LONGEST - 1, 1); title--) {
            if (Terms.before(passage, Kind.ORGAN, title) > 0) {
                return behindOrgan(passage, title, name);
            }
        }
        return PostStack.NONE;
    }

    private static PostStack behindOrgan(Passage passage, int title, int name) {
        Folded text = passage.folded();
        int from = OrganStart.before(passage, title);
        boolean opens = title - from > 1 && (from == 0 || !OrganStart.isWord(text.charAt(from - 1)));
        for (int i = title; i < name && opens; i++) {
            opens = OrganStart.isWord(text.charAt(i));
        }
        if (!opens || Terms.within(passage, KNOWN, title, name)) {
            return PostStack.NONE;
        }
        return new PostStack(from, name, List.of(new PostSpan(from, title, title, name)));
    }

    private static boolean endsOtherwise(Folded text, int end) {
        for (String word : NO_TITLES) {
            if (text.endsWith(word, end)) {
                return true;
            }
        }
        for (String word : WORDS) {
            if (text.startsWith(word, end - 1)) {
                return true;
            }
        }
        // 监管, 监测, 监督: the sign alone is a verb's.
        return text.charAt(end - 1) == '监' && text.at(end - 2) != '总';
    }
}
