package dev.gazette.parser.internal.structure;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Page;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stage: blocks become an outline. */
public final class Structure {

    private Structure() {}

    /** Finds where issues and articles begin and end. */
    public static Outline of(Page page, Lexicon lexicon, Consumer<Diagnostic> diagnostics) {
        List<Block> blocks = page.blocks();
        List<ArticleOutline> articles = List.of();
        if (!blocks.isEmpty()) {
            Folded first = blocks.get(0).folded();
            boolean headline = blocks.size() > 1 && first.indexOf('。', 0, first.length()) < 0;
            int head = headline ? 1 : 0;
            articles = List.of(new ArticleOutline(
                    Optional.empty(),
                    Optional.empty(),
                    headline ? Optional.of(Stretch.of(blocks.get(0))) : Optional.empty(),
                    Optional.empty(),
                    blocks.subList(0, head),
                    blocks.subList(head, blocks.size())));
        }
        return new Outline(List.of(
                new IssueOutline(Optional.empty(), List.of(), List.of(), articles, List.of(), List.of(), List.of())));
    }
}
