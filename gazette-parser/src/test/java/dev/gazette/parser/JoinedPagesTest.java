package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.model.Article;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Directive;
import dev.gazette.model.Found;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A site's pages, one article each, become one issue whose facts still lead to their places. */
class JoinedPagesTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    private static final String NOTICE = "枫溪市人民政府关于做好春耕工作的通知";
    private static final String PERSONNEL = "枫溪市人民政府关于秦望山任职的通知";
    private static final String TRIP = "陆明远在青石县调研春耕生产";

    private static final String NOTICE_TEXT = "<h1>" + NOTICE + "</h1><p>枫政发〔2024〕5号</p><p>各县（市、区）人民政府：</p>"
            + "<p>　　为切实抓好春耕备耕工作，现就有关事项通知如下。</p><p>　　一、加强领导。各县（市、区）要高度重视。</p>"
            + "<p>枫溪市人民政府</p><p>2024年3月5日</p>";

    @Test
    void theNumberStandsInTheTitleInAMetaElementOrInThePath() throws IOException {
        Issue inTitle = issue(page("<title>" + NOTICE + "_枫溪市人民政府公报2024年第3期</title>", NOTICE_TEXT));
        Issue inMeta = issue(page(
                "<title>" + NOTICE + "</title><meta name=\"SiteName\" content=\"枫溪市人民政府公报\">"
                        + "<meta name=\"ColumnName\" content=\"2024年第3期\">",
                NOTICE_TEXT));
        Issue inPath = issue(page(
                "<title>" + NOTICE + "</title>",
                "<div class=\"wz\">您现在的位置：<a>首页</a> &gt; <a>枫溪市人民政府公报</a> &gt; <a>2024年第3期</a> &gt; 市政府文件</div>"
                        + NOTICE_TEXT));
        assertThat(List.of(inTitle, inMeta, inPath)).allSatisfy(issue -> {
            assertThat(issue.year()).isEqualTo(2024);
            assertThat(issue.numbers()).containsExactly(3);
            assertThat(issue.articles())
                    .singleElement()
                    .satisfies(article -> assertThat(article.title()).contains(NOTICE));
        });
    }

    @Test
    void pagesOfOneNumberAreOneIssue() throws IOException {
        ParseResult joined = ParseResult.ofPages(List.of(notice(), personnel(), trip("2024年第3期")));
        assertThat(joined.gazette().name()).isEqualTo("枫溪市人民政府公报");
        assertThat(joined.gazette().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.numbers()).containsExactly(3);
            assertThat(titles(issue)).containsExactly(NOTICE, PERSONNEL, TRIP);
        });
        assertThat(joined.gazette().officials()).extracting(Official::name).contains("秦望山", "陆明远");
        assertThat(joined.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.PAGE_WITHOUT_NUMBER, DiagnosticCode.PAGES_OF_SEVERAL_ISSUES);
    }

    @Test
    void factsLeadToTheirPlacesAndNameThePage() throws IOException {
        ParseResult joined = ParseResult.ofPages(List.of(notice(), personnel(), trip("2024年第3期")));
        List<Directive> directives =
                joined.gazette().walk(Directive.class).map(Found::value).toList();
        assertThat(directives)
                .isNotEmpty()
                .allSatisfy(directive ->
                        assertThat(joined.source().text(directive.spans())).isEqualTo(directive.text()));
        assertThat(directives.get(directives.size() - 1).spans().get(0).page()).isEqualTo(3);
        assertThat(joined.source().pageCount()).isEqualTo(3);
        assertThat(joined.cover())
                .isNotEmpty()
                .allSatisfy(part ->
                        assertThat(joined.source().text(List.of(part.span()))).isNotBlank());
    }

    @Test
    void theContentsTellTheOrderAndLeadToTheArticles() throws IOException {
        ParseResult contents = READER.readText("枫溪市人民政府公报\n2024年第3期\n\n目　录\n\n【市政府文件】\n" + NOTICE + "…………(1)\n【人事任免】\n"
                + PERSONNEL + "…………(2)\n【领导活动】\n" + TRIP + "…………(3)\n");
        ParseResult joined = ParseResult.ofPages(List.of(trip("2024年第3期"), personnel(), contents, notice()));
        Issue issue = joined.gazette().issues().get(0);
        assertThat(joined.gazette().issues()).hasSize(1);
        assertThat(titles(issue)).containsExactly(NOTICE, PERSONNEL, TRIP);
        assertThat(issue.contents()).extracting(ContentsEntry::article).containsExactly(0, 1, 2);
    }

    @Test
    void aPageWithoutANumberIsTold() throws IOException {
        ParseResult joined =
                ParseResult.ofPages(List.of(notice(), READER.readText(TRIP + "\n\n　　3月6日，市委书记陆明远到青石县调研。\n")));
        assertThat(joined.gazette().issues()).hasSize(1);
        assertThat(joined.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.PAGE_WITHOUT_NUMBER)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message())
                        .startsWith("page 2 names no issue; it was put with the others"));
    }

    @Test
    void pagesOfSeveralIssuesAreSeveralIssuesAndTold() throws IOException {
        ParseResult joined = ParseResult.ofPages(List.of(notice(), trip("2024年第4期")));
        assertThat(joined.gazette().issues()).extracting(Issue::numbers).containsExactly(List.of(3), List.of(4));
        assertThat(joined.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.PAGES_OF_SEVERAL_ISSUES);
    }

    @Test
    void pagesOfTwoGazettesAreAMistakeOfTheCaller() throws IOException {
        ParseResult other = READER.readText("松溪市人民政府公报2024年第3期\n\n" + NOTICE + "\n");
        ParseResult page = notice();
        assertThatThrownBy(() -> ParseResult.ofPages(List.of(page, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("松溪市人民政府公报");
    }

    @Test
    void noPagesAreAGazetteWithoutIssues() {
        assertThat(ParseResult.ofPages(List.of()).gazette().issues()).isEmpty();
    }

    private static ParseResult notice() throws IOException {
        return read(page("<title>" + NOTICE + "_枫溪市人民政府公报2024年第3期</title>", NOTICE_TEXT));
    }

    private static ParseResult personnel() throws IOException {
        return READER.readText("枫溪市人民政府公报2024年第3期\n\n" + PERSONNEL
                + "\n\n枫政干〔2024〕2号\n\n枫溪市人民政府决定：\n\n任命秦望山为枫溪市水利局局长。\n\n" + "枫溪市人民政府\n2024年3月8日\n");
    }

    private static ParseResult trip(String number) throws IOException {
        return read(page(
                "<title>" + TRIP + "</title>",
                "<div>当前位置：<a>首页</a> &gt; <a>枫溪市人民政府公报</a> &gt; <a>" + number + "</a> &gt; 领导活动</div><h1>" + TRIP
                        + "</h1><p>　　3月6日，市委书记陆明远到青石县调研春耕生产。他强调，各级各部门要切实抓好春耕备耕工作。</p>"));
    }

    private static String page(String head, String body) {
        return "<html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static Issue issue(String page) throws IOException {
        return read(page).gazette().issues().get(0);
    }

    private static ParseResult read(String page) throws IOException {
        return READER.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> titles(Issue issue) {
        return issue.articles().stream()
                .map(Article::title)
                .map(title -> title.orElse("-"))
                .toList();
    }
}
