package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trips as county papers tell them: rounds at examinations, leaders sent to several towns, nights of flood, what was told on the way. */
class TripsOfLocalLeadersTest {

    @Test
    void aRoundOfAnExaminationIsATrip() {
        assertThat(Told.of("""
            孙楠巡视中考工作
            |6月18日,副市长孙楠先后来到梅溪一中考点和市教育考试院,巡视中考工作。
            |市教育局局长周岚参加巡视。
            """, "孙楠", "周岚").summary()).containsExactly("孙楠; 巡视; 2022-06-18; 中考工作; 周岚; 梅溪一中考点、市教育考试院");
    }

    @Test
    void theRoundsOfThePartyAreNone() {
        assertThat(Told.of("|6月18日,市长孙楠在梅溪县听取巡视工作汇报,部署巡视整改。", "孙楠").inspections())
                .isEmpty();
    }

    @Test
    void leadersSentApartEachHaveATrip() {
        assertThat(Told.of("""
            市领导检查防汛工作
            |6月6日,市长孙楠,副市长周岚分赴柳林县、青枫县,检查防汛工作。
            |柳林:水库腾容
            |在柳林县大桥水库,孙楠登上堤坝。柳林县委书记何大川陪同检查。
            |青枫:电力待命
            |周岚来到青枫县下渡变电站。青枫县县长罗晓梅参加检查。
            """, "孙楠", "周岚", "何大川", "罗晓梅").summary())
                .containsExactly(
                        "孙楠; 检查; 2022-06-06; 防汛工作; 何大川; 柳林县、柳林县大桥水库", "周岚; 检查; 2022-06-06; 防汛工作; 罗晓梅; 青枫县、青枫县下渡变电站");
    }

    @Test
    void whoGoesAlongInTheSentenceBehindGoesWithEach() {
        assertThat(Told.of("|6月6日,市长孙楠,副市长周岚分赴柳林县、青枫县,检查防汛工作。市政府秘书长何大川一同检查。", "孙楠", "周岚", "何大川")
                        .summary())
                .containsExactly("孙楠; 检查; 2022-06-06; 防汛工作; 何大川; 柳林县", "周岚; 检查; 2022-06-06; 防汛工作; 何大川; 青枫县");
    }

    @Test
    void anHourIsOfTheDayNamedLast() {
        assertThat(Told.of("""
            孙楠连夜检查防汛工作
            |6月9日22时40分,市气象台发布红色预警。23时许,孙楠冒雨赶到下渡镇,检查防汛工作。
            |10日凌晨2时,孙楠来到柳林镇中学安置点。
            """, "孙楠").summary())
                .containsExactly("孙楠; 检查; 2022-06-09..2022-06-10; 防汛工作; -; 下渡镇、柳林镇中学安置点");
    }

    @Test
    void aWalkHasTwoEnds() {
        assertThat(places("|5月2日,市长孙楠从柳林区青枫街步行到梅园区下渡路,暗访内涝治理情况。")).containsExactly("柳林区青枫街", "梅园区下渡路");
        assertThat(places("|5月2日,市长从源头抓起,孙楠来到柳林镇检查。")).containsExactly("柳林镇");
    }

    @Test
    void theSeatOfAMeetingIsTheHouse() {
        assertThat(places("|5月2日,市长孙楠到青枫街道检查。", "|在青枫街道办事处的小会议室里,孙楠把干部叫到一起,听取情况。"))
                .containsExactly("青枫街道", "青枫街道办事处");
    }

    @Test
    void whatTheLeaderIsToldOfIsNoStop() {
        assertThat(places("|5月2日,市长孙楠来到柳林村走访。得知老何在家门口的制衣厂上班,孙楠十分高兴。")).containsExactly("柳林村");
    }

    @Test
    void whatIsShownInsideAStopIsNone() {
        assertThat(places("|5月2日,市长孙楠走访慰问驻市部队官兵。", "|在梅溪军分区,孙楠参观军史馆,与官兵交谈。")).containsExactly("梅溪军分区");
    }

    @Test
    void theMannerOfTheVerbIsNoPartOfThePlace() {
        assertThat(places("|5月2日,市长孙楠在柳林区、青枫县专题调研水利。")).containsExactly("柳林区", "青枫县");
        assertThat(places("|5月2日,市长孙楠到青枫县突击检查。")).containsExactly("青枫县");
    }

    @Test
    void aRegionIsGivenOnceInItsFullestForm() {
        assertThat(places("孙楠在柳林、青枫两县调研", "|5月2日,市长孙楠到柳林县、青枫县调研。")).containsExactly("柳林县", "青枫县");
        assertThat(places("孙楠在甘孜州调研", "|5月2日,市长孙楠深入甘孜藏族自治州调研。")).containsExactly("甘孜藏族自治州");
    }

    @Test
    void twoCitiesSideBySideAreTwoPlaces() {
        assertThat(places("孙楠在丽水衢州调研", "|5月2日,市长孙楠调研水利。")).containsExactly("丽水", "衢州");
        assertThat(places("孙楠在广东深圳调研", "|5月2日,市长孙楠调研水利。")).containsExactly("广东深圳");
    }

    @Test
    void aShortFormInsideANameIsTheDivisionThatTheTextHasNamed() {
        var trip = Told.of("|5月2日,市长孙楠到琼海市检查。随后,孙楠来到南方电网琼海抢修基地。", "孙楠").only();
        assertThat(trip.places()).extracting(Place::divisionCode).containsExactly("469002", "469002");
    }

    @Test
    void whereSomebodyStandsAndLooksIsNoPartOfWhatHeSees() {
        assertThat(places("|5月2日,市长孙楠来到梅溪一中检查。孙楠只在警戒线外看了安检通道和医疗点。")).containsExactly("梅溪一中");
    }

    @Test
    void aStreetIsNoCounty() {
        var trip = Told.of("|5月2日,市长孙楠来到上关街道县第三小学检查。", "孙楠").only();
        assertThat(trip.places()).extracting(Place::divisionCode).containsExactly((String) null);
    }

    @Test
    void theNextStopMayStandBehindAReportThatIsHeard() {
        assertThat(places("|5月2日,市长孙楠到柳林镇调研。", "|孙楠一行首先来到柳林镇卫生院,听取工作汇报,随后深入青枫产业园,实地了解生产情况。"))
                .containsExactly("柳林镇", "柳林镇卫生院", "青枫产业园");
    }

    @Test
    void representativesGoWithoutALeader() {
        assertThat(Told.of("""
            市人大代表来我区开展年末集中视察活动
            |6月22日,驻市省、市人大代表来我区开展年末集中视察活动。市人大常委会副主任孙楠、周岚等人大代表参加。区委书记何大川陪同。
            |视察组先后实地察看了青枫产业园、柳林区人民医院,现场听取了有关情况汇报,详细了解发展情况。
            """, "孙楠", "周岚", "何大川").summary())
                .containsExactly("; 视察; 2022-06-22; -; 孙楠、周岚、何大川; 青枫产业园、柳林区人民医院");
        assertThat(Told.of("|6月22日,市政协组织部分委员视察柳林污水处理厂。市政协副主席孙楠参加视察。", "孙楠").summary())
                .containsExactly("; 视察; 2022-06-22; -; 孙楠; 柳林污水处理厂");
    }

    @Test
    void whomRepresentativesAskGoesNowhere() {
        assertThat(Told.of("|6月22日,市政府接受人大代表视察。市长孙楠汇报工作。", "孙楠").inspections()).isEmpty();
    }

    @Test
    void whoStandsBeforeTheCompanyLeads() {
        assertThat(Told.of("|6月2日,市长孙楠,副市长周岚,在农业局负责人的陪同下,到柳林镇调研。", "孙楠", "周岚").summary())
                .containsExactly("孙楠、周岚; 调研; 2022-06-02; -; -; 柳林镇");
    }

    @Test
    void aVerbInsideAnInstitutionsNameEndsNoList() {
        assertThat(places("|5月2日,市长孙楠先后到青枫茶业有限公司、老年健康指导服务中心、柳林路执法检查大队、南门历史文化街区调研。"))
                .containsExactly("青枫茶业有限公司", "老年健康指导服务中心", "柳林路执法检查大队", "南门历史文化街区");
    }

    @Test
    void aCommaInsideAQuotationEndsNoTopic() {
        assertThat(Told.of("|5月2日,市长孙楠到柳林镇,就“加强公开,提高质量”提案办理工作开展调研。", "孙楠").summary())
                .containsExactly("孙楠; 调研; 2022-05-02; “加强公开,提高质量”提案办理工作; -; 柳林镇");
    }

    @Test
    void whoReportsBehindTheCompanyLeadsNothing() {
        assertThat(Told.of("|5月2日,副省长孙楠等在柳林镇检查火炬筹备工作,市长周岚陪同,副市长何大川汇报。", "孙楠", "周岚", "何大川")
                        .summary())
                .containsExactly("孙楠; 检查; 2022-05-02; 火炬筹备工作; 周岚; 柳林镇");
    }

    @Test
    void townsOfAListThatSaysWhatTheyAreAreCut() {
        assertThat(places("|5月2日,市长孙楠赴清溪镇、垟坑镇、硐桥镇等乡镇调研。")).containsExactly("清溪镇", "垟坑镇", "硐桥镇");
    }

    @Test
    void aLastEtcIsNoPartOfTheTopic() {
        assertThat(Told.of("|5月2日,市长孙楠到柳林镇,就基层协商和“院落议事”专项行动等开展考察。", "孙楠").summary())
                .containsExactly("孙楠; 考察; 2022-05-02; 基层协商和“院落议事”专项行动; -; 柳林镇");
    }

    private static List<String> places(String... text) {
        return Told.of(String.join("\n", text), "孙楠").only().places().stream()
                .map(Place::name)
                .toList();
    }
}
