package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Width;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Optional;

/**
 * The line of a person who signs.
 *
 * <pre>
 *   省　长　王某某      总理　李某      主席　努尔某某·买某某      代市长　张某      市长：陈某
 *   州委副书记、州长　某某某某
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.5.3 (加盖签发人签名章): the post and the name, set apart or spaced out, nothing else. Not seen: names without a
 * post.
 */
record SignatoryLine(int postEnd, int nameStart, int nameEnd) {

    private static final String[] POSTS = {
        "委员长", "主任委员", "审计长", "检察长", "秘书长", "总理", "主席", "省长", "市长", "县长", "区长", "州长", "盟长", "旗长", "镇长", "乡长", "部长",
        "主任", "局长", "厅长", "署长", "行长", "院长", "会长", "书记", "司令员", "政治委员", "专员", "总干事", "董事长"
    };
    private static final WordList ACTS = WordList.of("任命", "免去", "聘任", "聘请", "撤销");
    private static final int LONGEST_POST = 20;
    private static final int LONGEST_NAME = 20;

    /** The post and the name between two places of a line; empty when the words are something else. */
    static Optional<SignatoryLine> of(Folded text, int from, int to) {
        for (int i = Math.min(to - 2, from + LONGEST_POST); i > from; i--) {
            int name = text.at(i) == ':' ? i + 1 : i;
            if (endsAsPost(text, from, i)
                    && isName(text, name, to)
                    && isPosts(text, from, i)
                    && !isAct(text, from, name, to)) {
                return Optional.of(new SignatoryLine(i, name, to));
            }
        }
        return Optional.empty();
    }

    /** A line that is nothing but a name: it begins with a surname, or has a point inside. */
    static boolean isBareName(Folded text, Lexicon lexicon) {
        int n = text.length();
        boolean transcribed = n <= LONGEST_NAME && text.indexOf('·', 1, n - 1) > 0;
        boolean plain = n >= 2 && n <= 4 && lexicon.longest(Kind.SURNAME, text, 0) > 0;
        return (transcribed || plain) && isPlain(text, 0, n);
    }

    private static boolean endsAsPost(Folded text, int from, int to) {
        for (String post : POSTS) {
            if (to - from >= post.length() && text.endsWith(post, to)) {
                return true;
            }
        }
        return false;
    }

    /** Two to four characters; with a point inside, or set apart by a gap, more. */
    private static boolean isName(Folded text, int from, int to) {
        if (to - from < 2 || to - from > LONGEST_NAME || !isPlain(text, from, to)) {
            return false;
        }
        boolean transcribed = text.indexOf('·', from + 1, to - 1) > 0;
        return transcribed || to - from <= 3 || (to - from <= 5 && text.spaceBefore(from));
    }

    /** 任命某某为某局局长, 免去某某某局局长职务: what is given or taken, signed by nobody. */
    private static boolean isAct(Folded text, int from, int name, int to) {
        return ACTS.begins(text, from, name) || text.startsWith("职务", name) || text.indexOf('为', from, to) > 0;
    }

    /** One post, or several with 、 between. */
    private static boolean isPosts(Folded text, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.at(i) == '、') {
                if (i == start || !isPlain(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private static boolean isPlain(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (!Width.isHan(c) && (c != '·' || i == from)) {
                return false;
            }
        }
        return true;
    }
}
