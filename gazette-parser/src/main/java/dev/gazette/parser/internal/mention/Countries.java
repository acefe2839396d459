package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.place.Divisions;

/**
 * States, and what the posts are of that stand with their names.
 *
 * <pre>
 *   冰岛|总统、韩国国会|副议长、新西兰驻华|大使       of the whole state
 *   新西兰某区|区长                                       of a division that no level of ours fits
 * </pre>
 *
 * <p>黑山县 and 巴林左旗 are divisions at home: a longer name of the register goes before that of a state.
 */
final class Countries {

    private static final WordList NAMES = WordList.named("country");
    /** Those that lie in words of ours, 沿海地区: asked for only before a title that states alone give. */
    private static final WordList IN_WORDS =
            WordList.of("海地", "马里", "中非", "黑山", "蒙古", "巴林", "也门", "多哥", "乍得", "约旦", "苏丹", "加纳", "加蓬", "帕劳", "汤加", "贝宁");

    private static final WordList FULL_NAMES = WordList.of("共和国", "联邦", "王国", "公国", "酋长国");

    private static final WordList HEADS = WordList.of("总统", "首相", "国王");
    /** Titles that only states give. */
    private static final WordList OF_STATES = WordList.of("总统", "首相", "国王", "议长", "外交大臣", "外长", "国务卿", "王储");
    /** Titles of those whom a state sends. */
    private static final WordList ENVOYS = WordList.of("大使", "公使", "参赞", "领事");

    private static final WordList SENDING = WordList.of("驻", "使馆", "领事馆", "总领馆");
    /** What the organs of a whole state end with. */
    private static final WordList ORGANS = WordList.of("国", "部", "政府", "国会", "议会", "议院", "法院");

    private Countries() {}

    /** True for a title that only the head of another state or of its government bears. */
    static boolean isHead(CharSequence text, int from, int to) {
        return HEADS.contains(text, from, to);
    }

    /** Where the state's name begins that stands right before such a title: 应|英国 首相; {@code title} when none does. */
    static int start(Folded text, int from, int title, int end) {
        boolean ofState = OF_STATES.ends(text, title, end) || ENVOYS.ends(text, title, end) || text.endsWith("总理", end);
        if (from == title || !ofState || !isName(text, from, title)) {
            return title;
        }
        for (int i = from; i < title; i++) {
            boolean named = NAMES.begins(text, i, title) || IN_WORDS.begins(text, i, title);
            if (named && text.at(i - 1) != '驻') {
                return i;
            }
        }
        return from;
    }

    private static boolean isName(Folded text, int from, int to) {
        return NAMES.ends(text, from, to) || IN_WORDS.ends(text, from, to) || FULL_NAMES.ends(text, from, to);
    }

    /** True when a post is of a state as a whole, ours or another: its head's, its parliament's, its envoys'. */
    static boolean isOfState(String organ, String title) {
        int length = organ.length();
        if (OF_STATES.ends(title, 0, title.length())) {
            return !isPartOfState(organ);
        }
        if (ENVOYS.ends(title, 0, title.length())) {
            return SENDING.isIn(organ, 0, length) || NAMES.ends(organ, 0, length);
        }
        return isForeign(organ)
                && !isPartOfState(organ)
                && (NAMES.ends(organ, 0, length) || ORGANS.ends(organ, 0, length));
    }

    /** True when an organ's name begins with that of another state. */
    static boolean isForeign(String organ) {
        int length = NAMES.longestPrefix(organ, 0, organ.length());
        return length > 0 && Divisions.standard().longestName(organ, 0, organ.length()) <= length;
    }

    /** 德国某州议会: a division of a state. */
    private static boolean isPartOfState(String organ) {
        for (int i = NAMES.longestPrefix(organ, 0, organ.length()); i < organ.length(); i++) {
            if (OrganStart.isDivision(organ.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
