package dev.gazette.parser.internal.structure;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.layout.Page;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stage: blocks become an outline. */
public final class Structure {

    private Structure() {}

    /** Finds where issues and articles begin and end. */
    public static Outline of(Page page, Lexicon lexicon, Consumer<Diagnostic> diagnostics) {
        var sheet = new Sheet(page.blocks(), lexicon);
        Optional<MastheadReader.Found> found = new MastheadReader(sheet).read(0, sheet.size());
        if (found.isEmpty()) {
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.NO_MASTHEAD, "no masthead names the gazette and the issue", List.of()));
        }
        int from = found.map(MastheadReader.Found::end).orElse(0);
        List<ArticleOutline> articles = articles(sheet, from, sheet.size(), found.isPresent());
        return new Outline(List.of(new IssueOutline(
                found.map(MastheadReader.Found::masthead),
                List.of(),
                List.of(),
                articles,
                List.of(),
                List.of(),
                List.of())));
    }

    private static List<ArticleOutline> articles(Sheet sheet, int from, int to, boolean issue) {
        var articles = new ArrayList<ArticleOutline>();
        var reader = new HeadReader(sheet);
        int start = from;
        while (start < to) {
            Head head = reader.read(start, to);
            int next = Math.max(head.end(), start + 1);
            while (next < to && !(issue && beginsArticle(sheet, reader, next, to))) {
                next++;
            }
            articles.add(new ArticleOutline(
                    Optional.empty(),
                    head.kicker(),
                    head.title(),
                    head.deck(),
                    sheet.blocks(start, head.end()),
                    sheet.blocks(head.end(), next)));
            start = next;
        }
        return articles;
    }

    private static boolean beginsArticle(Sheet sheet, HeadReader reader, int at, int to) {
        if (!sheet.is(at, Form.LINE) || sheet.is(at - 1, Form.LINE)) {
            return false;
        }
        Head head = reader.read(at, to);
        return head.title().isPresent() && (head.kicker().isPresent() || sheet.is(head.end(), Form.NUMBER));
    }
}
