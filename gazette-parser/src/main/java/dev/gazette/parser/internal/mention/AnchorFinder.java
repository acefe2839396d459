package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;

/**
 * Finds where names may begin: at a family name that something stands before (县长|王某某), at one with a title right behind (贯彻|王某某总书记), at signs
 * of transcriptions behind a title or in a list (副州长|巴特尔汗), around a · in the midst of such signs.
 */
final class AnchorFinder {

    private static final long CALLED = Kind.TITLE.bit() | Kind.ROLE.bit() | Kind.LEADER.bit();
    private static final long TITLES = Kind.TITLE.bit() | Kind.TITLE_PREFIX.bit();
    /** Words whose signs are those of transcriptions, too: 依法. */
    private static final long WORDS = Kind.NO_NAME.bit() | Kind.OPENING.bit() | Kind.MANNER.bit();

    private static final int LONGEST_PART = 8;
    /** What ends the titles that people are called by: 总书记, 市长, no 总会计师. */
    private static final Chars HEADS = Chars.of("长记理席任志");

    private final Anchors anchors;
    private final NameCounts counts;

    AnchorFinder(Anchors anchors, NameCounts counts) {
        this.anchors = anchors;
        this.counts = counts;
    }

    void find(int number, Passage passage) {
        Hits hits = passage.hits();
        int last = -1;
        for (int hit = 0; hit < hits.size(); hit++) {
            int at = hits.start(hit);
            if (hits.is(hit, Kind.SURNAME) && at != last) {
                last = at;
                familyName(number, passage, at);
            }
        }
        transcriptions(number, passage);
        dots(number, passage);
    }

    private void familyName(int number, Passage passage, int at) {
        int start = NameStarts.weigh(passage, at);
        if (start == NameStarts.NONE && !titleSoon(passage, at)
                || start == NameStarts.TITLE && Candidates.doubtful(passage, at) && isTaken(passage, at)) {
            return;
        }
        int family = Candidates.family(passage, at);
        boolean any = false;
        for (int given = 1; given <= 2; given++) {
            if (Candidates.fits(passage, at, family, given)) {
                counts.watch(NameCounts.key(passage.folded(), at, family + given));
                any = true;
            }
        }
        if (any || start >= NameStarts.ROLE) {
            anchors.add(number, at, start);
        }
    }

    private void transcriptions(int number, Passage passage) {
        Folded text = passage.folded();
        boolean sign = false;
        for (int next = 0; next < text.length(); next++) {
            int at = next - 1;
            boolean before = sign;
            sign = Transcription.isSign(text.charAt(next));
            if (sign && before && NameStarts.mayBegin(passage, at) && Candidates.family(passage, at) == 0) {
                transcription(number, passage, at);
            }
        }
    }

    private void transcription(int number, Passage passage, int at) {
        int start = NameStarts.weigh(passage, at);
        if (start == NameStarts.NONE || Terms.after(passage, WORDS, at) > 0 || NameEnds.isWord(passage, at)) {
            return;
        }
        int end = Candidates.transcription(passage, at);
        if (end > at && (start == NameStarts.LIST || start >= NameStarts.ROLE || Appointed.follows(passage, end))) {
            anchors.add(number, at, start);
        }
    }

    /**
     * A title right behind makes up for nothing before: 贯彻|王某某总书记, but no 审|计局局长 and no 共|和国主席. Behind an organ an everyday word may begin the
     * name, too: 省政府|江海某副秘书长.
     */
    private static boolean titleSoon(Passage passage, int at) {
        int family = Candidates.family(passage, at);
        for (int given = 1; given <= 2; given++) {
            int end = at + family + given;
            if (titleBegins(passage, end)
                    && !isDoubtful(passage, at)
                    && Candidates.fits(passage, at, family, given)
                    && NameEnds.weigh(passage, end) == NameEnds.SURE
                    && Terms.before(passage, Kind.ORGAN, end) == 0
                    && !OrganStart.isDivision(passage.folded().charAt(end - 1))
                    && isHead(passage, end)) {
                return true;
            }
        }
        return false;
    }

    /** 王某某总书记|来某地: the title is that of the name before it. */
    private static boolean isTaken(Passage passage, int at) {
        if (Terms.before(passage, Kind.TITLE, at) == 0) {
            return false;
        }
        PostSpan post = Posts.ending(passage, at);
        if (post.hasOrgan()) {
            return false;
        }
        for (int given = 1; given <= 2; given++) {
            int name = post.from() - given - 1;
            if (name >= 0
                    && Terms.after(passage, Kind.SURNAME, name) == 1
                    && Terms.after(passage, Kind.NO_NAME, name) == 0
                    && Candidates.fits(passage, name, Candidates.family(passage, name), given)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubtful(Passage passage, int at) {
        boolean organ = Terms.before(passage, Kind.ORGAN, at) > 1;
        return Candidates.doubtful(passage, at) && !organ
                || Terms.after(passage, Kind.NO_NAME, at) > (organ ? 2 : 0)
                || Terms.across(passage, Kind.ORGAN.bit(), at);
    }

    private static boolean titleBegins(Passage passage, int at) {
        return (passage.hits().kindsAt(at) & TITLES) != 0 || passage.folded().startsWith("同志", at);
    }

    private static boolean isHead(Passage passage, int at) {
        PostStack title = Posts.after(passage, at);
        int end = title.isEmpty() ? at + 2 : title.to();
        return HEADS.has(passage.folded().at(end - 1));
    }

    private void dots(int number, Passage passage) {
        Folded text = passage.folded();
        int dot = text.indexOf('·', 0, text.length());
        while (dot >= 0) {
            boolean any = dot > 1
                    && OrganStart.isWord(text.charAt(dot - 1))
                    && Transcription.isSign(text.charAt(dot - 2))
                    && Terms.before(passage, CALLED, dot) == 0;
            int from = any ? dot - 1 : dot;
            while (from > 0
                    && dot - from < LONGEST_PART
                    && Transcription.isSign(text.charAt(from - 1))
                    && Terms.before(passage, CALLED, from) == 0) {
                from--;
            }
            if (from < dot && Candidates.transcription(passage, from) > dot) {
                anchors.add(number, from, Math.max(NameStarts.weigh(passage, from), NameStarts.VERB));
            }
            dot = text.indexOf('·', dot + 1, text.length());
        }
    }
}
