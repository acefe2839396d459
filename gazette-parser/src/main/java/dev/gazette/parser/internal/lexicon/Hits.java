package dev.gazette.parser.internal.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where terms stand in a text: flat arrays in the order of the starts, longer before shorter at one place.
 *
 * <p>Written by the automaton while it scans, read by the rules afterwards.
 */
public final class Hits {

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private long[] kinds = new long[64];
    private int size;

    private final int textLength;
    /** For each place the first hit from there on; made when it is first asked for. */
    private int @Nullable [] firstFrom;
    /** For each place the longest hit to there, or -1; made when it is first asked for. */
    private int @Nullable [] longestTo;

    private int[] nextTo = {};

    Hits(int textLength) {
        this.textLength = textLength;
    }

    void add(int start, int end, long kindBits) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kindBits;
        size++;
    }

    /** How many hits there are. */
    public int size() {
        return size;
    }

    /** Where the hit begins. */
    public int start(int hit) {
        return starts[hit];
    }

    /** Where the hit ends. */
    public int end(int hit) {
        return ends[hit];
    }

    /** True when the term is of this kind (it may be of others, too). */
    public boolean is(int hit, Kind kind) {
        return (kinds[hit] & kind.bit()) != 0;
    }

    /** The kinds of the term, as bits. */
    public long kinds(int hit) {
        return kinds[hit];
    }

    /** The first hit of this kind at or after a hit number, or -1. */
    public int next(Kind kind, int hit) {
        for (int i = hit; i < size; i++) {
            if ((kinds[i] & kind.bit()) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the first hit that begins at or after a place; {@link #size} when none does. */
    public int from(int place) {
        if (place <= 0) {
            return 0;
        }
        if (place >= textLength) {
            return size;
        }
        int[] first = firstFrom;
        if (first == null) {
            first = indexStarts();
            firstFrom = first;
        }
        return first[place];
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

    private int[] indexStarts() {
        var first = new int[textLength];
        int hit = 0;
        for (int place = 0; place < textLength; place++) {
            while (hit < size && starts[hit] < place) {
                hit++;
            }
            first[place] = hit;
        }
        return first;
    }

    /** Hits that end at one place form a chain, longer before shorter. */
    private int[] indexEnds() {
        var longest = new int[textLength + 1];
        Arrays.fill(longest, -1);
        nextTo = new int[size];
        for (int hit = size - 1; hit >= 0; hit--) {
            nextTo[hit] = longest[ends[hit]];
            longest[ends[hit]] = hit;
        }
        longestTo = longest;
        return longest;
    }
}
