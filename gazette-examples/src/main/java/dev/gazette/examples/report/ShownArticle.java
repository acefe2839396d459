package dev.gazette.examples.report;

import dev.gazette.examples.report.Fact.Kind;
import dev.gazette.model.Article;
import dev.gazette.model.SourceSpan;
import java.util.List;

/**
 * An article with its facts and its doubts, as the page shows them.
 *
 * @param id its name within the page
 * @param article the article
 * @param facts what was read out of it and what was doubtful in it
 */
record ShownArticle(String id, Article article, List<Fact> facts) {

    List<Fact> facts(Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** True when an offset lies between the article's beginning and its end. */
    static boolean holds(Article article, int offset) {
        List<SourceSpan> spans = article.spans();
        return !spans.isEmpty()
                && offset >= spans.get(0).start()
                && offset < spans.get(spans.size() - 1).end();
    }

    /** The headline on one line, or how the text begins. */
    String title() {
        var headline = article.headline();
        if (headline != null) {
            return headline.kicker() == null ? headline.title() : headline.kicker() + " " + headline.title();
        }
        if (article.paragraphs().isEmpty()) {
            return "(nothing)";
        }
        String text = article.paragraphs().get(0).text();
        return text.length() < 40 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }
}
