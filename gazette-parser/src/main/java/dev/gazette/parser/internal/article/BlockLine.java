package dev.gazette.parser.internal.article;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.spi.TextLine;
import java.util.List;
import java.util.Objects;

/** A block as an application's reader sees it. */
record BlockLine(Block block, Part part) implements TextLine {

    @Override
    public String text() {
        return block.text();
    }

    @Override
    public List<SourceSpan> spans() {
        return block.spans();
    }

    @Override
    public List<SourceSpan> spans(int start, int end) {
        Objects.checkFromToIndex(start, end, block.text().length());
        return block.spans(start, end);
    }

    @Override
    public String toString() {
        return text();
    }
}
