package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes along, in the forms of local reports. */
class CompanionsTest {

    @Test
    void peopleWithoutANameMayStandBehindAComma() {
        assertThat(companions("|5月2日,市长孙楠深入柳林镇调研,副市长李牧,市水务局及柳林镇有关负责人参加调研。", "孙楠", "李牧"))
                .containsExactly("李牧");
    }

    @Test
    void whoLooksTogetherGoesAlong() {
        assertThat(companions("|5月2日,市长孙楠检查防汛工作。市领导李牧、周平一同察看。", "孙楠", "李牧", "周平"))
                .containsExactly("李牧", "周平");
    }

    @Test
    void aLineOfPostsAndNamesGoesAlongOnThisTrip() {
        assertThat(companions("""
            |5月2日,市长孙楠到柳林镇调研。
            |县委常委、县委办主任李牧、县人大副主任周平、柳林镇镇长桂溪陪同此次调研。
            """, "孙楠", "李牧", "周平", "桂溪")).containsExactly("李牧", "周平", "桂溪");
    }

    @Test
    void whoIsToldOfBetweenTwoTripsWentOnTheFirst() {
        assertThat(Told.of("""
            |1月23日,区委书记孙楠,区长李牧分别走访慰问困难群众。
            |1月23日,孙楠到柳林街道走访慰问困难群众。
            |政法委书记周平陪同。
            |1月24日,李牧到青枫街道走访慰问困难群众。
            """, "孙楠", "李牧", "周平").summary())
                .containsExactly("孙楠; 走访慰问; 2022-01-23; 困难群众; 周平; 柳林街道", "李牧; 走访慰问; 2022-01-23; 困难群众; -; 青枫街道");
    }

    private static List<String> companions(String text, String... names) {
        return Told.of(text, names).only().companions().stream()
                .map(official -> official.name())
                .toList();
    }

    @Test
    void whoTakesPartInSomebodysRoundGoesAlongOnThatOne() {
        assertThat(Told.of("""
            |6月6日,司令员孙楠来到望江市检查防汛工作。
            |6月7日,副省长李牧赴石桥市检查防汛工作。
            |周平参加李牧带队的检查;桂溪参加孙楠带队的检查。
            """, "孙楠", "李牧", "周平", "桂溪").summary())
                .containsExactly("孙楠; 检查; 2022-06-06; 防汛工作; 桂溪; 望江市", "李牧; 检查; 2022-06-07; 防汛工作; 周平; 石桥市");
    }
}
