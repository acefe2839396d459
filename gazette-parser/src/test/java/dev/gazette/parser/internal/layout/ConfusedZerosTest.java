package dev.gazette.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zeros of Chinese years in another sign are told, with their exact place. */
class ConfusedZerosTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({
        "二Ｏ一九年三月一日,二Ｏ一九",
        "二○二○年三月一日,二○二○",
        "二0一0年三月一日,二0一0",
        "二О二О年三月一日,二О二О",
        "印发于一九九○年。,一九九○",
        "二 ○ 一 九 年,二 ○ 一 九"
    })
    void aZeroInAnotherSignIsTold(String text, String year) {
        List<Diagnostic> told = diagnostics(text);
        assertThat(told).extracting(Diagnostic::code).containsExactly(DiagnosticCode.CONFUSED_ZERO);
        assertThat(told.get(0).spans()).hasSize(1);
        var span = told.get(0).spans().get(0);
        assertThat(text.substring(span.start(), span.end())).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇一九年三月一日", "二零二零年", "2020年3月1日", "二十年来", "近OO年", "一〇〇年", "年", "第二○号"})
    void nothingElseIs(String text) {
        assertThat(diagnostics(text)).isEmpty();
    }

    private static List<Diagnostic> diagnostics(String text) {
        var told = new ArrayList<Diagnostic>();
        Layout.of(SourceText.of(text), LEXICON, told::add);
        return told;
    }
}
