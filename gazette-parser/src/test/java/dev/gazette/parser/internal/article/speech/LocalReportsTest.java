package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speech as reports of counties and districts print it. */
class LocalReportsTest {

    @Test
    void demandsMayFollowTheSentenceThatAnnouncesThem() {
        assertThat(Spoken.of("罗青对视察活动提出要求。要统一思想,提高认识。要求真务实,注重实效。", "罗青").summary())
                .containsExactly("罗青 提出 SHOULD CONTINUATION null", "罗青 提出 SHOULD CONTINUATION null");
    }

    @Test
    void whoListensToAReportSpeaksAfterwards() {
        assertThat(Spoken.of("在实地察看和听取汇报后,罗青对办理工作给予肯定。他指出,办理工作很重要。各相关单位要提高认识。", "罗青")
                        .summary())
                .containsExactly("罗青 指出 SHOULD CONTINUATION 各相关单位");
    }

    @Test
    void aPartyThatVisitsSpeaksForItself() {
        assertThat(Spoken.of("罗青走访困难群众。在困难户家中,各慰问组询问生活状况,勉励他们要树立信心。", "罗青").summary())
                .containsExactly("各慰问组 勉励 SHOULD EXPLICIT 他们");
    }

    @Test
    void aBodyMayBeTheDoer() {
        assertThat(Spoken.of("罗青指出,办理工作很重要,县政府要提高认识。", "罗青").summary()).containsExactly("罗青 指出 SHOULD EXPLICIT 县政府");
        assertThat(Spoken.of("罗青指出,临近春节,各企业、项目工地要绷紧安全之弦。", "罗青").summary())
                .containsExactly("罗青 指出 SHOULD EXPLICIT 各企业、项目工地");
    }

    @Test
    void aSentenceAboutAPlaceNamesNoDoer() {
        assertThat(Spoken.of("罗青指出:环境整治是柳林镇当前工作的一部分,要加大宣传力度。", "罗青").summary())
                .containsExactly("罗青 指出 SHOULD EXPLICIT null");
    }

    @Test
    void toMakeClearIsADemandLikeAnyOther() {
        assertThat(Spoken.of("罗青指出,各部门要明确责任分工,抓紧制定细则。", "罗青").summary()).containsExactly("罗青 指出 SHOULD EXPLICIT 各部门");
        assertThat(Spoken.of("罗青指出,各行业部门要对照清单整改。", "罗青").summary()).containsExactly("罗青 指出 SHOULD EXPLICIT 各行业部门");
    }

    @Test
    void whatOneMayDoIsAllowed() {
        assertThat(Spoken.of("罗青强调,要保障复工。可以采取包车方式组织员工返岗。大家可以大胆探索。从数据可以看出变化。", "罗青")
                        .summary())
                .containsExactly(
                        "罗青 强调 SHOULD EXPLICIT null", "罗青 强调 MAY CONTINUATION null", "罗青 强调 MAY CONTINUATION 大家");
    }

    @Test
    void aQuotationGoesOnWithWhoeverSpoke() {
        assertThat(Spoken.of("罗青要求,队伍要闻令而动。“预案不能锁在柜子里,要练在脚板上。”在训练点,罗青强调,装备务必管用。", "罗青")
                        .summary())
                .containsExactly(
                        "罗青 要求 SHOULD EXPLICIT null", "罗青 要求 MUST_NOT CONTINUATION null", "罗青 强调 MUST EXPLICIT null");
    }

    @Test
    void whatTheSentenceStressesMayNameAThingFirst() {
        assertThat(Spoken.of("罗青询问机组检修情况,强调排涝设备要“拉得出、转得起”。", "罗青").summary())
                .containsExactly("罗青 强调 SHOULD EXPLICIT null");
    }

    @Test
    void aDeedIsNoDemand() {
        assertThat(Spoken.of("罗青参加植树活动,动员全县上下行动起来。罗青暗访市场,责令两家店停业。", "罗青").summary())
                .isEmpty();
    }

    @Test
    void aTimeMayStandBeforeTheModal() {
        assertThat(Spoken.of("罗青要求今晚必须把通道清出来。", "罗青").summary()).containsExactly("罗青 要求 MUST EXPLICIT null");
    }

    @Test
    void aDocumentSaysWhoDoesIt() {
        Spoken told = Spoken.of("税务机关落实好充电设施的税收优惠政策。对失职渎职造成后果的,依法依规追究责任。鼓励和支持银行扩大贷款。");
        assertThat(told.documentOf("东陵市住建局"))
                .extracting(d -> d.modality() + " " + d.addressee())
                .containsExactly("SHOULD 税务机关", "MAY 银行");
    }
}
