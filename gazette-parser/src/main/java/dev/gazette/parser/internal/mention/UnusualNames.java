package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.Arrays;

/**
 * Finds names that no known family name begins, by all that stands around them.
 *
 * <pre>
 *   青石县副县长道远、县长王某全程陪同      a whole post before it, a mark or a verb behind it, in a list of those who go along
 *   市水利局局长河清接过话头 … 对河清说     the same, and it speaks or is spoken to elsewhere in the issue
 * </pre>
 *
 * <p>Two to four signs in which no longer word of the lexicon lies. Does not see one behind a title without a body (主任道远): what follows bare titles is
 * mostly what they do.
 */
final class UnusualNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = NameCounts.LONGEST;

    private static final long VERBS =
            Kind.SAYING.bit() | Kind.ASKING.bit() | Kind.GOING.bit() | Kind.INSPECTING.bit() | Kind.ACCOMPANYING.bit();

    /** A name, from where to where, in which passage: three numbers each. */
    private int[] places = new int[24];

    private int size;
    /** How often each of them does elsewhere what only people do. */
    private final NameCounts doings = new NameCounts();

    void find(int number, Passage passage) {
        Hits hits = passage.hits();
        int last = -1;
        for (int hit = 0; hit < hits.size(); hit++) {
            int at = hits.end(hit);
            if (hits.is(hit, Kind.TITLE) && at != last) {
                last = at;
                int end = end(passage, at);
                if (end > at && isWholePost(passage, at)) {
                    add(number, at, end);
                    doings.watch(NameCounts.key(passage.folded(), at, end - at));
                }
            }
        }
    }

    /** Counts what those found do in a passage: 河清强调, 对河清说. */
    void hear(Passage passage) {
        if (size == 0) {
            return;
        }
        Hits hits = passage.hits();
        Folded text = passage.folded();
        int last = -1;
        for (int hit = 0; hit < hits.size(); hit++) {
            int verb = hits.start(hit);
            if (verb == last || (hits.kinds(hit) & VERBS) == 0) {
                continue;
            }
            last = verb;
            for (int from = verb - SHORTEST; from >= Math.max(verb - LONGEST, 0); from--) {
                char before = from == 0 ? '。' : text.charAt(from - 1);
                if (!OrganStart.isWord(before) || before == '对' || before == '向') {
                    long key = NameCounts.key(text, from, verb - from);
                    if (doings.watches(key)) {
                        doings.count(key, NameEnds.GOOD);
                    }
                }
            }
        }
    }

    int size() {
        return size / 3;
    }

    int passage(int name) {
        return places[name * 3];
    }

    int from(int name) {
        return places[name * 3 + 1];
    }

    int to(int name) {
        return places[name * 3 + 2];
    }

    /** True when enough stands around it. */
    boolean isName(int name, Passage passage) {
        Folded text = passage.folded();
        int end = to(name);
        return doings.count(NameCounts.key(text, from(name), end - from(name))) > 0
                || NameWorth.goesAlong(passage, end, text.at(end) == '、');
    }

    private void add(int number, int from, int to) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = number;
        places[size++] = from;
        places[size++] = to;
    }

    /** Where a name of no known family ends that begins behind a title; {@code at} when none does. */
    private static int end(Passage passage, int at) {
        Folded text = passage.folded();
        if (at + SHORTEST > text.length()
                || !NameEnds.isOfNames(text.charAt(at))
                || NameEnds.isSingle(text.charAt(at))
                || Terms.after(passage, Kind.SURNAME, at) > 0) {
            return at;
        }
        for (int end = at + 1; end <= Math.min(at + LONGEST, text.length()); end++) {
            if (end - at >= SHORTEST && NameEnds.weigh(passage, end) >= NameEnds.GOOD) {
                return holdsWord(passage, at, end) ? at : end;
            }
            if (!NameEnds.isOfNames(text.at(end))) {
                return at;
            }
        }
        return at;
    }

    private static boolean holdsWord(Passage passage, int from, int to) {
        Hits hits = passage.hits();
        for (int hit = hits.from(from); hit < hits.size() && hits.start(hit) < to; hit++) {
            if (hits.end(hit) > hits.start(hit) + 1) {
                return true;
            }
        }
        return Terms.across(passage, -1L, from);
    }

    private static boolean isWholePost(Passage passage, int end) {
        if (Terms.before(passage, Kind.TITLE, end) == 0) {
            return false;
        }
        PostSpan post = Posts.ending(passage, end);
        return post.hasOrgan() || Above.isOfItsOwn(passage.folded().words(post.title(), end));
    }
}
