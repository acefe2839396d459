package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the posts that somebody is given or loses.
 *
 * <pre>
 *   任命某某|为县财政局副局长、县税务局局长,免去其县审计局局长职务      某某(女)|任州农业局局长      免去某某|的州法院审判员职务
 * </pre>
 */
final class Appointed {

    private static final String[] VERBS = {"为", "任", "的", "兼任", "担任", "不再担任", "不再兼任", "辞去", "当选为", "拟任", "不再任", "辞去的"};
    private static final String[] MORE = {
        "免去", "不再担任", "不再兼任", "不再任", "兼任", "任", "担任", "辞去", "同时免去", "免去其", "免去其担任的", "不再担任其", "辞去其", "不再保留", "提名为"
    };
    private static final int LONGEST_BRACKET = 40;
    /** Nobody is given and relieved of more at once. */
    private static final int MOST = 40;

    private Appointed() {}

    /** True when posts given or taken follow a name. */
    static boolean follows(Passage passage, int nameEnd) {
        int at = verbEnd(passage, nameEnd);
        return at > 0 && !Posts.from(passage, at).isEmpty();
    }

    /** The posts given and taken behind a name, in text order; empty when there are none. */
    static List<PostSpan> posts(Passage passage, int nameEnd) {
        Folded text = passage.folded();
        int at = verbEnd(passage, nameEnd);
        var posts = new ArrayList<PostSpan>();
        while (at > 0 && posts.size() < MOST) {
            PostStack stack = Posts.from(passage, at);
            if (stack.isEmpty()) {
                break;
            }
            posts.addAll(stack.posts());
            int end = stack.to();
            end = text.startsWith("职务", end) ? end + 2 : end;
            end = bracketEnd(text, end);
            // 任命某某为市长,任命另一人为局长: the next act is another's.
            boolean goesOn = text.at(end) == ',' && !text.startsWith("任命", end + 1);
            at = goesOn ? verb(text, end + 1, MORE) : -1;
        }
        return posts;
    }

    /**
     * Where the posts would begin behind name, 同志 and bracket, or -1. 同志 may stand for the verb (某某同志县财政局局长职务), and a bracket may hold the
     * posts itself: 某某(县委书记).
     */
    private static int verbEnd(Passage passage, int nameEnd) {
        Folded text = passage.folded();
        int at = text.startsWith("同志", nameEnd) ? nameEnd + 2 : nameEnd;
        if (text.at(at) == '('
                && closesBracket(text, Posts.from(passage, at + 1).to())) {
            return at + 1;
        }
        int end = verb(text, bracketEnd(text, at), VERBS);
        if (end < 0
                && at > nameEnd
                && text.startsWith("职务", Posts.from(passage, at).to())) {
            return at;
        }
        return end;
    }

    private static boolean closesBracket(Folded text, int at) {
        return at > 0 && (text.at(at) == ')' || text.at(at) == ',' || text.at(at) == '兼');
    }

    private static int bracketEnd(Folded text, int at) {
        if (text.at(at) != '(') {
            return at;
        }
        int close = text.indexOf(')', at, at + LONGEST_BRACKET);
        return close < 0 ? at : close + 1;
    }

    /** Where the longest of the words that begin here ends, or -1. */
    private static int verb(Folded text, int at, String[] words) {
        int end = -1;
        for (String word : words) {
            if (text.startsWith(word, at)) {
                end = Math.max(end, at + word.length());
            }
        }
        // 某某任免驻外大使: what he does, no post of his.
        return text.startsWith("任免", at) ? -1 : end;
    }
}
