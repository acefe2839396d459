package dev.gazette.examples.report;

import dev.gazette.model.Article;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.CoverPart;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The page of one reading: contents, pictures, each article with its facts beside it, what was doubtful.
 *
 * <pre>{@code
 * String html = ReportPage.of(reader.read(path), path.getFileName().toString());
 * }</pre>
 */
public final class ReportPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

    private final ParseResult result;
    private final FactReader reader = new FactReader();
    private final List<ShownArticle> articles = new ArrayList<>();
    private final List<Fact> front = new ArrayList<>();
    private final List<Fact> doubts = new ArrayList<>();
    private final Html html = new Html();
    private final MarkedText text;

    private ReportPage(ParseResult result) {
        this.result = result;
        List<Diagnostic> open = new ArrayList<>(result.diagnostics());
        for (Issue issue : result.gazette().issues()) {
            front.add(reader.masthead(issue));
            issue.contents().forEach(entry -> front.add(reader.entry(entry)));
            issue.articles().forEach(article -> articles.add(shown(article, open)));
        }
        open.forEach(diagnostic -> doubts.add(reader.doubt(diagnostic)));
        var all = new ArrayList<>(front);
        articles.forEach(article -> all.addAll(article.facts()));
        all.addAll(doubts);
        text = new MarkedText(result.source().text(), all);
    }

    /** Makes the page of a reading; the name is shown as the title when the text has no masthead. */
    public static String of(ParseResult result, String name) {
        var page = new ReportPage(result);
        page.write(name);
        return page.html.toString();
    }

    /** An article takes the doubts that stand in it. */
    private ShownArticle shown(Article article, List<Diagnostic> open) {
        var facts = new ArrayList<>(reader.article(article));
        open.removeIf(diagnostic -> {
            boolean here = !diagnostic.spans().isEmpty()
                    && ShownArticle.holds(article, diagnostic.spans().get(0).start());
            if (here) {
                facts.add(reader.doubt(diagnostic));
            }
            return here;
        });
        return new ShownArticle("a" + (articles.size() + 1), article, facts);
    }

    private void write(String name) {
        Gazette gazette = result.gazette();
        String title = gazette.name() == null ? name : gazette.name();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .raw(POLICY)
                .raw("\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", "", title);
        html.raw("<style>\n").raw(Resource.read("report.css")).raw("</style></head><body>\n");
        html.raw("<a class=\"skip\" href=\"#articles\">To the articles</a><header>\n");
        html.element("h1", " lang=\"zh\"", title);
        legend();
        html.raw("</header>\n");
        int first = 0;
        for (Issue issue : gazette.issues()) {
            contents(issue, first);
            first += issue.articles().size();
        }
        pictures();
        html.raw("<main id=\"articles\">\n");
        articles.forEach(this::article);
        html.raw("</main>\n");
        end(name);
        html.raw("<script>\n").raw(Resource.read("report.js")).raw("</script></body></html>\n");
    }

    private void legend() {
        html.raw("<fieldset class=\"legend\"><legend>Marks</legend>");
        for (Fact.Kind kind : List.of(
                Fact.Kind.PERSON,
                Fact.Kind.TRIP,
                Fact.Kind.PLACE,
                Fact.Kind.DIRECTIVE,
                Fact.Kind.DOCUMENT,
                Fact.Kind.CITATION,
                Fact.Kind.APPOINTMENT,
                Fact.Kind.EVENT,
                Fact.Kind.DOUBT)) {
            html.raw("<label><input type=\"checkbox\" checked data-kind=\"")
                    .raw(kind.css())
                    .raw("\"> <span class=\"m ");
            html.raw(kind.css()).raw("\">").text(kind.title()).raw("</span></label>\n");
        }
        html.raw("</fieldset>\n");
    }

    /** The masthead, and the contents with links to the articles that they announce. */
    private void contents(Issue issue, int first) {
        String name = FactReader.issue(issue);
        html.raw("<section class=\"issue\"><h2>")
                .text(name.isEmpty() ? "Issue" : name)
                .raw("</h2>");
        html.raw("<p class=\"masthead\" lang=\"zh\">");
        for (SourceSpan span : issue.spans()) {
            spans(List.of(span));
            html.raw("\n");
        }
        html.raw("</p><nav aria-label=\"Contents\"><ol class=\"contents\" lang=\"zh\">\n");
        String section = "";
        for (ContentsEntry entry : issue.contents()) {
            String own = entry.section() == null ? "" : entry.section();
            if (!own.equals(section)) {
                html.element("li", " class=\"section\"", own);
                section = own;
            }
            html.raw("<li>");
            if (entry.article() != null) {
                html.raw("<a href=\"#a").raw(first + entry.article() + 1).raw("\">");
            }
            if (entry.spans().isEmpty()) {
                html.text(entry.title());
            }
            spans(entry.spans());
            html.raw(entry.article() == null ? "" : "</a>");
            html.element("span", " class=\"page\"", entry.page() == null ? "" : String.valueOf(entry.page()));
            html.raw("</li>\n");
        }
        if (issue.contents().isEmpty()) {
            articles.subList(first, first + issue.articles().size())
                    .forEach(shown -> html.raw("<li><a href=\"#")
                            .raw(shown.id())
                            .raw("\">")
                            .text(shown.title())
                            .raw("</a></li>\n"));
        }
        html.raw("</ol></nav></section>\n");
    }

    private void spans(List<SourceSpan> spans) {
        spans.forEach(span -> text.write(html, span.start(), span.end()));
    }

    private void pictures() {
        html.raw("<section class=\"pictures\">\n");
        Timeline.write(html, articles);
        Company.write(html, articles);
        Counts.write(html, articles);
        html.raw("</section>\n");
    }

    private void article(ShownArticle shown) {
        Article article = shown.article();
        html.raw("<article id=\"")
                .raw(shown.id())
                .raw("\"><h2 lang=\"zh\">")
                .text(shown.title())
                .raw("</h2>");
        html.raw("<p class=\"what\">")
                .text(article.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        html.element("span", " lang=\"zh\"", article.ownKind() == null ? "" : article.ownKind());
        html.element("span", " lang=\"zh\"", article.section() == null ? "" : article.section());
        html.raw("</p>\n<div class=\"columns\"><div class=\"text\" lang=\"zh\">\n");
        List<CoverPart> inside = result.cover().stream()
                .filter(part -> ShownArticle.holds(article, part.span().start()))
                .toList();
        Block.of(article, inside, result.source()).forEach(block -> block.write(html, text));
        html.raw("</div><aside aria-label=\"What was read\">\n");
        FactCards.write(html, shown.facts());
        html.raw("</aside></div></article>\n");
    }

    /** The imprint, and the doubts that stand in no article. */
    private void end(String name) {
        html.raw("<footer><div class=\"text\" lang=\"zh\">\n");
        for (CoverPart part : result.cover()) {
            boolean outside = part.kind() == CoverKind.COLOPHON || part.kind() == CoverKind.UNREAD;
            int start = part.span().start();
            if (outside && articles.stream().noneMatch(shown -> ShownArticle.holds(shown.article(), start))) {
                html.raw("<p class=\"c-")
                        .raw(part.kind().name().toLowerCase(Locale.ROOT))
                        .raw("\">");
                spans(List.of(part.span()));
                html.raw("</p>\n");
            }
        }
        html.raw("</div>\n");
        FactCards.write(html, doubts);
        html.raw("<p class=\"what\">").text(name).raw("</p></footer>\n");
    }
}
