package dev.gazette.parser.internal.article.personnel;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The posts behind 为, 任 or 的.
 *
 * <pre>
 *   某某市文化局副局长、某某市文物局局长（兼）      two posts
 *   某某市发展改革委副主任（试用期一年）            the bracket left out
 *   某某市财政局局长职务、…局长的职务               职务 left out
 * </pre>
 *
 * <p>A 、 parts two posts where a title stands before it. The list ends with the clause or with 职务.
 */
final class PostList {

    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_POST = 60;
    private static final int LONGEST_BRACKET = 40;
    /** What stands behind the last post of a list. */
    private static final String[] DUTY = {"的职务", "职务"};
    /** What titles end with that no list knows. */
    private static final Chars TITLE_ENDS = Chars.of("长员任记师席官理表事总监");

    /** A post in a folded text. */
    record Post(int from, int to) {}

    private final List<Post> posts = new ArrayList<>();
    private int end;

    private PostList() {}

    /** The posts that begin at a place; none when no post stands there. */
    static PostList at(Folded text, int from, int to, Lexicon lexicon) {
        var list = new PostList();
        int start = skip(text, from, to);
        list.end = start;
        int i = start;
        while (i <= to && i - start <= LONGEST_POST) {
            char c = i < to ? text.at(i) : '。';
            int duty = i < to ? Math.max(0, ActWords.behind(text, DUTY, i) - i) : 0;
            // 局长　试用期一年: as in a bracket.
            boolean trial = i < to && text.startsWith("试用期", i);
            boolean mark = c == '、' || "兼(,;。:".indexOf(c) >= 0 || duty > 0 || trial;
            if (!mark) {
                i++;
                continue;
            }
            boolean whole = i - start >= 2 && i - start <= LONGEST_POST && isTitle(text, start, i, lexicon);
            // 市某某局、某某局局长: the title stands behind the second.
            if (!whole && c == '、') {
                i++;
                continue;
            }
            if (whole) {
                list.posts.add(new Post(start, i));
            }
            i = c == '(' ? behindBracket(text, i, to) : i;
            list.end = i + duty;
            char next = i < to ? text.at(i) : '。';
            if (!whole || duty > 0 || (next != '、' && next != '兼')) {
                break;
            }
            start = skip(text, i + 1, to);
            i = start;
        }
        return list;
    }

    List<Post> posts() {
        return posts;
    }

    /** Where the list ends, 职务 and brackets included. */
    int end() {
        return end;
    }

    boolean isEmpty() {
        return posts.isEmpty();
    }

    private static int skip(Folded text, int from, int to) {
        int at = from;
        for (String word : new String[] {"兼任", "担任的", "担任", "兼"}) {
            if (at < to && text.startsWith(word, at)) {
                at += word.length();
            }
        }
        return at;
    }

    private static int behindBracket(Folded text, int open, int to) {
        int close = text.indexOf(')', open, Math.min(to, open + LONGEST_BRACKET));
        return close < 0 ? open : close + 1;
    }

    static boolean isTitle(Folded text, int from, int to, Lexicon lexicon) {
        return endsInTitle(text, from, to, lexicon) || TITLE_ENDS.has(text.at(to - 1));
    }

    /** True when a title that the lexicon has ends the stretch. */
    static boolean endsInTitle(Folded text, int from, int to, Lexicon lexicon) {
        for (int length = Math.min(LONGEST_TITLE, to - from); length > 0; length--) {
            if (lexicon.is(Kind.TITLE, text, to - length, to)) {
                return true;
            }
        }
        return false;
    }
}
