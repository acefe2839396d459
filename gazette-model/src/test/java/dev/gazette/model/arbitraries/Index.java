package dev.gazette.model.arbitraries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index into a list that is not made yet. Drawn first and fitted later, it needs no generator of its own
 * for each list, which would make generating many times slower.
 *
 * @param drawn any number from 0, or null for none
 */
record Index(@Nullable Integer drawn) {

    /** The index in a list of that size; null for none, and in an empty list. */
    @Nullable
    Integer orNull(int size) {
        return drawn == null || size == 0 ? null : Integer.valueOf(drawn % size);
    }

    /** An index in a list of that size, which is not empty. */
    int in(int size) {
        return drawn == null ? 0 : drawn % size;
    }

    static <T> List<T> pick(List<Index> indexes, List<T> from) {
        return from.isEmpty()
                ? List.of()
                : indexes.stream().map(index -> from.get(index.in(from.size()))).toList();
    }
}
