package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Paragraph;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which invented cities print an issue: the masthead's lines, contents with the page in front, running heads. */
class IssueFormsTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    private static final String PAGES_IN_FRONT = """
            青川市人民政府公报
            2019年第8期
            总第176期
            2019年8月25日出版

            目　　次

            〔要闻〕
             1　林远山在调研旧村改造时指出 把实事办到心坎上
             1　欧阳夏主持召开市政府第31次常务会议
            〔市政府文件〕
             2　青川市人民政府关于开展餐饮油烟专
                项整治的通告
            〔统计数据〕
             5　2019年1—7月全市主要经济指标

                             林远山在调研旧村改造时指出
                                 把实事办到心坎上
            　　8月6日，市委书记林远山到青石县调研旧村改造工作。他指出，要把实事办好。

            青川市人民政府公报　2019年第8期　·1·

                             欧阳夏主持召开市政府第31次常务会议
            　　8月12日，市长欧阳夏主持召开市政府第31次常务会议，研究内涝治理工作。

            青川市人民政府公报　2019年第8期　·3·

                             青川市人民政府关于开展餐饮油烟专项整治的通告
            　　现就开展餐饮油烟专项整治通告如下。
                                                           青川市人民政府
                                                           2019年8月1日

                             青川市人民政府公报　2019年第8期　·4·

                             2019年1—7月全市主要经济指标
            　　全市社会消费品零售总额163.2亿元，同比增长10.3%。
            """;

    @Test
    void contentsMayPrintThePageInFront() {
        Issue issue = read(PAGES_IN_FRONT).issues().get(0);

        assertThat(issue.contents())
                .extracting(ContentsEntry::section, ContentsEntry::title, ContentsEntry::page, ContentsEntry::article)
                .containsExactly(
                        tuple("要闻", "林远山在调研旧村改造时指出 把实事办到心坎上", 1, 0),
                        tuple("要闻", "欧阳夏主持召开市政府第31次常务会议", 1, 1),
                        tuple("市政府文件", "青川市人民政府关于开展餐饮油烟专项整治的通告", 2, 2),
                        tuple("统计数据", "2019年1—7月全市主要经济指标", 5, 3));
        assertThat(issue.articles()).extracting(Article::section).containsExactly("要闻", "要闻", "市政府文件", "统计数据");
        assertThat(issue.date()).isEqualTo(LocalDate.of(2019, 8, 25));
    }

    @Test
    void aRunningHeadIsOneWhateverFolioItEndsWith() {
        ParseResult result = READER.readText(PAGES_IN_FRONT);

        String furniture = result.cover().stream()
                .filter(part -> part.kind() == CoverKind.FURNITURE)
                .map(part -> PAGES_IN_FRONT.substring(
                        part.span().start(), part.span().end()))
                .collect(Collectors.joining("|"));
        assertThat(furniture).isEqualTo("青川市人民政府公报　2019年第8期　·1·|青川市人民政府公报　2019年第8期　·3·|青川市人民政府公报　2019年第8期　·4·");
    }

    private static final String SECTIONS_IN_HEADS = """
            青川县人民政府公报
            2021年第2期　总第26期

            县政府文件　　　　　　　青川县人民政府公报　　　　　　2021年第2期

            　　　　　　青川县人民政府
            　　关于公布水库名录的通知
            各乡镇人民政府：
            　　现将水库名录公布，请抓好落实。
            　　　　　　　　　　　　　　　　青川县人民政府
            　　　　　　　　　　　　　　　2021年4月19日

            　　　　　　　　　　　　　　　· 1 ·

            2021年第2期　　　　　　　青川县人民政府公报　　　　　　县政府文件

            　　　　　　青川县人民政府
            　　关于公布渠道名录的通知
            各乡镇人民政府：
            　　现将渠道名录公布，请抓好落实。
            　　　　　　　　　　　　　　　　青川县人民政府
            　　　　　　　　　　　　　　　2021年4月20日

            　　　　　　　　　　　　　　　· 2 ·

            乡村纪事　　　　　　　　青川县人民政府公报　　　　　　2021年第2期

            　　　　　　青川县人民政府
            　　关于公布古树名录的通知
            各乡镇人民政府：
            　　现将古树名录公布，请抓好落实。
            　　　　　　　　　　　　　　　　青川县人民政府
            　　　　　　　　　　　　　　　2021年4月21日

            　　　　　　　　　　　　　　　· 3 ·
            """;

    @Test
    void sectionsMayStandInRunningHeadsAlone() {
        Issue issue = read(SECTIONS_IN_HEADS).issues().get(0);

        assertThat(issue.articles())
                .extracting(Article::section, article -> article.headline().title())
                .containsExactly(
                        tuple("县政府文件", "青川县人民政府 关于公布水库名录的通知"),
                        tuple("县政府文件", "青川县人民政府 关于公布渠道名录的通知"),
                        tuple("乡村纪事", "青川县人民政府 关于公布古树名录的通知"));
    }

    @Test
    void sectionsMayStandAtTheFootOfThePage() {
        String text = "青川县人民政府公报\n2021年第2期\n\n" + page("林远山调研水库建设", "领导活动", 1) + page("欧阳夏调研春耕生产", "领导活动", 2)
                + page("林远山检查防汛工作", "乡村纪事", 3);

        assertThat(read(text).issues().get(0).articles())
                .extracting(Article::section)
                .containsExactly("领导活动", "领导活动", "乡村纪事");
    }

    private static String page(String title, String section, int page) {
        return title + "\n\n　　4月" + page + "日，县委书记林远山到青石镇调研，察看工程进度。\n\n" + section + "　　　　青川县人民政府公报\n- " + page
                + " -\n\f";
    }

    @ParameterizedTest
    @ValueSource(strings = {"（季刊）", "（双月刊）", "主办单位：青川县人民政府办公室", "出版日期：2022年10月8日"})
    void howOftenAndByWhomBelongsToTheMasthead(String line) {
        ParseResult result = READER.readText(
                "青川县人民政府公报\n\n二〇二二年第三期\n（总第47期）\n" + line + "\n\n青川县人民政府关于加强水库管理的通知\n\n各乡镇人民政府：\n　　请做好工作。\n");

        Issue issue = result.gazette().issues().get(0);
        assertThat(issue.numbers()).containsExactly(3);
        assertThat(result.source().text(issue.spans())).endsWith(line);
        assertThat(issue.date()).isEqualTo(line.startsWith("出版") ? LocalDate.of(2022, 10, 8) : null);
        assertThat(issue.articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年第0期", "2024年第3期(总第0期)", "2024·0", "2024\n0", "2024年第0-2期", "2024年第〇期"})
    void issuesAreCountedFromOne(String line) {
        Issue issue = read("青川县人民政府公报\n" + line + "\n").issues().get(0);

        assertThat(issue.numbers()).doesNotContain(0);
        assertThat(issue.wholeNumber()).isNull();
    }

    @Test
    void aReportThatAnAssemblyHeardIsASpeech() {
        Article article = read("""
                        关于2019年上半年计划执行情况的报告
                        青川市发展和改革委员会主任 林远山
                        （2019年8月20日）
                        　　主任、各位副主任、秘书长、各位委员：
                        　　受市人民政府委托，现将计划执行情况报告如下。各县要盯紧重大项目。
                        """).issues().get(0).articles().get(0);

        assertThat(article.kind()).isEqualTo(ArticleKind.SPEECH);
        assertThat(article.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("主任、各位副主任、秘书长、各位委员：", "受市人民政府委托，现将计划执行情况报告如下。各县要盯紧重大项目。");
        assertThat(article.directives())
                .singleElement()
                .satisfies(directive -> assertThat(directive.speaker().name()).isEqualTo("林远山"));
    }

    @Test
    void whenAndWhereASpeechWasGivenIsNoDeckAndNoParagraph() {
        Article article = read("""
                        政府工作报告
                        ——2024年1月20日在青川市第十五届人民代表大会第三次会议上
                        青川市市长 林远山

                        　　各位代表：
                        　　现在，我代表青川市人民政府，向大会报告政府工作。
                        """).issues().get(0).articles().get(0);

        assertThat(article.headline().deck()).isNull();
        assertThat(article.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("各位代表：", "现在，我代表青川市人民政府，向大会报告政府工作。");
    }

    /** Seen to fail when the head of the next page was taken for the title, and a document's number for an issue's. */
    @Test
    void aHeadlineMayStandLastOnAPage() {
        String text = """
                青川市人民政府公报
                2024年第9期

                领导活动

                林远山巡查河道防凌工作

                — 1 —

                2024·9

                　　4月2日，市委书记林远山巡查河道防凌工作，察看了险工险段。

                部门文件

                — 2 —

                青川市人民政府公报

                青川市生态环境局公告
                2024年第11号

                　　现将注销的许可证公告如下。

                — 3 —

                2024·9

                领导活动

                欧阳夏调研春耕生产

                　　4月3日，市长欧阳夏调研春耕生产。
                """;
        assertThat(read(text).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.articles())
                        .extracting(
                                Article::section, article -> article.headline().title(), Article::kind)
                        .containsExactly(
                                tuple("领导活动", "林远山巡查河道防凌工作", ArticleKind.NEWS_REPORT),
                                tuple("部门文件", "青川市生态环境局公告", ArticleKind.OFFICIAL_DOCUMENT),
                                tuple("领导活动", "欧阳夏调研春耕生产", ArticleKind.NEWS_REPORT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青川市2024年4月大事记", "4月大事记", "2024年4月政务记事", "青川市2024年4月大事纪要", "青川纪事（2024年4月）"})
    void aChronicleGoesByManyNames(String title) {
        Article article = read("青川市人民政府公报\n2024年第4期\n\n" + title + "\n\n　　2日　市政府召开会议。\n　　5日　大桥开工。\n")
                .issues()
                .get(0)
                .articles()
                .get(0);
        assertThat(article.kind()).isEqualTo(ArticleKind.CHRONICLE);
        assertThat(article.events()).hasSize(2);
    }

    /** Seen to fail when the second line of the occasion was taken for the title, and the title for a section. */
    @Test
    void whereASpeechWasGivenMayStandOnTwoLines() {
        Article article = read("""
                        青川县人民政府公报
                        2025年第1期

                        ◆政府工作报告

                        　　　　　政 府 工 作 报 告
                        　　——2025年1月8日在青川县第十八届
                        　　　　人民代表大会第四次会议上
                        　　　　青川县委副书记、县长　欧阳远山

                        　　各位代表：
                        　　现在，我代表县人民政府报告工作。各乡镇必须抓好春耕。
                        """).issues().get(0).articles().get(0);

        assertThat(article.kind()).isEqualTo(ArticleKind.SPEECH);
        assertThat(article.section()).isEqualTo("政府工作报告");
        assertThat(article.headline().title().replace(" ", "")).isEqualTo("政府工作报告");
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.directives())
                .singleElement()
                .satisfies(directive -> assertThat(directive.speaker().name()).isEqualTo("欧阳远山"));
        assertThat(article.officials())
                .singleElement()
                .satisfies(official -> assertThat(official.posts())
                        .extracting(post -> post.text())
                        .containsExactly("青川县委副书记", "县长"));
    }

    private static Gazette read(String text) {
        return READER.readText(text).gazette();
    }
}
