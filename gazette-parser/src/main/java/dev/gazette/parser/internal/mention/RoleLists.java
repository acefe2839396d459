package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of a leading group, whose labels are posts of those who stand in their lines.
 *
 * <pre>
 *   副组长:某某 副市长
 *          某某 副市长        the label goes on
 *   成  员:某某 市教育局局长    no post
 * </pre>
 */
final class RoleLists {

    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_LINE = 80;

    private final List<Found> all = new ArrayList<>();
    /** The label that goes on, and the line that it stands in. */
    private @Nullable Passage line;

    private @Nullable PostSpan role;

    private RoleLists() {}

    /** Finds the names of all passages, the labels of lists among their posts. */
    static List<Found> read(List<Passage> passages, NameBook names) {
        var lists = new RoleLists();
        for (int i = 0; i < passages.size(); i++) {
            lists.read(passages.get(i), NamesInPassage.of(i, passages.get(i), names));
        }
        return lists.all;
    }

    private void read(Passage passage, List<Found> found) {
        List<RoleLabels.Label> labels = RoleLabels.of(passage);
        int next = 0;
        if (labels.isEmpty() && !found.isEmpty() && labelBefore(passage, found.get(0))) {
            PostSpan post = roleBefore(passage, found.get(0));
            open(passage, post);
            if (post != null && post.from() == 0) {
                found.get(0).posts.set(0, new Found.Held(passage, post, false, true));
            }
            next = found.size();
        } else if (labels.isEmpty()
                && (found.isEmpty() || found.get(0).from > 0 || !lineOfList(passage, found.get(0)))) {
            line = null;
        }
        int label = 0;
        for (Found name : found.subList(next, found.size())) {
            while (label < labels.size() && labels.get(label).colon() < name.from) {
                open(passage, labels.get(label++).post());
            }
            give(name);
        }
        if (!labels.isEmpty()) {
            open(passage, labels.get(labels.size() - 1).post());
        }
        all.addAll(found);
    }

    private void open(Passage passage, @Nullable PostSpan post) {
        line = passage;
        role = post;
    }

    private void give(Found name) {
        Passage where = line;
        PostSpan post = role;
        if (where != null && post != null) {
            name.posts.add(0, new Found.Held(where, post, false, true));
            name.part = Found.Part.OFFICE;
        }
    }

    private static @Nullable PostSpan roleBefore(Passage passage, Found name) {
        return Terms.before(passage, Kind.TITLE, name.from) > 0 ? Posts.ending(passage, name.from) : null;
    }

    /** 组长 某某 副市长: the label is set off by space alone, and a line of a list follows. */
    private static boolean labelBefore(Passage passage, Found name) {
        boolean member = name.from == 2 && passage.folded().startsWith("成员", 0);
        boolean title = name.whole == 0 && name.from <= LONGEST_LABEL && name.part == Found.Part.OFFICE;
        return (member || title && passage.folded().spaceBefore(name.from)) && NameEnds.lineOfList(passage, name.to);
    }

    private static boolean lineOfList(Passage passage, Found name) {
        return name.wholeEnd == passage.length()
                || passage.folded().at(name.to) == '(' && passage.length() <= LONGEST_LINE
                || NameEnds.lineOfList(passage, name.to);
    }
}
