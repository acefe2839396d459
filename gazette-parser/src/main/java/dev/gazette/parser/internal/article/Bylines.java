package dev.gazette.parser.internal.article;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sets apart who wrote an article and where it comes from.
 *
 * <pre>
 *   本报讯(记者 某某)2月20日,…
 *   某某网消息（新闻联播）：…
 *   (记者 某某)              on a line of its own, or at the end
 * </pre>
 */
final class Bylines {

    private Bylines() {}

    /** The words of the block that are no byline; empty when all of it is one. */
    static Optional<Stretch> cut(Block block, Consumer<Stretch> byline) {
        Folded text = block.folded();
        int colon = text.indexOf(':', 0, Math.min(text.length(), 24));
        int source = text.indexOf("消息(", 0, Math.min(text.length(), 24));
        if (colon > 0 && source > 0 && source < colon) {
            int cut = text.textEnd(colon + 1);
            byline.accept(new Stretch(block, 0, cut));
            return Optional.of(new Stretch(block, cut, block.text().length()));
        }
        return Optional.of(Stretch.of(block));
    }
}
