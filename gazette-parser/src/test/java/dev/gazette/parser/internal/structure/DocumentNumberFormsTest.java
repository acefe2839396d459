package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.DocumentNumber;
import dev.gazette.parser.internal.layout.Folded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberFormsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "云政发〔2020〕3号, 云政发, 2020, 3",
                "云政发［2020］3号, 云政发, 2020, 3",
                "云政发﹝2020﹞3号, 云政发, 2020, 3",
                "云政发（2020）3号, 云政发, 2020, 3",
                "云政发【2020】3号, 云政发, 2020, 3",
                "云政发[2020]3号, 云政发, 2020, 3",
                "云 政 发 〔２０２０〕 ３ 号, 云政发, 2020, 3",
                "云政发〔二〇二〇〕三号, 云政发, 2020, 3",
                "云公通〔2023〕第3号, 云公通, 2023, 3",
                "云府[92]15号, 云府, 1992, 15",
                "云府〔03〕15号, 云府, 2003, 15",
                "云房地字[1992]第087号, 云房地字, 1992, 87",
                "云政发2003（12）号, 云政发, 2003, 12",
                "(89)云税字第12号, 云税字, 1989, 12",
                "云水省人民政府令第378号, -, -, 378",
                "云水省人民政府令第三百七十八号, -, -, 378",
                "云水省人民政府第378号令, -, -, 378",
                "云水市司法局公告2020年第3号, -, 2020, 3",
                "2021年第14号, -, 2021, 14"
            })
    void everyFormIsSplitIntoCodeYearAndSerial(String printed, String code, Integer year, Integer serial) {
        Folded text = Folded.of(printed);
        List<DocumentNumberReader.Hit> hits = DocumentNumberReader.find(text, 0, text.length());
        assertThat(hits).hasSize(1);
        assertThat(DocumentNumberReader.number(text, hits.get(0), printed))
                .isEqualTo(new DocumentNumber(printed, code, year, serial));
    }

    @Test
    void numbersInASentenceKeepItsWordsOut() {
        Folded text = Folded.of("根据国发〔2018〕41号文件和云政办函〔2019〕7号、云财社〔2019〕8号要求，废止云府〔1999〕1号。");
        assertThat(DocumentNumberReader.find(text, 0, text.length()).stream().map(h -> text.words(h.from(), h.to())))
                .containsExactly("国发[2018]41号", "云政办函[2019]7号", "云财社[2019]8号", "云府[1999]1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9号台风", "中央一号文件", "滨河路12号", "第31号", "3月5号", "〔2020〕号", "2020年3月1号"})
    void whatCountsSomethingElseIsNone(String words) {
        Folded text = Folded.of(words);
        assertThat(DocumentNumberReader.find(text, 0, text.length())).isEmpty();
    }
}
