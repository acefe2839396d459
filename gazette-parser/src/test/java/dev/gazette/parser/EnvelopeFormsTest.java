package dev.gazette.parser;

import static dev.gazette.parser.OneArticle.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gazette.model.Article;
import dev.gazette.model.Attachment;
import dev.gazette.model.Citation;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The envelope of invented documents, each part in every form that print shops give it (GB/T 9704-2012). */
class EnvelopeFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "云政发〔2020〕3号 | 云政发 | 2020 | 3",
                "云政发[2020]3号 | 云政发 | 2020 | 3",
                "云政发﹝2020﹞3号 | 云政发 | 2020 | 3",
                "云政发（2020）3号 | 云政发 | 2020 | 3",
                "云政发【2020】3号 | 云政发 | 2020 | 3",
                "云府[92]15号 | 云府 | 1992 | 15",
                "云房地字[1992]第087号 | 云房地字 | 1992 | 87",
                "云政发〔２０２０〕３号 | 云政发 | 2020 | 3",
                "云 政 发 〔 2 0 2 0 〕 3 号 | 云政发 | 2020 | 3",
                "云政字〔二〇二〇〕三号 | 云政字 | 2020 | 3",
                "云发改价格规〔2020〕3号 | 云发改价格规 | 2020 | 3",
                "（云政发〔2020〕3号） | 云政发 | 2020 | 3",
                "云溪市人民政府令第378号 | - | - | 378",
                "公告2020年第3号 | - | 2020 | 3",
                "2020年第14号 | - | 2020 | 14",
                "〔2020〕12号 | - | 2020 | 12"
            })
    void aNumberIsSplitIntoCodeYearAndSerial(String line, String code, Integer year, Integer serial) {
        OfficialDocument document = document(notice(line, "2020年3月1日"));
        assertThat(document.numbers())
                .extracting(DocumentNumber::issuerCode, DocumentNumber::year, DocumentNumber::serial)
                .containsExactly(tuple(code, year, serial));
        assertThat(document.addressees()).containsExactly("各县（市、区）人民政府", "市直各单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云财综〔2020〕1号　云发改〔2020〕2号", "云财综〔2020〕1号、云发改〔2020〕2号", "云财综〔2020〕1号\n云发改〔2020〕2号"})
    void jointIssuersHaveSeveralNumbers(String lines) {
        assertThat(document(notice(lines, "2020年3月1日")).numbers())
                .extracting(DocumentNumber::text)
                .containsExactly("云财综〔2020〕1号", "云发改〔2020〕2号");
    }

    @ParameterizedTest
    @CsvSource({"云川省人民政府令,第378号,云川省人民政府令第378号", "云溪市人民政府公告,第3号,云溪市人民政府公告第3号", "云溪市公安局通告,第 12 号,云溪市公安局通告第12号"})
    void anOrderAndItsNumberMayStandOnTwoLines(String title, String line, String number) {
        OfficialDocument document =
                document(title + "\n" + line + "\n　　为了保护水源，现公告如下：\n　　一、禁止游泳。\n云溪市人民政府\n2020年3月1日\n");
        assertThat(document.numbers()).extracting(DocumentNumber::text).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年3月1日",
                "二〇二〇年三月一日",
                "二○二○年三月一日",
                "二Ｏ二Ｏ年三月一日",
                "二О二О年三月一日",
                "二0二0年三月一日",
                "二零二零年三月一日",
                "２０２０年３月１日",
                "2020 年 3 月 1 日",
                "2020.3.1",
                "2020-03-01",
                "（2020年3月1日）",
                "二〇二〇年三月一日（盖章）"
            })
    void theDayOfIssueIsReadWithEveryZero(String line) {
        OfficialDocument document = document(notice("云政发〔2020〕3号", line));
        assertThat(document.date()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(document.issuers()).containsExactly("云溪市人民政府");
    }

    /** Seen to fail when the second half of the last title was a paragraph, and 略 below a title was part of it. */
    @Test
    void theLastTitleOfAListMayRunOverTwoLinesToo() {
        Article article = article("""
                云溪市人民政府关于加强水库管理的通知
                云政发〔2020〕3号
                各县（市、区）人民政府：
                　　请做好水库管理工作。

                　　附件：1. 水库名录
                　　　　　2. 责任人名单
                　　　　　　（略）
                　　　　　3. 关于进一步做好小型水库安全运行
                　　　　　　的实施方案

                云溪市人民政府
                2020年3月1日
                """);
        assertThat(article.document().attachments())
                .extracting(Attachment::title)
                .containsExactly("水库名录", "责任人名单", "关于进一步做好小型水库安全运行的实施方案");
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("请做好水库管理工作。");
    }

    /** Seen to fail when the line was a paragraph without its brackets. */
    @ParameterizedTest
    @ValueSource(strings = {"主动公开", "依申请公开", "此件公开发布", "（主动公开）", "主动公开。"})
    void whoMayReadTheDocumentIsNoParagraph(String note) {
        Article article = article(notice("云政发〔2020〕3号", "2020年3月1日") + note + "\n抄送：市委办公室。\n");
        assertThat(article.paragraphs()).extracting(Paragraph::text).doesNotContain(note);
        assertThat(article.document().date()).isEqualTo(LocalDate.of(2020, 3, 1));
    }

    /** Seen to fail when 1. 14 was a decimal number with a gap. */
    @Test
    void theTitleOfAnAttachmentMayBeginWithANumber() {
        assertThat(document("""
                        云溪市人民政府关于加强药品管理的通知
                        云政发〔2020〕3号
                        各县（市、区）人民政府：
                        　　请做好药品管理工作。

                        　　附件：1. 14批次药品名单
                        　　　　　2. 5家企业名单

                        云溪市人民政府
                        2020年3月1日
                        """).attachments()).extracting(Attachment::title).containsExactly("14批次药品名单", "5家企业名单");
    }

    @Test
    void rowsOfEachAnnexAreCountedAnew() {
        Article article = article("""
                云溪市人民政府关于加强水库管理的通知
                云政发〔2020〕3号
                各县（市、区）人民政府：
                　　请做好水库管理工作。
                　　附件：1. 水库名录
                　　　　　2. 责任人名单
                云溪市人民政府
                2020年3月1日
                附件1
                水库名录
                名称	库容	位置
                青石	120	青石县
                附件2
                责任人名单
                水库　　　　姓名　　　　电话
                青石　　　　陆明远　　　12345
                合　计　　　1
                """);
        assertThat(article.paragraphs())
                .filteredOn(paragraph -> !paragraph.cells().isEmpty())
                .extracting(Paragraph::id)
                .containsExactly("att_1__row_1", "att_1__row_2", "att_2__row_1", "att_2__row_2", "att_2__row_3");
    }

    /** Seen to fail when the front matter ended at the first line that is nothing known. */
    @Test
    void aRemarkAboveTheAddresseesDoesNotHideThem() {
        assertThat(document(notice("云政发〔2020〕3号\n第一次印发", "2020年3月1日")).addressees())
                .containsExactly("各县（市、区）人民政府", "市直各单位");
    }

    @Test
    void aLineOfProseThatEndsInAColonIsNoAddressee() {
        for (String prose : new String[] {"现将有关事项通知如下：", "为了加强管理，市人民政府决定：", "同志们：", "经研究，现批复如下："}) {
            assertThat(document("云溪市人民政府关于加强水库管理的通知\n云政发〔2020〕3号\n" + prose + "\n　　请做好工作。\n云溪市人民政府\n2020年3月1日\n")
                            .addressees())
                    .as(prose)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"市长　陆明远", "市 长　陆 明 远", "市长：陆明远", "市长:陆明远"})
    void anOrderIsSignedByAPerson(String line) {
        OfficialDocument document =
                document("云溪市人民政府令\n第18号\n　　《云溪市停车管理办法》已经审议通过，现予发布，自2023年10月1日起施行。\n" + line + "\n二〇二三年八月四日\n");
        assertThat(document.signatories())
                .extracting(Official::name)
                .extracting(name -> name.replace(" ", ""))
                .containsExactly("陆明远");
        assertThat(document.date()).isEqualTo(LocalDate.of(2023, 8, 4));
    }

    /** Seen to fail when only a number, addressees or a signature showed that a text is a document. */
    @ParameterizedTest
    @ValueSource(strings = {"（二0一0年四月二十四日）", "（2010年4月24日）", "2010年4月24日，云溪市人民政府"})
    void aDecisionMayPrintItsDayUnderTheTitleAlone(String line) {
        OfficialDocument document = document("云溪市人民政府关于表彰劳动模范的决定\n" + line + "\n　　为表彰先进，决定授予12人荣誉称号。\n");
        assertThat(document.date()).isEqualTo(LocalDate.of(2010, 4, 24));
        assertThat(document.issuers()).containsExactly("云溪市人民政府");
        assertThat(document.type()).isEqualTo("决定");
    }

    /** Seen to fail when such a line was a paragraph that cites the number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年12月31日 云政发〔2020〕3号",
                "云政发〔2020〕3号　2020年12月31日",
                "云政发〔2020〕3号，2020年12月31日",
                "二〇二〇年十二月三十一日　云政发〔2020〕3号",
                "云政发〔2020〕3号　二〇二〇年十二月三十一日",
                "2020-12-31 云政发〔2020〕3号",
                "云政发〔2020〕3号 2020.12.31",
                "（云政发〔2020〕3号　2020年12月31日）"
            })
    void dayAndNumberMayShareALine(String line) {
        Article article = article("云溪市人民政府关于加强水库管理的通知\n" + line + "\n各县（市、区）人民政府：\n　　请做好水库管理工作。\n");
        OfficialDocument document = article.document();
        assertThat(document.numbers()).extracting(DocumentNumber::text).containsExactly("云政发〔2020〕3号");
        assertThat(document.date()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(document.addressees()).containsExactly("各县（市、区）人民政府");
        assertThat(document.cites()).isEmpty();
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("请做好水库管理工作。");
    }

    /** A day that the text gives to others, or to another document, is none of its own; the last article tells it. */
    @Test
    void theDayFromWhichADocumentIsInForceIsItsOwn() {
        OfficialDocument document = document("""
                云溪市作息时间管理办法
                （云政发〔2020〕3号）
                第一条　为了贯彻自2019年1月1日起施行的规定，制定本办法。
                第二条　《云川省作息时间条例》自2019年3月1日起施行，各单位应当遵守。
                第三条　有困难的单位可以推迟，但最迟应当自2021年1月1日起施行。
                第四条　新的作息时间自2020年10月1日起执行。
                第五条　本办法自2020年5月1日起施行。
                """);
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(2020, 5, 1));
    }

    @Test
    void whatAWebPagePrintsBetweenTitleAndAddresseesIsNoParagraph() {
        Article article = article(notice("- 发布日期：2024-10-10\n- 浏览次数：252", "二〇二四年十月廿一日"));
        assertThat(article.document().addressees()).containsExactly("各县（市、区）人民政府", "市直各单位");
        assertThat(article.document().date()).isEqualTo(LocalDate.of(2024, 10, 21));
        assertThat(article.paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "按云政发〔2018〕41号《关于稳定粮食生产的意见》办理。,关于稳定粮食生产的意见,云政发〔2018〕41号",
                "市人民政府令第97号公布的《云溪市渔港管理规定》继续有效。,云溪市渔港管理规定,市人民政府令第97号",
                "你局云水请〔2018〕第29号请示收悉。,-,云水请〔2018〕第29号",
                "我院法(办)发〔1988〕6号《关于民事案件的意见》第二条。,关于民事案件的意见,法(办)发〔1988〕6号",
                "《关于稳定粮食生产的意见》（云政发〔2018〕41号）已经废止。,关于稳定粮食生产的意见,云政发〔2018〕41号"
            })
    void aNumberBelongsToTheTitleThatItStandsBefore(String sentence, String title, String number) {
        OfficialDocument document =
                document("云溪市人民政府关于加强水库管理的通知\n云政发〔2020〕3号\n各县人民政府：\n　　" + sentence + "\n云溪市人民政府\n2020年3月1日\n");
        assertThat(document.cites())
                .extracting(Citation::title, Citation::number)
                .containsExactly(tuple(title, number));
    }

    /** Seen to fail when the attachment was no cite and 《通告》 was one. */
    @ParameterizedTest
    @CsvSource({"现将市政府关于《云溪市渔港管理通告》转发给你们，请按《通告》要求落实。,云溪市渔港管理通告", "请填写《云溪市渔港管理通告》，按《通告》要求落实。,"})
    void anAttachmentIsCitedWhereItIsHandedOnAndNeverByItsShortForm(String sentence, String cited) {
        OfficialDocument document =
                document("云政发〔2020〕3号\n各县（市、区）人民政府：\n　　" + sentence + "\n　　附件：云溪市渔港管理通告\n云溪市渔业局\n2020年3月1日\n");
        assertThat(document.cites()).extracting(Citation::title).isEqualTo(cited == null ? List.of() : List.of(cited));
    }

    private static String notice(String number, String date) {
        return "云溪市人民政府关于加强水库管理的通知\n" + number + "\n各县（市、区）人民政府，市直各单位：\n　　请做好水库管理工作，落实责任制度。\n云溪市人民政府\n" + date + "\n";
    }

    private static OfficialDocument document(String text) {
        OfficialDocument document = article(text).document();
        assertThat(document).as(text).isNotNull();
        return document;
    }
}
