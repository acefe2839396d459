package dev.gazette.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bytes of every charset that gazettes come in give the same text.
 *
 * <p>Seen to fail: with GB18030 and Big5 told apart the wrong way round, and with a decoder that throws at five bytes.
 */
class DecoderTest {

    private static final String SIMPLIFIED = "枫溪市人民政府公报\n各县(市、区)人民政府要切实抓好春耕备耕工作，确保粮食安全。\n";
    private static final String TRADITIONAL = "楓溪市人民政府公報\n各縣（市、區）人民政府要切實抓好春耕備耕工作，確保糧食安全。\n";

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void aByteOrderMarkTellsTheCharsetAndLeavesNoTrace(String charset) {
        assertThat(decode(("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset))))
                .isEqualTo(SIMPLIFIED);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void utf8NeedsNoMark() {
        assertThat(decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8))).isEqualTo(SIMPLIFIED);
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "GB2312"})
    void theCharsetsOfTheMainlandAreFoundOut(String charset) {
        assertThat(decode(SIMPLIFIED.getBytes(Charset.forName(charset)))).isEqualTo(SIMPLIFIED);
        assertThat(diagnostics)
                .extracting(Diagnostic::message)
                .containsExactly("the bytes are not valid UTF-8 and were read as GB18030");
    }

    @Test
    void big5IsFoundOut() {
        assertThat(decode(TRADITIONAL.getBytes(Charset.forName("Big5")))).isEqualTo(TRADITIONAL);
        assertThat(diagnostics)
                .extracting(Diagnostic::message)
                .containsExactly("the bytes are not valid UTF-8 and were read as Big5");
    }

    @Test
    void aFileThatLostAByteIsStillUtf8() {
        byte[] whole = SIMPLIFIED.repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);
        String text = decode(cut);
        assertThat(text).startsWith(SIMPLIFIED).endsWith("\uFFFD");
        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.CHARSET_GUESSED, DiagnosticCode.UNDECODABLE_BYTES);
    }

    @Test
    void aCharsetThatTheCallerKnowsWins() {
        byte[] bytes = TRADITIONAL.getBytes(Charset.forName("Big5"));
        assertThat(Decoder.decode(bytes, Optional.of(Charset.forName("Big5")), diagnostics::add)
                        .text())
                .isEqualTo(TRADITIONAL);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void aReplacementCharacterThatIsPrintedIsNoLoss() {
        assertThat(decode("某\uFFFD市".getBytes(StandardCharsets.UTF_8))).isEqualTo("某\uFFFD市");
        assertThat(diagnostics).isEmpty();
    }

    /** Fails, for example, when the test for slight damage takes any bytes for UTF-8. */
    @Property(tries = 200)
    void runningTextInGb18030ComesBack(@ForAll("runningText") String text) {
        assertThat(decode(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    }

    @Property(tries = 200)
    void anyBytesGiveAText(@ForAll byte[] bytes) {
        assertThat(decode(bytes)).isNotNull();
    }

    @Provide
    Arbitrary<String> runningText() {
        return Arbitraries.of("各地要", "切实抓好", "春耕备耕工作，", "确保安全。", "枫溪市人民政府", "2020年3月1日", "《办法》")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    private String decode(byte[] bytes) {
        return Decoder.decode(bytes, Optional.empty(), diagnostics::add).text();
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(decode(new byte[0])).isEmpty();
    }
}
