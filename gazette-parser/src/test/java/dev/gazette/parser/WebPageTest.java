package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Paragraph;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report copied from a web page, with what the page prints around it. */
class WebPageTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());
    private static final String TITLE = "陆明远到青石县调研春耕生产";
    private static final String TOLD = "2月20日，市委书记陆明远到青石县调研春耕生产。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 > 新闻中心 > 领导动态",
                "当前位置：网站首页 > 云溪要闻",
                "云溪网 >县区 >青石县",
                "领导动态\n您现在的位置:\n首页>领导动态",
                "打印此文 关闭窗口",
                "转载请注明原文网址:http://www.yunxi.example/1.html",
                "1.png",
                "【打印本页】【关闭窗口】",
                "上一篇：市政协视察重点项目",
                "下一篇：没有了",
                "版权所有：云溪市融媒体中心　云ICP备00000000号",
                "分享 留言 收藏 听过"
            })
    void whatThePagePrintsAroundIsFurniture(String chrome) {
        for (String text :
                new String[] {chrome + "\n" + TITLE + "\n\n" + TOLD, TITLE + "\n\n" + TOLD + "\n\n" + chrome}) {
            ParseResult result = READER.readText(text);

            assertThat(text(result, CoverKind.FURNITURE)).isEqualTo(chrome);
            assertReport(result);
        }
    }

    @Test
    void theNameOfTheAccountIsFurnitureWhereverItStands() {
        ParseResult result = READER.readText(TITLE + "\n云溪发布\n\n" + TOLD + "\n\n轻触阅读原文\n云溪发布\n向上滑动看下一个\n");

        assertThat(text(result, CoverKind.FURNITURE)).isEqualTo("云溪发布 轻触阅读原文\n云溪发布\n向上滑动看下一个");
        assertReport(result);
    }

    @Test
    void aTitleThatThePageBrokeIsOneTitle() {
        ParseResult result = READER.readText("陆明远暗访燃气安\n全和养老服务隐患整改情况\n\n" + TOLD);

        Article article = result.gazette().issues().get(0).articles().get(0);
        assertThat(article.headline().kicker()).isNull();
        assertThat(article.headline().title()).isEqualTo("陆明远暗访燃气安全和养老服务隐患整改情况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"土地面积 > 100 公顷", "上一篇报告已经发布"})
    void wordsThatOnlyLookLikeAPagesAreText(String words) {
        ParseResult result = READER.readText(TITLE + "\n\n" + TOLD + "\n\n" + words + "\n\n" + TOLD);

        assertThat(text(result, CoverKind.FURNITURE)).isEmpty();
    }

    private static void assertReport(ParseResult result) {
        Article article = result.gazette().issues().get(0).articles().get(0);
        assertThat(article.headline().title()).isEqualTo(TITLE);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(TOLD);
    }

    private static String text(ParseResult result, CoverKind kind) {
        return result.cover().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> result.source()
                        .text()
                        .substring(part.span().start(), part.span().end()))
                .collect(Collectors.joining(" "));
    }
}
