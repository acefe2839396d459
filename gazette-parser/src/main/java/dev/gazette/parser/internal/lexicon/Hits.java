package dev.gazette.parser.internal.lexicon;

import java.util.Arrays;

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

    Hits() {}

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
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
