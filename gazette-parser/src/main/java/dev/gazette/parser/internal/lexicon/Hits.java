package dev.gazette.parser.internal.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where terms stand in a text: flat arrays in the order of the starts, longer before shorter at one place.
 *
 * <p>Written by the automaton while it scans, read by the rules afterwards.
 */
public final class Hits {

    private static final int LENGTH_SHIFT = 16;
    private static final int START_SHIFT = 32;

    private final int textLength;
    /** What each set of kinds holds. */
    private final long[] kindSets;
    /** For each place the first hit from there on; the last is behind all. */
    private final int[] firstFrom;
    /** A hit in one number: its start, its length, its set of kinds. */
    private long[] hits;

    private int size;
    /** For each place the longest hit to there, or -1; made when it is first asked for. */
    private int @Nullable [] longestTo;

    private int[] nextTo = {};

    Hits(int textLength, long[] kindSets) {
        this.textLength = textLength;
        this.kindSets = kindSets;
        this.firstFrom = new int[textLength + 1];
        this.hits = new long[textLength * 5 / 8 + 8];
    }

    void add(int start, int end, char kindSet) {
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, size * 2);
        }
        hits[size++] = (long) start << START_SHIFT | (long) (end - start) << LENGTH_SHIFT | kindSet;
    }

    /** Says that all hits that begin here were added, and puts the longest of them first. */
    void close(int start) {
        for (int low = firstFrom[start], high = size - 1; low < high; low++, high--) {
            long shorter = hits[low];
            hits[low] = hits[high];
            hits[high] = shorter;
        }
        firstFrom[start + 1] = size;
    }

    /** How many hits there are. */
    public int size() {
        return size;
    }

    /** Where the hit begins. */
    public int start(int hit) {
        return (int) (hits[hit] >>> START_SHIFT);
    }

    /** Where the hit ends. */
    public int end(int hit) {
        return start(hit) + ((int) hits[hit] >>> LENGTH_SHIFT);
    }

    /** True when the term is of this kind (it may be of others, too). */
    public boolean is(int hit, Kind kind) {
        return (kinds(hit) & kind.bit()) != 0;
    }

    /** The kinds of the term, as bits. */
    public long kinds(int hit) {
        return kindSets[(char) hits[hit]];
    }

    /** All kinds of the terms that begin at a place, as bits. */
    public long kindsAt(int place) {
        long all = 0;
        for (int hit = from(place), behind = from(place + 1); hit < behind; hit++) {
            all |= kinds(hit);
        }
        return all;
    }

    /** All kinds of the terms that end at a place, as bits. */
    public long kindsTo(int place) {
        long all = 0;
        for (int hit = ending(place); hit >= 0; hit = nextTo[hit]) {
            all |= kinds(hit);
        }
        return all;
    }

    /** All kinds of the terms that begin between two places, as bits. */
    public long kindsBetween(int from, int to) {
        long all = 0;
        for (int hit = from(from), behind = from(to); hit < behind; hit++) {
            all |= kinds(hit);
        }
        return all;
    }

    /** The first hit of this kind at or after a hit number, or -1. */
    public int next(Kind kind, int hit) {
        for (int i = hit; i < size; i++) {
            if (is(i, kind)) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the first hit that begins at or after a place; {@link #size} when none does. */
    public int from(int place) {
        return place <= 0 ? 0 : place >= textLength ? size : firstFrom[place];
    }

    /** The longest hit that ends at a place; -1 when none does. */
    public int ending(int place) {
        if (place <= 0 || place > textLength) {
            return -1;
        }
        int[] longest = longestTo;
        if (longest == null) {
            longest = indexEnds();
        }
        return longest[place];
    }

    /** The next shorter hit that ends where this one does; -1 when there is none. */
    public int nextEnding(int hit) {
        return nextTo[hit];
    }

    /** Hits that end at one place form a chain, longer before shorter. */
    private int[] indexEnds() {
        var longest = new int[textLength + 1];
        Arrays.fill(longest, -1);
        nextTo = new int[size];
        for (int hit = size - 1; hit >= 0; hit--) {
            int end = end(hit);
            nextTo[hit] = longest[end];
            longest[end] = hit;
        }
        longestTo = longest;
        return longest;
    }
}
