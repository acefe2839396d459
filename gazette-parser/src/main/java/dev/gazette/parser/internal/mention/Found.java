package dev.gazette.parser.internal.mention;

import java.util.ArrayList;
import java.util.List;

/** A name found at one place, with what stands with it there. Changed only while one article is read. */
final class Found {

    /** What stands with a name. */
    enum Part {
        /** A title of office. */
        OFFICE,
        /** A leader without a post, 市领导, or one who goes along with leaders. */
        LEADER,
        /** What people without office are called. */
        ROLE,
        /** Nothing that tells. */
        NOTHING
    }

    final int passage;
    final int from;
    final int to;
    final String name;
    /** Where the phrase begins and ends, titles included. */
    int whole;

    int wholeEnd;
    /** The passage that the posts stand in: a list's label stands in an earlier one. */
    final List<Held> posts = new ArrayList<>();

    Part part = Part.NOTHING;

    /** True for a family name alone. */
    boolean shortName;

    /** True when the lexicon does not have the title before the name. */
    boolean titleUnknown;

    /** True when all posts stand behind the name. */
    boolean postsBehind;

    Found(int passage, int from, int to, String name) {
        this.passage = passage;
        this.from = from;
        this.to = to;
        this.name = name;
        this.whole = from;
        this.wholeEnd = to;
    }

    void hold(Passage where, List<PostSpan> spans, boolean courtesy) {
        for (PostSpan span : spans) {
            posts.add(new Held(where, span, courtesy, false));
        }
    }

    /** True when nothing but the mark of a list or a comma parts this place from the next one. */
    boolean isBefore(Found next, List<Passage> passages) {
        return next.passage == passage
                && next.whole == wholeEnd + 1
                && "、,;和".indexOf(passages.get(passage).folded().charAt(wholeEnd)) >= 0;
    }

    /** This place, when it means somebody whose full name stands elsewhere; 何市长 for a 副市长 is courtesy and no post of its own. */
    Found as(String fullName) {
        var full = new Found(passage, from, to, fullName);
        full.whole = whole;
        full.wholeEnd = wholeEnd;
        full.part = part;
        full.postsBehind = postsBehind;
        return full;
    }

    /** True when a post that ends at this place of the passage is one of this name's. */
    boolean holds(Passage where, int end) {
        for (Held post : posts) {
            if (post.where() == where && post.span().to() == end) {
                return true;
            }
        }
        return false;
    }

    /**
     * A post that stands with the name.
     *
     * @param where the passage
     * @param span where in it
     * @param courtesy true for a title behind the name, which may repeat a post in short
     * @param role true for the label of a list, 组长:
     */
    record Held(Passage where, PostSpan span, boolean courtesy, boolean role) {

        /** The post in the comparison form. */
        String words() {
            return where.folded().words(span.from(), span.to());
        }

        /** The post as printed. */
        String text() {
            return where.printed(span.from(), span.to());
        }
    }
}
