package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places whose names are made of common words, and phrases that name none. */
class PlacesOfLocalReportsTest {

    @Test
    void namesMadeOfCommonWordsAreNames() {
        assertThat(places("|5月2日,市长孙楠先后来到大桥水库、柳林镇堤防工程检查。")).containsExactly("大桥水库", "柳林镇堤防工程");
        assertThat(places("|5月2日,市长孙楠到中村乡调研茶叶生产。")).containsExactly("中村乡");
        assertThat(places("|5月2日,市长孙楠深入高新区和滨江新城调研重点项目。")).containsExactly("高新区", "滨江新城");
        assertThat(places("|5月2日,市长孙楠走访调研星海纺织公司和高新区创业园。")).containsExactly("星海纺织公司", "高新区创业园");
    }

    @Test
    void schoolsHaveShortNames() {
        assertThat(places("|5月2日,市长孙楠前往柳林十中和柳林二十五中检查食堂。")).containsExactly("柳林十中", "柳林二十五中");
    }

    @Test
    void anOfficeOfATaskForceIsNoRoom() {
        assertThat(places("|5月2日,市长孙楠来到市防汛抗旱指挥部办公室检查值守。")).containsExactly("市防汛抗旱指挥部办公室");
    }

    @Test
    void aCountBehindTheListIsNoName() {
        assertThat(places("|5月2日,市长孙楠先后来到青枫菌业基地、星海家具有限公司等7个项目检查。")).containsExactly("青枫菌业基地", "星海家具有限公司");
    }

    @Test
    void aListThatSaysItIsOneOfPlacesNeedsNoClassNouns() {
        assertThat(places("|5月2日,市长孙楠在青枫文博城检查。孙楠来到文博城大剧院、“一节一展”展场、摄影之乡揭幕石等地,察看布展。"))
                .containsExactly("青枫文博城", "文博城大剧院", "“一节一展”展场", "摄影之乡揭幕石");
    }

    @Test
    void someOfThemAreNoPlace() {
        assertThat(places("|5月2日,市长孙楠深入我市部分河堤险工弱段检查。")).isEmpty();
        assertThat(places("|5月2日,市长孙楠到重点区域检查。")).isEmpty();
        assertThat(places("|5月2日,市长孙楠就深入贯彻省委决定有关情况开展调研。")).isEmpty();
    }

    private static List<String> places(String text) {
        return Told.of(text, "孙楠").only().places().stream().map(Place::name).toList();
    }

    @Test
    void aPlaceMayBeToldOfBeforeTheLeaderIsSeenThere() {
        assertThat(places("""
            |5月2日,市长孙楠调研养老工作。
            |青枫社会福利院主要为老人提供服务。孙楠走进宿舍楼,询问老人生活。
            |地处两县交界处的乌岩水电站是重点工程。孙楠察看机组。
            """)).containsExactly("青枫社会福利院", "乌岩水电站");
    }

    @Test
    void aHostReceivesTheLeadersAtAStop() {
        assertThat(places("""
            |5月2日,市长孙楠到柳林镇调研基层治理。
            |在青枫村便民服务点,村主任向大家介绍:“一件事只跑一次。”
            """)).containsExactly("柳林镇", "青枫村便民服务点");
    }

    @Test
    void whereTheLedeLetsThemArriveIsAStop() {
        assertThat(places("""
            |5月2日,市长孙楠来到青枫航海学院召开现场办公会。
            |孙楠一行实地考察了柳林校区工地。
            """)).containsExactly("青枫航海学院", "柳林校区工地");
    }

    @Test
    void companyIsNoPlace() {
        assertThat(places("|5月2日,市长孙楠在青枫学院党委负责同志的陪同下考察了柳林校区。")).containsExactly("柳林校区");
    }

    @Test
    void townshipsOfAListAreOneEach() {
        assertThat(places("|5月2日,市长孙楠到桐花街道、白水乡督查防火工作。")).containsExactly("桐花街道", "白水乡");
    }

    /** Seen to fail when a list ended at the first comma. */
    @Test
    void commasPartTheUnitsOfALongList() {
        assertThat(places("|5月2日,市长孙楠先后到青枫县柳林镇花园社区、二道镇农业产业园,望江县石桥街道金沙社区服务站,云泽县白鹭镇工作站、润海实业有限公司等地调研。"))
                .containsExactly("青枫县柳林镇花园社区", "二道镇农业产业园", "望江县石桥街道金沙社区服务站", "云泽县白鹭镇工作站", "润海实业有限公司");
        assertThat(places("|5月2日,市长孙楠到柳林镇青枫村、三河村调研,望江县负责同志汇报了情况。")).containsExactly("柳林镇青枫村", "三河村");
    }

    /** Seen to fail when 和 parted two names only where the first ended in a word of places. */
    @Test
    void ofTwoNamesBehindAVerbOfComingTheFirstNeedsNoClassNoun() {
        assertThat(places("|5月2日,市长孙楠来到星海二号驿和义和乡奶制品加工厂调研。")).containsExactly("星海二号驿", "义和乡奶制品加工厂");
        assertThat(places("|5月2日,市长孙楠来到青海省民和县白水乡草滩村调研。")).containsExactly("青海省民和县白水乡草滩村");
    }

    /** Seen to fail when only what stands behind its verb was looked at. */
    @Test
    void whatIsInspectedMayStandBeforeItsVerb() {
        assertThat(places("|5月2日,市长孙楠带队督查安全生产工作,对石桥街道九曲社区、东山加油站和三江商城地下车库进行检查。"))
                .containsExactly("石桥街道九曲社区", "东山加油站", "三江商城地下车库");
        assertThat(places("|5月2日,市长孙楠对防汛工作进行检查。")).isEmpty();
    }

    /** Seen to fail when a home gave no place at all. */
    @Test
    void aHomeIsToldByItsVillageOrCommunity() {
        assertThat(places("|5月2日,市长孙楠走访慰问困难群众。在太平里社区92岁老党员蒋英家,孙楠摸摸暖气片。孙楠来到柳林镇白马村村民张大山家中。"))
                .containsExactly("太平里社区", "柳林镇白马村");
        assertThat(places("|5月2日,市长孙楠来到农户家中走访慰问。")).isEmpty();
    }

    /** Seen to fail: each was a place. */
    @Test
    void oneOfManyAndWhereABusIsBoundForAreNoPlaces() {
        assertThat(places("|5月2日,市长孙楠检查春运工作。孙楠来到南门路加油站和一家刚营业的火锅店,又登上开往望江县的班车。")).containsExactly("南门路加油站");
        assertThat(places("|5月2日,市长孙楠深入巡察一线督导。")).isEmpty();
        assertThat(places("|5月2日,市长孙楠视察分两组进行。")).isEmpty();
    }

    /** Seen to fail when 到会 was always a coming to a meeting, and when a unit took the matter behind it into its name. */
    @Test
    void aDivisionIsKnownByItsName() {
        assertThat(places("|5月2日,市长孙楠到会理县调研春耕。")).containsExactly("会理县");
        assertThat(places("|5月2日,市长孙楠暗访景宁县校园周边食品安全。")).containsExactly("景宁县");
    }

    /** Seen to fail when a room without a place before it was always a thing looked at. */
    @Test
    void aRoomIsToldApartByItsTownship() {
        assertThat(places("|5月2日,市长孙楠来到柳林镇水稻育秧大棚调研。")).containsExactly("柳林镇水稻育秧大棚");
        assertThat(places("|5月2日,市长孙楠来到青枫煤矿调度室检查。")).containsExactly("青枫煤矿");
    }

    /** Seen to fail when the short form of the headline was a place beside the full one. */
    @Test
    void theShortFormsOfAHeadlineAreTheUnitsOfTheBody() {
        assertThat(places("""
            孙楠赴望江、云泽考察学习
            |5月2日,市长孙楠带队赴望江县、云泽县考察学习协商民主工作。
            """)).containsExactly("望江县", "云泽县");
    }
}
