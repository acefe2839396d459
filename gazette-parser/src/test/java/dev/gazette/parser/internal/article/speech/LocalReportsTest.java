package dev.gazette.parser.internal.article.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Modality;
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

    @Test
    void whoTurnsToSomebodyBehindAQuotationSaidIt() {
        assertThat(Spoken.of("摊主支支吾吾。“报警器装了没人会看,等于没装,今晚就要有人来教。”罗青转身对随行的干部说。“你们给我把这条街过一遍。”", "罗青")
                        .summary())
                .containsExactly("罗青 说 SHOULD CONTINUATION null", "罗青 说 SHOULD CONTINUATION 你们");
    }

    @Test
    void firstThisAndThenThatAsks() {
        assertThat(Spoken.of("罗青对经营者说:“先关门、后整改,啥时候通道能跑开人,啥时候再开张。”", "罗青").summary())
                .containsExactly("罗青 说 SHOULD EXPLICIT null");
        assertThat(Spoken.of("罗青对吴刚说:“你先把身体养好,开春再来上班。”", "罗青", "-吴刚").summary())
                .containsExactly("罗青 说 SHOULD EXPLICIT 你");
        assertThat(Spoken.of("罗青说:“先锋村的变化很大。”罗青说,先后有两人获奖。", "罗青").summary()).isEmpty();
    }

    @Test
    void aThingShouldBeSo() {
        assertThat(Spoken.of("罗青强调,两手都要硬。惠企政策应直达快享,凡是能网上办的,一律不让企业跑第二趟。干部不准吃拿卡要。", "罗青")
                        .summary())
                .containsExactly(
                        "罗青 强调 SHOULD EXPLICIT null", "罗青 强调 MUST CONTINUATION null", "罗青 强调 MUST_NOT CONTINUATION 干部");
    }

    @Test
    void aDeadlineAsks() {
        assertThat(Spoken.of("罗青说:“我们是带着问题来的。企业的事,一周之内给答复;答复不了的,说明理由。”", "罗青").summary())
                .containsExactly("罗青 说 SHOULD CONTINUATION null");
    }

    @Test
    void whoeverIsHeldToAccountPromises() {
        assertThat(Spoken.of("#罗青调研\n罗青责成县纪委当天查清原因。“我们马上核查,决不护短。”县纪委书记田才说。", "罗青", "县纪委书记|田才")
                        .summary())
                .containsExactly("罗青 责成 SHOULD EXPLICIT 县纪委");
    }

    @Test
    void whatOneMayUseIsAllowed() {
        assertThat(Spoken.of("罗青表示,希望企业加强沟通。同时,相关部门可积极利用空地,腾出更多空间。", "罗青").summary())
                .containsExactly("罗青 表示 HOPE EXPLICIT 企业", "罗青 表示 MAY CONTINUATION 相关部门");
    }

    @Test
    void whatAFirmHopesForIsNotTheLeaders() {
        assertThat(Spoken.of("罗青走访一家企业。该企业为加大研发力度,拟建立研发中心,并建成产业园,希望政府能提供用地。罗青表示,政府要提供服务。", "罗青")
                        .summary())
                .containsExactly("罗青 表示 SHOULD EXPLICIT 政府");
    }

    @Test
    void inSomebodysHomeHeAsksOthers() {
        assertThat(Spoken.of("罗青走访老党员。在91岁老党员向德厚家中,他嘱咐社区干部常来看看、有事先办。", "罗青", "-向德厚")
                        .summary())
                .containsExactly("罗青 嘱咐 SHOULD PRONOUN 社区干部");
    }

    @Test
    void behindAWitnessTheLeaderGoesOn() {
        assertThat(Spoken.of("罗青来到工地。罗青问得很细。经理戴胜回答:“春节前封顶,绝不拖一天。”他要求开发区派专人驻点。", "罗青", "-戴胜")
                        .summary())
                .hasSize(1)
                .allMatch(line -> line.startsWith("罗青 要求 SHOULD") && line.endsWith("开发区"));
    }

    @Test
    void behindASuperiorsWordsTheLeaderGoesOn() {
        assertThat(Spoken.of("罗青说,种草急不得。钱立本总书记十分牵挂高原,要求把生态保护好。各级政府必须把嘱托落到每一条河流。", "罗青", "钱立本")
                        .summary())
                .containsExactly("罗青 说 MUST CONTINUATION 各级政府");
    }

    @Test
    void whoIsPassedOnIsNotAskedHimself() {
        assertThat(Spoken.of("罗青指出,林草部门决不能糟蹋一棵老树。钱立本总书记多次叮嘱,保护好生态就是最大贡献,要守护好山水。", "罗青", "钱立本")
                        .summary())
                .containsExactly("罗青 指出 MUST_NOT EXPLICIT 林草部门");
    }

    @Test
    void aDemandWithoutACommaBehindTheVerbIsIntroduced() {
        assertThat(Spoken.of("罗青与工人边干边聊,指出搬得出只是第一步,要让每户有人就业。罗青检查了食堂,指出两处问题。", "罗青")
                        .summary())
                .containsExactly("罗青 指出 SHOULD EXPLICIT null");
    }

    @Test
    void whatIsSettledIsToBeDone() {
        assertThat(Spoken.of("罗青强调,会议定了的事,就要不折不扣去办。罗青说,冬天就要来了。", "罗青").summary())
                .containsExactly("罗青 强调 SHOULD EXPLICIT null");
    }

    @Test
    void notOneOfThemIsAProhibition() {
        assertThat(Spoken.of("罗青要求学生餐资金一分钱都不得挪用。", "罗青").only().modality()).isEqualTo(Modality.MUST_NOT);
    }

    @Test
    void ourPlaceIsAskedByWhoeverInspectsIt() {
        assertThat(Spoken.of("督查组指出,我市各级各部门要高度重视。会议强调,我省要持续推进改革。", "罗青").summary())
                .containsExactly("督查组 指出 SHOULD EXPLICIT 我市各级各部门", "会议 强调 SHOULD EXPLICIT 我省");
    }

    @Test
    void aSuperiorWhoseWordsAreCarriedOutDoesNotTakeTheTurn() {
        assertThat(Spoken.of("罗青强调,当前已是汛期。各级部门认真贯彻落实省委安宁书记对防汛工作的批示。一要加强值守。", "罗青", "安宁")
                        .summary())
                .containsExactly("罗青 强调 SHOULD CONTINUATION 各级部门", "罗青 强调 SHOULD CONTINUATION null");
    }

    @Test
    void aPartyThatVisitsIsHeardBehindWhatItDoes() {
        assertThat(Spoken.of("罗青布置了走访。走访组每到一户都与他们交谈,鼓励他们克服困难。同时,要求镇相关部门做好帮扶。", "罗青")
                        .summary())
                .containsExactly("走访组 鼓励 MAY EXPLICIT 他们", "走访组 要求 SHOULD CONTINUATION 镇相关部门");
    }

    @Test
    void whatSomebodyWroteSpeaksForWhoWroteIt() {
        assertThat(Spoken.of("罗青作出批示。批示指出,各地要守住底线。深入实施防汛预案。", "罗青").summary())
                .containsExactly("罗青 指出 SHOULD CONTINUATION 各地", "罗青 指出 SHOULD CONTINUATION null");
    }

    @Test
    void whatManyPeopleSayIsNotTheLeaders() {
        assertThat(Spoken.of("罗青强调,要抓好帮扶。群众纷纷表示感谢各级干部,今年要克服困难。", "罗青").summary())
                .containsExactly("罗青 强调 SHOULD EXPLICIT null");
    }

    @Test
    void anHourInFrontTellsWhatWasDoneThen() {
        assertThat(Spoken.of("罗青要求各地加强值守。4日16时,启动防汛应急响应。", "罗青").summary()).containsExactly("罗青 要求 SHOULD EXPLICIT 各地");
        assertThat(Spoken.of("罗青要求各地加强值守。6月底前,完成隐患整改。", "罗青").summary()).hasSize(2);
    }

    @Test
    void aPurposeOrAnAttributeIsNoDemand() {
        assertThat(Spoken.of("罗青强调,目的就是要让老人安心,各部门一定要抓好落实。", "罗青").summary()).containsExactly("罗青 强调 MUST EXPLICIT 各部门");
        assertThat(Spoken.of("罗青强调,这是推动转型必须把握住的根本。", "罗青").summary()).isEmpty();
        assertThat(Spoken.of("罗青强调,关键是要把责任压实。", "罗青").summary()).hasSize(1);
    }

    @Test
    void whatIsSaidOfATaskIsNoDemand() {
        assertThat(Spoken.of("罗青强调,开好这次会议,对于推动工作,具有十分重大的意义。", "罗青").summary()).isEmpty();
        assertThat(Spoken.of("罗青强调,实现目标根本在于凝聚人心。", "罗青").summary()).isEmpty();
        assertThat(Spoken.of("罗青强调,做好今年工作,重中之重是责任到人。", "罗青").summary()).isEmpty();
        assertThat(Spoken.of("罗青说,政府会继续加大扶持,绝不让一户掉队。", "罗青").summary()).isEmpty();
    }

    @Test
    void aRowOfBareVerbsGoesOn() {
        assertThat(Spoken.of("罗青强调,坚持创新驱动。牵住产业这个“牛鼻子”,加快转型。进一步全面深化改革,激发活力。", "罗青")
                        .summary())
                .hasSize(3);
    }

    @Test
    void whomOneVisitsDoesNotTakeTheTurn() {
        assertThat(Spoken.of("罗青走访了部分学校,看望慰问部分教师代表,希望他们再创佳绩。", "罗青").summary())
                .containsExactly("罗青 希望 HOPE EXPLICIT 他们");
    }

    @Test
    void whoHearsAnAccountAsksBehindIt() {
        assertThat(Spoken.of("镇干部介绍了情况,罗青予以肯定,鼓励大家要再接再厉。", "罗青").summary()).containsExactly("罗青 鼓励 MAY EXPLICIT 大家");
    }

    @Test
    void whatGuestsWillDoIsAPledge() {
        assertThat(Spoken.of("罗青陪同考察。考察组表示,将把好经验带回去,推动山城发展。", "罗青").summary()).isEmpty();
    }

    @Test
    void aNumberIsNoPartOfTheDoer() {
        assertThat(Spoken.of("罗青强调,一是要高度重视,压实责任;二是护林员要坚守岗位。", "罗青").summary())
                .containsExactly("罗青 强调 SHOULD EXPLICIT 护林员");
    }

    @Test
    void theNumberOfAnItemIsNoPartOfTheSpeaker() {
        assertThat(Spoken.of("罗青主持会议。\n一、会议要求,各乡镇要抓好落实。", "罗青").summary()).containsExactly("会议 要求 SHOULD EXPLICIT 各乡镇");
    }
}
