package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.gazette.parser.arbitraries.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Promise 1: any text gives a gazette, whatever is in it.
 *
 * <p>Would fail: a planted reader that asks for the character behind the last 第 was refused by {@link #anyText} within ten tries.
 */
class NeverRefusesTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Property(tries = 1500)
    void anyText(@ForAll("texts") String text) {
        ParseResult result = READER.readText(text);

        assertThat(result.gazette().issues()).isNotEmpty();
        assertThat(result.source().text()).isEqualTo(text);
        assertThat(result.diagnostics())
                .as("an article that a reader of ours gave up")
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.READER_FAILED);
        Statistics.label("articles")
                .collect(Math.min(4, result.gazette().articles().size()));
        Statistics.label("officials").collect(!result.gazette().officials().isEmpty());
    }

    /** Controls are left out: many of them are how binary data is told. */
    @Property(tries = 100)
    void anyTextInAnyCharset(@ForAll("texts") String text, @ForAll("charsets") Charset charset) throws IOException {
        String words = text.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", "");
        assertThat(READER.read(new ByteArrayInputStream(words.getBytes(charset)))
                        .gazette())
                .isNotNull();
    }

    /** Bytes may be no text and no known format: then that is said, and nothing else happens. */
    @Property(tries = 300)
    void anyBytes(@ForAll byte[] bytes) {
        assertThatCode(() -> {
                    try {
                        READER.read(new ByteArrayInputStream(bytes));
                    } catch (UnsupportedSourceException said) {
                        assertThat(said).hasMessageMatching("(?s).*\\w.*");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16, Charset.forName("Big5"));
    }
}
