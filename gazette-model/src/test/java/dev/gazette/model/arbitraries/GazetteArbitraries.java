package dev.gazette.model.arbitraries;

import static dev.gazette.model.arbitraries.RecordArbitraries.spans;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Citation;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Facts;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Articles, issues and whole gazettes. Whole gazettes come without jqwik's edge cases: there are so many of them that they would leave
 * no try to the rest.
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
        return articles()
                .list()
                .ofMaxSize(2)
                .flatMap(articles -> Combinators.combine(
                                Words.orNull(Words.years()),
                                Words.smallNumbers().list().ofMaxSize(2),
                                Words.orNull(Words.smallNumbers()),
                                Words.orNull(Words.dates()),
                                contentsEntries(articles.size()).list().ofMaxSize(2),
                                Words.texts().list().ofMaxSize(2),
                                spans())
                        .as((year, numbers, wholeNumber, date, contents, colophon, spans) ->
                                new Issue(year, numbers, wholeNumber, date, contents, articles, colophon, spans)));
    }

    private static Arbitrary<ContentsEntry> contentsEntries(int articles) {
        Arbitrary<Integer> article = articles == 0
                ? Arbitraries.just(null)
                : Words.orNull(Arbitraries.integers().between(0, articles - 1));
        return Combinators.combine(
                        Words.orNull(Words.texts()),
                        Words.texts(),
                        Words.orNull(Words.smallNumbers()),
                        article,
                        spans())
                .as(ContentsEntry::new);
    }

    public static Arbitrary<Article> articles() {
        return FactsArbitraries.facts()
                .flatMap(facts ->
                        Words.orNull(documents(facts.officials())).flatMap(document -> articles(document, facts)));
    }

    private static Arbitrary<Article> articles(@Nullable OfficialDocument document, Facts facts) {
        int attachments = document == null ? 0 : document.attachments().size();
        return Combinators.combine(
                        Arbitraries.of(ArticleKind.class),
                        Words.orNull(Words.texts()),
                        Words.orNull(Arbitraries.of("市政府文件", "要闻")),
                        Words.orNull(RecordArbitraries.headlines()),
                        Words.orNull(Words.texts()),
                        RecordArbitraries.paragraphs(attachments).list().ofMaxSize(4),
                        spans())
                .as((kind, ownKind, section, headline, byline, paragraphs, spans) ->
                        new Article(kind, ownKind, section, headline, byline, document, paragraphs, facts, spans));
    }

    /** Documents that some of these people sign. */
    private static Arbitrary<OfficialDocument> documents(List<Official> officials) {
        Arbitrary<List<Official>> signatories = officials.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(officials).list().ofMaxSize(2);
        Arbitrary<List<String>> bodies = Words.texts().list().ofMaxSize(2);
        Arbitrary<List<Citation>> citations =
                RecordArbitraries.citations().list().ofMaxSize(2);
        Arbitrary<OfficialDocument> bare = Combinators.combine(
                        RecordArbitraries.documentNumbers().list().ofMaxSize(2),
                        Words.orNull(Words.texts()),
                        bodies,
                        bodies,
                        RecordArbitraries.attachments().list().ofMaxSize(2),
                        signatories,
                        citations,
                        spans())
                .as((numbers, type, issuers, addressees, attachments, signers, cites, spans) -> new OfficialDocument(
                        numbers, type, issuers, addressees, null, null, attachments, signers, cites, List.of(), spans));
        return Combinators.combine(bare, Words.orNull(Words.dates()), Words.orNull(Words.dates()), citations)
                .as((document, date, effectiveDate, repeals) -> new OfficialDocument(
                        document.numbers(),
                        document.type(),
                        document.issuers(),
                        document.addressees(),
                        date,
                        effectiveDate,
                        document.attachments(),
                        document.signatories(),
                        document.cites(),
                        repeals,
                        document.spans()));
    }
}
