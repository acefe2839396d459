package dev.gazette.parser.internal.layout;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The stage: lines become blocks. */
public final class Layout {

    private Layout() {}

    /** Undoes what the page did to the text. */
    public static Page of(SourceText source, Consumer<Diagnostic> diagnostics) {
        var blocks = new ArrayList<Block>();
        for (Line line : Lines.of(source)) {
            blocks.add(Block.of(source, List.of(line)));
        }
        return new Page(CutParagraphs.join(blocks), List.of());
    }
}
