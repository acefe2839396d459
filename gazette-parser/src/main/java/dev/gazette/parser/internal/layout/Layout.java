package dev.gazette.parser.internal.layout;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The stage: lines become blocks. */
public final class Layout {

    private Layout() {}

    /** Undoes what the page did to the text. */
    public static Page of(SourceText source, Lexicon lexicon, Consumer<Diagnostic> diagnostics) {
        var rows = new ArrayList<Row>();
        for (Line line : Lines.of(source, List.of())) {
            Row row = new Row(source, line);
            row.furniture = row.isRule();
            rows.add(row);
        }
        Navigation.mark(rows, lexicon);
        Folios.mark(rows);
        Heads.mark(rows);
        var furniture = new ArrayList<SourceSpan>();
        var words = new ArrayList<Row>();
        boolean page = false;
        for (Row row : rows) {
            if (row.furniture) {
                furniture.add(source.span(row.line.start(), row.line.end()));
                page = true;
            } else {
                words.add(page ? row.onNewPage() : row);
                page = false;
            }
        }
        return new Page(Flow.of(source, words), furniture);
    }
}
