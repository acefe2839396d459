package dev.gazette.parser.internal.layout;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The stage: lines become blocks. */
public final class Layout {

    private Layout() {}

    /** Undoes what the page did to the text. */
    public static Page of(SourceText source, Lexicon lexicon, Consumer<Diagnostic> diagnostics) {
        var rows = new ArrayList<Row>();
        List<Piece> inline = InlineFurniture.find(source);
        List<Piece> pieces = inline.isEmpty() ? inline : ScanDirt.find(source, inline);
        List<Piece> marks = MarkdownMarks.find(source);
        for (Line line : Lines.of(source, inOrder(marks, pieces))) {
            Row row = new Row(source, line);
            row.furniture = row.isRule();
            rows.add(row);
        }
        Navigation.mark(rows, lexicon);
        var printed = new ArrayList<Row>(rows);
        printed.removeIf(row -> row.furniture);
        Folios.mark(rows);
        Heads.mark(rows);
        var heads = new ArrayList<Block>();
        for (Row row : printed) {
            if (row.furniture) {
                heads.add(Block.of(source, List.of(row.line)));
            }
        }
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
        for (Piece piece : pieces) {
            SourceSpan span = source.span(piece.start(), piece.end());
            furniture.add(span);
            diagnostics.accept(
                    piece.page()
                            ? Diagnostic.of(
                                    DiagnosticCode.FURNITURE_INSIDE_LINE,
                                    "a running head or folio stood inside a line",
                                    List.of(span))
                            : Diagnostic.of(DiagnosticCode.SCAN_DIRT, "a speck was read as characters", List.of(span)));
        }
        marks.forEach(mark -> furniture.add(source.span(mark.start(), mark.end())));
        ConfusedZeros.tell(source, diagnostics);
        furniture.sort(Comparator.comparingInt(SourceSpan::start));
        return new Page(Flow.of(source, words), furniture, heads);
    }

    private static List<Piece> inOrder(List<Piece> marks, List<Piece> pieces) {
        if (marks.isEmpty()) {
            return pieces;
        }
        var all = new ArrayList<>(marks);
        all.addAll(pieces);
        all.sort(Comparator.comparingInt(Piece::start));
        return all;
    }
}
