package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Attachment;
import dev.gazette.model.Citation;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import dev.gazette.model.Post;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whole documents of invented cities, read through the front door.
 *
 * <p>Seen to fail: with identifiers that count no paragraphs.
 */
class OfficialDocumentTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    private static final String NOTICE = """
            云溪市人民政府关于做好春耕工作的通知
            云政发〔2021〕7号
            各县（市、区）人民政府，市政府各部门、各直属机构：
            　　根据《云川省粮食安全条例》和《关于稳定粮食生产的意见》（云川政发〔2020〕12号，以下简称《意见》），现就有关事项通知如下：
            　　一、加强领导
            　　（一）落实责任。各地要落实《意见》。
            　　1.摸底。
            　　（1）登记造册。
            　　二、附则
            　　本通知自2021年4月1日起施行，《云溪市春耕工作办法》（云政发〔2011〕3号）同时废止。
            　　附件：1．春耕任务分解表
            　　　　　2．联系人名单（略）
            　　　　　　　　　　　　云溪市人民政府
            　　　　　　　　　　　　2021年3月8日
            　　（此件公开发布）
            　　附件1
            　　春耕任务分解表
            县区　　　　面积　　　　时间
            青阳县　　　120　　　　3月
            白河县　　　340　　　　4月
            """;

    @Test
    void anEnvelopeIsReadWhole() {
        OfficialDocument document = document(NOTICE);
        assertThat(document.numbers()).containsExactly(new DocumentNumber("云政发〔2021〕7号", "云政发", 2021, 7));
        assertThat(document.type()).isEqualTo("通知");
        assertThat(document.issuers()).containsExactly("云溪市人民政府");
        assertThat(document.addressees()).containsExactly("各县（市、区）人民政府", "市政府各部门", "各直属机构");
        assertThat(document.date()).isEqualTo(LocalDate.of(2021, 3, 8));
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(document.attachments()).extracting(Attachment::title).containsExactly("春耕任务分解表", "联系人名单");
        assertThat(document.cites())
                .extracting(Citation::title)
                .containsExactly("云川省粮食安全条例", "关于稳定粮食生产的意见", "云溪市春耕工作办法");
        assertThat(document.cites()).extracting(Citation::number).containsExactly(null, "云川政发〔2020〕12号", "云政发〔2011〕3号");
        assertThat(document.repeals()).extracting(Citation::title).containsExactly("云溪市春耕工作办法");
    }

    @Test
    void thePartsOfAnEnvelopeAreNoParagraphs() {
        ParseResult result = READER.readText(NOTICE);
        List<Paragraph> paragraphs = article(result).paragraphs();
        assertThat(paragraphs).extracting(Paragraph::text).noneMatch(t -> t.contains("云政发〔2021〕7号"));
        assertThat(paragraphs).extracting(Paragraph::text).noneMatch(t -> t.startsWith("附件") || t.contains("此件公开发布"));
        assertThat(paragraphs.get(0).text()).startsWith("根据《云川省粮食安全条例》");
        assertThat(result.cover()).extracting(part -> part.kind()).doesNotContain(CoverKind.UNREAD);
        assertThat(result.cover())
                .filteredOn(part -> part.kind() == CoverKind.DOCUMENT_NOTE)
                .extracting(part -> result.source().text(List.of(part.span())).strip())
                .anyMatch(words -> words.startsWith("（此件公开发布）"));
    }

    @Test
    void paragraphsHaveKindsLabelsAndIdentifiers() {
        List<Paragraph> paragraphs = article(READER.readText(NOTICE)).paragraphs();
        assertThat(paragraphs)
                .extracting(Paragraph::id)
                .containsExactly(
                        "para_1",
                        "item_1",
                        "item_1__item_1",
                        "item_1__item_1__item_1",
                        "item_1__item_1__item_1__item_1",
                        "item_2",
                        "item_2__para_1",
                        "att_1__para_1",
                        "att_1__row_1",
                        "att_1__row_2",
                        "att_1__row_3");
        assertThat(paragraphs.get(2).kind()).isEqualTo(ParagraphKind.ITEM2);
        assertThat(paragraphs.get(2).label()).isEqualTo("（一）");
        assertThat(paragraphs.get(9).cells()).containsExactly("青阳县", "120", "3月");
        assertThat(paragraphs.get(9).attachment()).isZero();
        assertThat(paragraphs.get(0).attachment()).isNull();
    }

    @Test
    void aDecreeHasItsNumberOnTwoLinesAndIsSignedByAPerson() {
        Article article = article(READER.readText("""
                        云川省人民政府令
                        第378号
                        《云川省河道管理办法》已经2022年3月1日省人民政府第102次常务会议通过，现予公布，自2022年5月1日起施行。
                        省　长　赵一帆
                        2022年3月9日
                        云川省河道管理办法
                        第一章　总则
                        第一条　为了加强河道管理，制定本办法。
                        第二条　本办法所称河道，包括：
                        （一）湖泊；
                        （二）人工水道。
                        前款所称湖泊，另行公布。
                        第二条之一　另有规定的，从其规定。
                        第三条规定的情形除外。
                        第三条　河道管理机构应当公告。
                        """));
        OfficialDocument document = article.document();
        assertThat(document).isNotNull();
        assertThat(document.numbers()).extracting(DocumentNumber::text).containsExactly("云川省人民政府令第378号");
        assertThat(document.type()).isEqualTo("令");
        assertThat(document.issuers()).containsExactly("云川省人民政府");
        assertThat(document.date()).isEqualTo(LocalDate.of(2022, 3, 9));
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(document.signatories()).extracting(Official::name).containsExactly("赵一帆");
        assertThat(document.signatories().get(0).posts())
                .extracting(post -> post.text().replace("　", ""))
                .containsExactly("省长");
        assertThat(article.paragraphs())
                .extracting(Paragraph::id)
                .containsExactly(
                        "para_1",
                        "para_2",
                        "chp_1",
                        "art_1",
                        "art_2",
                        "art_2__item_1",
                        "art_2__item_2",
                        "art_2__para_2",
                        "art_2-1",
                        "art_2-1__para_2",
                        "art_3");
    }

    @Test
    void severalMinistersSignInAColumn() {
        Article article = article(READER.readText("""
                        林业部 水务部令
                        第5号
                        《联合管理办法》已经审议通过，现予公布。
                        林业部部长　陈一山
                        水务部部长　王大川
                        2020年3月1日
                        """));
        assertThat(article.document()).isNotNull();
        assertThat(article.document().issuers()).containsExactly("林业部", "水务部");
        assertThat(article.document().signatories()).extracting(Official::name).containsExactly("陈一山", "王大川");
        assertThat(article.document().signatories().get(1).posts())
                .extracting(Post::text)
                .containsExactly("水务部部长");
    }

    @Test
    void jointIssuersAreReadInAColumnSetApartOrRunTogether() {
        for (String signature :
                List.of("云溪市财政局\n云溪市教育局", "云溪市财政局　　云溪市教育局", "云溪市财政局云溪市教育局", "云 溪 市 财 政 局\n云 溪 市 教 育 局")) {
            OfficialDocument document = document(
                    "关于做好资助工作的通知\n云财教〔2020〕7号　云教发〔2020〕12号\n各县财政局、教育局：\n请遵照执行。\n" + signature + "\n二〇二〇年五月六日\n");
            assertThat(document.issuers()).as(signature).containsExactly("云溪市财政局", "云溪市教育局");
            assertThat(document.numbers()).hasSize(2);
        }
    }

    @Test
    void theSignatureOfAnAnnexIsNotThatOfTheDocument() {
        OfficialDocument document = document("""
                云溪市人民政府办公室转发市水务局关于防汛工作报告的通知
                云政办发〔2020〕9号
                各县人民政府：
                市水务局《关于防汛工作的报告》已经同意，现转发给你们。
                云溪市人民政府办公室
                2020年6月8日
                关于防汛工作的报告
                市人民政府：
                现将情况报告如下。
                云溪市水务局
                2020年5月20日
                """);
        assertThat(document.issuers()).containsExactly("云溪市人民政府办公室");
        assertThat(document.date()).isEqualTo(LocalDate.of(2020, 6, 8));
        assertThat(document.addressees()).containsExactly("各县人民政府");
    }

    @Test
    void theBracketUnderATitleTellsNumberAndDate() {
        OfficialDocument document = document("""
                云川省渔港管理办法
                （1998年7月24日　云川省人民政府令第9号）
                第一条　为加强渔港管理，制定本办法。
                第二条　本办法自公布之日起施行。
                """);
        assertThat(document.numbers()).extracting(DocumentNumber::text).containsExactly("云川省人民政府令第9号");
        assertThat(document.type()).isEqualTo("办法");
        assertThat(document.issuers()).containsExactly("云川省人民政府");
        assertThat(document.date()).isEqualTo(LocalDate.of(1998, 7, 24));
        assertThat(document.effectiveDate()).isEqualTo(LocalDate.of(1998, 7, 24));
    }

    @Test
    void thePageTableIsEvidenceAndItsDoubtsAreTold() {
        ParseResult result = READER.readText("""
                索 引 号：	0001/2020-1	发文机关：	云溪市人民政府
                发文字号：	云政发〔2020〕3号	成文日期：	2020年03月02日

                云溪市人民政府关于做好防汛工作的通知
                云政发〔2020〕3号
                各县人民政府：
                请做好防汛工作。
                云溪市人民政府
                2020年3月1日
                """);
        assertThat(article(result).document()).isNotNull();
        assertThat(article(result).document().date()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(article(result).paragraphs()).extracting(Paragraph::text).containsExactly("请做好防汛工作。");
        assertThat(result.diagnostics()).anyMatch(d -> d.code() == DiagnosticCode.METADATA_DISAGREES);
    }

    @Test
    void noNumberOfADocumentIsADate() {
        Article article = article(READER.readText("云溪市关于做好工作的通知\n云政发〔2020〕10号\n各县人民政府：\n请执行云政发〔2019〕12号文件。\n"));
        assertThat(article.document()).isNotNull();
        assertThat(article.document().date()).isNull();
        assertThat(article.document().effectiveDate()).isNull();
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Arbitraries.of(
                        "第一章　总则",
                        "第二章　附则",
                        "第一条　为了管理，制定本办法。",
                        "第二条　本办法自发布之日起施行。",
                        "前款所称机构，包括：",
                        "一、加强领导",
                        "（一）落实责任。",
                        "（二）强化督查。",
                        "1.摸底。",
                        "（1）登记。",
                        "①核对。",
                        "附件1",
                        "附件2",
                        "青阳县　　　120　　　　3月",
                        "特此通知。")
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void identifiersAreUniqueAndStable(@ForAll("bodies") List<String> body) {
        String text = "云溪市人民政府关于管理工作的通知\n云政发〔2021〕7号\n各县人民政府：\n附件：1.甲表\n2.乙表\n云溪市人民政府\n2021年3月8日\n"
                + String.join("\n", body)
                + "\n";
        List<Paragraph> paragraphs = article(READER.readText(text)).paragraphs();
        var ids = new HashSet<String>();
        for (Paragraph paragraph : paragraphs) {
            assertThat(paragraph.id()).isNotNull();
            assertThat(ids.add(paragraph.id())).as(paragraph.id()).isTrue();
        }
        assertThat(article(READER.readText(text)).paragraphs()).isEqualTo(paragraphs);
    }

    private static OfficialDocument document(String text) {
        OfficialDocument document = article(READER.readText(text)).document();
        assertThat(document).isNotNull();
        return document;
    }

    private static Article article(ParseResult result) {
        return result.gazette().issues().get(0).articles().get(0);
    }

    @Test
    void inMinutesTheMeetingSpeaks() {
        Article minutes =
                READER.readText("""
                        云溪县人民政府常务会议纪要

                        云政常纪〔2023〕9号

                        云溪县人民政府第三十五次常务会议纪要

                        　　2023年5月16日上午，县长罗青主持召开县人民政府第三十五次常务会议。现将会议议定事项纪要如下：
                        　　一、审议《云溪县农村公路养护办法（送审稿）》
                        　　会议强调，各乡镇要落实养护责任。不得以任何理由拖欠养护人员工资。
                        　　二、防汛工作
                        　　县水利局要逐库逐河排查隐患。

                        云溪县人民政府办公室
                        2023年5月18日
                        """).gazette().issues().get(0).articles().get(0);
        assertThat(minutes.facts().directives())
                .extracting(d -> d.speaker().name() + " " + d.verb() + " " + d.modality() + " " + d.basis() + " "
                        + d.addressee())
                .containsExactly(
                        "会议 强调 SHOULD EXPLICIT 各乡镇",
                        "会议 强调 MUST_NOT CONTINUATION null",
                        minutes.document().issuers().get(0) + " null SHOULD DOCUMENT 县水利局");
    }
}
