package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static dev.gazette.parser.OneArticle.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented decisions of assemblies and governments that print neither number nor addressees nor signature. */
class DecisionsOfBodiesTest {

    /** Seen to fail when only a number, addressees or a signature made a document. */
    @Test
    void aDecisionWithNothingButADateAtItsFootIsADocument() {
        Article article = article("""
                青岭自治州人大常委会关于修改《青岭自治州林业条例》的决定
                云川省人大常委会

                （1997年8月20日青岭自治州第十届人民代表大会常务委员会第三十三次会议通过　1997年9月26日云川省第八届人民代表大会常务委员会第三十三次会议批准）

                决定
                会议决定对《青岭自治州林业条例》作如下修改：
                一、第三十五条修改为：“对违反规定的，由县级以上人民政府处罚。”
                本决定自公布之日起施行。

                1997年9月26日
                """);
        OfficialDocument document = document(article);
        assertThat(article.kind()).isEqualTo(ArticleKind.OFFICIAL_DOCUMENT);
        assertThat(document.type()).isEqualTo("决定");
        assertThat(document.issuers()).containsExactly("青岭自治州人大常委会");
        assertThat(document.date()).isEqualTo(LocalDate.of(1997, 9, 26));
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(1997, 9, 26));
        assertThat(article.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("决定", "会议决定对《青岭自治州林业条例》作如下修改：", "一、第三十五条修改为：“对违反规定的，由县级以上人民政府处罚。”", "本决定自公布之日起施行。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪市人民代表大会常务委员会\n关于批准2019年市级决算的决议",
                "云溪市人民代表大会常务委员会关于批准2019年市级决算的决议",
                "关于批准2019年市级决算的决议\n云溪市人民代表大会常务委员会"
            })
    void theDayOnWhichItWasAdoptedDatesADecisionWithoutAnother(String head) {
        Article article =
                article(head + "\n（2020年8月20日云溪市第八届人民代表大会常务委员会第三次会议通过）\n\n　　会议同意报告，决定批准2019年市级决算。本决议自通过之日起施行。\n");
        OfficialDocument document = document(article);
        assertThat(document.type()).isEqualTo("决议");
        assertThat(document.issuers()).containsExactly("云溪市人民代表大会常务委员会");
        assertThat(document.date()).isEqualTo(LocalDate.of(2020, 8, 20));
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(2020, 8, 20));
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void aTitleWithItsBodyIsEnoughForADocument() {
        OfficialDocument document = document(article("云溪市人民政府关于加强水库管理的通知\n　　要切实加强水库管理，落实责任制度。\n"));
        assertThat(document.type()).isEqualTo("通知");
        assertThat(document.issuers()).containsExactly("云溪市人民政府");
        assertThat(document.date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪市人民政府召开会议贯彻落实省政府关于水库管理的通知", "云溪市学习贯彻市委关于水库管理的决定", "云溪市解读省政府关于水库管理的意见", "关于水库管理的通知"})
    void aReportOfADecisionIsNone(String title) {
        assertThat(article(title + "\n　　3月2日，市长陆明远主持召开会议。他强调，要切实加强水库管理。\n").document())
                .isNull();
    }

    /** Seen to fail when the line was the second half of the title. */
    @ParameterizedTest
    @ValueSource(strings = {"青岭县人民政府办公室 2016-4-13", "青岭县人民政府办公室　2016年4月13日"})
    void aBodyAndADayBelowTheTitleTellWhoIssuedItWhen(String line) {
        Article article = article("第21次常务会议\n" + line + "\n3月24日，县长林远山主持召开常务会议。现将会议议定事项纪要如下：\n一、会议要求，各乡镇要加强组织领导。\n");
        OfficialDocument document = document(article);
        assertThat(article.headline().title()).isEqualTo("第21次常务会议");
        assertThat(document.issuers()).containsExactly("青岭县人民政府办公室");
        assertThat(document.date()).isEqualTo(LocalDate.of(2016, 4, 13));
        assertThat(article.paragraphs()).extracting(Paragraph::text).doesNotContain(line);
        assertThat(article.directives()).extracting(d -> d.verb()).containsExactly("要求");
    }

    /** A date that stands alone within such a text is no date of the document. */
    @Test
    void onlyTheLastLineDatesADecision() {
        Article article = article("云溪市人民政府关于禁止燃放烟花爆竹的通告\n　　现通告如下：\n2020年3月1日\n　　任何单位和个人不得燃放烟花爆竹。\n");
        assertThat(document(article).date()).isNull();
        assertThat(article.paragraphs()).hasSize(3);
    }
}
