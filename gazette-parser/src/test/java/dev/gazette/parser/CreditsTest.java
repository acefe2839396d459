package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a text, took its pictures and edited it, as local papers and accounts print it. */
class CreditsTest {

    private static final String TITLE = "陆明远到青石县调研春耕生产";
    private static final String TOLD = "2月20日，市委书记陆明远到青石县调研春耕生产。";

    /** Seen to fail: the names were the title, or a paragraph. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "融媒体记者 程田 白羽",
                "融媒体记者程田 白羽",
                "云溪日报全媒体记者 程田",
                "首席记者 程田 通讯员白羽",
                "实习生 程田 记者 白羽",
                "程田 白羽/文",
                "程　田/文　白羽/图",
                "文/程田 图/白羽",
                "记者/程田",
                "编辑/程田",
                "编辑丨程田",
                "编辑|程田 审核|白羽",
                "初审/程田　复审/白羽　终审/方野",
                "来源丨云溪发布",
                "文字：程田　摄影：白羽",
                "【编辑:程田】",
                "青石县融媒体中心",
                "程田 摄影报道"
            })
    void aLineOfCreditsIsAByline(String line) {
        for (String text : List.of(
                TITLE + "\n" + line + "\n\n　　" + TOLD + "\n",
                line + "\n" + TITLE + "\n\n　　" + TOLD + "\n",
                TITLE + "\n\n　　" + TOLD + "\n　　" + line + "\n")) {
            Article article = article(text);
            assertThat(article.headline().kicker()).as(text).isNull();
            assertThat(article.headline().title()).as(text).isEqualTo(TITLE);
            assertThat(article.byline()).as(text).isEqualTo(line);
            assertThat(article.paragraphs())
                    .as(text)
                    .extracting(Paragraph::text)
                    .containsExactly(TOLD);
        }
    }

    /** Seen to fail: the names were the title, and the headline its kicker. */
    @ParameterizedTest
    @ValueSource(strings = {"程田", "程田 白羽", "程　田　欧阳白羽"})
    void namesAloneBelowTheHeadlineOfAReportWroteIt(String names) {
        Article article = article(TITLE + "\n" + names + "\n\n" + TOLD);
        assertThat(article.headline().kicker()).isNull();
        assertThat(article.headline().title()).isEqualTo(TITLE);
        assertThat(article.byline()).isEqualTo(names);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD);
    }

    /** Seen to fail: the names were the end of the last sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"编辑程田和", "责编：程田", "文/程田", "（编辑：程田）", "责任编辑 程田 审核 白羽", "记者 程田"})
    void creditsBehindTheLastSentenceAreNoPartOfIt(String credits) {
        Article article = article(TITLE + "\n\n" + TOLD + "\n" + TOLD + credits + "\n");
        assertThat(article.byline()).isEqualTo(credits);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD, TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"据云溪市政府网消息 ", "据云溪日报报道，", "据云溪发布消息："})
    void whoTellsIsNoPartOfTheFirstSentence(String source) {
        Article article = article(TITLE + "\n\n" + source + TOLD + "\n据云溪日报报道，" + TOLD + "\n");
        assertThat(article.byline()).isEqualTo(source.strip());
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD, "据云溪日报报道，" + TOLD);
    }

    /** Seen to fail: what the picture shows was the end of the title. */
    @Test
    void aLineSetInLikeTheTextIsTextAndNoHeadline() {
        Article article = article(TITLE + "\n\n　　陆明远查看秧苗长势\n　　" + TOLD + "\n");
        assertThat(article.headline().title()).isEqualTo(TITLE);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("陆明远查看秧苗长势", TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者从会上获悉春耕已经开始", "编辑部设在县城", "图书馆/文化馆", "审核通过", "策划方案", "编辑方法", "■古城新事", "文化馆 图书馆"})
    void wordsThatNoNameFollowsAreText(String words) {
        Article article = article(TITLE + "\n\n" + TOLD + "\n" + TOLD + "\n" + words + "\n" + TOLD + "\n");
        assertThat(article.byline()).isNull();
        assertThat(article.paragraphs()).hasSize(4);
    }
}
