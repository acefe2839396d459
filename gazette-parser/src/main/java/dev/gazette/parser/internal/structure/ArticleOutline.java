package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * One article: its headline and what stands below, in text order, nothing left out.
 *
 * @param section the heading that it stands under, when there is one
 * @param kicker 引题: who did what where; it may share its line with the title, or stand in the contents only
 * @param title 主题; always there when kicker or deck is
 * @param deck 副题
 * @param head the blocks from the first line of the article to the last line of its headline, in text order: the headline's
 *     own lines, and what stands above or between them (a red head 某某市人民政府令, 第31号, a document number above the title)
 * @param body the blocks below the headline: document number, addressees, paragraphs, signature, annexes, bylines
 */
public record ArticleOutline(
        Optional<String> section,
        Optional<Stretch> kicker,
        Optional<Stretch> title,
        Optional<Stretch> deck,
        List<Block> head,
        List<Block> body) {

    /** Keeps immutable copies. */
    public ArticleOutline {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }
}
