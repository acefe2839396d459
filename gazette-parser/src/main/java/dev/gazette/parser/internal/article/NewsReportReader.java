package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Facts;
import dev.gazette.model.Inspection;
import dev.gazette.parser.internal.article.speech.DirectiveReader;
import dev.gazette.parser.internal.article.trip.InspectionReader;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PeopleReader;
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
    public Optional<Article> tryRead(Draft read, ReadingContext context) {
        Draft draft = read.asReport(context);
        List<Passage> passages = draft.passages();
        People named = PeopleReader.read(passages, context.names(), context.issue(), context.diagnostics());
        Appointing appointing = Appointing.of(draft, context, passages, false);
        if (named.officials().isEmpty() && appointing.isEmpty()) {
            return Optional.empty();
        }
        People people = appointing.isEmpty() ? named : with(appointing, named);
        List<Inspection> inspections =
                InspectionReader.read(passages, people, context.issue(), draft.dates(context), context.diagnostics());
        Facts facts = Facts.builder()
                .officials(people.officials())
                .mentions(people.mentions(passages))
                .inspections(inspections)
                .appointments(appointing.appointments(people, null, null))
                .directives(DirectiveReader.readReport(passages, people, inspections, context.diagnostics()))
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

    /** Whoever is given or loses a post holds office. */
    private static People with(Appointing appointing, People named) {
        var roster = new Roster(named);
        appointing.addTo(roster);
        return roster.people();
    }
}
