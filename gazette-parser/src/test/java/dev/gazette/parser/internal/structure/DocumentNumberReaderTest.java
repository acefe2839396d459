package dev.gazette.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.DocumentNumber;
import dev.gazette.parser.internal.layout.Folded;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of documents in all dresses. Seen to fail: with a reader that knows one kind of brackets. */
class DocumentNumberReaderTest {

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("〔〕", "[]", "﹝﹞", "（）", "()", "【】", "［］");
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("云政发", "溪府办函", "青财农", "川建规字", "江政办发明电", "渡海经信中小");
    }

    @Property
    void aNumberIsReadInAllBracketsAndWidths(
            @ForAll("codes") String code,
            @ForAll("brackets") String brackets,
            @ForAll @IntRange(min = 1950, max = 2049) int year,
            @ForAll @IntRange(min = 1, max = 9999) int serial,
            @ForAll boolean ordinal,
            @ForAll boolean wide) {
        String digits = year + "" + brackets.charAt(1) + (ordinal ? "第" : "") + serial;
        String printed = code + brackets.charAt(0) + (wide ? wide(digits) : digits) + "号";
        assertThat(read(printed)).containsExactly(new DocumentNumber(printed, code, year, serial));
    }

    @ParameterizedTest
    @ValueSource(strings = {"省人民政府令第378号", "2021年第14号", "云溪市统计局公告2020年第3号", "中华人民共和国主席令第三十七号"})
    void numbersWithoutBracketsAreRead(String printed) {
        assertThat(read(printed)).extracting(DocumentNumber::text).containsExactly(printed);
    }

    @Test
    void oldNumbersHaveTwoDigitYears() {
        assertThat(read("溪府[92]15号")).containsExactly(new DocumentNumber("溪府[92]15号", "溪府", 1992, 15));
        assertThat(read("(89)溪税字第12号")).containsExactly(new DocumentNumber("(89)溪税字第12号", "溪税字", 1989, 12));
    }

    @Test
    void severalNumbersOnOneLineAreSeveral() {
        assertThat(read("云财教〔2020〕7号　云教发〔2020〕12号"))
                .extracting(DocumentNumber::text)
                .containsExactly("云财教〔2020〕7号", "云教发〔2020〕12号");
    }

    @Test
    void wordsOfTheSentenceAreNoPartOfTheCode() {
        assertThat(read("各地要根据云政发〔2018〕41号文件精神抓好落实"))
                .extracting(DocumentNumber::issuerCode)
                .containsExactly("云政发");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9号台风", "正义路8号", "第31号", "中央一号文件", "2019年第4期", "3月1号"})
    void otherNumbersAreNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    /** A line break may cut a number anywhere; seen to fail where a look to the left went past the text's beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"溪政发2003(12)号", "溪政发〔2003〕12号", "(89)溪税字第12号", "省人民政府令第378号", "公告2020年第3号"})
    void whatACutLeavesOfANumberHasNoCodeBeforeTheCut(String printed) {
        for (int cut = 1; cut < printed.length(); cut++) {
            String rest = printed.substring(cut);
            assertThat(read(rest)).allSatisfy(number -> assertThat(rest).contains(number.text()));
        }
    }

    private static List<DocumentNumber> read(String printed) {
        Folded text = Folded.of(printed);
        return DocumentNumberReader.find(text, 0, text.length()).stream()
                .map(hit -> DocumentNumberReader.number(
                        text, hit, printed.substring(text.textStart(hit.from()), text.textEnd(hit.to()))))
                .toList();
    }

    private static String wide(String digits) {
        var wide = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }
        return wide.toString();
    }
}
