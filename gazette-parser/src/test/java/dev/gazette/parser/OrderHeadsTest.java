package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static dev.gazette.parser.OneArticle.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The heads of invented orders and announcements: name and number on one line or on several. */
class OrderHeadsTest {

    private static final String ORDER = """
            　　《云溪市停车管理办法》已经2020年2月1日市政府第3次常务会议通过，现予公布，自公布之日起施行。
            　　　　　　　　　　市长　陆明远
            　　　　　　　　二〇二〇年三月一日
            云溪市停车管理办法
            第一条　为了加强停车管理，制定本办法。
            第二条　驾驶人应当有序停车。
            """;

    /** Seen to fail when a line with its number was the title as a whole, or no title because it is a number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪市人民政府令第18号",
                "云溪市人民政府令 第 18 号",
                "云溪市人民政府令（第18号）",
                "云溪市人民政府令\n第18号",
                "云溪市人民政府令\n（第18号）",
                "云溪市人民政府\n令第18号",
                "云溪市人民政府\n令\n第18号",
                "云溪市人民政府令〔2020〕第18号",
                "云溪市人民政府令　〔2020〕18号",
                "云溪市人民政府令\n〔2020〕第18号",
                "云溪市人民政府\n令〔2020〕第18号",
                "云溪市人民政府令2020年第18号",
                "云溪市人民政府令（2020年第18号）",
                "云溪市人民政府令\n2020年第18号"
            })
    void anOrderIsReadAlikeHoweverItsHeadIsBroken(String head) {
        Article article = article(head + "\n" + ORDER);
        OfficialDocument document = document(article);
        assertThat(article.title()).contains("云溪市人民政府令");
        assertThat(document.type()).isEqualTo("令");
        assertThat(document.issuers()).containsExactly("云溪市人民政府");
        String number = head.replaceAll("[（）\\s　]", "");
        assertThat(document.numbers()).extracting(DocumentNumber::text).containsExactly(number);
        assertThat(document.numbers().get(0).serial()).isEqualTo(18);
        assertThat(document.numbers().get(0).year()).isEqualTo(head.contains("2020") ? 2020 : null);
        assertThat(article.paragraphs())
                .extracting(Paragraph::text)
                .startsWith("《云溪市停车管理办法》已经2020年2月1日市政府第3次常务会议通过，现予公布，自公布之日起施行。", "云溪市停车管理办法");
    }

    @Test
    void theNumberOfAnOrderMayStandBeforeItsKind() {
        Article article = article("云溪市人民政府第18号令\n" + ORDER);
        assertThat(article.title()).contains("云溪市人民政府第18号令");
        assertThat(document(article).numbers()).extracting(DocumentNumber::text).containsExactly("云溪市人民政府第18号令");
        assertThat(document(article).issuers()).containsExactly("云溪市人民政府");
    }

    @Test
    void twoBodiesGiveOneOrder() {
        OfficialDocument document = document(article("云川省财政厅\n云川省民政厅令2020年第18号\n" + ORDER));
        assertThat(document.type()).isEqualTo("令");
        assertThat(document.issuers()).containsExactly("云川省财政厅", "云川省民政厅");
        assertThat(document.numbers()).extracting(DocumentNumber::text).containsExactly("云川省财政厅云川省民政厅令2020年第18号");
    }

    @ParameterizedTest
    @CsvSource({
        "云溪市水利局公告2020年第18号,云溪市水利局公告,2020年第18号",
        "云溪市水利局通告第18号,云溪市水利局通告,云溪市水利局通告第18号",
        "云溪市水利局公告〔2020〕18号,云溪市水利局公告,〔2020〕18号",
        "云溪市人民代表大会常务委员会公告〔十六届〕第18号,云溪市人民代表大会常务委员会公告,〔十六届〕第18号"
    })
    void anAnnouncementIsHeadedLikeAnOrder(String line, String title, String number) {
        Article article = article(line + "\n　　为了保护水源，现公告如下：\n　　一、禁止游泳。\n云溪市水利局\n2020年3月1日\n");
        assertThat(article.title()).contains(title);
        assertThat(document(article).numbers()).extracting(DocumentNumber::text).containsExactly(number);
    }

    /** Seen to fail when both lines were one title. */
    @Test
    void theNumberOfAnAnnouncementMayStandAboveItsTitle() {
        Article article = article("云溪市水利局公告2020年第18号\n关于保护水源的公告\n　　为了保护水源，现公告如下：\n　　一、禁止游泳。\n云溪市水利局\n2020年3月1日\n");
        assertThat(article.title()).contains("关于保护水源的公告");
        assertThat(document(article).numbers()).extracting(DocumentNumber::text).containsExactly("云溪市水利局公告2020年第18号");
    }

    /** Seen to fail when the rules were issued by those whom they bind. */
    @ParameterizedTest
    @ValueSource(strings = {"云溪市财政局令〔2020〕第18号", "云溪市财政局令第18号", "（云溪市财政局令〔2020〕第18号）", "（2020年3月1日云溪市财政局令第18号公布）"})
    void rulesAreIssuedByTheBodyThatTheirNumberNames(String line) {
        OfficialDocument document =
                document(article("医疗机构报告药品短缺办法\n" + line + "\n第一条　为了保障供应，医疗机构应当报告短缺的药品。\n第二条　本办法自2020年5月1日起施行。\n"));
        assertThat(document.type()).isEqualTo("办法");
        assertThat(document.issuers()).containsExactly("云溪市财政局");
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(2020, 5, 1));
    }
}
