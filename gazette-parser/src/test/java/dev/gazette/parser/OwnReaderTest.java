package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleBuilder;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Event;
import dev.gazette.model.Facts;
import dev.gazette.model.Mention;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import dev.gazette.model.PartialDate;
import dev.gazette.model.Period;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.arbitraries.Texts;
import dev.gazette.parser.spi.ArticleText;
import dev.gazette.parser.spi.OwnArticleReader;
import dev.gazette.parser.spi.TextLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * An application's reader is asked before ours; what it returns keeps the promises or is not taken.
 *
 * <p>Seen to fail: with a check that did not look at lost words, and with one that did not compare the words at a span.
 */
class OwnReaderTest {

    private static final String TEXT = """
            云溪市人民政府公报
            2024年第3期
            2024年3月31日

            领导活动

            陆明远在青石县调研春耕生产

            　　3月6日，市委书记陆明远到青石县调研春耕生产。陆明远强调，各级各部门要抓好春耕。
            　　市委书记陆明远来到河湾镇柳塘村，察看秧苗长势。
            """;

    @Example
    void theReaderSeesLinesPeopleAndIssue() {
        var seen = new ArrayList<ArticleText>();
        read(text -> {
            seen.add(text);
            return Optional.empty();
        });

        ArticleText text = seen.get(0);
        assertThat(text.section()).contains("领导活动");
        assertThat(text.headline())
                .get()
                .extracting(headline -> headline.title())
                .isEqualTo("陆明远在青石县调研春耕生产");
        assertThat(text.lines()).extracting(TextLine::part).startsWith(TextLine.Part.HEAD, TextLine.Part.BODY);
        assertThat(text.lines().get(1).text()).startsWith("3月6日，市委书记陆明远");
        assertThat(text.officials()).extracting(Official::name).containsExactly("陆明远");
        assertThat(text.mentions()).isNotEmpty().allMatch(mention -> mention.official() == 0);
        assertThat(text.issuingBody()).contains("云溪市人民政府");
        assertThat(text.issueYear()).contains(2024);
        assertThat(text.issueDate()).contains(LocalDate.of(2024, 3, 31));
    }

    @Example
    void itsArticleStandsInTheModel() {
        ParseResult result = read(own(text -> text.article()
                .facts(Facts.builder()
                        .officials(text.officials())
                        .mentions(text.mentions())
                        .build())));

        assertThat(result.gazette().articles()).singleElement().satisfies(article -> {
            assertThat(article.kind()).isEqualTo(ArticleKind.OTHER);
            assertThat(article.ownKind()).isEqualTo("mine");
            assertThat(article.officials()).hasSize(1);
            assertThat(article.paragraphs()).hasSize(2);
        });
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.READER_FAILED);
        ProvenanceTest.check(result);
        CoverTest.check(result);
    }

    @Example
    void readersAreAskedInOrderAndBeforeOurs() {
        ParseOptions options = ParseOptions.defaults()
                .withReader(text -> Optional.empty())
                .withReader(text -> Optional.of(text.article().ownKind("first").build()))
                .withReader(text -> Optional.of(text.article().ownKind("second").build()));

        assertThat(GazetteReader.of(options).readText(TEXT).gazette().articles())
                .extracting(Article::ownKind)
                .containsExactly("first");
    }

    @Example
    void aReaderThatThrowsIsToldAndOursReads() {
        isRefused(
                text -> {
                    throw new IllegalStateException("my fault");
                },
                "java.lang.IllegalStateException: my fault");
        isRefused(OwnReaderTest::endless, "java.lang.StackOverflowError");
    }

    @Example
    @SuppressWarnings("NullOptional")
    void aReaderThatGivesNullIsToldAndOursReads() {
        isRefused(text -> null, "NullPointerException");
    }

    @Example
    void itsKindIsItsOwn() {
        isRefused(text -> Optional.of(text.article().build()), "it must have an ownKind: ");
        isRefused(own(text -> text.article().kind(ArticleKind.SPEECH)), "its kind must be OTHER, not SPEECH");
    }

    @Example
    void noWordsAreLost() {
        isRefused(own(text -> text.article().paragraphs(List.of())), "words must not be lost, the first is at ");
        isRefused(own(text -> text.article().headline(null)), "words must not be lost, the first is at ");
    }

    @Example
    void paragraphsAreInTextOrder() {
        isRefused(
                own(text -> {
                    var paragraphs = new ArrayList<>(text.article().build().paragraphs());
                    paragraphs.add(paragraphs.get(0));
                    return text.article().paragraphs(paragraphs);
                }),
                "paragraphs must be in text order: ");
    }

    @Example
    void spansAreThereInsideAndInOrder() {
        isRefused(own(text -> text.article().spans(List.of())), "no span tells where this stands: ");
        isRefused(
                own(text -> text.article().spans(List.of(new SourceSpan(0, 5)))), "spans must lie inside the article");
        isRefused(
                own(text -> text.article().spans(List.of(span(text, 1, 5, 6), span(text, 1, 0, 3)))), "in text order");
    }

    @Example
    void theWordsAtASpanAreTheRecords() {
        isRefused(
                own(text -> text.article()
                        .facts(Facts.builder()
                                .events(List.of(new Event(
                                        Period.of(PartialDate.parse("2024-03-06"), "3月6日"),
                                        "陆明远到青石县",
                                        List.of(),
                                        List.of(span(text, 1, 0, 7)))))
                                .build())),
                "the source must have its words there: ");
        isRefused(
                own(text -> text.article()
                        .facts(Facts.builder()
                                .officials(text.officials())
                                .mentions(List.of(new Mention(0, MentionForm.NAME, null, List.of(span(text, 1, 0, 4)))))
                                .build())),
                "the source must have its name there: ");
    }

    @Example
    void aFamilyNameWithATitleNamesItsBearer() {
        String text = "县水利局局长尹建国到河湾镇调研。尹局长强调，各单位要巡查水库。\n";
        ParseResult result = GazetteReader.of(ParseOptions.defaults()
                        .withReader(own(seen -> seen.article()
                                .facts(Facts.builder()
                                        .officials(seen.officials())
                                        .mentions(seen.mentions())
                                        .build()))))
                .readText(text);

        assertThat(result.gazette().articles()).extracting(Article::ownKind).containsExactly("mine");
        assertThat(result.gazette().articles().get(0).mentions())
                .extracting(mention -> result.source().text(mention.spans()))
                .contains("尹建国", "尹");
    }

    @Example
    void anEnvelopeCountsAsKept() {
        String text = "通告\n\n　　云溪市人民政府决定封闭南渡大桥。\n\n　　施工三个月。\n";
        ParseResult result = GazetteReader.of(ParseOptions.defaults().withReader(own(seen -> {
                    List<Paragraph> paragraphs = seen.article().build().paragraphs();
                    var rest = paragraphs.subList(0, paragraphs.size() - 1);
                    TextLine last = seen.lines().get(seen.lines().size() - 1);
                    return seen.article().paragraphs(rest).document(document(last.spans()));
                })))
                .readText(text);

        assertThat(result.gazette().articles()).extracting(Article::ownKind).containsOnly("mine");
        assertThat(result.cover()).extracting(CoverPart::kind).contains(CoverKind.ENVELOPE);
    }

    /** Whatever the text, an article that a reader makes of what it was given keeps all promises. */
    @Property(tries = 200)
    void whatTheParserOffersKeepsAllPromises(@ForAll("texts") String text) {
        ParseResult result = GazetteReader.of(ParseOptions.defaults()
                        .withReader(own(seen -> seen.article()
                                .facts(Facts.builder()
                                        .officials(seen.officials())
                                        .mentions(seen.mentions())
                                        .build()))))
                .readText(text);

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.READER_FAILED)
                .isEmpty();
        assertThat(result.gazette().articles()).allMatch(article -> "mine".equals(article.ownKind()));
        ProvenanceTest.check(result);
        CoverTest.check(result);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    /** What our readers read stands there, and why the application's article was not taken. */
    private static void isRefused(OwnArticleReader reader, String why) {
        ParseResult result = read(reader);

        assertThat(result.gazette()).isEqualTo(GazetteParser.parseText(TEXT));
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.READER_FAILED)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.message()).contains("OwnReaderTest").contains(why);
                    assertThat(diagnostic.spans()).isNotEmpty();
                });
    }

    private static ParseResult read(OwnArticleReader reader) {
        return GazetteReader.of(ParseOptions.defaults().withReader(reader)).readText(TEXT);
    }

    private static OwnArticleReader own(Function<ArticleText, ArticleBuilder> article) {
        return text -> {
            ArticleBuilder builder = article.apply(text);
            return Optional.of(builder.ownKind("mine").build());
        };
    }

    private static Optional<Article> endless(ArticleText text) {
        return text.lines().stream().map(line -> endless(text)).findFirst().orElse(Optional.empty());
    }

    private static SourceSpan span(ArticleText text, int line, int from, int to) {
        return text.lines().get(line).spans(from, to).get(0);
    }

    private static OfficialDocument document(List<SourceSpan> spans) {
        return new OfficialDocument(
                List.of(), "通告", List.of(), List.of(), null, null, List.of(), List.of(), List.of(), List.of(), spans);
    }
}
