package dev.gazette.parser.internal.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trie over all terms in flat arrays: one hash table of edges, and for many terms a table of first characters.
 *
 * <p>Scanning tries to go down from every character. Most stop at the table or at a node's mask, which tells from a few bits
 * of the next character that no edge has it; none goes deeper than the longest term. So the time grows with the text alone.
 */
final class Automaton {

    /** An edge in one number: the node it leaves, the character, the node it comes to. */
    private static final int NODE_BITS = 24;

    static final int KEY_SHIFT = NODE_BITS;
    static final int PAGE = 256;
    /** So many words of bits tell first characters apart. */
    static final int FIRSTS = 64;

    static final int NODE = (1 << NODE_BITS) - 1;

    /** A page of first characters of which no term begins with one. */
    static final int[] NO_ROOTS = new int[PAGE];

    /** The last bits of first characters: a quick look before the slow one. */
    final long[] firsts;

    /** The nodes of first characters, in pages of 256; null for few terms, which begin with edges from node 0. */
    private final int @Nullable [][] roots;

    final long[] edges;
    private final int edgeShift;
    /** For each node the characters that lead on, by their last five bits. */
    final int[] masks;
    /** For each node which set of kinds a term has that ends there; 0 for none. */
    final char[] kindSets;

    final long[] kinds;

    Automaton(long[] firsts, int @Nullable [][] roots, long[] edges, int[] masks, char[] kindSets, long[] kinds) {
        this.firsts = firsts;
        this.roots = roots;
        this.edges = edges;
        this.edgeShift = Long.numberOfLeadingZeros(edges.length) + 1;
        this.masks = masks;
        this.kindSets = kindSets;
        this.kinds = kinds;
    }

    /** The arrays as bytes, for {@link #read}. */
    byte[] bytes() {
        int pages = 0;
        for (int page = 0; roots != null && page < roots.length; page++) {
            pages += roots[page] == NO_ROOTS ? 0 : 1;
        }
        var out = ByteBuffer.allocate(4 * Integer.BYTES
                + (FIRSTS + kinds.length + edges.length) * Long.BYTES
                + masks.length * (Integer.BYTES + Character.BYTES)
                + pages * (PAGE + 1) * Integer.BYTES);
        out.putInt(kinds.length).putInt(edges.length).putInt(masks.length).putInt(pages);
        for (long[] numbers : List.of(firsts, kinds, edges)) {
            section(out, numbers.length * Long.BYTES).asLongBuffer().put(numbers);
        }
        section(out, masks.length * Integer.BYTES).asIntBuffer().put(masks);
        section(out, masks.length * Character.BYTES).asCharBuffer().put(kindSets);
        for (int page = 0; roots != null && page < roots.length; page++) {
            if (roots[page] != NO_ROOTS) {
                out.putInt(page);
                section(out, PAGE * Integer.BYTES).asIntBuffer().put(roots[page]);
            }
        }
        return out.array();
    }

    /** The automaton whose bytes these are. */
    static Automaton read(ByteBuffer in) {
        var firsts = new long[FIRSTS];
        var kinds = new long[in.getInt()];
        var edges = new long[in.getInt()];
        var masks = new int[in.getInt()];
        var kindSets = new char[masks.length];
        int[][] roots = null;
        int pages = in.getInt();
        for (long[] numbers : List.of(firsts, kinds, edges)) {
            section(in, numbers.length * Long.BYTES).asLongBuffer().get(numbers);
        }
        section(in, masks.length * Integer.BYTES).asIntBuffer().get(masks);
        section(in, masks.length * Character.BYTES).asCharBuffer().get(kindSets);
        if (pages > 0) {
            roots = noRoots();
            for (int left = pages; left > 0; left--) {
                var page = new int[PAGE];
                roots[in.getInt()] = page;
                section(in, PAGE * Integer.BYTES).asIntBuffer().get(page);
            }
        }
        return new Automaton(firsts, roots, edges, masks, kindSets, kinds);
    }

    /** The next so many bytes, which the buffer goes past. */
    private static ByteBuffer section(ByteBuffer buffer, int bytes) {
        ByteBuffer part = buffer.slice(buffer.position(), bytes);
        buffer.position(buffer.position() + bytes);
        return part;
    }

    Hits scan(CharSequence text) {
        int n = text.length();
        var hits = new Hits(n, kinds);
        for (int start = 0; start < n; start++) {
            int node = root(text.charAt(start));
            for (int at = start + 1; node != 0; at++) {
                if (kindSets[node] != 0) {
                    hits.add(start, at, kindSets[node]);
                }
                node = at < n ? next(node, text.charAt(at)) : 0;
            }
            hits.close(start);
        }
        return hits;
    }

    long kindsOf(CharSequence text, int from, int to) {
        if (from < 0 || from >= to || to > text.length()) {
            return 0;
        }
        int node = root(text.charAt(from));
        for (int at = from + 1; at < to && node != 0; at++) {
            node = next(node, text.charAt(at));
        }
        return kinds[kindSets[node]];
    }

    int longest(long kindBit, CharSequence text, int from, int to) {
        int end = Math.min(to, text.length());
        if (from < 0 || from >= end) {
            return 0;
        }
        int longest = 0;
        int node = root(text.charAt(from));
        for (int at = from + 1; node != 0; at++) {
            if ((kinds[kindSets[node]] & kindBit) != 0) {
                longest = at - from;
            }
            node = at < end ? next(node, text.charAt(at)) : 0;
        }
        return longest;
    }

    /** The lengths of all terms with which the stretch begins, a bit each; those of more than 31 characters are left out. */
    int lengths(CharSequence text, int from, int to) {
        if (from < 0 || from >= to) {
            return 0;
        }
        int lengths = 0;
        int end = Math.min(to, from + Integer.SIZE - 1);
        int node = root(text.charAt(from));
        for (int at = from + 1; node != 0; at++) {
            if (kindSets[node] != 0) {
                lengths |= 1 << at - from;
            }
            node = at < end ? next(node, text.charAt(at)) : 0;
        }
        return lengths;
    }

    /** The longest term between two places that ends at the second, by an automaton whose terms are written backwards. */
    int longestBack(CharSequence text, int from, int to) {
        if (from < 0 || from >= to || to > text.length()) {
            return 0;
        }
        int longest = 0;
        int node = root(text.charAt(to - 1));
        for (int at = to - 1; node != 0; at--) {
            if (kindSets[node] != 0) {
                longest = to - at;
            }
            node = at > from ? next(node, text.charAt(at - 1)) : 0;
        }
        return longest;
    }

    /** True when a term lies between two places. */
    boolean isIn(CharSequence text, int from, int to) {
        int end = Math.min(to, text.length());
        for (int start = Math.max(from, 0); start < end; start++) {
            if (root(text.charAt(start)) != 0 && longest(-1L, text, start, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private int root(char c) {
        int[][] pages = roots;
        if (pages != null) {
            return pages[c >>> 8][c & 0xFF];
        }
        return (firsts[c >>> 6 & FIRSTS - 1] >>> c & 1) == 0 ? 0 : edge(0, c);
    }

    private int next(int node, char c) {
        return (masks[node] >>> c & 1) == 0 ? 0 : edge(node, c);
    }

    private int edge(int node, char c) {
        long key = key(node, c);
        for (int slot = slot(key, edgeShift); edges[slot] != 0; slot = slot + 1 & edges.length - 1) {
            if (edges[slot] >>> KEY_SHIFT == key) {
                return (int) edges[slot] & NODE;
            }
        }
        return 0;
    }

    /** A table of first characters in which none stands. */
    static int[][] noRoots() {
        var roots = new int[PAGE][];
        Arrays.fill(roots, NO_ROOTS);
        return roots;
    }

    static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    static int slot(long key, int shift) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }
}
