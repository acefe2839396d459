package dev.gazette.model.arbitraries;

import static dev.gazette.model.arbitraries.RecordArbitraries.spans;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Citation;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Articles, issues and whole gazettes, without jqwik's edge cases: there are so many of them that they would
 * leave no try to the rest.
 */
public final class GazetteArbitraries {

    private GazetteArbitraries() {}

    public static Arbitrary<Gazette> gazettes() {
        return Combinators.combine(
                        Words.orNull(Words.texts()),
                        Words.orNull(Words.texts()),
                        Words.orNull(Words.texts()),
                        issues().list().ofMaxSize(2))
                .as(Gazette::new)
                .withoutEdgeCases();
    }

    /** Gazettes of that name, as the readings of several files of one gazette are. */
    public static Arbitrary<Gazette> gazettesNamed(String name) {
        return issues().list()
                .ofMaxSize(2)
                .map(issues -> new Gazette(name, null, null, issues))
                .withoutEdgeCases();
    }

    public static Arbitrary<Issue> issues() {
        return Combinators.combine(
                        Words.orNull(Words.years()),
                        Words.smallNumbers().list().ofMaxSize(2),
                        Words.orNull(Words.smallNumbers()),
                        Words.orNull(Words.dates()),
                        contentsEntries().list().ofMaxSize(2),
                        articles().list().ofMaxSize(2),
                        Words.texts().list().ofMaxSize(2),
                        spans())
                .as((year, numbers, wholeNumber, date, contents, articles, colophon, spans) -> new Issue(
                        year,
                        numbers,
                        wholeNumber,
                        date,
                        contents.stream()
                                .map(entry -> entry.apply(articles.size()))
                                .toList(),
                        articles,
                        colophon,
                        spans))
                .withoutEdgeCases();
    }

    private static Arbitrary<IntFunction<ContentsEntry>> contentsEntries() {
        return Combinators.combine(
                        Words.orNull(Words.texts()),
                        Words.texts(),
                        Words.orNull(Words.smallNumbers()),
                        Words.indexes(),
                        spans())
                .as((section, title, page, article, spans) ->
                        articles -> new ContentsEntry(section, title, page, article.orNull(articles), spans));
    }

    public static Arbitrary<Article> articles() {
        return Combinators.combine(
                        FactsArbitraries.facts(),
                        Words.orNull(documents()),
                        Arbitraries.of(ArticleKind.class),
                        Words.orNull(Words.texts()),
                        Words.orNull(Arbitraries.of("市政府文件", "要闻")),
                        Words.orNull(RecordArbitraries.headlines()),
                        RecordArbitraries.paragraphs().list().ofMaxSize(4),
                        spans())
                .as((facts, draft, kind, words, section, headline, paragraphs, spans) -> {
                    OfficialDocument document = draft == null ? null : draft.apply(facts.officials());
                    return Article.builder()
                            .kind(kind)
                            .ownKind(words)
                            .section(section)
                            .headline(headline)
                            .byline(words == null ? section : "记者 " + words)
                            .document(document)
                            .paragraphs(fitted(paragraphs, document))
                            .facts(facts)
                            .spans(spans)
                            .build();
                })
                .withoutEdgeCases();
    }

    private static List<Paragraph> fitted(List<IntFunction<Paragraph>> drafts, @Nullable OfficialDocument document) {
        int attachments = document == null ? 0 : document.attachments().size();
        return drafts.stream().map(draft -> draft.apply(attachments)).toList();
    }

    /** Documents that some of the article's officials sign. */
    private static Arbitrary<Function<List<Official>, OfficialDocument>> documents() {
        Arbitrary<List<String>> bodies = Words.texts().list().ofMaxSize(2);
        Arbitrary<List<Citation>> citations =
                RecordArbitraries.citations().list().ofMaxSize(2);
        Arbitrary<OfficialDocument> bare = Combinators.combine(
                        RecordArbitraries.documentNumbers().list().ofMaxSize(2),
                        Words.orNull(Words.texts()),
                        bodies,
                        bodies,
                        RecordArbitraries.attachments().list().ofMaxSize(2),
                        citations,
                        citations,
                        spans())
                .as((numbers, type, issuers, addressees, attachments, cites, repeals, spans) -> new OfficialDocument(
                        numbers, type, issuers, addressees, null, null, attachments, List.of(), cites, repeals, spans));
        return Combinators.combine(
                        bare,
                        Words.orNull(Words.dates()),
                        Words.orNull(Words.dates()),
                        Words.indexes().list().ofMaxSize(2))
                .as((document, date, effectiveDate, signatories) -> officials -> new OfficialDocument(
                        document.numbers(),
                        document.type(),
                        document.issuers(),
                        document.addressees(),
                        date,
                        effectiveDate,
                        document.attachments(),
                        Index.pick(signatories, officials),
                        document.cites(),
                        document.repeals(),
                        document.spans()));
    }
}
