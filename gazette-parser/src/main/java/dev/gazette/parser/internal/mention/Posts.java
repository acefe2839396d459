package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reads the posts that stand before or behind a name.
 *
 * <pre>
 *   市委副书记、市长、市疫情防控指挥部总指挥|某某      某某|局长      某某为|县财政局副局长、县税务局局长
 * </pre>
 *
 * <p>Titles are an open class: a word that ends a title, with 副 and its like before it, and an organ's name to the left of that.
 */
final class Posts {

    private static final String[] HEADS = {"省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "村"};
    private static final String[] RANKS = {"上将", "中将", "少将", "大校", "上校", "中校", "少校"};
    private static final int LONGEST = 60;
    private static final int MOST = 12;
    private static final int SHORT_FORM = 10;
    private static final int LONGEST_BRACKET = 16;

    private Posts() {}

    /** The posts that end where a name begins. */
    static PostStack before(Passage passage, int name) {
        Folded text = passage.folded();
        var posts = new ArrayList<PostSpan>();
        int end = titleEnd(passage, name);
        while (posts.size() < MOST && Terms.before(passage, Kind.TITLE, end) > 0) {
            PostSpan post = ending(passage, end);
            posts.add(post);
            end = post.from();
            char c = text.at(end - 1);
            boolean strung = c == '、' || c == '兼' || c == ',' && isClauseOfItsOwn(passage, end - 1);
            if (strung && Terms.before(passage, Kind.TITLE, end - 1) > 0) {
                end--;
            } else if (Terms.before(passage, Kind.TITLE, end) == 0) {
                break;
            }
        }
        if (posts.isEmpty()) {
            return PostStack.NONE;
        }
        Collections.reverse(posts);
        return new PostStack(posts.get(0).from(), name, posts);
    }

    /** 3月2日,市委常委,常务副市长|某某: a post that fills its clause is strung with a comma; in 由某某任县长,副县长|某某 it is another's. */
    private static boolean isClauseOfItsOwn(Passage passage, int end) {
        if (Terms.before(passage, Kind.TITLE, end) == 0) {
            return false;
        }
        int from = ending(passage, end).from();
        return from == 0 || ",;:。".indexOf(passage.folded().charAt(from - 1)) >= 0;
    }

    /** Where the title before a name ends: at the name, or before a bracket or a rank in between, 副县长(挂职)|某某, 政委少将|某某. */
    static int titleEnd(Passage passage, int name) {
        Folded text = passage.folded();
        if (text.at(name - 1) != ')') {
            for (String rank : RANKS) {
                if (text.endsWith(rank, name) && Terms.before(passage, Kind.TITLE, name - rank.length()) > 0) {
                    return name - rank.length();
                }
            }
            return name;
        }
        for (int open = name - 2; open > Math.max(name - LONGEST_BRACKET, 0); open--) {
            if (text.charAt(open) == '(') {
                return Terms.before(passage, Kind.TITLE, open) > 0 ? open : name;
            }
        }
        return name;
    }

    /** The post whose title ends at a place; a title must end there. */
    static PostSpan ending(Passage passage, int end) {
        Folded text = passage.folded();
        int core = end - Terms.before(passage, Kind.TITLE, end);
        int title = core;
        for (int prefix = Terms.before(passage, Kind.TITLE_PREFIX, title);
                prefix > 0;
                prefix = Terms.before(passage, Kind.TITLE_PREFIX, title)) {
            title -= prefix;
        }
        int from = OrganStart.before(passage, title);
        int state = Countries.start(text, from, title, end);
        if (state < title) {
            return new PostSpan(state, title, title, end);
        }
        if (from < title && endsAsOrgan(passage, from, title)) {
            return new PostSpan(from, title, title, end);
        }
        if (title == core && end - core == 2 && text.charAt(end - 1) == '长') {
            int shared = core + 1;
            if (from < core && Terms.before(passage, Kind.ORGAN, shared) > 1) {
                return new PostSpan(from, shared, core, end);
            }
            if (from < core && core - from <= 4 && startsAsDivision(text, core)) {
                return new PostSpan(from, core, core, end);
            }
        }
        return from < title && isShortForm(passage, from, title)
                ? new PostSpan(from, title, title, end)
                : new PostSpan(title, title, title, end);
    }

    /** The posts that follow a name at once: 某某局长, 某某副市长; empty when a longer phrase begins there. */
    static PostStack after(Passage passage, int nameEnd) {
        int at = nameEnd;
        int prefix = Terms.after(passage, Kind.TITLE_PREFIX, at);
        int title = 0;
        if (prefix > 0) {
            title = Terms.after(passage, Kind.TITLE, at + prefix);
        }
        if (title == 0) {
            prefix = 0;
            title = Terms.after(passage, Kind.TITLE, at);
        }
        long longer = Kind.ORGAN.bit() | Kind.TITLE.bit();
        if (title == 0
                || Terms.after(passage, longer, at) > prefix + title
                || Terms.across(passage, longer, at + prefix + title)
                || isCutWord(passage.folded(), at + prefix + title)) {
            return PostStack.NONE;
        }
        int end = at + prefix + title;
        return new PostStack(at, end, List.of(new PostSpan(at, at, at, end)));
    }

    /** 某某省|长期, 某市|长远, 某镇|长渠村: no 省长, no 市长 and no 镇长. */
    static boolean isCutWord(Folded text, int end) {
        return text.charAt(end - 1) == '长'
                && end < text.length()
                && ("途期达效远久足短线".indexOf(text.at(end)) >= 0
                        || OrganStart.isDivision(text.at(end - 2))
                                && !NameEnds.isSingle(text.at(end))
                                && !OrganStart.isDivision(text.at(end))
                                && "村寨社".indexOf(text.at(end + 1)) >= 0);
    }

    /**
     * The posts that begin at a place and run to a mark that closes them: 县财政局副局长、县税务局局长(试用期一年), 县教育局局长职务.
     */
    static PostStack from(Passage passage, int start) {
        Folded text = passage.folded();
        var posts = new ArrayList<PostSpan>();
        int from = start;
        int limit = Math.min(text.length(), start + LONGEST * 4);
        while (posts.size() < MOST) {
            int end = from;
            while (end < limit && end - from < LONGEST && !closes(text, end) && text.charAt(end) != '的') {
                end++;
            }
            Optional<PostSpan> post = filling(passage, from, end);
            if (post.isEmpty()) {
                break;
            }
            posts.add(post.get());
            if (text.at(end) != '、' && text.at(end) != '兼') {
                break;
            }
            from = end + 1;
        }
        if (posts.isEmpty()) {
            return PostStack.NONE;
        }
        return new PostStack(start, posts.get(posts.size() - 1).to(), posts);
    }

    /** The post that fills a stretch: a title at its end, and whatever stands before as the organ; none without a known title. */
    static Optional<PostSpan> filling(Passage passage, int from, int end) {
        int length = end > from ? Terms.before(passage, Kind.TITLE, end) : 0;
        if (length == 0 || end - length < from) {
            return Optional.empty();
        }
        int title = end - length;
        for (int prefix = Terms.before(passage, Kind.TITLE_PREFIX, title);
                prefix > 0 && title - prefix >= from;
                prefix = Terms.before(passage, Kind.TITLE_PREFIX, title)) {
            title -= prefix;
        }
        return Optional.of(new PostSpan(from, title, title, end));
    }

    private static boolean closes(Folded text, int at) {
        char c = text.charAt(at);
        return !OrganStart.isWord(c) || c == '兼' && at > 0 || text.startsWith("职务", at);
    }

    private static boolean endsAsOrgan(Passage passage, int from, int end) {
        char last = passage.folded().charAt(end - 1);
        if (OrganStart.isDivision(last)) {
            return true;
        }
        int organ = Terms.before(passage, Kind.ORGAN, end);
        return organ > 0 && end - organ >= from;
    }

    /** 市长、市防指|副指挥长: a short form that no list has, behind a whole post or a mark and with its division in front. */
    private static boolean isShortForm(Passage passage, int from, int end) {
        Folded text = passage.folded();
        boolean behindPost = text.at(from - 1) == '、' && Terms.before(passage, Kind.TITLE, from - 1) > 0;
        boolean begins = from == 0 || !OrganStart.isWord(text.charAt(from - 1)) && text.charAt(from - 1) != '、';
        return end - from > 1
                && end - from <= (behindPost ? SHORT_FORM : 3)
                && (behindPost || begins)
                && OrganStart.isDivision(text.charAt(from));
    }

    private static boolean startsAsDivision(Folded text, int at) {
        for (String head : HEADS) {
            if (text.startsWith(head, at)) {
                return true;
            }
        }
        return false;
    }
}
