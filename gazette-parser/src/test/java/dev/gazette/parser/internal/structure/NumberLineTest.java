package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLineTest {

    @ParameterizedTest
    @CsvSource({
        "云政发〔2020〕3号, 1",
        "（云政发〔2020〕3号）, 1",
        "云政请〔2020〕5号　　　签发人：沈若兰, 1",
        "云财〔2020〕1号　云民发〔2020〕2号　云人社〔2020〕3号, 3",
        "云财〔2020〕1号云民发〔2020〕2号, 2",
        "云财〔2020〕1号、云民发〔2020〕2号, 2",
        "云府[92]15号, 1"
    })
    void aLineOfNumbersIsNoHeadline(String line, int numbers) {
        Folded text = Folded.of(line);
        assertThat(NumberLine.numbers(text)).hasSize(numbers);
        assertThat(NumberLine.isNumberLine(text)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第31号", "第三十一号", "〔十三届〕第45号", "2020年第5号"})
    void aSerialWithoutACodeStandsOnItsOwnLine(String line) {
        assertThat(NumberLine.isNumberLine(Folded.of(line))).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云水省人民政府令第31号", "云水市司法局公告2020年第3号", "按云政发〔2020〕3号文件办理", "滨河路12号", "第31号通告"})
    void aHeadlineWithANumberStaysOne(String line) {
        assertThat(NumberLine.isNumberLine(Folded.of(line))).isEqualTo(false);
    }
}
