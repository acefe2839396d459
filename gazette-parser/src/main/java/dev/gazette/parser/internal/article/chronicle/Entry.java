package dev.gazette.parser.internal.article.chronicle;

import dev.gazette.model.Period;
import dev.gazette.parser.internal.mention.Passage;
import java.util.List;

/**
 * One entry of a chronicle.
 *
 * @param date the day or days
 * @param first the number of its first passage among those read
 * @param passages the passages that it is made of, in text order
 */
public record Entry(Period date, int first, List<Passage> passages) {

    /** Keeps an immutable copy. */
    public Entry {
        passages = List.copyOf(passages);
    }
}
