package dev.gazette.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A glyph is the characters that it was printed for. */
class PdfCharactersTest {

    @ParameterizedTest
    @CsvSource({"\u2F5F, 玉", "\uFB01, fi", "\uFB03, ffi", "\u2E3A, ——", "\u2E3B, ———", "\uF9B5, 例", "\u00AD, -"})
    void aStandInIsWhatItStandsFor(String glyph, String printed) {
        assertThat(PdfCharacters.printed(glyph)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"玉, 玉", "Ａ, Ａ", "①, ①", "㎡, ㎡", "〇, 〇", "fi, fi", "\uD842\uDFB7, \uD842\uDFB7"})
    void whatIsPrintedOnPurposeStays(String glyph, String printed) {
        assertThat(PdfCharacters.printed(glyph)).isEqualTo(printed);
    }
}
