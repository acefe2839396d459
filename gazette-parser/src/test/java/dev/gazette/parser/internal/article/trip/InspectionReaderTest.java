package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Inspection;
import dev.gazette.model.Place;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trips as reports tell them, in every form of headline and lede; what is no trip is refused. */
class InspectionReaderTest {

    @Test
    void aHeadlineAndALedeTellOneTrip() {
        assertThat(Told.of("""
                                >纪远在云泽督查防汛工作时强调
                                宁可备而无汛
                                <钱程、孙楠陪同督查
                                |6月12日,省委书记纪远赴云泽督查防汛工作。他强调,要压实责任。
                                |纪远来到望江县石桥镇青枫村,查看堤防。随后,纪远走进柳浪水库,沿着大坝边走边看。
                                |纪远还在三河水文站和鹤鸣镇中心小学考察度汛准备情况。
                                """, "纪远", "钱程", "孙楠").summary())
                .containsExactly("纪远; 督查; 2022-06-12; 防汛工作; 钱程、孙楠; 云泽、望江县石桥镇青枫村、柳浪水库、三河水文站、鹤鸣镇中心小学");
    }

    @Test
    void aTextWithoutAHeadlineIsRead() {
        assertThat(Told.of("|12月31日,市长孙楠到市公交公司、热力公司检查供热保障工作,并慰问坚守岗位的一线职工。", "孙楠")
                        .summary())
                .containsExactly("孙楠; 检查、慰问; 2021-12-31; 供热保障工作; -; 市公交公司、热力公司");
    }

    @Test
    void aHeadlineThatNamesNobodyGivesActionAndTopicToAll() {
        assertThat(Told.of("""
                                市领导分头检查节前安全生产工作
                                |1月20日,市领导分头带队检查节前安全生产工作。
                                |市长孙楠来到望江加油站、青枫商场,查看消防设施。
                                |副市长李牧来到三河煤矿,查看值守情况。市应急局局长周平陪同检查。
                                """, "孙楠", "李牧", "周平").summary())
                .containsExactly(
                        "孙楠; 检查; 2022-01-20; 节前安全生产工作; -; 望江加油站、青枫商场", "李牧; 检查; 2022-01-20; 节前安全生产工作; 周平; 三河煤矿");
    }

    @Test
    void leadersWhoGoApartHaveATripEach() {
        assertThat(Told.of("""
                                孙楠李牧分别带队检查春运工作
                                |1月16日,市长孙楠,副市长李牧分别带队赴望江县、石桥县检查春运工作。
                                |上午,孙楠来到望江客运站,随机登上一辆即将发往石桥的客车。
                                |下午,李牧来到石桥火车站,查看候车情况。
                                """, "孙楠", "李牧").summary())
                .containsExactly("孙楠; 检查; 2022-01-16; 春运工作; -; 望江县、望江客运站", "李牧; 检查; 2022-01-16; 春运工作; -; 石桥县、石桥火车站");
    }

    @Test
    void leadersWhoGoTogetherHaveOneTrip() {
        assertThat(Told.of("""
                                孙楠李牧赴沙洲镇检查防台工作
                                |5月9日,市长孙楠与副市长李牧冒雨赶赴沙洲镇,检查防台工作。
                                |孙楠、李牧登上码头高处察看。当晚,孙楠来到白鹭海塘。
                                """, "孙楠", "李牧").summary()).containsExactly("孙楠、李牧; 检查; 2022-05-09; 防台工作; -; 沙洲镇、白鹭海塘");
    }

    @Test
    void tripsOfOneLeaderOnDaysApartAreTwo() {
        assertThat(Told.of("""
                                |3月2日,市长孙楠赴望江县调研春耕工作。
                                |3月9日,市长孙楠又到石桥县督导项目建设。
                                """, "孙楠").summary())
                .containsExactly("孙楠; 调研; 2022-03-02; 春耕工作; -; 望江县", "孙楠; 督导; 2022-03-09; 项目建设; -; 石桥县");
    }

    @Test
    void daysThatOnlyTheBodyTellsAreTheTrips() {
        assertThat(Told.of("""
                                纪远在云泽考察
                                |省长纪远近日在云泽考察。
                                |6月1日,纪远来到望江县。3日上午,纪远听取了工作汇报。
                                """, "纪远").summary()).containsExactly("纪远; 考察; 2022-06-01..2022-06-03; -; -; 云泽、望江县");
    }

    @Test
    void aVagueDayIsNoneAndIsReported() {
        Told told = Told.of("|日前,副市长李牧暗访食品安全工作。李牧走进云泽农贸市场。", "李牧");
        assertThat(told.summary()).containsExactly("李牧; 暗访; -; 食品安全工作; -; 云泽农贸市场");
        assertThat(told.diagnostics()).extracting(d -> d.code()).contains(DiagnosticCode.VAGUE_DATE);
    }

    @Test
    void companionsAreFoundWhereverTheyStand() {
        assertThat(companions("|6月1日,市长孙楠在副市长李牧、市水利局局长周平陪同下,赴望江县检查防汛工作。")).isEqualTo("李牧、周平");
        assertThat(companions("|6月1日,市长孙楠赴望江县检查防汛工作,副市长李牧,市水利局局长周平一同检查。")).isEqualTo("李牧、周平");
        assertThat(companions("|6月1日,市长孙楠赴望江县检查防汛工作。\n|李牧、周平参加上述活动。")).isEqualTo("李牧、周平");
        assertThat(companions("|6月1日,市长孙楠赴望江县检查防汛工作。\n|李牧及有关部门负责同志陪同。")).isEqualTo("李牧");
        assertThat(companions("|6月1日,市长孙楠赴望江县检查防汛工作。\n|李牧等参加活动。")).isEqualTo("李牧");
        assertThat(companions("|6月1日,市长孙楠赴望江县检查防汛工作。李牧参加座谈会。周平出席会议。")).isEqualTo("-");
        assertThat(companions("|6月1日,市长孙楠赴望江县检查防汛工作。市有关部门负责人陪同。")).isEqualTo("-");
    }

    @Test
    void whoGoesAlongWithAGuestIsNoLeader() {
        assertThat(Told.of("|6月3日,省委书记纪远来我市视察口岸建设,市长孙楠陪同。纪远来到望江口岸联检大厅。", "纪远", "孙楠")
                        .summary())
                .containsExactly("纪远; 视察; 2022-06-03; 口岸建设; 孙楠; 望江口岸联检大厅");
        assertThat(Told.of("|6月3日,市长孙楠陪同省委书记纪远在望江县调研农业工作。", "纪远", "孙楠").summary())
                .containsExactly("纪远; 调研; 2022-06-03; 农业工作; 孙楠; 望江县");
    }

    @Test
    void meetingsReceptionsCallsAndLettersAreNoTrips() {
        for (String none : List.of(
                "孙楠主持召开安全生产大检查工作会议\n|6月1日,市长孙楠主持召开安全生产大检查工作会议,听取督查情况汇报,研究部署下一步检查工作。",
                "孙楠会见考察团\n|6月1日,市长孙楠会见来我市考察的客商一行。",
                "孙楠视频连线慰问医护人员\n|6月1日,市长孙楠通过视频连线慰问一线医护人员。",
                "孙楠作出批示\n|6月1日,市长孙楠作出批示,要求加强督导检查。",
                "|市长孙楠强调,要深入学习贯彻省委书记在望江考察时的重要讲话精神。",
                "孙楠听取检查情况汇报\n|6月1日,市长孙楠听取了执法检查组工作情况汇报。")) {
            assertThat(Told.of(none, "孙楠").summary()).as(none).isEmpty();
        }
    }

    @Test
    void whatOthersSayAndWhatIsSeenByVideoAreNoStops() {
        assertThat(Told.of("""
                                |6月2日,市长孙楠来到市应急指挥中心检查值班值守工作。他说,要到石桥县去看看。
                                |孙楠通过视频察看望江水库、鹤鸣大桥等实时画面。村民老李说,他们在青枫村等着。
                                """, "孙楠").summary()).containsExactly("孙楠; 检查; 2022-06-02; 值班值守工作; -; 市应急指挥中心");
    }

    @Test
    void aPlaceThatOpensAParagraphIsAStopWhenTheLeaderIsSeenThere() {
        assertThat(Told.of("""
                                |6月2日,市长孙楠到望江县走访慰问困难群众。
                                |望江县石桥镇高岭村地处深山,交通不便。孙楠踏着泥泞走进村民家中。
                                |在三河渔港,渔船已全部回港。孙楠登上码头。
                                """, "孙楠").summary()).containsExactly("孙楠; 走访慰问; 2022-06-02; 困难群众; -; 望江县、望江县石桥镇高岭村、三河渔港");
    }

    @Test
    void spansGiveTheWordsOfThePlacesAndTheTellingClause() {
        Told told = Told.of("孙楠督查项目建设\n|6月18日,县长孙楠在云泽 新材料产业园督查项目建设。", "孙楠");
        Inspection trip = told.only();
        Place place = trip.places().get(0);
        assertThat(place.name()).isEqualTo("云泽 新材料产业园");
        assertThat(cut(told, place.spans())).isEqualTo(place.name());
        assertThat(cut(told, trip.spans())).isEqualTo("6月18日,县长孙楠在云泽 新材料产业园督查项目建设");
    }

    private static String companions(String text) {
        return Told.of(text, "孙楠", "李牧", "周平").summary().get(0).split("; ", -1)[4];
    }

    private static String cut(Told told, List<SourceSpan> spans) {
        var words = new StringBuilder();
        for (SourceSpan span : spans) {
            words.append(told.source(), span.start(), span.end());
        }
        return words.toString();
    }

    /** Seen to fail when only a headline of 领导 gave its topic to those whom the body names. */
    @Test
    void theTopicOfABodysHeadlineIsThatOfItsMembersTrips() {
        assertThat(Told.of("""
                                市人大常委会集中视察代表建议办理情况
                                |3月8日,市人大常委会副主任李牧带领第一组视察了公交总站和东山大道改造工程。
                                |3月9日,市人大常委会副主任周平带领第二组视察了柳林镇青枫村蔬菜基地。
                                """, "李牧", "周平").summary())
                .containsExactly(
                        "李牧; 视察; 2022-03-08; 代表建议办理情况; -; 公交总站、东山大道改造工程",
                        "周平; 视察; 2022-03-09; 代表建议办理情况; -; 柳林镇青枫村蔬菜基地");
    }

    /** Seen to fail when only some words of manner were known between 开展 and the verb. */
    @Test
    void theMatterMayStandBeforeALightVerb() {
        assertThat(Told.of("|3月6日,市长孙楠带队就城市更新、就业促进工作开展会前集中视察。", "孙楠").only().topic())
                .isEqualTo("城市更新、就业促进工作");
    }

    @Test
    void aPartyMayGoWithoutANamedLeader() {
        assertThat(Told.of("""
                                省督查组在我区督查安全生产工作
                                |3月10日,省政府安委会督查组在我区督查安全生产工作。区长孙楠,副区长李牧参加。
                                |督查组兵分两路,对望江街道青枫社区、三河加油站进行检查。
                                """, "孙楠", "李牧").summary())
                .containsExactly("; 督查; 2022-03-10; 安全生产工作; 孙楠、李牧; 望江街道青枫社区、三河加油站");
        assertThat(Told.of("|3月10日,市长孙楠会见了省考察组一行。市长孙楠向督查组汇报检查情况。", "孙楠").summary())
                .isEmpty();
    }

    @Test
    void tripsToldInOneSentenceAreTwo() {
        assertThat(Told.of("""
                                |6月1日,市长孙楠来到望江县慰问官兵。
                                |6月2日,市人大常委会主任李牧到石桥镇走访困难家庭,副市长周平到第二水厂慰问值班职工。李牧勉励群众。
                                """, "孙楠", "李牧", "周平").summary())
                .containsExactly(
                        "孙楠; 慰问; 2022-06-01; 官兵; -; 望江县",
                        "李牧; 走访; 2022-06-02; 困难家庭; -; 石桥镇",
                        "周平; 慰问; 2022-06-02; 值班职工; -; 第二水厂");
        assertThat(Told.of("|6月2日,市长孙楠到石桥镇检查防汛工作,副市长李牧参加检查。", "孙楠", "李牧").summary())
                .containsExactly("孙楠; 检查; 2022-06-02; 防汛工作; 李牧; 石桥镇");
        assertThat(Told.of("|6月2日,市长孙楠到石桥镇检查防汛工作,李牧汇报了检查情况。", "孙楠", "李牧").summary())
                .containsExactly("孙楠; 检查; 2022-06-02; 防汛工作; -; 石桥镇");
    }

    @Test
    void aNounThatEndsLikeAVerbOfSpeechEndsNoTelling() {
        assertThat(Told.of("|按照市委工作部署要求,市长孙楠6月2日赴石桥镇,深入企业开展专题调研。", "孙楠").summary())
                .containsExactly("孙楠; 调研; 2022-06-02; -; -; 石桥镇");
    }

    @Test
    void leadersWhoSetOutForDifferentPlacesHaveATripEach() {
        assertThat(Told.of("""
                                孙楠李牧分赴望江石桥检查防台工作
                                |6月6日,省长孙楠,副省长李牧分赴望江市、石桥市,检查防台工作。
                                |在望江市清澜港,孙楠登上渔政船。
                                |李牧来到石桥市青枫水库。
                                """, "孙楠", "李牧").summary())
                .containsExactly("孙楠; 检查; 2022-06-06; 防台工作; -; 望江市、望江市清澜港", "李牧; 检查; 2022-06-06; 防台工作; -; 石桥市、石桥市青枫水库");
    }

    @Test
    void toLookAfterAnExaminationIsAnAction() {
        assertThat(Told.of("|6月7日,副市长李牧来到望江第一中学考点,巡视高考工作。", "李牧").summary())
                .containsExactly("李牧; 巡视; 2022-06-07; 高考工作; -; 望江第一中学考点");
        assertThat(Told.of("|6月7日,市委书记孙楠在望江县推进巡视整改工作。", "孙楠").summary()).isEmpty();
    }
}
