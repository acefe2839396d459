package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page prints of a text beside its headline: when it was published, where it is from, how often it was read. */
class PageLinesTest {

    private static final String TITLE = "陆明远到青石县调研春耕生产";
    private static final String TOLD = "2月20日，市委书记陆明远到青石县调研春耕生产。";

    /** Seen to fail: the line was the title and the headline its kicker, or the line was the first paragraph. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "时间: 2024/02/21 来源: 河湾镇 点击数:1188",
                "时间:2024-02-21 来源:局办公室、综合协调室",
                "时间:2024-02-21 16:13  来源:云溪市档案馆  点击:",
                "日期:2024-02-21 09:18    来源:云溪史志(2024第2期)    浏览量:",
                "http://www.yunxi.example 2024-02-21 17:09:46 来源:青石县融媒体中心 【字号 大 中 小】",
                "来源:防汛办  时间:2024-02-21 00:00:00",
                "来源:  浏览量:3283  发布时间:2024-02-21 9:20:56",
                "来源:河湾镇  发布时间:2024-02-21 10:47:39   [ ]   浏览次数:",
                "发布时间: 2024-02-21 09:11:29 |来源:青石县新闻中心 | |责任编辑: 孟君",
                "阅读：112　发布时间：2024-02-21",
                "发布人：程田　时间：2024-02-21　阅读：1 次",
                "稿源：云溪日报　编辑：程田　2024-02-21",
                "来源：云溪日报 | 时间：2024-02-21 | 【字体：大 中 小】",
                "2024-02-21 10:00:12　点击:112　来源:云溪日报",
                "发布日期：2024-02-21",
                "时间：2024-02-21 10:00",
                "云溪新闻 2024-02-21 20:20",
                "云溪日报　2024年02月21日",
                "云溪日报 2024-02-21 第01版",
                "《云溪日报》(2024年02月21日 第04版)",
                "2024-02-21 20:20 云溪日报",
                "青石县农业局 2024-02-21 20:20",
                "云溪市人民政府门户网站　www.yunxi.example　2024-02-21",
                "2024-02-21 20:20:11",
                "2024年02月21日",
                "2024年2月21日 星期三",
                "[2024-02-21]",
                "第01版:要闻 2024年02月21日 星期三",
                "更新：2024-02-21　点击：12　作者：程田",
                "青石县融媒体中心",
                "云溪日报"
            })
    void aLineOfThePageBesideTheHeadlineIsNeitherHeadlineNorParagraph(String line) {
        for (String text : List.of(
                TITLE + "\n" + line + "\n\n　　" + TOLD + "\n",
                TITLE + "\n\n" + line + "\n\n　　" + TOLD + "\n",
                line + "\n" + TITLE + "\n\n　　" + TOLD + "\n")) {
            Article article = article(text);
            assertThat(article.headline().kicker()).as(text).isNull();
            assertThat(article.headline().title()).as(text).isEqualTo(TITLE);
            assertThat(article.headline().deck()).as(text).isNull();
            assertThat(article.byline()).as(text).isEqualTo(line);
            assertThat(article.paragraphs())
                    .as(text)
                    .extracting(Paragraph::text)
                    .containsExactly(TOLD);
            assertThat(article.kind()).as(text).isEqualTo(ArticleKind.NEWS_REPORT);
        }
    }

    /** Seen to fail: the headline below a day and a source was a paragraph. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-21\n来源:云溪日报", "来源:云溪日报\n2024-02-21", "2024-02-21 17:17:32\n来源:青石县融媒体中心 | 编辑:程田"})
    void severalSuchLinesAreBylinesInEveryOrder(String lines) {
        for (String text : List.of(lines + "\n" + TITLE + "\n\n" + TOLD, TITLE + "\n" + lines + "\n\n" + TOLD)) {
            Article article = article(text);
            assertThat(article.headline().title()).as(text).isEqualTo(TITLE);
            assertThat(article.byline()).as(text).isEqualTo(lines.replace('\n', ' '));
            assertThat(article.paragraphs())
                    .as(text)
                    .extracting(Paragraph::text)
                    .containsExactly(TOLD);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/02/21",
                "2024-02-21 17:09:46",
                "日期：2024-02-21",
                "云溪新闻 2024-02-21 20:20",
                "时间:2024-02-21 16:13  来源:云溪市档案馆  点击:"
            })
    void itsDateTellsTheYear(String line) {
        Article article = article(TITLE + "\n" + line + "\n\n" + TOLD);
        assertThat(article.inspections().get(0).date().start().toString()).isEqualTo("2024-02-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"时间：2024年3月1日 9:30", "地点：云溪日报社", "2024年2月21日"})
    void inTheTextTheSameWordsAreText(String words) {
        Article article = article(TITLE + "\n\n" + TOLD + "\n" + words + "\n" + TOLD);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD, words, TOLD);
    }

    @Test
    void theDateUnderADocumentsTitleIsTheDocuments() {
        Article article = article("云溪市人民政府关于春耕工作的通知\n2024年2月21日\n各县人民政府：\n　　现就春耕工作通知如下。\n");
        assertThat(article.document().date()).hasToString("2024-02-21");
        assertThat(article.byline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：云溪市农业局　时间：2024-03-01 16:13　点击：12", "2024-03-01 16:13", "云溪发布 2024-03-01 16:13"})
    void aPagesOwnTimeIsNoDateOfADocument(String line) {
        Article article = article("云溪市人民政府关于春耕工作的通知\n" + line + "\n\n各县人民政府：\n　　现就春耕工作通知如下。\n云溪市人民政府\n2024年2月21日\n");
        assertThat(article.document().date()).hasToString("2024-02-21");
        assertThat(article.document().addressees()).containsExactly("各县人民政府");
        assertThat(article.paragraphs()).hasSize(1);
        assertThat(article.byline()).isEqualTo(line);
    }
}
