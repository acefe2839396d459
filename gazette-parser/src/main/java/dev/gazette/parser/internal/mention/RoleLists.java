package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;

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

    private RoleLists() {}

    /** Finds the names of all passages, the labels of lists among their posts. */
    static List<Found> read(List<Passage> passages, NameBook names) {
        var all = new ArrayList<Found>();
        Passage label = null;
        PostSpan post = null;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Found> found = NamesInPassage.of(i, passage, names);
            int colon = passage.folded().indexOf(':', 0, LONGEST_LABEL);
            if (colon > 0 && isLabel(passage, colon)) {
                label = passage;
                post = Terms.before(passage, Kind.TITLE, colon) > 0 ? Posts.ending(passage, colon) : null;
            } else if (!found.isEmpty() && labelBefore(passage, found.get(0))) {
                label = passage;
                post = Terms.before(passage, Kind.TITLE, found.get(0).from) > 0
                        ? Posts.ending(passage, found.get(0).from)
                        : null;
                all.addAll(found);
                continue;
            } else if (found.isEmpty() || found.get(0).from > 0 || !lineOfList(passage, found.get(0))) {
                label = null;
                post = null;
            }
            if (label != null && post != null) {
                for (Found name : found) {
                    name.posts.add(0, new Found.Held(label, post, false));
                    name.part = Found.Part.OFFICE;
                }
            }
            all.addAll(found);
        }
        return all;
    }

    /** True for 组长:, 副组长:, 成员:, when the label is the first word of the line. */
    private static boolean isLabel(Passage passage, int colon) {
        Folded text = passage.folded();
        if (text.endsWith("成员", colon)) {
            return true;
        }
        int title = Terms.before(passage, Kind.TITLE, colon);
        return title > 0 && Posts.ending(passage, colon).from() == 0;
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
