package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Facts;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PeopleReader;
import java.util.Optional;

/**
 * Reads reports of what leaders did and said: their names and posts, their trips, what they asked for.
 *
 * <pre>
 *   某某在某地调研时强调 …
 *   2月20日,市委书记某某赴某地调研。他强调,各地要……
 * </pre>
 */
final class NewsReportReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        People people = PeopleReader.read(draft.passages(), context.names(), context.issue(), context.diagnostics());
        if (people.officials().isEmpty()) {
            return Optional.empty();
        }
        Facts facts = Facts.builder()
                .officials(people.officials())
                .mentions(people.mentions(draft.passages()))
                .build();
        return Optional.of(Article.builder()
                .kind(ArticleKind.NEWS_REPORT)
                .section(draft.outline().section().orElse(null))
                .headline(draft.headline())
                .byline(draft.bylineText())
                .paragraphs(Paragraphs.plain(draft.body()))
                .facts(facts)
                .spans(draft.spans())
                .build());
    }
}
