package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;

/**
 * The names that may begin at a place, by their length alone: 张|大, 张|大明; 欧阳|明, 欧阳|明华; 巴特尔 behind a title.
 *
 * <p>A name is a family name and one or two signs. A transcription of a name of another language runs to the first place where
 * a name can end.
 */
final class Candidates {

    /** The longest part of a transcription, between two ·. */
    private static final int LONGEST_PART = 9;

    private static final int MOST_PARTS = 6;

    /** Signs before a verb that are no last sign of a name. */
    private static final String ADVERBS = "很更最才只刚均亦仍便可能所";

    private Candidates() {}

    /** True when a family name begins here and no everyday word does. */
    static boolean familyName(Passage passage, int at) {
        return Terms.after(passage, Kind.SURNAME, at) > 0 && Terms.after(passage, Kind.NO_NAME, at) == 0;
    }

    /** True when the family name here is a word of its own, too: 高, 时. */
    static boolean doubtful(Passage passage, int at) {
        return isDoubtful(passage, at, family(passage, at));
    }

    /** True when a family name of so many signs is a word of its own, too. */
    static boolean isDoubtful(Passage passage, int at, int family) {
        return family > 0 && Terms.after(passage, Kind.DOUBTFUL_SURNAME, at) == family;
    }

    /**
     * The length of the family name that begins here: the longest, unless only the shorter one leaves a given name and an end, 副区长贺若|参加 beside
     * 贺若明|参加.
     */
    static int family(Passage passage, int at) {
        int longest = Terms.after(passage, Kind.SURNAME, at);
        boolean whole = longest == 2
                && (NameEnds.isWord(passage, at + 2)
                        || NameEnds.weigh(passage, at + 2) >= NameEnds.WEAK
                                && !isGiven(passage, at, at + 2, at + 3)
                                && !isGiven(passage, at, at + 2, at + 4));
        return whole && isFamilyName(passage, at, 1) ? 1 : longest;
    }

    private static boolean isGiven(Passage passage, int family, int from, int to) {
        return to <= passage.length()
                && NameEnds.weigh(passage, to) > NameEnds.NONE
                && NameEnds.canBeGiven(passage, family, from, to);
    }

    private static boolean isFamilyName(Passage passage, int at, int length) {
        Hits hits = passage.hits();
        for (int hit = hits.from(at); hit < hits.size() && hits.start(hit) == at; hit++) {
            if (hits.end(hit) == at + length && hits.is(hit, Kind.SURNAME)) {
                return true;
            }
        }
        return false;
    }

    /** True when a family name of so many signs can have so many signs behind it as given name. */
    static boolean fits(Passage passage, int at, int family, int given) {
        int end = at + family + given;
        return family > 0
                && end <= passage.length()
                && (!NameEnds.isWord(passage, at) || mayBeWord(passage, at, end))
                && NameEnds.canBeGiven(passage, at, at + family, end);
    }

    /** 镇长|高兴, 书记|支援朝,: a word that ends names, or begins with one, may be a name itself. */
    private static boolean mayBeWord(Passage passage, int at, int end) {
        int word = Terms.after(passage, Kind.NAME_END, at);
        return word == end - at
                || word < end - at
                        && !OrganStart.isWord(passage.folded().at(end))
                        && Terms.before(passage, Kind.TITLE, at) > 1;
    }

    /** Where a transcription that begins here ends, · and the part behind it included; {@code at} when none does. */
    static int transcription(Passage passage, int at) {
        Folded text = passage.folded();
        int end = part(passage, text, at, at + 2);
        if (end == at) {
            end = withLast(passage, text, at);
        }
        if (text.at(end) == '·' || end == at && dotWithin(passage, text, at)) {
            int dot = text.indexOf('·', at, at + LONGEST_PART);
            int next = furtherPart(passage, text, dot + 1);
            for (int parts = 2; parts < MOST_PARTS && next > dot + 1 && text.at(next) == '·'; parts++) {
                dot = next;
                next = furtherPart(passage, text, dot + 1);
            }
            return next > dot + 1 ? next : at;
        }
        return end;
    }

    /** 副州长岩温叫|陪同: the last sign may be any behind a title where something certainly ends a name; {@code at} elsewhere. */
    private static int withLast(Passage passage, Folded text, int at) {
        int end = Terms.before(passage, Kind.TITLE, at) > 0 ? anyLast(passage, text, at, NameEnds.GOOD) : at;
        return end > at + 2 ? end : at;
    }

    /** ·|索洛金, ·|普兴|对: behind a · the last sign may be any, too; a single sign before it is no name yet. */
    private static int furtherPart(Passage passage, Folded text, int from) {
        int end = part(passage, text, from, from + 1);
        if (end > from) {
            return end;
        }
        boolean single = Transcription.isSign(text.at(from)) && !Transcription.isSign(text.at(from + 1));
        return anyLast(passage, text, from, single ? NameEnds.WEAK : NameEnds.GOOD);
    }

    /** Where a run of signs of transcriptions, and any sign behind them, ends as surely as that; {@code from} when there is none. */
    private static int anyLast(Passage passage, Folded text, int from, int weight) {
        int end = from;
        while (end < from + LONGEST_PART && Transcription.isSign(text.at(end))) {
            end++;
        }
        boolean any = end > from
                && NameEnds.isOfNames(text.at(end))
                && !NameEnds.isSingle(text.at(end))
                && ADVERBS.indexOf(text.at(end)) < 0
                && NameEnds.weigh(passage, end + 1) >= weight;
        return any && !NameEnds.cutsAWord(passage, end + 1) ? end + 1 : from;
    }

    private static boolean dotWithin(Passage passage, Folded text, int at) {
        int dot = text.indexOf('·', at, at + LONGEST_PART);
        if (dot < at + 1) {
            return false;
        }
        // The last sign before a · may be any: 彼得·.
        for (int i = at; i < Math.max(at + 1, dot - 1); i++) {
            if (!Transcription.isSign(text.charAt(i)) && (i > at || family(passage, at) == 0)) {
                return false;
            }
        }
        return Terms.after(passage, Kind.NO_NAME, at) == 0;
    }

    /** Where a run of signs of transcriptions ends that a name can end behind; {@code from} when there is none. */
    private static int part(Passage passage, Folded text, int from, int least) {
        int end = from;
        int limit = Math.min(from + LONGEST_PART, text.length());
        while (end < limit && (Transcription.isSign(text.at(end)) || end == from && family(passage, from) == 1)) {
            end++;
            if (end >= least) {
                int weight = text.at(end) == '·' ? NameEnds.GOOD : NameEnds.weigh(passage, end);
                boolean open = Transcription.isSign(text.at(end));
                if (weight >= NameEnds.GOOD || weight == NameEnds.WEAK && !open) {
                    return end;
                }
            }
        }
        return from;
    }
}
