package dev.gazette.parser.internal.layout;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What the stage makes of a few lines, as tests ask of it. */
record Laid(SourceText source, Page page, List<Diagnostic> diagnostics) {

    private static final Lexicon LEXICON = Lexicon.standard();

    /** The stage's work on these lines. */
    static Laid of(String... lines) {
        SourceText source = SourceText.of(String.join("\n", lines));
        var diagnostics = new ArrayList<Diagnostic>();
        return new Laid(source, Layout.of(source, LEXICON, diagnostics::add), diagnostics);
    }

    /** The blocks' texts. */
    List<String> blocks() {
        return page.blocks().stream().map(Block::text).toList();
    }

    /** The furniture's words. */
    List<String> furniture() {
        return page.furniture().stream().map(this::words).toList();
    }

    List<DiagnosticCode> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    private String words(SourceSpan span) {
        return source.text().substring(span.start(), span.end());
    }
}
