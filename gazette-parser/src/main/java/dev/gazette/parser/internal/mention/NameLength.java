package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;

/**
 * Settles how long a name is that a family name begins: 王强|调研 or 王强调|研.
 *
 * <p>Weighs what stands behind each length here, what stands behind it in all of the issue, and whether the shorter one stands
 * anywhere without the longer.
 */
final class NameLength {

    private NameLength() {}

    /** Where the name ends; {@code at} when none can begin here. */
    static int end(Passage passage, int at, NameCounts counts) {
        Folded text = passage.folded();
        int family = Candidates.family(passage, at);
        if (family == 0) {
            return at;
        }
        boolean one = Candidates.fits(passage, at, family, 1);
        boolean two = Candidates.fits(passage, at, family, 2);
        int shorter = at + family + 1;
        int longer = shorter + 1;
        if (!one || !two) {
            int only = one ? shorter : longer;
            return (one || two) && NameEnds.weigh(passage, only) > NameEnds.NONE ? only : at;
        }
        long shortKey = NameCounts.key(text, at, family + 1);
        long longKey = NameCounts.key(text, at, family + 2);
        int shortHere = NameEnds.weigh(passage, shorter);
        int longHere = NameEnds.weigh(passage, longer);
        if (shortHere == NameEnds.GOOD && NameEnds.cutsAWord(passage, longer)) {
            return shorter;
        }
        int shortAll = counts.meanWeight(shortKey);
        int longAll = counts.meanWeight(longKey);
        if (shortHere == NameEnds.NONE && longHere == NameEnds.NONE) {
            return at;
        }
        int shortWorth = shortHere * 100 + shortAll;
        int longWorth = longHere * 100 + longAll;
        int alone = counts.count(shortKey) - counts.count(longKey);
        if (alone > 0 && counts.good(shortKey) * 10 >= counts.count(shortKey) * 6) {
            shortWorth += 200;
        }
        return shortWorth > longWorth ? shorter : longer;
    }
}
