package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long lists of stops as local chronicles and papers print them. */
class ListsOfStopsTest {

    /** Seen to fail when the list ended at the first comma behind which no unit stands. */
    @Test
    void aListThatEndsInEtcGoesOnOverCommas() {
        assertThat(places("先后到青枫街废品收购点、柳林门店,三江路云泽加油站,站前路大营城中村改造工地等处,夜查大气污染防控工作。"))
                .containsExactly("青枫街废品收购点", "柳林门店", "三江路云泽加油站", "站前路大营城中村改造工地");
        assertThat(places("先后到青枫加油站、柳林门店,检查安全,了解柳林镇、青枫镇等地防汛情况。")).containsExactly("青枫加油站", "柳林门店");
    }

    /** Seen to fail when 以及 behind a comma ended the list. */
    @Test
    void aListOfFirmsMayGoOnWithProjects() {
        assertThat(places("先后来到星海机械公司、云帆重工公司等企业,以及青枫创新港等项目现场,调研科技创新工作。")).containsExactly("星海机械公司", "云帆重工公司", "青枫创新港");
    }

    /** Seen to fail: the projects were cut to the houses that they are about, or lost. */
    @Test
    void projectsKeepTheirNames() {
        assertThat(places("先后前往市殡仪馆改扩建、柳林区青枫中学迁建、市人民医院院内提升改造、柳林小学新校区等项目现场,调研民生重点项目。"))
                .containsExactly("市殡仪馆改扩建", "柳林区青枫中学迁建", "市人民医院院内提升改造", "柳林小学新校区");
    }

    /** Seen to fail when the last township of the list was lost with the field behind it. */
    @Test
    void theFieldBehindATownshipIsNoPartOfItsName() {
        assertThat(places("深入到花山乡、柳林乡麦收一线检查麦收工作。")).containsExactly("花山乡", "柳林乡");
    }

    /** Seen to fail when two counties run together were one place. */
    @Test
    void neighboursRunTogetherAreTwoPlaces() {
        assertThat(places("在安吉长兴检查防汛工作。")).containsExactly("安吉", "长兴");
    }

    /** Seen to fail when a place began inside the verb. */
    @Test
    void aPlaceNeverBeginsInsideTheVerb() {
        assertThat(places("走访青枫敬老院,看望慰问院内老人。")).containsExactly("青枫敬老院");
    }

    /** Seen to fail when what was spoken of first came behind the first stop that somebody went to. */
    @Test
    void whatIsSpokenOfFirstStandsFirst() {
        assertThat(Told.of("|石桥镇是此次地震的震中,房屋大多损毁。市长孙楠来到青枫村,看望慰问群众。孙楠来到柳林村,询问灾情。", "孙楠").only().places().stream()
                        .map(Place::name))
                .containsExactly("石桥镇", "青枫村", "柳林村");
    }

    private static List<String> places(String clause) {
        return Told.of("|5月2日,市长孙楠" + clause, "孙楠").only().places().stream()
                .map(Place::name)
                .toList();
    }
}
