package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gazette.model.Basis;
import dev.gazette.model.Directive;
import dev.gazette.model.Modality;
import dev.gazette.model.Official;
import dev.gazette.model.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveReaderTest {

    @Test
    void aSentenceThatAsksHasItsSpeakerVerbModalityAndAddressee() {
        Directive directive = Spoken.of("罗青指出，各村要切实抓好秋收。", "罗青").only();
        assertThat(directive.speaker().name()).isEqualTo("罗青");
        assertThat(directive.speaker().kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(directive.verb()).isEqualTo("指出");
        assertThat(directive.modality()).isEqualTo(Modality.SHOULD);
        assertThat(directive.addressee()).isEqualTo("各村");
        assertThat(directive.basis()).isEqualTo(Basis.EXPLICIT);
        assertThat(directive.text()).isEqualTo("罗青指出，各村要切实抓好秋收。");
    }

    @Test
    void speechGoesOnOverSentencesAndStopsWhereTheReportTells() {
        assertThat(Spoken.of("""
                                罗青来到柳林村。他说，桥是村里的命脉。要抓紧修好。乡里要每周报告进度。随后，罗青走进村小学。要下雨了。
                                要注意安全。
                                """, "罗青").verdicts())
                .containsExactly(
                        "TELLING 罗青来到柳林村。",
                        "STATEMENT 他说，桥是村里的命脉。",
                        "DIRECTIVE 要抓紧修好。",
                        "DIRECTIVE 乡里要每周报告进度。",
                        "TELLING 随后，罗青走进村小学。",
                        "TELLING 要下雨了。",
                        "TELLING 要注意安全。");
    }

    @Test
    void aWitnessSpeaksForNobodyElse() {
        Spoken told = Spoken.of("""
                #罗青调研
                罗青说，路要修宽。村民赵阿满说，水渠也必须修一修。桥也要加固。店主红着脸说，以后一定要改。矿长高保山表态说：“我们要把安全放在第一位。隐患必须马上整改。”
                """, "罗青", "-赵阿满", "-高保山");
        assertThat(told.summary()).containsExactly("罗青 说 SHOULD EXPLICIT null");
        assertThat(told.verdicts())
                .filteredOn(v -> v.startsWith("OTHERS_WORDS"))
                .hasSize(5);
    }

    @Test
    void aHostWhoHoldsAPostOfNoGovernmentIsAWitness() {
        assertThat(Spoken.of("#罗青调研\n罗青走进车站。站长高保山说，司机必须持证上岗。", "罗青", "站长|高保山").directives())
                .isEmpty();
    }

    @Test
    void aQuotationBelongsToWhoSpeaksBehindIt() {
        Spoken told = Spoken.of("罗青走进茶厂。“以后必须两个人一起巡山。”护林员老董说。“各乡镇要把路口守住。一个也不能漏。”罗青说，山是大家的。", "罗青");
        assertThat(told.summary()).containsExactly("罗青 说 SHOULD CONTINUATION 各乡镇", "罗青 说 MUST_NOT CONTINUATION null");
    }

    @Test
    void aQuotationOverSentencesStaysWithItsSpeaker() {
        Spoken told = Spoken.of("守坝员老何指着水尺说：“水一涨我们就上坝。巡坝必须两人同行。要带好手电。”罗青说：“你们辛苦了。水利部门要为大家配齐装备。”", "罗青");
        assertThat(told.summary()).containsExactly("罗青 说 SHOULD CONTINUATION 水利部门");
    }

    @Test
    void aSloganAsksNobody() {
        assertThat(Spoken.of("罗青说，这是把“要我种”变成了“我要种”。", "罗青").directives()).isEmpty();
        assertThat(Spoken.of("罗青说，《关于必须修好水渠的决定》是一件好事。", "罗青").directives()).isEmpty();
    }

    @Test
    void bodiesAndJointSpeakersSpeak() {
        assertThat(Spoken.of("会议强调，各县（市、区）要把好事办好。要加强宣传。", "罗青").summary())
                .containsExactly("会议 强调 SHOULD EXPLICIT 各县（市、区）", "会议 强调 SHOULD CONTINUATION null");
        assertThat(Spoken.of("市领导要求，各单位务必到位。").summary()).containsExactly("市领导 要求 MUST EXPLICIT 各单位");
        Directive joint = Spoken.of("罗青、方砚强调，要加强值守。", "罗青", "方砚").only();
        assertThat(joint.speaker().name()).isEqualTo("罗青、方砚");
        assertThat(joint.speaker().kind()).isEqualTo(SpeakerKind.PEOPLE);
        assertThat(joint.speaker().people()).extracting(Official::name).containsExactly("罗青", "方砚");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罗青说，粮食安全是头等大事。",
                "罗青说，确保群众温暖过冬，是当前的重中之重。",
                "罗青说，做好这项工作意义重大。",
                "罗青说，落实情况良好，发展形势喜人。",
                "罗青说，工作做得好不好，要看群众脸上有没有笑容。",
                "罗青说，从这里到县城还要3个小时。",
                "罗青说，我们这次来，就是要听听大家的想法。",
                "罗青说，安全工作一刻也马虎不得。",
                "罗青说，市里将继续支持企业发展。",
                "罗青说，我们一定要把路修到家门口。",
                "罗青说，祝大家新春愉快、阖家幸福。",
                "罗青说，今年各村扎实推进各项工作，取得明显成效。",
                "罗青说，中央一号文件提出，要加强水利建设。",
                "罗青说，党的全会对水利作出部署，强调要加快建设。",
                "罗青说，要下多大的雨谁知道呢？",
                "罗青对春耕工作给予肯定，对下一步工作提出明确要求。",
                "罗青指出两处堆放杂物的问题。",
                "罗青向大家表示感谢。",
                "罗青听取项目负责人汇报，了解按要求整改情况。"
            })
    void whatOnlyStatesPromisesWishesOrPassesOnIsNoDirective(String text) {
        assertThat(Spoken.of(text, "罗青").directives()).isEmpty();
    }

    @Test
    void aSuperiorIsPassedOnAndTheSpeakerGoesOn() {
        Spoken told = Spoken.of("#方砚调研\n方砚强调，习近平总书记多次强调，要保护耕地。我们要深入学习领会。", "方砚", "习近平");
        assertThat(told.verdicts()).containsExactly("PASSED_ON 方砚强调，习近平总书记多次强调，要保护耕地。", "DIRECTIVE 我们要深入学习领会。");
        assertThat(told.only().speaker().name()).isEqualTo("方砚");
    }

    @ParameterizedTest
    @CsvSource({
        "各村要修路, SHOULD",
        "各村必须修路, MUST",
        "各村要务必修好路, MUST",
        "各村应当修路, MUST",
        "确保路修好, MUST",
        "任何人不得占路, MUST_NOT",
        "严禁占路, MUST_NOT",
        "决不能占路, MUST_NOT",
        "不能光看路有多宽, MUST_NOT",
        "鼓励村民修路, MAY",
        "希望村民修路, HOPE",
        "请村民让路, HOPE",
        "坚持修路, SHOULD",
        "要把路修好，确保畅通, SHOULD",
        "始终把修路放在首位, SHOULD",
        "在修路上下功夫, SHOULD"
    })
    void theFirstDemandOfTheSentenceDecidesTheModality(String demand, Modality modality) {
        assertThat(Spoken.of("罗青说，" + demand + "。", "罗青").only().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource({
        "罗青希望企业加快恢复产能, 希望, HOPE, 企业",
        "罗青叮嘱他们一定要守好坝, 叮嘱, MUST, 他们",
        "罗青叮嘱随行的同志，越是下雨越要上坝, 叮嘱, SHOULD, 随行的同志",
        "罗青要求市农业农村局把做法推广好, 要求, SHOULD, 市农业农村局",
        "罗青要求严肃查处破坏水源的行为, 要求, SHOULD, ",
        "罗青要求教育部门开学前对校车再查一遍, 要求, SHOULD, 教育部门",
        "罗青勉励同学们学好一技之长, 勉励, SHOULD, 同学们",
        "罗青鼓励孩子好好学习, 鼓励, MAY, 孩子",
        "罗青走进车间，向工人表示感谢，希望他们再接再厉, 希望, HOPE, 他们",
        "罗青说，茶是富民产业，希望企业把它做大, 说, HOPE, 企业",
        "罗青说，商务局、应急管理局要再查一遍, 说, SHOULD, 商务局、应急管理局",
        "罗青说，水利局会后要立即行动, 说, SHOULD, 水利局",
        "罗青说，大家在汛期原则上不得外出, 说, MUST_NOT, 大家",
        "罗青说，兵团是重要力量，要促进融合, 说, SHOULD, 兵团",
        "罗青说，检视工作要一项一项查, 说, SHOULD, ",
        "罗青说，对老人要有耐心, 说, SHOULD, ",
        "罗青说，要坚持实事求是，各级党委同向发力, 说, SHOULD, 各级党委"
    })
    void whoIsToDoItIsTheSubjectOfTheDemandOrWhoIsAsked(String text, String verb, Modality modality, String addressee) {
        Directive directive = Spoken.of(text + "。", "罗青").only();
        assertThat(directive.verb()).isEqualTo(verb);
        assertThat(directive.modality()).isEqualTo(modality);
        assertThat(directive.addressee()).isEqualTo(addressee);
    }

    @Test
    void whatTellsTheSpeakerIsTheBasis() {
        assertThat(Spoken.of("罗青来到茶园。他说，要修路。要架桥。罗青强调，要通电。并强调，要通水。", "罗青").directives())
                .extracting(Directive::basis)
                .containsExactly(Basis.PRONOUN, Basis.CONTINUATION, Basis.EXPLICIT, Basis.CONTINUATION);
    }

    @Test
    void whatIsSaidOnATripNamesIt() {
        assertThat(Spoken.of("#罗青调研\n罗青说，要修路。", "罗青").only().inspection()).isZero();
        assertThat(Spoken.of("罗青说，要修路。", "罗青").only().inspection()).isNull();
    }

    @Test
    void whatWasTakenForAStrangersNameHidesNoModal() {
        assertThat(Spoken.of("罗青强调，党员干部要关心群众。", "罗青", "-干部要").only().modality()).isEqualTo(Modality.SHOULD);
    }

    @Test
    void aBareTitleStandsForWhoeverWasToldOfLast() {
        Directive directive = Spoken.of("罗青走进校园。书记还叮嘱他们注意保暖。", "罗青").only();
        assertThat(directive.speaker().name()).isEqualTo("罗青");
        assertThat(directive.addressee()).isEqualTo("他们");
    }

    @Test
    void whatADocumentDoesItselfHasNoDoer() {
        assertThat(Spoken.of("现将补助资金下达给你们，请专款专用。").documentOf("柳林县财政局"))
                .extracting(Directive::addressee)
                .containsOnlyNulls();
    }

    @Test
    void anUnknownSpeakerIsADiagnosticAndNoDirective() {
        Spoken told = Spoken.of("他强调，各村要修路。");
        assertThat(told.directives()).isEmpty();
        assertThat(told.diagnostics()).hasSize(1);
    }

    @Test
    void aSpeechIsTheGiversFromTheFirstWordToTheLast() {
        Spoken told = Spoken.of("""
                同志们：
                一、修路要紧
                去年我们修了十条路。各乡镇要接着干。前几天群众反映，有一处塌方。请交通局去看一看。
                希望大家再加一把劲。
                """, "罗青");
        assertThat(told.speechOf("罗青"))
                .extracting(Directive::addressee, Directive::verb, Directive::basis)
                .containsExactly(
                        tuple("各乡镇", null, Basis.SPEECH),
                        tuple("交通局", null, Basis.SPEECH),
                        tuple("大家", "希望", Basis.SPEECH));
    }

    @Test
    void aDocumentOrdersByItself() {
        Spoken told = Spoken.of("""
                为切实加强道路管理，现就有关事项通知如下：
                一、高度重视
                （一）加快推进农村公路建设。
                （二）各乡镇应当在三月底前完成排查。未完成的，由县政府通报批评。
                符合条件的可以申请补助。
                任何单位和个人不得占用公路。
                交通局应对申请材料进行审查。
                """);
        assertThat(told.documentOf("柳林县人民政府"))
                .extracting(Directive::text, Directive::addressee)
                .containsExactly(
                        tuple("（一）加快推进农村公路建设。", null),
                        tuple("（二）各乡镇应当在三月底前完成排查。", "各乡镇"),
                        tuple("任何单位和个人不得占用公路。", "任何单位和个人"),
                        tuple("交通局应对申请材料进行审查。", "交通局"));
    }
}
