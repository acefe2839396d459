package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the whole issue tells about names: which there are, how long each is, and who holds office.
 *
 * <p>{@code 省委书记车某|赴…, 车某|来到…, 车某|边走边看}: what stands behind a name changes, what belongs to it does not. One occurrence may leave its
 * length open, all of them seldom do. Immutable.
 */
public final class NameBook {

    private final Map<Integer, String[]> names;
    private final BitSet first;
    private final Set<String> officials;
    private final boolean townships;
    private final Map<String, Set<List<PostWords>>> posts;

    NameBook(Set<String> known, Set<String> officials, boolean townships, Map<String, Set<List<PostWords>>> posts) {
        this.posts = posts;
        this.townships = townships;
        this.officials = Set.copyOf(officials);
        this.names = new HashMap<>();
        this.first = new BitSet();
        known.stream()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .forEach(this::put);
    }

    /** Weighs the evidence of every passage of an issue. */
    public static NameBook of(List<Passage> passages) {
        return NameEvidence.weigh(passages);
    }

    /** The length of the longest known name that begins at a place; 0 when none does. */
    int longest(Folded text, int at) {
        if (!first.get(text.at(at))) {
            return 0;
        }
        String[] found = names.get(key(text.at(at), text.at(at + 1)));
        if (found != null) {
            for (String name : found) {
                if (text.startsWith(name, at)) {
                    return name.length();
                }
            }
        }
        return 0;
    }

    /** True when somewhere in the issue a post or a leader's part stands with the name. */
    boolean isOfficial(String name) {
        return officials.contains(name);
    }

    /** The stacks of posts that stand before a name anywhere in the issue, each once, in its order. */
    Set<List<PostWords>> postsOf(String name) {
        return posts.getOrDefault(name, Set.of());
    }

    /** True when the issue addresses townships and no counties: 各乡镇人民政府, which a city of county level does. */
    boolean addressesTownships() {
        return townships;
    }

    private void put(String name) {
        first.set(name.charAt(0));
        names.merge(key(name.charAt(0), name.charAt(1)), new String[] {name}, (before, more) -> {
            String[] both = java.util.Arrays.copyOf(before, before.length + 1);
            both[before.length] = name;
            return both;
        });
    }

    private static Integer key(char first, char second) {
        return first << 16 | second;
    }
}
