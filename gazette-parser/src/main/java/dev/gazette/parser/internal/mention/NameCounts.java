package dev.gazette.parser.internal.mention;

/**
 * How often each possible name stands in an issue, and how well it can end there: open addressing on the signs themselves.
 *
 * <p>Names with more than four signs are transcriptions, whose length needs no counting.
 */
final class NameCounts {

    /** The most signs that a key holds. */
    static final int LONGEST = 4;

    private long[] keys = new long[1 << 6];
    private int[] counts = new int[1 << 6];
    private int[] good = new int[1 << 6];
    private int[] weights = new int[1 << 6];
    private int size;
    /** The last bits of the first signs of what is watched. */
    private final long[] firsts = new long[16];

    /** The signs as a key; 0 for too many. */
    static long key(CharSequence text, int from, int length) {
        if (length > LONGEST) {
            return 0;
        }
        long key = 0;
        for (int i = from; i < from + length; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }

    /** Makes a possible name known, so that its occurrences are counted. */
    void watch(long key) {
        int first = first(key);
        firsts[first / Long.SIZE & firsts.length - 1] |= 1L << first;
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
    }

    /** Counts an occurrence when the name is watched. */
    void count(long key, int weight) {
        int slot = slot(key);
        if (keys[slot] == key) {
            counts[slot]++;
            weights[slot] += weight;
            if (weight >= NameEnds.WEAK) {
                good[slot]++;
            }
        }
    }

    /** False when surely no name is watched that this sign begins: a quick look before the slow one. */
    boolean mayWatch(char first) {
        return (firsts[first / Long.SIZE & firsts.length - 1] >>> first & 1) != 0;
    }

    private static int first(long key) {
        return (int) (key >>> (Long.SIZE - 1 - Long.numberOfLeadingZeros(key)) / Character.SIZE * Character.SIZE);
    }

    /** True when the name is watched. */
    boolean watches(long key) {
        return keys[slot(key)] == key;
    }

    /** How often it stands there. */
    int count(long key) {
        return counts[slot(key)];
    }

    /** How often it stands where a name can end. */
    int good(long key) {
        return good[slot(key)];
    }

    /** How well it can end in the mean, in hundredths. */
    int meanWeight(long key) {
        int slot = slot(key);
        return counts[slot] == 0 ? 0 : weights[slot] * 100 / counts[slot];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[old.length * 2];
        for (long key : old) {
            if (key != 0) {
                keys[slot(key)] = key;
            }
        }
        counts = new int[keys.length];
        good = new int[keys.length];
        weights = new int[keys.length];
    }
}
