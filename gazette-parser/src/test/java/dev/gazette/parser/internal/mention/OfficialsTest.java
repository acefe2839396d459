package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names and posts in the forms that gazettes print them in; all people and places are made up. */
class OfficialsTest {

    @Test
    void aStackOfPostsStandsBeforeTheName() {
        assertThat(Reading.of("市委副书记、市长、市防汛防旱指挥部总指挥方知远到江堤检查。").officials())
                .containsExactly("方知远(市委副书记、市长、市防汛防旱指挥部总指挥)");
    }

    @Test
    void aLongTaskForceMayHoldAParticle() {
        assertThat(Reading.of("副县长、县非洲猪瘟引发的生猪疫情防控指挥部副总指挥鲁一舟到场。").officials())
                .containsExactly("鲁一舟(副县长、县非洲猪瘟引发的生猪疫情防控指挥部副总指挥)");
    }

    @Test
    void stacksWithoutMarksArePartedWhereATitleEnds() {
        assertThat(Reading.of("县委书记 县人大常委会主任 邵一凡讲话。").officials()).containsExactly("邵一凡(县委书记、县人大常委会主任)");
        assertThat(Reading.of("副县长兼县公安局局长鲁豫生说。").officials()).containsExactly("鲁豫生(副县长、县公安局局长)");
    }

    @Test
    void oneTitleCountsForEachNameOfItsList() {
        assertThat(Reading.of("副县长丁月、吴广生和贺兰亭参加会议。").officials()).containsExactly("丁月(副县长)", "吴广生(副县长)", "贺兰亭(副县长)");
        assertThat(Reading.of("县长说完后,丁月、吴广生副县长分别发言。", "丁月在会上表示赞同。").officials()).containsExactly("丁月(副县长)", "吴广生(副县长)");
    }

    @Test
    void aTitleMayFollowTheName() {
        assertThat(Reading.of("方利民局长深入工地检查安全生产。").officials()).containsExactly("方利民(局长)");
        assertThat(Reading.of("学习贯彻钱立本总书记讲话精神。").officials()).containsExactly("钱立本(总书记)");
    }

    @Test
    void aShorterFormOfAPostIsNotRepeated() {
        assertThat(Reading.of("方利民局长检查安全生产", "5日,市应急管理局局长方利民检查安全生产。").officials())
                .containsExactly("方利民(市应急管理局局长)");
    }

    @Test
    void leadersMayHaveNoPost() {
        assertThat(Reading.of("县级领导赵大江、钱小河、孙美、李一鸣参加义务植树。").officials()).containsExactly("赵大江", "钱小河", "孙美", "李一鸣");
        assertThat(Reading.of("高一山、于敏中陪同调研。").names()).containsExactly("高一山", "于敏中");
    }

    @Test
    void aWholeListGoesAlong() {
        assertThat(Reading.of("李大为、何其平、苗圃参加活动。").names()).containsExactly("李大为", "何其平", "苗圃");
        assertThat(Reading.of("李大为、何其平及县直有关部门负责同志陪同考察。").names()).containsExactly("李大为", "何其平");
        assertThat(Reading.of("张又新等参加活动。").names()).containsExactly("张又新");
    }

    @Test
    void oneMayGoAlongWithOthersWhoAreNotNamed() {
        assertThat(Reading.of("县长邵一凡到江堤检查。", "何其平及省直有关部门负责同志陪同考察。").names()).containsExactly("邵一凡", "何其平");
        assertThat(Reading.of("县长邵一凡到江堤检查,贺兰亭和市、县相关部门负责人一同调研。").names()).containsExactly("邵一凡", "贺兰亭");
        assertThat(Reading.of("县长邵一凡到江堤检查。", "江北及省直有关部门负责同志认真听取。", "方案和有关部门负责人的意见一同上报。")
                        .names())
                .containsExactly("邵一凡");
    }

    @Test
    void compoundAndLetterSpacedNames() {
        assertThat(Reading.of("县长欧阳牧,副县长司马长青、独孤晴,县政协主席苗　壮到会。").officials())
                .containsExactly("欧阳牧(县长)", "司马长青(副县长)", "独孤晴(副县长)", "苗壮(县政协主席)");
    }

    @Test
    void namesOfOtherLanguages() {
        assertThat(Reading.of("州长叶尔兰·努尔泰来我县视察,副州长别克扎提、扎西顿珠陪同。").officials())
                .containsExactly("叶尔兰·努尔泰(州长)", "别克扎提(副州长)", "扎西顿珠(副州长)");
        assertThat(Reading.of("法国驻华大使馆参赞杜邦、美国驻华大使约翰·布朗参加开幕式。").officials())
                .containsExactly("杜邦(法国驻华大使馆参赞)", "约翰·布朗(美国驻华大使)");
    }

    @Test
    void aNameOfAnotherLanguageMayHaveSeveralParts() {
        assertThat(Reading.of("市长丁一鸣欢迎乌拉圭总统伊万·伊万诺维奇·普兴对我市进行访问。").officials())
                .containsExactly("丁一鸣(市长)", "伊万·伊万诺维奇·普兴(乌拉圭总统)");
        assertThat(Reading.of("英国首相约翰·布兴来访。", "约翰·布兴表示,约翰·布兴很高兴。").officials()).containsExactly("约翰·布兴(英国首相)");
    }

    @Test
    void namesThatAreEverydayWordsNeedATitle() {
        assertThat(Reading.of("副县长高峰、路遥,县林业局局长林木,县教育局局长时光参加。").officials())
                .containsExactly("高峰(副县长)", "路遥(副县长)", "林木(县林业局局长)", "时光(县教育局局长)");
        assertThat(Reading.of("高度重视,全面推进。方案要求,安全生产高于一切。于是,项目说干就干。").everybody()).isEmpty();
    }

    @Test
    void doctrinesHousesAndBooksNameNobody() {
        assertThat(Reading.of("深入学习贯彻钱立本新时代发展思想。", "县长丁月参观钱立本故居,阅读《钱立本传》。", "钱立本总书记讲话。")
                        .people()
                        .in(1))
                .hasSize(1);
        assertThat(Reading.of("考察了朱大德总司令和二世活佛纪念馆。", "县长朱大德不在。").people().in(0)).isEmpty();
        assertThat(Reading.of("紧密团结在以钱立本同志为核心的党中央周围。").officials()).containsExactly("钱立本");
    }

    @Test
    void witnessesAreFoundButHoldNoOffice() {
        Reading reading = Reading.of("县长丁月走进村民贺阿水家。工人代表老秦说,好。居民郑阿姨拉着她的手。园长陆小曼介绍情况。校长鲍国平汇报。", "江川精工有限公司董事长费一鸣说,订单很多。");
        assertThat(reading.names()).containsExactly("丁月");
        assertThat(reading.others()).containsExactly("贺阿水", "老秦", "郑阿姨", "陆小曼", "鲍国平", "费一鸣");
    }

    @Test
    void managersOfWhatTheStateOwnsHoldOffice() {
        assertThat(Reading.of("国网江川供电公司总经理周亮,市城投集团党委书记、董事长蓝一天参加。").officials())
                .containsExactly("周亮(国网江川供电公司总经理)", "蓝一天(市城投集团党委书记、董事长)");
    }

    @Test
    void postsGivenAndTaken() {
        assertThat(Reading.of("任命石磊为云州市交通局副局长(试用期一年),免去其云州市公路中心主任职务;", "免去曹阳、库尔班的云州市中级人民法院审判员职务;")
                        .officials())
                .containsExactly("石磊(云州市交通局副局长、云州市公路中心主任)", "曹阳(云州市中级人民法院审判员)", "库尔班(云州市中级人民法院审判员)");
        assertThat(Reading.of("高占江同志省财政厅厅长职务;").officials()).containsExactly("高占江(省财政厅厅长)");
    }

    @Test
    void membersOfALeadingGroupHaveTheirRoleAndTheirPosts() {
        assertThat(Reading.of("组　长:邹　远　县长", "副组长:东方晓　副县长", "　　　　呼延烈　副县长", "成　员:戚小楼　县教育局局长")
                        .officials())
                .containsExactly("邹远(组　长、县长)", "东方晓(副组长、副县长)", "呼延烈(副组长、副县长)", "戚小楼(县教育局局长)");
        assertThat(Reading.of("组长:高翔(县委书记)", "成员:万芳(县卫生健康局局长)").officials())
                .containsExactly("高翔(组长、县委书记)", "万芳(县卫生健康局局长)");
    }

    @Test
    void aBracketMayPartTitleAndName() {
        assertThat(Reading.of("副县长(挂职)夏一雨到场。").officials()).containsExactly("夏一雨(副县长)");
    }

    @Test
    void organsBeginBehindVerbsAndPrepositions() {
        assertThat(Reading.of("丁月在省委常委、市委书记方知远和市住房和城乡建设局局长鲁平陪同下来到工地,叮嘱镇长沈默要照看好老人。")
                        .officials())
                .containsExactly("丁月", "方知远(省委常委、市委书记)", "鲁平(市住房和城乡建设局局长)", "沈默(镇长)");
    }

    @Test
    void aFamilyNameWithATitleIsWhoeverBearsBoth() {
        Reading reading = Reading.of("5日,市水务局局长方利民检查水库。方局长强调,要加强值守。尹县长表示赞同。");
        assertThat(reading.officials()).containsExactly("方利民(市水务局局长)", "尹(县长)");
    }

    @Test
    void namesakesWhosePostsContradictAreTwo() {
        var issue = Reading.passages("副省长李明到会。", "李明讲话。", "江村党支部书记李明说,好。");
        Reading first = Reading.amid(issue.subList(0, 1), issue);
        Reading second = Reading.amid(issue.subList(2, 3), issue);
        assertThat(first.people().officials().get(0).homonym()).isEqualTo(1);
        assertThat(second.people().officials().get(0).homonym()).isEqualTo(2);
    }

    @Test
    void foreignGuestsWhoActInOfficeAreOfficials() {
        assertThat(Reading.of("当天下午,市长宗光耀会见了新西兰驻华大使安娜·维尔。", "宗光耀同新西兰塔斯区区长彼得·金通电话。")
                        .officials())
                .containsExactly("宗光耀(市长)", "安娜·维尔(新西兰驻华大使)", "彼得·金(新西兰塔斯区区长)");
        assertThat(Reading.of("市长宗光耀会见肯尼亚总理罗·贝尔一行。").officials()).containsExactly("宗光耀(市长)", "罗·贝尔(肯尼亚总理)");
    }

    @Test
    void aNameWithADotAloneHoldsNoOffice() {
        Reading reading = Reading.of("县长方知远向机车手库尔班江·热合曼打听墒情。", "库尔班江·热合曼告诉他,出苗很齐。");
        assertThat(reading.officials()).containsExactly("方知远(县长)");
        assertThat(reading.others()).contains("库尔班江·热合曼");
    }

    @Test
    void theCompanyOfATitleMayBeTheOneNamedBefore() {
        assertThat(Reading.of("3日,州政府与中国江河铜业有限公司签约,州长令狐冬、公司董事长高行健出席仪式。").officials())
                .containsExactly("令狐冬(州长)", "高行健(公司董事长)");
        assertThat(Reading.of("3日,州政府与江河铜业有限公司签约,州长令狐冬、公司董事长高行健出席仪式。").officials())
                .containsExactly("令狐冬(州长)");
    }

    @Test
    void whomSomebodyCallsHasNoVerbInHisPost() {
        assertThat(Reading.of("途中,方知远拨通青阳市市长展鹏的电话。").officials()).contains("展鹏(青阳市市长)");
    }

    @Test
    void anOrganMayHaveASecondOneInBrackets() {
        assertThat(Reading.of("区委常委、区委(政府)办公室主任韩荡,副区长陈一民一同调研。").officials())
                .containsExactly("韩荡(区委常委、区委(政府)办公室主任)", "陈一民(副区长)");
    }

    @Test
    void headsOfASchoolWhoLeadARoundAreOfficials() {
        assertThat(Reading.of("5日,校长黄土田、党委副书记李一明、副校长卢飞一行深入东山校区查看工地。").officials())
                .containsExactly("黄土田(校长)", "李一明(党委副书记)", "卢飞(副校长)");
        assertThat(Reading.of("县长方知远来到青石小学,听取校长黄土田介绍。").names()).containsExactly("方知远");
    }

    @Test
    void aTitleCutOutOfAPlacesNameIsNone() {
        assertThat(Reading.of("市区长江干堤有一处渗水,副市长丁一鸣到现场察看。", "丁一鸣来到云岭市长江大桥、城区长江大堤检查。")
                        .everybody())
                .containsExactly("丁一鸣");
        assertThat(Reading.of("副市长江一鸣到江堤检查。", "市长江涛、副市长丁月陪同。").officials())
                .containsExactly("江一鸣(副市长)", "江涛(市长)", "丁月(副市长)");
    }

    @Test
    void aCountyBeforeItsHeadIsNoPerson() {
        assertThat(Reading.of("省旅游局副局长丁一鸣,金寨县长方知远,石门县长赵明,县长司马长青陪同调研。").officials())
                .containsExactly("丁一鸣(省旅游局副局长)", "方知远(金寨县长)", "赵明(石门县长)", "司马长青(县长)");
    }

    @Test
    void aRoleMayBeGivenBehindTheTitle() {
        assertThat(Reading.of("县人大常委会主任邵一凡到会。检查由邵一凡主任任组长,丁一鸣副县长任副组长。").officials())
                .containsExactly("邵一凡(县人大常委会主任、组长)", "丁一鸣(副县长、副组长)");
    }

    @Test
    void aRareFamilyNameIsOneAndACityOfItsSignIsNone() {
        assertThat(Reading.of("县长邵一凡到汝州、汝南检查。", "丁一鸣及汝大国参加。").names()).containsExactly("邵一凡", "丁一鸣", "汝大国");
    }
}
