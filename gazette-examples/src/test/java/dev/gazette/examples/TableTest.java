package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns stand under each other whatever is in them. */
class TableTest {

    @Test
    void wideAndNarrowCellsAreAligned() {
        var table = new Table(2, Ink.NAME, Ink.FAINT, Ink.PLAIN)
                .row("陆明远", "in 1", "市委书记")
                .row("Lu", "in 1,12", "市委副书记、市长、市防汛抗旱指挥部总指挥");

        assertThat(printed(table, 10, 40)).isEqualTo("""
                  陆明远  in 1     市委书记
                  Lu      in 1,12  市委副书记、市长、市
                                   防汛抗旱指挥部总指挥
                """);
    }

    @Test
    void whatDoesNotFitIsCutAndColumnsWithoutWordsTakeNoRoom() {
        var table = new Table(1, Ink.NAME, Ink.FAINT, Ink.PLAIN)
                .row("市新型冠状病毒感染的肺炎疫情防控指挥部", "", "会议指出，要把各项措施落到实处。")
                .row("乙", "", "好");

        assertThat(printed(table, 10, 40)).isEqualTo("""
                  市新型冠状病毒感染…   会议指出，要把…
                  乙                    好
                """);
        assertThat(printed(table, 1, 40).lines()).hasSize(1);
    }

    @Test
    void coloursLeaveTheColumnsAlone() {
        var table = new Table(1, Ink.NAME, Ink.PLAIN).row("甲", "一").row("甲乙丙", "二");
        var out = new StringBuilder();
        table.print(out, 10, 40, true);

        assertThat(out.toString().replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(printed(table, 10, 40));
        assertThat(out.toString()).contains("\u001B[36m甲\u001B[0m");
    }

    private static String printed(Table table, int most, int width) {
        var out = new StringBuilder();
        table.print(out, most, width, false);
        return out.toString();
    }
}
