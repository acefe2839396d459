package dev.gazette.parser.internal.structure;

import dev.gazette.model.ContentsEntry;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The outline of a few lines, as tests ask of it. */
record Outlined(Outline outline, List<Diagnostic> diagnostics) {

    private static final Lexicon LEXICON = Lexicon.standard();

    /** The outline of these lines. */
    static Outlined of(String... lines) {
        var diagnostics = new ArrayList<Diagnostic>();
        var page = Layout.of(SourceText.of(String.join("\n", lines)), LEXICON, diagnostics::add);
        return new Outlined(Structure.of(page, LEXICON, diagnostics::add), diagnostics);
    }

    IssueOutline issue() {
        return outline.issues().get(0);
    }

    Masthead masthead() {
        return issue().masthead().orElseThrow();
    }

    /** The entries: section|title|page|article. */
    List<String> contents() {
        return issue().contents().stream().map(Outlined::entry).toList();
    }

    /** The articles: section|kicker|title|deck. */
    List<String> articles() {
        return issue().articles().stream().map(Outlined::headline).toList();
    }

    /** The blocks below the headline of an article. */
    List<String> body(int article) {
        return issue().articles().get(article).body().stream().map(Block::text).toList();
    }

    List<String> colophon() {
        return issue().colophon().stream().map(Block::text).toList();
    }

    List<DiagnosticCode> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    private static String entry(ContentsEntry entry) {
        return entry.section() + "|" + entry.title() + "|" + entry.page() + "|" + entry.article();
    }

    private static String headline(ArticleOutline article) {
        return article.section().orElse("") + "|"
                + article.kicker().map(Stretch::text).orElse("") + "|"
                + article.title().map(Stretch::text).orElse("") + "|"
                + article.deck().map(Stretch::text).orElse("");
    }
}
