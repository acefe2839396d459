package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;

/**
 * Asks a passage which terms of the lexicon begin or end at a place: 书记 ends where the name begins in 县委书记|某某.
 *
 * <p>Looks no further than the longest term that matters, so that each question takes the same short time everywhere.
 */
final class Terms {

    /** No term of the lists read here is longer. */
    private static final int LONGEST = 12;

    private Terms() {}

    /** The length of the longest term of these kinds that begins at a place; 0 when none does. */
    static int after(Passage passage, long kinds, int at) {
        Hits hits = passage.hits();
        for (int hit = hits.from(at), behind = hits.from(at + 1); hit < behind; hit++) {
            if ((hits.kinds(hit) & kinds) != 0) {
                return hits.end(hit) - at;
            }
        }
        return 0;
    }

    /** The length of the longest term of a kind that begins at a place; 0 when none does. */
    static int after(Passage passage, Kind kind, int at) {
        return after(passage, kind.bit(), at);
    }

    /** The length of the longest term of these kinds that ends at a place and is no part of a longer one; 0 when none does. */
    static int before(Passage passage, long kinds, int end) {
        Hits hits = passage.hits();
        for (int hit = hits.ending(end); hit >= 0; hit = hits.nextEnding(hit)) {
            if ((hits.kinds(hit) & kinds) != 0) {
                return end - hits.start(hit);
            }
        }
        return 0;
    }

    /** The length of the longest term of a kind that ends at a place; 0 when none does. */
    static int before(Passage passage, Kind kind, int end) {
        return before(passage, kind.bit(), end);
    }

    /** True when a term of these kinds begins before a place and ends behind it. */
    static boolean across(Passage passage, long kinds, int at) {
        Hits hits = passage.hits();
        int start = Math.max(at - LONGEST, 0);
        for (int hit = hits.from(start), behind = hits.from(at); hit < behind; hit++) {
            if (hits.end(hit) > at && (hits.kinds(hit) & kinds) != 0) {
                return true;
            }
        }
        return false;
    }

    /** True when a term of these kinds lies between two places. */
    static boolean within(Passage passage, long kinds, int from, int to) {
        Hits hits = passage.hits();
        for (int hit = hits.from(from), behind = hits.from(to); hit < behind; hit++) {
            if (hits.end(hit) <= to && (hits.kinds(hit) & kinds) != 0) {
                return true;
            }
        }
        return false;
    }
}
