package dev.gazette.parser.internal.layout;

import dev.gazette.model.SourceSpan;
import java.util.List;

/**
 * What stage 2 gives: the blocks of the text and what the pages brought with them.
 *
 * @param blocks the logical lines and paragraphs, in text order
 * @param furniture running heads, folios, navigation, in text order
 * @param heads the lines among them that are running heads, folios included where they share the line, in text order
 */
public record Page(List<Block> blocks, List<SourceSpan> furniture, List<Block> heads) {

    /** Keeps immutable copies. */
    public Page {
        blocks = List.copyOf(blocks);
        furniture = List.copyOf(furniture);
        heads = List.copyOf(heads);
    }
}
