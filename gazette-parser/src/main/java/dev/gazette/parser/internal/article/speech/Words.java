package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.MentionForm;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.Arrays;
import java.util.List;

/**
 * The words of one sentence that matter here, from left to right, the longest first, none over another.
 *
 * <pre>
 *   重要的是|加强|调研|,|各地|要|抓好|落实
 * </pre>
 *
 * <p>Going from left to right keeps 加强调研 from holding a 强调, and a word of the list of false friends (重要, 应急) from holding a modal.
 * Names of people and what is closed ({@link Clauses}) have no words.
 */
final class Words {

    private static final long MATTERS = Kind.SAYING.bit()
            | Kind.ASKING.bit()
            | Kind.ACCOUNT.bit()
            | Kind.MUST.bit()
            | Kind.SHOULD.bit()
            | Kind.MUST_NOT.bit()
            | Kind.MAY.bit()
            | Kind.HOPE.bit()
            | Kind.NO_MODAL.bit()
            | Kind.OPENING.bit()
            | Kind.MANNER.bit()
            | Kind.LINKING.bit()
            | Kind.DOER.bit()
            | Kind.WITNESS.bit()
            | Kind.BODY_SPEAKING.bit()
            | Kind.AUTHORITY.bit()
            | Kind.GOING.bit()
            | Kind.LOOKING.bit();

    private static final int[] NO_WORDS = {};
    private final Hits hits;
    /** The numbers of the hits that are the words. */
    private int[] words = NO_WORDS;

    private int size;
    /** What the words are, all together. */
    private long all;

    private Words(Hits hits) {
        this.hits = hits;
    }

    static Words of(Passage passage, int from, int to, Clauses clauses, List<PersonMention> people) {
        Hits hits = passage.hits();
        var words = new Words(hits);
        int at = from;
        int person = 0;
        int noName = -1;
        int last = hits.from(to);
        for (int hit = hits.from(from); hit < last; hit++) {
            long matters = hits.kinds(hit) & MATTERS;
            int start = hits.start(hit);
            if (matters == 0 || start < at || hits.end(hit) > to || clauses.isClosed(start)) {
                continue;
            }
            int end = hits.end(hit);
            while (person < people.size() && people.get(person).to() <= start) {
                person++;
            }
            if (person < people.size() && person != noName && isOver(people.get(person), start, end)) {
                if (!isNoun(people.get(person), start, matters)) {
                    continue;
                }
                noName = person;
            }
            words.add(hit, matters, last - hit);
            at = end;
        }
        return words;
    }

    private static boolean isOver(PersonMention person, int start, int end) {
        return person.form() == MentionForm.NAME && person.from() < end && person.to() > start;
    }

    /** 党员|干部要…: a stranger's name that begins with a noun for people was none. */
    private static boolean isNoun(PersonMention person, int start, long kinds) {
        return !person.meansOfficial()
                && start == person.from()
                && (kinds & (Kind.DOER.bit() | Kind.WITNESS.bit())) != 0;
    }

    private void add(int hit, long kinds, int most) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size == 0 ? Math.min(most, 16) : size * 2);
        }
        words[size++] = hit;
        all |= kinds;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return hits.start(words[word]);
    }

    int end(int word) {
        return hits.end(words[word]);
    }

    /** True when the word is of one of these kinds. */
    boolean is(int word, long these) {
        return (hits.kinds(words[word]) & MATTERS & these) != 0;
    }

    boolean is(int word, Kind kind) {
        return is(word, kind.bit());
    }

    /** The first word that begins at or behind a place; {@link #size} when none does. */
    int from(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The word that begins at a place, or -1. */
    int at(int place) {
        int word = from(place);
        return word < size && start(word) == place ? word : -1;
    }

    /** The word that ends at a place, or -1. */
    int endingAt(int place) {
        int word = from(place) - 1;
        return word >= 0 && end(word) == place ? word : -1;
    }

    /** True when a word of one of these kinds begins at a place. */
    boolean beginsAt(int place, long these) {
        int word = at(place);
        return word >= 0 && is(word, these);
    }

    /** True when a word of one of these kinds ends at a place. */
    boolean endsAt(int place, long these) {
        int word = endingAt(place);
        return word >= 0 && is(word, these);
    }

    /** True when the sentence has a word of one of these kinds. */
    boolean has(long these) {
        return (all & these) != 0;
    }

    /** The first word of one of these kinds that begins between two places, or -1. */
    int find(long these, int from, int to) {
        if ((all & these) == 0) {
            return -1;
        }
        for (int word = from(from); word < size && start(word) < to; word++) {
            if (is(word, these)) {
                return word;
            }
        }
        return -1;
    }

    /** Behind all words of these kinds that stand one after the other from a place on. */
    int skip(long these, int from, int to) {
        int at = from;
        for (int word = at(at); word >= 0 && end(word) <= to && is(word, these); word = at(at)) {
            at = end(word);
        }
        return at;
    }

    /** Before all words of these kinds that stand one after the other up to a place. */
    int skipBack(long these, int from, int to) {
        int at = to;
        for (int word = endingAt(at); word >= 0 && start(word) >= from && is(word, these); word = endingAt(at)) {
            at = start(word);
        }
        return at;
    }
}
