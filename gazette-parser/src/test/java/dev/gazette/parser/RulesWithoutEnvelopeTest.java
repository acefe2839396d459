package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static dev.gazette.parser.OneArticle.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Directive;
import dev.gazette.model.OfficialDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rules, minutes and notices as sites print them, without number and signature; everything is made up. */
class RulesWithoutEnvelopeTest {

    private static final String ARTICLES = """
            第一章　总则
            第一条　为加强户外广告管理，制定本办法。
            第二条　设置户外广告的单位应当保持广告整洁。
            第三条　本办法自1995年5月1日起施行。
            """;

    @Test
    void rulesNeedNoEnvelope() {
        Article article = article("云川市户外广告管理办法\n\n" + ARTICLES);
        assertThat(article.kind()).isEqualTo(ArticleKind.OFFICIAL_DOCUMENT);
        assertThat(document(article).type()).isEqualTo("办法");
        assertThat(document(article).effectiveDate()).isEqualTo(LocalDate.of(1995, 5, 1));
    }

    @Test
    void theBodyUnderTheTitleIssuesThem() {
        Article article = article("云川市户外广告管理办法\n云川市人民政府\n" + ARTICLES);
        assertThat(document(article).issuers()).containsExactly("云川市人民政府");
        assertThat(article.facts().directives())
                .extracting(Directive::addressee)
                .containsExactly("设置户外广告的单位");
    }

    @Test
    void theBracketTellsWhoAdoptedThemWhen() {
        OfficialDocument document = document(
                article("云川市户外广告管理条例\n\n（1995年3月2日云川市第十届人民代表大会常务委员会第三次会议通过）\n\n" + ARTICLES.replace("办法", "条例")));
        assertThat(document.issuers()).containsExactly("云川市人民代表大会常务委员会");
        assertThat(document.date()).isEqualTo(LocalDate.of(1995, 3, 2));
    }

    @Test
    void aGovernmentMayHaveIssuedThem() {
        OfficialDocument document = document(article("云川市户外广告管理办法\n\n（1995年3月2日云川市人民政府发布）\n\n" + ARTICLES));
        assertThat(document.issuers()).containsExactly("云川市人民政府");
        assertThat(document.date()).isEqualTo(LocalDate.of(1995, 3, 2));
    }

    @Test
    void fewSentencesInItemsNeedTheBracket() {
        String items = "根据有关法律，作如下规定：\n一、对个人的罚款，不得超过一千元。\n二、本规定自1998年5月1日起施行。\n";
        String title = "云川市人民代表大会常务委员会关于罚款限额的规定\n\n";
        Article article = article(title + "（1998年3月26日云川市第十届人民代表大会常务委员会第三十次会议通过）\n\n" + items);
        assertThat(document(article).date()).isEqualTo(LocalDate.of(1998, 3, 26));
        assertThat(article.facts().directives()).hasSize(1);
        assertThat(article(title + items).document()).isNull();
    }

    @Test
    void aTextAboutRulesIsNone() {
        assertThat(article("云川市户外广告管理办法解读\n\n" + ARTICLES).kind()).isEqualTo(ArticleKind.INTERPRETATION);
        assertThat(article("云川市户外广告管理办法\n\n近日，记者在街头看到，不少广告牌已经拆除。\n").document()).isNull();
    }

    @Test
    void minutesNeedNoEnvelope() {
        Article article = article("云川县人民政府第12次常务会议纪要\n\n3月5日，县政府召开第12次常务会议。现纪要如下：\n一、会议要求，各乡镇要抓好落实。\n二、会议同意有关方案。\n");
        assertThat(document(article).issuers()).containsExactly("云川县人民政府");
        assertThat(article.facts().directives())
                .extracting(d -> d.speaker().name() + " " + d.addressee())
                .containsExactly("会议 各乡镇");
    }

    @Test
    void addresseesMayEndInWhateverWhereOneIsKnown() {
        Article article = article("关于举办培训班的通知\n各区县卫生局，委属各单位，机关各处室：\n请认真执行。\n");
        assertThat(document(article).addressees()).containsExactly("各区县卫生局", "委属各单位", "机关各处室");
        assertThat(document(article("关于做好工作的通知\n局属学校，各街道小学、民办托幼园：\n请认真执行。\n")).addressees())
                .hasSize(2);
    }
}
