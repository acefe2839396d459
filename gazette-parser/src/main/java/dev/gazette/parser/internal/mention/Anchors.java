package dev.gazette.parser.internal.mention;

import java.util.Arrays;

/** Places in an issue where a name may begin, in text order: flat arrays. */
final class Anchors {

    private int[] passages = new int[64];
    private int[] places = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int passage, int at, int start) {
        if (size == passages.length) {
            passages = Arrays.copyOf(passages, size * 2);
            places = Arrays.copyOf(places, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        passages[size] = passage;
        places[size] = at;
        starts[size] = start;
        size++;
    }

    int size() {
        return size;
    }

    /** The number of the passage. */
    int passage(int anchor) {
        return passages[anchor];
    }

    /** Where the name would begin. */
    int at(int anchor) {
        return places[anchor];
    }

    /** Where the name ends, once that is settled; the place itself when none stands there. */
    int end(int anchor) {
        return ends[anchor];
    }

    void settle(int anchor, int end) {
        ends[anchor] = end;
    }

    /** What stands before it, as {@link NameStarts} weighs it. */
    int start(int anchor) {
        return starts[anchor];
    }
}
