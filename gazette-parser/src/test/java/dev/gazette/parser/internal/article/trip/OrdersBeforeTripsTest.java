package dev.gazette.parser.internal.article.trip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ledes that first tell on whose order somebody goes. */
class OrdersBeforeTripsTest {

    /** Seen to fail: whoever gave the order was the subject, and 要求 ended what is told. */
    @Test
    void whoGaveTheOrderDoesNotGo() {
        assertThat(Told.of("|根据省委书记何大川重要指示和省长周岚要求,副省长孙楠于7日率有关部门负责同志赶赴柳林县指导抗震救灾工作。", "何大川", "周岚", "孙楠")
                        .summary())
                .containsExactly("孙楠; 指导; 2022-06-07; 抗震救灾工作; -; 柳林县");
        assertThat(Told.of("|5月2日,受省委书记何大川委托,副省长孙楠来到柳林县看望慰问困难群众。", "何大川", "孙楠").summary())
                .containsExactly("孙楠; 看望慰问; 2022-05-02; 困难群众; -; 柳林县");
        assertThat(Told.of("|按照省委统一部署要求,副省长孙楠5月2日来到柳林县调研。", "孙楠").summary())
                .containsExactly("孙楠; 调研; 2022-05-02; -; -; 柳林县");
    }
}
