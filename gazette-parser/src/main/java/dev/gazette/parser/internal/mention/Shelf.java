package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The passages of one issue, of which only so many are folded and scanned at a time.
 *
 * <p>Folding and scanning take six times the memory of the text. They are soon done again, so that in an issue of many megabytes the passage that
 * was looked at longest ago forgets both. Issues as they are printed stay below the measure. Not safe for many threads.
 */
public final class Shelf {

    /** So many characters may be ready at a time: ten times a thick issue. */
    private static final int MOST = 400_000;
    /** So many passages may be ready at a time, however long they are: rules go to and fro between neighbours. */
    private static final int NEIGHBOURS = 256;

    private final Lexicon lexicon;
    private final int most;
    private final int neighbours;
    private final Deque<Passage> ready = new ArrayDeque<>();
    private int characters;

    public Shelf(Lexicon lexicon) {
        this(lexicon, MOST, NEIGHBOURS);
    }

    Shelf(Lexicon lexicon, int most, int neighbours) {
        this.lexicon = lexicon;
        this.most = most;
        this.neighbours = neighbours;
    }

    /** A new passage. */
    public Passage passage(Stretch stretch, Passage.Role role) {
        return new Passage(stretch, role, lexicon, this);
    }

    /** The lexicon that passages are scanned with. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Says that a passage is folded from now on, and makes those forget that have to. */
    void put(Passage passage, int length) {
        ready.add(passage);
        characters += length;
        while (characters > most && ready.size() > neighbours) {
            characters -= ready.remove().forget();
        }
    }
}
