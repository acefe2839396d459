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
}
