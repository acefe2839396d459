package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that are places, everyday words or the beginning of a compound family name, told by what stands around them. */
class NamesThatAreWordsTest {

    @Test
    void aCompoundFamilyNameMayBeAWholeName() {
        assertThat(Reading.of("区委常委方志远,副区长贺兰参加检查。").officials()).containsExactly("方志远(区委常委)", "贺兰(副区长)");
        assertThat(Reading.of("副区长贺兰到柳林镇检查。").names()).containsExactly("贺兰");
    }

    @Test
    void aCompoundFamilyNameKeepsItsGivenName() {
        assertThat(Reading.of("副区长贺兰江到柳林镇检查。").names()).containsExactly("贺兰江");
        assertThat(Reading.of("区长欧阳明华到柳林镇检查。").names()).containsExactly("欧阳明华");
    }

    @Test
    void aPlaceBehindATitleIsANameWhenItSpeaksToo() {
        assertThat(Reading.of("市长江山到柳林镇检查。江山强调,要压实责任。").officials()).containsExactly("江山(市长)");
    }

    @Test
    void anEverydayWordBehindATitleAloneIsNone() {
        assertThat(Reading.of("主任常常到村里走走,书记经常在地头。").names()).isEmpty();
    }

    @Test
    void aTownshipBeforeItsHeadIsNobody() {
        assertThat(Reading.of("县长方志远来到白张镇。白张镇镇长桂小溪陪同。").officials()).containsExactly("方志远(县长)", "桂小溪(白张镇镇长)");
    }

    @Test
    void whoeverHeadsAPartyIsNamed() {
        assertThat(Reading.of("何静一行来到水库工地,察看工程进展。").names()).containsExactly("何静");
    }

    @Test
    void aVerbBehindAnUncommonGivenNameEndsIt() {
        assertThat(Reading.of("市长贺文懋,常务副市长曹哨平采取随机抽查方式检查节前安全生产。").officials()).containsExactly("贺文懋(市长)", "曹哨平(常务副市长)");
    }

    @Test
    void aNameMayEndWithASignThatMostlyStandsBehindNames() {
        assertThat(Reading.of("县长谢喜来,县人大常委会主任张行参加植树。").names()).containsExactly("谢喜来", "张行");
    }

    @Test
    void andAVillageIsNobody() {
        assertThat(Reading.of("县长方志远说,乡镇书记和村“第一书记”要值守。").names()).containsExactly("方志远");
    }

    @Test
    void aNameStandsBetweenAnOrganAndItsTitle() {
        assertThat(Reading.of("会议由省政府江海明副秘书长主持。").officials()).containsExactly("江海明(副秘书长)");
        assertThat(Reading.of("他拨通柳林街道党工委游书记的电话。").officials()).containsExactly("游(书记)");
    }

    @Test
    void rareFamilyNamesAreKnown() {
        assertThat(Reading.of("县纪委书记东里霜,副县长况野、费莫琳、颛孙明陪同暗访。").names()).containsExactly("东里霜", "况野", "费莫琳", "颛孙明");
    }

    @Test
    void aProvinceBeforeALongTimeIsNobody() {
        assertThat(Reading.of("《岚江省长期护理保险实施办法》印发,岚江省长远规划出台。").names()).isEmpty();
    }

    @Test
    void aSignThatMostlyStandsBehindNamesMayStandInOne() {
        assertThat(Reading.of("县委书记于是之来到青石乡,调研春耕工作。于是之强调,要压实责任。").officials()).containsExactly("于是之(县委书记)");
        assertThat(Reading.of("区委组织部部长应如是一同督导。", "应如是说,要抓紧。").officials()).containsExactly("应如是(区委组织部部长)");
        assertThat(Reading.of("1日,市委书记欧阳景和先后来到青石街道、市福利院。").officials()).containsExactly("欧阳景和(市委书记)");
        assertThat(Reading.of("县农业局局长韦应时、种植科科长许由参加调研。").officials()).containsExactly("韦应时(县农业局局长)", "许由(种植科科长)");
        assertThat(Reading.of("市长王强和现场工作人员交谈。").officials()).containsExactly("王强(市长)");
        assertThat(Reading.of("市长王强将出席会议,王强和走访的干部交谈。").officials()).containsExactly("王强(市长)");
    }

    @Test
    void aSeasonBehindATitleThatSaysSomethingIsAName() {
        assertThat(Reading.of("客人对县委书记胡海、县长季节说:“我们来签约。”").names()).containsExactly("胡海", "季节");
        assertThat(Reading.of("县长常常说,要早谋划。").names()).isEmpty();
    }

    @Test
    void aWordThatEndsNamesIsOneWhereItHeadsAPartyToo() {
        assertThat(Reading.of("镇长高兴带队巡查", "6月21日,镇长高兴带领站所负责人巡查。高兴一行来到青石村。高兴强调,要压实责任。")
                        .officials())
                .containsExactly("高兴(镇长)");
        assertThat(Reading.of("县长明确要求,要抓紧。县长王强来到青石村。明确强调,要压实责任。").names()).containsExactly("王强");
        assertThat(Reading.of("县长高兴地来到青石村。").names()).isEmpty();
    }

    @Test
    void anOrganBehindTheMarkOfAListIsNobody() {
        assertThat(Reading.of("街道人大工委主任方　圆、纪工委书记钟　声、武装部长夏侯勇参加。").officials())
                .containsExactly("方圆(街道人大工委主任)", "钟声(纪工委书记)", "夏侯勇(武装部长)");
    }

    @Test
    void anAdverbOfSignsOfTranscriptionsIsNobody() {
        assertThat(Reading.of("钱立本总书记亲切嘱托,钱立本总书记多次叮嘱,要守护好这片山水。").officials()).containsExactly("钱立本(总书记)");
    }

    @Test
    void postsInBracketsStandBetweenTheNamesOfAList() {
        assertThat(Reading.of("李白云(县水利局局长)、侯振(青石镇党委副书记、镇长)陪同视察。").officials())
                .containsExactly("李白云(县水利局局长)", "侯振(青石镇党委副书记、镇长)");
    }

    @Test
    void whatLeadersDoTogetherMayStandBehindTheLastName() {
        assertThat(Reading.of("副市长普布、市政府副秘书长冯雪峰分段参加调研。").names()).containsExactly("普布", "冯雪峰");
    }

    @Test
    void aVillageWhoseNameBeginsLikeATitleNamesNobody() {
        assertThat(Reading.of("4月8日,县委书记温庭云深入武宁镇长渠村调研。副县长杜十方、武宁镇党委书记乐毅行陪同调研。").officials())
                .containsExactly("温庭云(县委书记)", "杜十方(副县长)", "乐毅行(武宁镇党委书记)");
    }

    @Test
    void aWordThatPeopleAreCalledByIsANameBehindATitleBeforeAnyVerb() {
        assertThat(Reading.of("市教育局人事科科长舒畅通报了名单,县教育局局长石磊、副局长青松全程陪同。").officials())
                .containsExactly("舒畅(市教育局人事科科长)", "石磊(县教育局局长)", "青松(副局长)");
        assertThat(Reading.of("市委书记王强、副市长平川赴青石县调研。").names()).containsExactly("王强", "平川");
        assertThat(Reading.of("县长向前,副县长王强夜查。向前强调,要守好。").names()).containsExactly("向前", "王强");
        assertThat(Reading.of("主任全面负责,书记严格落实责任,县长明确表态,局长全力参加。").names()).isEmpty();
    }

    @Test
    void aWordBehindTheNameIsNotCut() {
        assertThat(Reading.of("县委书记石山打电话给县长王强。").names()).containsExactly("石山", "王强");
    }

    @Test
    void aDeputyIsNoGivenName() {
        assertThat(Reading.of("副县长方正来到青石乡。", "方副县长介绍,路修好了。").officials()).containsExactly("方正(副县长)");
    }

    @Test
    void whatFollowsANameAndItsTitleIsNobody() {
        assertThat(Reading.of("县长王强说,要抓紧。钱立本总书记来平江视察时强调,要守好这片山水。").officials()).containsExactly("王强(县长)", "钱立本(总书记)");
    }

    @Test
    void aVillageInAListOfVillagesIsNobody() {
        assertThat(Reading.of("县长王强到青石村、罗湾村、共乐村检查。").everybody()).containsExactly("王强");
        assertThat(Reading.of("县长王强到罗湾村、青石村检查。").everybody()).containsExactly("王强");
    }

    @Test
    void rareSingleFamilyNamesAreKnown() {
        assertThat(Reading.of("军分区司令员铁林、政委夏至等走访慰问。").officials()).containsExactly("铁林(军分区司令员)", "夏至(政委)");
        assertThat(Reading.of("镇人大主席覃天、副镇长闭海参加。").names()).containsExactly("覃天", "闭海");
    }

    @Test
    void aWordThatEndsNamesIsOneInAListOfThoseWhoGoAlong() {
        assertThat(Reading.of("青江市委书记罗青,市委常委、政法委书记申明,副市长成方圆分别陪同。").names()).containsExactly("罗青", "申明", "成方圆");
        assertThat(Reading.of("省检察院副检察长白杨,检委会专职委员祝福参加调研。").names()).containsExactly("白杨", "祝福");
        assertThat(Reading.of("县委常委、开发区党工委书记支援朝,副县长牧歌一同检查。").names()).containsExactly("支援朝", "牧歌");
        assertThat(Reading.of("县委书记宣布,全县启动应急响应。").names()).isEmpty();
        assertThat(Reading.of("县委书记高兴,大家也高兴。县长满意,副县长牧歌陪同。").names()).contains("牧歌");
    }

    @Test
    void aNameOfNoKnownFamilyIsToldByWhatStandsAroundIt() {
        assertThat(Reading.of("青石县副县长道声、县教育局局长王强全程陪同。", "道声说,要抓紧。").officials())
                .containsExactly("道声(青石县副县长)", "王强(县教育局局长)");
        assertThat(Reading.of("县水利局局长壑清接过话头:“水够用。”", "“要写进协议里。”副省长王强对壑清说。").names())
                .containsExactly("壑清", "王强");
        assertThat(Reading.of("县委书记热线、县长信箱接到来电。主任医师、护士长参加。").names()).isEmpty();
    }

    @Test
    void aTranscriptionRunsToWhereSomethingCertainlyEndsIt() {
        assertThat(Reading.of("副州长岩罕叫陪同考察,州长尼玛当知出席。").names()).containsExactly("岩罕叫", "尼玛当知");
        assertThat(Reading.of("州长尼玛当场表示,要抓紧。").names()).containsExactly("尼玛");
    }

    @Test
    void aNameThatNoKnownFamilyNameBeginsStandsInAListOfThoseWhoGoAlong() {
        assertThat(Reading.of("青县副县长道远、县卫健局局长段落全程陪同。").names()).containsExactly("道远", "段落");
        assertThat(Reading.of("副州长岩温叫陪同考察。", "州长扎西当知陪同。").names()).containsExactly("岩温叫", "扎西当知");
        assertThat(Reading.of("县委书记到会,副县长王强陪同。", "县长分别陪同。", "市长一路陪同。").names()).containsExactly("王强");
    }

    @Test
    void aFamilyNameThatIsAVerbStandsBeforeATitleThatSpeaks() {
        assertThat(Reading.of("市卫健委主任任重率领督导组检查。", "任主任要求,要守住底线。").officials()).containsExactly("任重(市卫健委主任)");
        assertThat(Reading.of("任县长期间,他走遍了全县。").names()).isEmpty();
    }

    @Test
    void anAdverbBehindPeopleIsNobody() {
        assertThat(Reading.of("县长王强希望来访群众依法、逐级反映诉求。").everybody()).containsExactly("王强");
    }

    @Test
    void aRareFamilyNameSpoilsNoList() {
        assertThat(Reading.of("市领导綦志远、孙立、隽海波,市直有关部门负责同志参加活动。").names()).containsExactly("綦志远", "孙立", "隽海波");
        assertThat(Reading.of("綦江区委书记方志远到校检查。").officials()).containsExactly("方志远(綦江区委书记)");
    }

    @Test
    void theCourtesyFormOfADeputyIsNoPost() {
        assertThat(Reading.of("市政府副市长何立群到城北热源厂检查供热工作。", "何市长一行查看了锅炉。何市长强调,要保供热。")
                        .officials())
                .containsExactly("何立群(市政府副市长)");
    }

    @Test
    void postsMayBeStrungWithAComma() {
        assertThat(Reading.of("县委常委,副县长高启明到柳林水库检查防汛工作。").officials()).containsExactly("高启明(县委常委、副县长)");
    }

    @Test
    void aPostOfSomebodyElseBeforeACommaStaysHis() {
        assertThat(Reading.of("会议由方志远任县委书记,副县长高启明参加。").officials()).contains("高启明(副县长)");
        assertThat(Reading.of("县长方志远,副县长高启明到柳林水库检查。").officials()).containsExactly("方志远(县长)", "高启明(副县长)");
    }

    @Test
    void aDeputyCommanderIsATitle() {
        assertThat(Reading.of("6日,副省长、省防汛指挥部副指挥王大海等在柳林县检查防汛工作。").officials()).containsExactly("王大海(副省长、省防汛指挥部副指挥)");
    }
}
