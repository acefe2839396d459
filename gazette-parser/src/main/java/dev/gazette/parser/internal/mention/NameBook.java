package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
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

    /** The first two characters of names, in an open hash table; 0 is none. */
    private final int[] beginnings;
    /** The lengths of the names with each of these beginnings, one bit each. */
    private final long[] lengths;
    /** The last bits of the names' first characters, so that most places need no look at the table. */
    private final long[] first = new long[16];

    private final Set<String> names;
    private final Set<String> officials;
    private final boolean townships;
    private final Map<String, Set<List<PostWords>>> posts;

    NameBook(Set<String> known, Set<String> officials, boolean townships, Map<String, Set<List<PostWords>>> posts) {
        this.posts = posts;
        this.townships = townships;
        this.officials = Set.copyOf(officials);
        this.names = Set.copyOf(known);
        int slots = Math.max(8, Integer.highestOneBit(known.size() * 2 + 1) * 2);
        this.beginnings = new int[slots];
        this.lengths = new long[slots];
        for (String name : known) {
            put(name);
        }
    }

    /** Weighs the evidence of every passage of an issue. */
    public static NameBook of(List<Passage> passages) {
        return NameEvidence.weigh(passages);
    }

    /** The length of the longest known name that begins at a place; 0 when none does. */
    int longest(Folded text, int at) {
        char c = text.at(at);
        if ((first[c / Long.SIZE & first.length - 1] >>> c & 1) == 0) {
            return 0;
        }
        long left = lengths[slot(beginning(c, text.at(at + 1)))];
        while (left != 0) {
            int length = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
            if (at + length <= text.length() && names.contains(text.words(at, at + length))) {
                return length;
            }
            left ^= 1L << length;
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
        char c = name.charAt(0);
        first[c / Long.SIZE & first.length - 1] |= 1L << c;
        int beginning = beginning(c, name.charAt(1));
        int slot = slot(beginning);
        beginnings[slot] = beginning;
        lengths[slot] |= 1L << name.length();
    }

    /** Where a beginning stands in the table, or where it would. */
    private int slot(int beginning) {
        int slot = beginning * 0x9E3779B1 >>> 7 & beginnings.length - 1;
        while (beginnings[slot] != 0 && beginnings[slot] != beginning) {
            slot = slot + 1 & beginnings.length - 1;
        }
        return slot;
    }

    private static int beginning(char first, char second) {
        return first << Character.SIZE | second;
    }
}
