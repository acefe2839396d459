package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeLineTest {

    private final AddresseeLine addressees = new AddresseeLine(Written.BODIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "各县（市、区）人民政府，市直各单位： | 各县(市、区)人民政府/市直各单位",
                "各县（市、区）人民政府，市政府各部门、各直属机构： | 各县(市、区)人民政府/市政府各部门/各直属机构",
                "各省、自治区、直辖市人民政府，国务院各部委、各直属机构： | 各省、自治区、直辖市人民政府/国务院各部委/各直属机构",
                "各县（市、区）党委和人民政府，市直各部门、各人民团体： | 各县(市、区)党委和人民政府/市直各部门/各人民团体",
                "各镇人民政府、街道办事处，县政府有关部门： | 各镇人民政府/街道办事处/县政府有关部门",
                "县民政局： | 县民政局",
                "各市、县（区）财政局： | 各市、县(区)财政局",
                "驻市各单位，各有关企业： | 驻市各单位/各有关企业"
            })
    void theLineIsSplitIntoBodies(String line, String bodies) {
        Folded text = Folded.of(line);
        Optional<Integer> colon = addressees.colon(text);
        assertThat(colon).isPresent();
        assertThat(String.join(
                        "/",
                        addressees.split(text, 0, colon.get()).stream()
                                .map(r -> text.words(r.from(), r.to()))
                                .toList()))
                .isEqualTo(bodies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现将有关事项通知如下：",
                "各地要抓好以下工作：",
                "各县要认真落实，各部门要加强督查：",
                "一、各县人民政府：",
                "附件：各县任务表",
                "同志们：",
                "为了加强管理，特制定本办法：",
                "有下列情形之一的：",
                "市政府决定：",
                "各县人民政府，市直各单位"
            })
    void proseBeforeAColonAddressesNobody(String line) {
        assertThat(addressees.colon(Folded.of(line))).isEmpty();
    }
}
