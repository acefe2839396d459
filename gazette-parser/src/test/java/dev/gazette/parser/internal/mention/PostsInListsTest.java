package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Branch;
import dev.gazette.model.Level;
import org.junit.jupiter.api.Test;

/** Posts whose organ stands before them in a list, short forms of organs, ranks. */
class PostsInListsTest {

    @Test
    void aTitleAloneIsOfTheOrganOfTheOneNamedBefore() {
        Reading read = Reading.of("县人大常委会主任吕明,副主任刘大敏、任江河,县委常委付强参加活动。");
        assertThat(read.officials()).containsExactly("吕明(县人大常委会主任)", "刘大敏(副主任)", "任江河(副主任)", "付强(县委常委)");
        assertThat(read.post("副主任").branch()).isEqualTo(Branch.CONGRESS);
        assertThat(read.post("副主任").level()).isEqualTo(Level.COUNTY);
    }

    @Test
    void theOrganGoesOnThroughThePartyGroup() {
        Reading read = Reading.of("省政协党组副书记、副主席贾光,党组成员、秘书长张建参加活动。");
        assertThat(read.post("副主席").branch()).isEqualTo(Branch.CONSULTATIVE);
        assertThat(read.post("党组成员").branch()).isEqualTo(Branch.PARTY);
        assertThat(read.post("秘书长").branch()).isEqualTo(Branch.CONSULTATIVE);
        assertThat(read.post("秘书长").level()).isEqualTo(Level.PROVINCE);
    }

    @Test
    void anotherSentenceBeginsAnew() {
        Reading read = Reading.of("省政协主席贾光讲话。副主任张建参加活动。");
        assertThat(read.post("副主任").branch()).isNull();
    }

    @Test
    void aShortFormOfAnOrganStandsBehindAPost() {
        assertThat(Reading.of("市人民政府副市长、市森防指副指挥长汤祥召开会议。").officials()).containsExactly("汤祥(市人民政府副市长、市森防指副指挥长)");
    }

    @Test
    void bodiesOfTheCountryHaveNothingBeforeTheirNames() {
        assertThat(Reading.of("会议传达了深入贯彻中共中央政治局委员钱立本讲话的要求。").officials()).containsExactly("钱立本(中共中央政治局委员)");
    }

    @Test
    void aRankIsOfTheBodyItStandsWith() {
        assertThat(Reading.of("省审计厅二级巡视员钱立本参加调研。")
                        .people()
                        .officials()
                        .get(0)
                        .posts()
                        .get(0)
                        .branch())
                .isEqualTo(Branch.GOVERNMENT);
    }

    @Test
    void aTownshipInACountyHasItsFullBody() {
        assertThat(Reading.of("三河县新生镇镇长刘伟参加调研。").post("三河县新生镇镇长").body()).isEqualTo("三河县新生镇人民政府");
        assertThat(Reading.of("省政协副主席、民进云省委会主委姜军来考察。").post("民进云省委会主委").body()).isNull();
    }

    @Test
    void aPostBesidesIsNotWhatTheNextTitleIsOf() {
        Reading read = Reading.of("星海集团党组成员、副总经理、工会主席柏松,总工程师钱明参加调研。");
        assertThat(read.post("总工程师").branch()).isEqualTo(Branch.ENTERPRISE);
    }

    @Test
    void aSubDistrictOfTheArmyIsOfACity() {
        assertThat(Reading.of("省军区局长钱明、柳州军分区政委蒋平参加检查。").post("柳州军分区政委").level()).isEqualTo(Level.PREFECTURE);
    }
}
