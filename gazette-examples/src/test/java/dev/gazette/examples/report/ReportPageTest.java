package dev.gazette.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Attachment;
import dev.gazette.model.Directive;
import dev.gazette.model.Issue;
import dev.gazette.model.Paragraph;
import dev.gazette.model.Sourced;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the page shows: all facts, their words, and nothing that runs. */
class ReportPageTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());
    private static final Path SAMPLE = Path.of("samples", "yunxi-2024-03.txt");

    @Test
    void markupInTheTextIsShownAndNeverRuns() {
        String hostile = """
                白石市人民政府公报<script>alert(1)</script>
                2024年第1期

                石门在城南督查时强调
                <img src=x onerror=alert(2)>

                3月6日，市长石门在城南"督查"。石门强调，各地要切实抓好'落实'&<b>检查</b>。
                """;

        Document page = Jsoup.parse(ReportPage.of(READER.readText(hostile), "</title><script>alert(3)</script>.txt"));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, body b b, [onerror]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "&<b>检查</b>");
    }

    @Test
    void halfSurrogatesAndControlsBecomeVisible() {
        String page = ReportPage.of(READER.readText("石门市\uD800政府\u0001公报\u0085"), "x");

        assertThat(page).contains("石门市\uFFFD政府\uFFFD公报");
    }

    @Test
    void linesOfTheHeadlineAndOfTheEnvelopeStandOnLinesOfTheirOwn() throws IOException {
        Document page = Jsoup.parse(ReportPage.of(READER.read(SAMPLE), "sample"));

        assertThat(page.select(".c-headline").eachText()).containsSequence("陆明远在青石县调研春耕生产时强调", "把粮食安全的担子挑在肩上");
        assertThat(page.select(".c-envelope").eachText()).containsSequence("云溪市人民政府", "2024年3月15日");
    }

    @Test
    void anIssueIsCalledByItsNumberAndADayStandsOnOneLine() throws IOException {
        Document page = Jsoup.parse(ReportPage.of(READER.read(SAMPLE), "sample"));

        assertThat(page.select(".issue h2").text()).isEqualTo("2024年 · 第3期 · 总第87期");
        assertThat(page.select(".fact.trip time").eachText()).contains("2024-03-06");
    }

    @Test
    void everyFactHasACard() throws IOException {
        ParseResult result = READER.read(SAMPLE);
        Document page = Jsoup.parse(ReportPage.of(result, "sample"));
        String cards = page.select(".fact").text();

        for (Article article : result.gazette().articles()) {
            article.officials().forEach(official -> assertThat(cards).contains(official.name()));
            article.directives()
                    .forEach(directive ->
                            assertThat(page.select(".fact q").eachText()).contains(directive.text()));
            article.inspections().stream()
                    .flatMap(trip -> trip.places().stream())
                    .forEach(place -> assertThat(cards).contains(place.name()));
            article.appointments()
                    .forEach(appointment ->
                            assertThat(cards).contains(appointment.post().text()));
        }
        assertThat(page.select(".fact.doubt")).hasSameSizeAs(result.diagnostics());
        assertThat(page.select(".contents li:not(.section)")).hasSize(5);
        assertThat(page.select(".fact").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void everySpanOfAFactIsMarked() throws IOException {
        ParseResult result = READER.read(SAMPLE);
        Document page = Jsoup.parse(ReportPage.of(result, "sample"));
        List<String> marked = page.select(".fact:not(.doubt)").stream()
                .map(card -> words(page, card))
                .toList();

        result.gazette()
                .walk()
                .map(found -> found.value())
                .filter(ReportPageTest::isFact)
                .forEach(fact -> {
                    String words = bare(result.source().text(fact.spans()));
                    assertThat(marked).anyMatch(some -> some.contains(words));
                });
        assertThat(result.gazette().walk(Directive.class)).isNotEmpty();
    }

    /** What an article prints stands there whole; an issue and its contents have no cards. */
    private static boolean isFact(Sourced value) {
        return !(value instanceof Article
                || value instanceof Paragraph
                || value instanceof Issue
                || value instanceof Attachment
                || value instanceof dev.gazette.model.ContentsEntry);
    }

    private static String words(Document page, Element card) {
        var words = new StringBuilder();
        page.select("article .m[data-f~=(^| )" + card.id() + "( |$)]")
                .forEach(piece -> words.append(piece.wholeText()));
        return bare(words.toString());
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\u3000]+", "");
    }
}
