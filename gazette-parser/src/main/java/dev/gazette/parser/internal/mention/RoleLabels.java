package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of a leading group's list: the roles that those behind them have.
 *
 * <pre>
 *   组　长:|某某      副组长:|某某、某某。成员:|某某      several in one line
 * </pre>
 *
 * <p>Only in a line that begins with one: amid other text a title before a colon is that of a speaker.
 */
final class RoleLabels {

    private static final int LONGEST = 10;
    private static final String MEMBERS = "成员";

    private RoleLabels() {}

    /**
     * A label.
     *
     * @param from where it begins
     * @param colon where its colon stands
     * @param post the role as a post, null for 成员
     */
    record Label(int from, int colon, @Nullable PostSpan post) {}

    /** The labels of a line, in text order; empty when it does not begin with one. */
    static List<Label> of(Passage passage) {
        Folded text = passage.folded();
        int colon = text.indexOf(':', 0, LONGEST);
        Label first = colon > 0 ? label(passage, colon) : null;
        if (first == null || first.from() > 0) {
            return List.of();
        }
        var labels = new ArrayList<Label>();
        labels.add(first);
        for (colon = text.indexOf(':', colon + 1, text.length());
                colon > 0;
                colon = text.indexOf(':', colon + 1, text.length())) {
            Label next = label(passage, colon);
            if (next != null && (!OrganStart.isWord(text.at(next.from() - 1)) || text.spaceBefore(next.from()))) {
                labels.add(next);
            }
        }
        return labels;
    }

    private static @Nullable Label label(Passage passage, int colon) {
        if (passage.folded().endsWith(MEMBERS, colon)) {
            int from = colon - MEMBERS.length();
            return new Label(colon <= LONGEST && isOneWord(passage, from) ? 0 : from, colon, null);
        }
        if (Terms.before(passage, Kind.TITLE, colon) == 0) {
            return null;
        }
        PostSpan post = Posts.ending(passage, colon);
        return new Label(post.from(), colon, post);
    }

    /** 领导小组|成员: what stands before the word on its line is no mark. */
    private static boolean isOneWord(Passage passage, int to) {
        for (int i = 0; i < to; i++) {
            if (!OrganStart.isWord(passage.folded().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
