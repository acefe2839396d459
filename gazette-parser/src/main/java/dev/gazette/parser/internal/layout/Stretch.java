package dev.gazette.parser.internal.layout;

import dev.gazette.model.SourceSpan;
import java.util.List;

/**
 * A part of a block's text: a kicker that shares its line with the title, a paragraph without its dateline.
 *
 * @param block the block
 * @param from where the part begins in the block's text
 * @param to where it ends
 */
public record Stretch(Block block, int from, int to) {

    /** The whole block. */
    public static Stretch of(Block block) {
        return new Stretch(block, 0, block.text().length());
    }

    /** The words as printed. */
    public String text() {
        return block.text().substring(from, to);
    }

    /** Where they stand in the source. */
    public List<SourceSpan> spans() {
        return block.spans(from, to);
    }
}
