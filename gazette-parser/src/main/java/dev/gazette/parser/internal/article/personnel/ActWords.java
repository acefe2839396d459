package dev.gazette.parser.internal.article.personnel;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;

/**
 * The words that give and take posts.
 *
 * <pre>
 *   任命 聘任 补选 …      免去 罢免 …      任 兼任 调任 代理 …      不再担任 …      职务自行免除 …
 * </pre>
 *
 * <p>Not seen: 任 in 任免, 任期, 现任 and 主任.
 */
final class ActWords {

    static final String[] APPOINTING = {"任命", "聘任", "聘请", "委派", "选举", "补选", "推选", "决定", "选举产生"};
    static final String[] REMOVING = {"免去", "免除", "撤销", "罢免", "解聘"};
    static final String[] LEAVING = {"不再担任", "不再兼任", "不再任", "卸任"};
    /** Ends of posts that nobody has to take. */
    static final String[] FREED = {
        "职务自行免除", "职务自然免除", "职务随之免除", "职务同时免除", "职务相应免除", "职务自行免去", "职务自然免去", "职务随之免去", "职务自行解除"
    };

    private static final String[] TAKING = {"挂职任", "挂任", "兼任", "担任", "调任", "转任", "改任", "升任", "出任", "接任", "代理", "任"};
    /** What stands behind the 任 of another word. */
    private static final Chars NO_TAKING = Chars.of("免职期务命教课");
    /** What stands before it. */
    private static final Chars NOT_NOW = Chars.of("现原曾拟历主责信委专连");

    private ActWords() {}

    /** Behind one of the words that begins at a place; -1 when none does. */
    static int behind(Folded text, String[] words, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** Behind 任, 兼任 and the like; -1 for 任免, 任期, 现任, 主任, 不再担任. The 代理 of 代理市长 belongs to the post. */
    static int taking(Folded text, int at) {
        int end = behind(text, TAKING, at);
        boolean other =
                end == at + 1 && (NO_TAKING.has(text.at(end)) || NOT_NOW.has(text.at(at - 1)) || isLast(text, end));
        if (end < 0 || other || text.endsWith("不再", at)) {
            return -1;
        }
        return text.startsWith("代理", at) ? at : end;
    }

    /** True when the 任 before a place is the last sign of a longer verb, 担|任: that one was looked at. */
    private static boolean isLast(Folded text, int end) {
        for (String word : TAKING) {
            if (word.length() > 1 && text.endsWith(word, end)) {
                return true;
            }
        }
        return false;
    }
}
