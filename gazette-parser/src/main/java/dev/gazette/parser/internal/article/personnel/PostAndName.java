package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Posts that are named before their holders: {@code 免去某某市中级人民法院第一庭庭长某某、第二庭庭长某某的职务}.
 *
 * <p>The post ends with a known title, and a name with a known surname fills the rest up to 、 or 的职务. Not seen: holders whose
 * surname no list knows.
 */
final class PostAndName {

    private static final String BEHIND = "的职务";
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_POST = 2;

    private PostAndName() {}

    /** Where a post ends and the name of its holder, between two places. */
    private record Holder(int post, NameList.Name name) {}

    /** Reads the list that begins at {@code at}; returns where it ends, -1 when it is none. */
    static int removed(Acts acts, int clause, int at) {
        Folded text = acts.text;
        int end = text.indexOf(BEHIND, at, acts.clauseEnd(at, text.length()));
        if (end < 0) {
            return -1;
        }
        var holders = new ArrayList<Holder>();
        int start = at;
        for (int i = at; i <= end; i++) {
            if (i < end && text.at(i) != '、') {
                continue;
            }
            Optional<Holder> holder = holder(text, start, i, acts.lexicon);
            if (holder.isEmpty()) {
                return -1;
            }
            holders.add(holder.get());
            start = i + 1;
        }
        int to = end + BEHIND.length();
        for (Holder holder : holders) {
            acts.put(
                    holder.name(),
                    AppointmentAction.REMOVE,
                    holder.post(),
                    holder.name().from(),
                    clause,
                    to);
        }
        acts.removes = true;
        return to;
    }

    private static Optional<Holder> holder(Folded text, int from, int to, Lexicon lexicon) {
        for (int name = to - LONGEST_NAME; name <= to - 2; name++) {
            if (name - from >= SHORTEST_POST
                    && NameList.isName(text, name, to, lexicon, true)
                    && PostList.endsInTitle(text, from, name, lexicon)) {
                return Optional.of(new Holder(from, new NameList.Name(name, to)));
            }
        }
        return Optional.empty();
    }
}
