package dev.gazette.parser.internal.lexicon;

import java.util.Arrays;

/**
 * A trie over all terms in flat arrays: the first character is looked up in a table, later ones in one hash table of edges.
 *
 * <p>Scanning tries to go down from every character. Most stop at the table, and none goes deeper than the longest term, so
 * the time grows with the text alone.
 */
final class Automaton {

    private final int[] roots;
    private final long[] edgeKeys;
    private final int[] edgeTargets;
    private final long[] kinds;

    private Automaton(int[] roots, long[] edgeKeys, int[] edgeTargets, long[] kinds) {
        this.roots = roots;
        this.edgeKeys = edgeKeys;
        this.edgeTargets = edgeTargets;
        this.kinds = kinds;
    }

    Hits scan(CharSequence text) {
        var hits = new Hits(text.length());
        var ends = new int[16];
        var found = new long[16];
        for (int start = 0; start < text.length(); start++) {
            int node = roots[text.charAt(start)];
            int depth = 0;
            for (int at = start + 1; node != 0; at++) {
                if (kinds[node] != 0) {
                    if (depth == ends.length) {
                        ends = Arrays.copyOf(ends, depth * 2);
                        found = Arrays.copyOf(found, depth * 2);
                    }
                    ends[depth] = at;
                    found[depth++] = kinds[node];
                }
                node = at < text.length() ? next(node, text.charAt(at)) : 0;
            }
            while (depth > 0) {
                depth--;
                hits.add(start, ends[depth], found[depth]);
            }
        }
        return hits;
    }

    long kindsOf(CharSequence text, int from, int to) {
        if (from < 0 || from >= to || to > text.length()) {
            return 0;
        }
        int node = roots[text.charAt(from)];
        for (int at = from + 1; at < to && node != 0; at++) {
            node = next(node, text.charAt(at));
        }
        return kinds[node];
    }

    int longest(long kindBit, CharSequence text, int from) {
        if (from < 0 || from >= text.length()) {
            return 0;
        }
        int longest = 0;
        int node = roots[text.charAt(from)];
        for (int at = from + 1; node != 0; at++) {
            if ((kinds[node] & kindBit) != 0) {
                longest = at - from;
            }
            node = at < text.length() ? next(node, text.charAt(at)) : 0;
        }
        return longest;
    }

    private int next(int node, char c) {
        long key = key(node, c);
        for (int slot = slot(key, edgeKeys.length); edgeKeys[slot] != 0; slot = (slot + 1) & (edgeKeys.length - 1)) {
            if (edgeKeys[slot] == key) {
                return edgeTargets[slot];
            }
        }
        return 0;
    }

    /** Never 0, for nodes count from 1. */
    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    private static int slot(long key, int size) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (size - 1);
    }

    /** Collects terms; node 0 is no node. */
    static final class Builder {

        private final int[] roots = new int[Character.MAX_VALUE + 1];
        private long[] edgeKeys = new long[1 << 12];
        private int[] edgeTargets = new int[1 << 12];
        private long[] kinds = new long[1 << 10];
        private int edges;
        private int nodes = 1;

        void add(String term, long kindBits) {
            put(term, kindBits, 0);
        }

        /** Adds kinds to a term and takes others from it. */
        void put(String term, long kindBits, long instead) {
            int node = roots[term.charAt(0)];
            if (node == 0) {
                node = newNode();
                roots[term.charAt(0)] = node;
            }
            for (int i = 1; i < term.length(); i++) {
                node = child(node, term.charAt(i));
            }
            kinds[node] = (kinds[node] & ~instead) | kindBits;
        }

        Automaton build() {
            return new Automaton(roots, edgeKeys, edgeTargets, kinds);
        }

        private int child(int node, char c) {
            if (edges * 2 > edgeKeys.length) {
                grow();
            }
            long key = key(node, c);
            int slot = slot(key, edgeKeys.length);
            while (edgeKeys[slot] != 0 && edgeKeys[slot] != key) {
                slot = (slot + 1) & (edgeKeys.length - 1);
            }
            if (edgeKeys[slot] == 0) {
                edgeKeys[slot] = key;
                edgeTargets[slot] = newNode();
                edges++;
            }
            return edgeTargets[slot];
        }

        private int newNode() {
            if (nodes == kinds.length) {
                kinds = Arrays.copyOf(kinds, nodes * 2);
            }
            return nodes++;
        }

        private void grow() {
            long[] oldKeys = edgeKeys;
            int[] oldTargets = edgeTargets;
            edgeKeys = new long[oldKeys.length * 2];
            edgeTargets = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i], edgeKeys.length);
                    while (edgeKeys[slot] != 0) {
                        slot = (slot + 1) & (edgeKeys.length - 1);
                    }
                    edgeKeys[slot] = oldKeys[i];
                    edgeTargets[slot] = oldTargets[i];
                }
            }
        }
    }
}
