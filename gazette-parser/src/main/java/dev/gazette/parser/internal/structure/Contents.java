package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import java.util.List;
import java.util.Set;

/**
 * A table of contents as read.
 *
 * @param end the first block behind it
 * @param blocks its blocks, the heading included
 * @param entries what it announces, in its order
 * @param sections the names of its sections in the comparison form
 */
record Contents(int end, List<Block> blocks, List<Entry> entries, Set<String> sections) {

    static Contents none(int from) {
        return new Contents(from, List.of(), List.of(), Set.of());
    }
}
