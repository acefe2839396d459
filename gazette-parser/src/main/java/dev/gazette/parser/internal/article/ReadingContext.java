package dev.gazette.parser.internal.article;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.IssueFrame;
import dev.gazette.parser.internal.mention.NameBook;
import dev.gazette.parser.internal.source.Cover;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every reader of articles may use: the words it knows, what the issue tells, and where to report.
 *
 * @param lexicon the words
 * @param issue what the issue and the caller tell: body, year, date
 * @param names what the whole issue tells about names
 * @param cover where a reader says what it read lines as; paragraphs are marked for it
 * @param diagnostics where doubts go
 */
record ReadingContext(
        Lexicon lexicon, IssueFrame issue, NameBook names, Cover cover, Consumer<Diagnostic> diagnostics) {

    void mark(CoverKind kind, List<SourceSpan> spans) {
        cover.mark(kind, spans);
    }

    void report(DiagnosticCode code, String message, List<SourceSpan> spans) {
        diagnostics.accept(Diagnostic.of(code, message, spans));
    }
}
