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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Promise 1: any text gives a gazette, whatever is in it.
 *
 * <p>Seen to fail: with a planted layout that asks for the character behind the last 第, with a report reader that gives up at four officials, and with a
 * decoder that looks one byte too far.
 */
class NeverRefusesTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Property(tries = 1500)
    void anyText(@ForAll("texts") String text) {
        ParseResult result = read(text);
        Statistics.label("articles")
                .collect(Math.min(4, result.gazette().articles().size()));
        Statistics.label("officials").collect(!result.gazette().officials().isEmpty());
    }

    /** What the laws found once, in few words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "目录\n标题一甲乙………1\n·\n标题二甲乙………2\n标题三甲乙丙………3",
                "市委书记陆明远陪同村民苗一山调研\n\n3月1日，市委书记陆明远陪同村民苗一山调研农业工作。",
                "大事记（2024年1月）\n1日 市长陆明远调研。\n2日 下雨。\n附件：1.安排表\n附件1\n安排表"
            })
    void whatWasRefusedOnce(String text) {
        read(text);
    }

    private static ParseResult read(String text) {
        ParseResult result = READER.readText(text);

        assertThat(result.gazette().issues()).isNotEmpty();
        assertThat(result.source().text()).isEqualTo(text);
        assertThat(result.diagnostics())
                .as("an article that a reader of ours gave up")
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.READER_FAILED);
        return result;
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
