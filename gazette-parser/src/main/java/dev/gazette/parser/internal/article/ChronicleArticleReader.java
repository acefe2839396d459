package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Event;
import dev.gazette.model.FactsBuilder;
import dev.gazette.model.Inspection;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.article.chronicle.ChronicleReader;
import dev.gazette.parser.internal.article.chronicle.Entry;
import dev.gazette.parser.internal.article.document.Form;
import dev.gazette.parser.internal.article.speech.DirectiveReader;
import dev.gazette.parser.internal.article.trip.InspectionReader;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.mention.date.DateFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads chronicles (大事记): one event for each entry, with the people that it names and the trips that it tells. */
final class ChronicleArticleReader implements ArticleReader {

    private static final int LONGEST_BRACKET = 24;

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        if (!draft.signs().chronicle()) {
            return Optional.empty();
        }
        Writing writing = Writing.of(draft, context, Form.CHRONICLE);
        List<Entry> entries = ChronicleReader.read(titles(draft), writing.passages(), draft.dates(context));
        return Optional.of(writing.build(ArticleKind.CHRONICLE, (facts, passages, people) -> {
            DateFrame dates = DateFrame.of(context.issue(), List.of());
            var inspections = new ArrayList<Inspection>();
            int number = 0;
            for (Entry entry : entries) {
                while (passages.get(number) != entry.passages().get(0)) {
                    number++;
                }
                add(entry, number, people, facts);
                inspections.addAll(InspectionReader.readEntry(
                        entry.passages(),
                        number,
                        people,
                        context.issue(),
                        dates,
                        Optional.of(entry.date()),
                        context.diagnostics()));
            }
            facts.inspections(inspections)
                    .directives(DirectiveReader.readChronicle(passages, people, inspections, context.diagnostics()));
        }));
    }

    /** The title, and the bracket under it: 大事记, (2018年11月). */
    private static List<Folded> titles(Draft draft) {
        var titles = new ArrayList<Folded>(2);
        Writing.title(draft).map(Passage::folded).ifPresent(titles::add);
        draft.body().stream()
                .findFirst()
                .map(Passage::folded)
                .filter(text -> text.at(0) == '(' && text.length() <= LONGEST_BRACKET)
                .ifPresent(titles::add);
        return titles;
    }

    private static void add(Entry entry, int first, People people, FactsBuilder facts) {
        int number = first;
        var text = new StringBuilder();
        var spans = new ArrayList<SourceSpan>();
        var officials = new ArrayList<Integer>();
        for (Passage passage : entry.passages()) {
            text.append(text.length() == 0 ? "" : " ").append(passage.stretch().text());
            spans.addAll(passage.stretch().spans());
            for (PersonMention mention : people.in(number++)) {
                if (mention.meansOfficial() && !officials.contains(mention.official())) {
                    officials.add(mention.official());
                }
            }
        }
        facts.add(new Event(entry.date(), text.toString(), officials, spans));
    }
}
