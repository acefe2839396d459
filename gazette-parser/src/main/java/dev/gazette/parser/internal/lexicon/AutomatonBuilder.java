package dev.gazette.parser.internal.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the terms of an {@link Automaton}; no edge leads to node 0, from which all begin. */
final class AutomatonBuilder {

    /** With more first characters than this, a table pays. */
    private static final int FEW = 600;

    private long[] firsts = new long[Automaton.FIRSTS];
    private long[] edges = new long[1 << 6];
    private int edgeCount;
    private int[] masks = new int[1 << 5];
    private char[] kindSets = new char[1 << 5];
    private long[] kinds = new long[16];
    private int kindCount = 1;
    private char lastSet;
    private int nodes = 1;

    /** Begins without terms. */
    AutomatonBuilder() {}

    /** Begins with the terms of another. */
    AutomatonBuilder(Automaton other) {
        firsts = other.firsts.clone();
        edges = other.edges.clone();
        masks = other.masks.clone();
        kindSets = other.kindSets.clone();
        kinds = other.kinds.clone();
        nodes = other.masks.length;
        edgeCount = nodes - 1;
        kindCount = kinds.length;
    }

    void add(String term, long kindBits) {
        put(term, kindBits, 0);
    }

    /** Adds kinds to a term and takes others from it. */
    void put(String term, long kindBits, long instead) {
        char first = term.charAt(0);
        firsts[first >>> 6 & Automaton.FIRSTS - 1] |= 1L << first;
        int node = child(0, first);
        for (int i = 1; i < term.length(); i++) {
            node = child(node, term.charAt(i));
        }
        kindSets[node] = kindSet(kinds[kindSets[node]] & ~instead | kindBits);
    }

    Automaton build() {
        return new Automaton(
                firsts,
                table(),
                edges,
                Arrays.copyOf(masks, nodes),
                Arrays.copyOf(kindSets, nodes),
                Arrays.copyOf(kinds, kindCount));
    }

    /** The nodes of first characters, in pages; null for few. */
    private int @Nullable [][] table() {
        int count = 0;
        for (long edge : edges) {
            count += isFirst(edge) ? 1 : 0;
        }
        if (count <= FEW) {
            return null;
        }
        int[][] roots = Automaton.noRoots();
        for (long edge : edges) {
            if (isFirst(edge)) {
                int first = (int) (edge >>> Automaton.KEY_SHIFT);
                int page = first / Automaton.PAGE;
                roots[page] = roots[page] == Automaton.NO_ROOTS ? new int[Automaton.PAGE] : roots[page];
                roots[page][first % Automaton.PAGE] = (int) edge & Automaton.NODE;
            }
        }
        return roots;
    }

    /** True for an edge from node 0. */
    private static boolean isFirst(long edge) {
        return edge != 0 && edge >>> Automaton.KEY_SHIFT <= Character.MAX_VALUE;
    }

    private int child(int node, char c) {
        if (edgeCount * 3 > edges.length * 2) {
            grow();
        }
        long key = Automaton.key(node, c);
        int slot = free(key);
        if (edges[slot] == 0) {
            masks[node] |= 1 << c;
            edges[slot] = key << Automaton.KEY_SHIFT | newNode();
            edgeCount++;
        }
        return (int) edges[slot] & Automaton.NODE;
    }

    /** Where the edge stands, or where it would. */
    private int free(long key) {
        int slot = Automaton.slot(key, Long.numberOfLeadingZeros(edges.length) + 1);
        while (edges[slot] != 0 && edges[slot] >>> Automaton.KEY_SHIFT != key) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    private int newNode() {
        if (nodes == kindSets.length) {
            kindSets = Arrays.copyOf(kindSets, nodes * 2);
            masks = Arrays.copyOf(masks, nodes * 2);
        }
        return nodes++;
    }

    /** Terms come list by list, so that the set of the one before is often the right one. */
    private char kindSet(long bits) {
        if (kinds[lastSet] != bits) {
            lastSet = searchKindSet(bits);
        }
        return lastSet;
    }

    private char searchKindSet(long bits) {
        for (char set = 0; set < kindCount; set++) {
            if (kinds[set] == bits) {
                return set;
            }
        }
        if (kindCount == kinds.length) {
            kinds = Arrays.copyOf(kinds, kindCount * 2);
        }
        kinds[kindCount] = bits;
        return (char) kindCount++;
    }

    private void grow() {
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                edges[free(edge >>> Automaton.KEY_SHIFT)] = edge;
            }
        }
    }
}
