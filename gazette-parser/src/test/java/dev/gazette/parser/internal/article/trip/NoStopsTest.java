package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Phrases behind a verb of coming or looking that name no stop, and verbs of inspection that are nouns or plans. */
class NoStopsTest {

    /** Seen to fail: each was a place. */
    @Test
    void whatNamesNothingIsNoStop() {
        assertThat(places("孙楠走进帐篷,询问老人。")).isEmpty();
        assertThat(places("孙楠来到他们中间,欣赏书法。")).isEmpty();
        assertThat(places("在去柳林医院的途中,孙楠询问情况。")).isEmpty();
        assertThat(places("孙楠分成4个小组赴8个县区检查。")).isEmpty();
        assertThat(places("孙楠先后到救援现场、临时安置点和医院,看望伤员。")).isEmpty();
        assertThat(places("孙楠讲起小时候多次到钟楼寺的情景。")).isEmpty();
        assertThat(places("孙楠走访群众。祝愿海内外中华儿女身体健康!")).isEmpty();
        assertThat(places("孙楠走访群众。国务院成立了调查组,孙楠要求查明情况。")).isEmpty();
    }

    /** Seen to fail when the first of several kinds was a place. */
    @Test
    void whatOnlyTellsTheKindIsNoneBesideItsLike() {
        assertThat(places("孙楠深入产业园区、养老街区、青枫年货市集考察。")).containsExactly("青枫年货市集");
        assertThat(places("孙楠来到高速公路服务区检查。")).containsExactly("高速公路服务区");
    }

    /** Seen to fail when a river was the place of the work that is done on it. */
    @Test
    void theRiverWhoseWorkIsInspectedIsNoStop() {
        assertThat(places("孙楠到柳林县考察长江、淮河流域防汛工作。")).containsExactly("柳林县");
        assertThat(places("孙楠检查青河大堤的加固情况。")).containsExactly("青河大堤");
    }

    /** Seen to fail when the epithet was part of the name. */
    @Test
    void anEpithetIsNoPartOfTheName() {
        assertThat(places("孙楠来到“千里青河第一闸”柳林县王家闸察看汛情。")).containsExactly("柳林县王家闸");
        assertThat(places("孙楠来到“银杏里”养老街区。")).containsExactly("“银杏里”养老街区");
    }

    /** Seen to fail when the next verb was part of the place. */
    @Test
    void aPlaceEndsBeforeTheNextMove() {
        assertThat(places("孙楠抵达梅溪后即赶往青枫县柳林乡,看望群众。")).containsExactly("梅溪", "青枫县柳林乡");
    }

    /** Seen to fail when they were verbs of the trip. */
    @Test
    void verbsThatAreNounsAreNoActions() {
        assertThat(actions("孙楠来到青枫敬老院慰问,了解老人健康检查、日常起居等情况。")).containsExactly("慰问");
        assertThat(actions("孙楠来到青枫敬老院看望,向老人表示诚挚慰问,送上节日的慰问和暖心的祝福。")).containsExactly("看望");
        assertThat(actions("孙楠来到青枫敬老院,向老人表示慰问。")).containsExactly("慰问");
    }

    /** Seen to fail when a plan was a trip. */
    @Test
    void aPlanToldAtAMeetingIsNoTrip() {
        assertThat(Told.of("|5月2日,副市长孙楠介绍了条例实施情况,此次执法检查由主任周岚任组长,分成4个小组赴8个县区进行实地检查。", "孙楠", "周岚")
                        .inspections())
                .isEmpty();
    }

    private static List<String> places(String clause) {
        return Told.of("|5月2日,市长孙楠开展检查。" + clause, "孙楠").only().places().stream()
                .map(Place::name)
                .toList();
    }

    private static List<String> actions(String clause) {
        return Told.of("|5月2日,市长" + clause, "孙楠").only().actions();
    }
}
