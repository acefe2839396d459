package dev.gazette.parser.internal.article.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "任命林远山为青川市财政局局长。 | +林远山:青川市财政局局长",
                "决定任命林远山为青川市副市长、代理市长； | +林远山:青川市副市长 +林远山:代理市长",
                "林远山同志任县教育局局长，免去其县教育局副局长职务； | +林远山:县教育局局长 -林远山:县教育局副局长",
                "林远山任县教育局局长，不再担任县教育局副局长职务； | +林远山:县教育局局长 -林远山:县教育局副局长",
                "聘任林远山为青川职业学院院长（聘期三年）； | +林远山:青川职业学院院长",
                "林远山挂职任县商务局副局长，挂职时间两年； | +林远山:县商务局副局长",
                "林远山（女，白族）兼任县档案局局长； | +林远山:县档案局局长",
                "任命林远山为县水利局局长，白云为县审计局总审计师（试用期一年）； | +林远山:县水利局局长 +白云:县审计局总审计师",
                "免去金一鸣的县公安局副局长、县消防大队大队长（兼）职务，退休； | -金一鸣:县公安局副局长 -金一鸣:县消防大队大队长",
                "免去金一鸣、白云同志的县信访局副局长职务； | -金一鸣:县信访局副局长 -白云:县信访局副局长",
                "免去金一鸣青川市公安局副局长职务，任命白云为青川市公安局副局长。 | -金一鸣:青川市公安局副局长 +白云:青川市公安局副局长",
                "免去金一鸣县公安局副局长职务。 | -金一鸣:县公安局副局长",
                "免去金鸣县公安局副局长职务。 | -金鸣:县公安局副局长",
                "同意金一鸣同志退休，免去其县档案局局长职务； | -金一鸣:县档案局局长",
                "因机构改革，金一鸣的县旅游局局长职务自行免除。 | -金一鸣:县旅游局局长",
                "接受金一鸣辞去青川市人民政府市长职务的请求。 | !金一鸣:青川市人民政府市长",
                "同意金一鸣同志辞去县文联主席职务。 | !金一鸣:县文联主席",
                "决定白云代理青川市人民政府市长职务。 | +白云:代理青川市人民政府市长",
                "补选白云为青川市人大常委会主任，林远山、金一鸣为副主任。 | +白云:青川市人大常委会主任 +林远山:副主任 +金一鸣:副主任",
                "林远山同志调任县司法局局长，不再担任县信访局局长职务； | +林远山:县司法局局长 -林远山:县信访局局长",
                "白云转任县政协副主席。 | +白云:县政协副主席",
                "县应急管理局局长由林远山兼任； | +林远山:县应急管理局局长",
                "县档案馆馆长一职由白云同志担任。 | +白云:县档案馆馆长",
                "不再担任县信访局局长职务。 | ",
                "努尔兰·买买提为县民宗局局长。 | "
            })
    void aClauseTellsWhoIsGivenOrLosesWhat(String paragraph, String acts) {
        assertThat(acts(paragraph, true)).isEqualTo(acts == null ? "" : acts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陆明远任县长期间修了三条路。",
                "他负责任命名为先锋的项目。",
                "任免权限由县政府规定。",
                "聘请专家为项目把关。",
                "提名白云为副县长候选人。",
                "推选优秀教师为师德标兵。",
                "以会议决定为准。"
            })
    void reportsOfOtherThingsAppointNobody(String paragraph) {
        assertThat(acts(paragraph, false)).isEmpty();
    }

    @Test
    void outsideListsOnlyAnActWithItsOwnVerbCounts() {
        assertThat(acts("会议决定任命白云为县教育局局长，免去金一鸣的县教育局局长职务。", false)).isEqualTo("+白云:县教育局局长 -金一鸣:县教育局局长");
        assertThat(acts("白云任县教育局局长。", false)).isEmpty();
    }

    private static String acts(String paragraph, boolean personnel) {
        Passage passage = Lines.of(paragraph).get(0);
        var reader = new ActReader(Lines.LEXICON, personnel);
        reader.read(passage, 0, null);
        List<String> acts = new ArrayList<>();
        for (Act act : reader.acts()) {
            String sign = switch (act.action()) {
                case APPOINT -> "+";
                case REMOVE -> "-";
                case ACCEPT_RESIGNATION -> "!";
            };
            acts.add(sign + passage.folded().words(act.name(), act.nameEnd()) + ":"
                    + passage.folded().words(act.post(), act.postEnd()));
        }
        return String.join(" ", acts);
    }
}
