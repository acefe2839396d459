package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Facts;
import dev.gazette.model.Inspection;
import dev.gazette.parser.internal.article.speech.DirectiveReader;
import dev.gazette.parser.internal.article.trip.InspectionReader;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PeopleReader;
import dev.gazette.parser.internal.mention.date.DateFrame;
import java.util.List;
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
        List<Folded> bylines =
                draft.byline().stream().map(b -> Folded.of(b.text())).toList();
        List<Inspection> inspections = InspectionReader.read(
                draft.passages(),
                people,
                context.issue(),
                DateFrame.of(context.issue(), bylines),
                context.diagnostics());
        Facts facts = Facts.builder()
                .officials(people.officials())
                .mentions(people.mentions(draft.passages()))
                .inspections(inspections)
                .directives(DirectiveReader.readReport(draft.passages(), people, inspections, context.diagnostics()))
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
