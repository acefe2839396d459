package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    private static final String TOLD = "2月20日，市委书记陆明远到青石县调研春耕生产。";

    @ParameterizedTest
    @CsvSource({"本报讯（记者 程田）", "云溪日报讯（记者 程田 通讯员 白羽）", "云溪社青石2月21日电（记者程田）", "云溪网青石2月21日电", "云溪网消息（新闻联播）：", "（记者 程田）"})
    void aSourceInFrontIsNoPartOfTheParagraph(String source) {
        Article article = article("陆明远到青石县调研\n" + source + TOLD + "\n");
        assertThat(article.byline()).isEqualTo(source);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（记者 程田）",
                "（融媒体中心记者 程田）",
                "（市农业局供稿）",
                "（通讯员 程田）",
                "（程田）",
                "（程田 欧阳白羽）",
                "（程田、白羽）",
                "（青石县融媒体中心　程　田）"
            })
    void aSourceBehindIsNone(String source) {
        Article article = article("陆明远到青石县调研\n" + TOLD + source + "\n");
        assertThat(article.byline()).isEqualTo(source);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：云溪日报",
                "（云溪市统计局提供）",
                "（市统计局）",
                "记者 程田 通讯员 白羽",
                "作者：程田",
                "新媒体编辑：程田",
                "2024年2月21日 09:12 来源：云溪日报",
                "（程田 白羽）",
                "□记者　程田　通讯员　白羽",
                "□本报记者　程田",
                "（晓　岚）",
                "（河湾镇党政办　程小田）"
            })
    void aSourceOnItsOwnLineIsNone(String source) {
        Article article = article("陆明远到青石县调研\n" + TOLD + "\n" + source + "\n");
        assertThat(article.byline()).isEqualTo(source);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者 程田", "来源：云溪日报", "发布时间：2024-02-21", "发布日期：2024-02-21　来源：云溪日报　浏览次数：12　字号：[大 中 小]"})
    void aSourceAboveOrBelowTheHeadlineIsNoHeadline(String source) {
        for (String text : List.of(source + "\n\n陆明远到青石县调研\n\n" + TOLD, "陆明远到青石县调研\n" + source + "\n\n" + TOLD)) {
            Article article = article(text);
            assertThat(article.headline().title()).isEqualTo("陆明远到青石县调研");
            assertThat(article.byline()).isEqualTo(source);
            assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD);
        }
    }

    @Test
    void aSourceAloneAboveATextMakesNoHeadline() {
        Article article = article("记者 程田\n\n" + TOLD);
        assertThat(article.headline()).isNull();
        assertThat(article.byline()).isEqualTo("记者 程田");
    }

    @Test
    void aWordInBracketsBehindASentenceStays() {
        Article article = article("陆明远到青石县调研\n" + TOLD + "（见附表）\n");
        assertThat(article.byline()).isNull();
    }

    @Test
    void sentencesAboutReportersAreParagraphs() {
        Article article = article("陆明远到青石县调研\n" + TOLD + "\n记者从会上获悉，全市春耕已经开始。\n");
        assertThat(article.byline()).isNull();
        assertThat(article.paragraphs()).hasSize(2);
    }
}
