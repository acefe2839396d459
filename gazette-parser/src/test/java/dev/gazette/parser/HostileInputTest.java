package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a gazette with diagnostics or an exception that names the file and the reason; docs/bad-input.md lists it. */
class HostileInputTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsAGazetteWithoutArticles() throws IOException {
        assertNothing(new byte[0]);
    }

    @Test
    void aLoneByteOrderMarkIsAGazetteWithoutArticles() throws IOException {
        assertNothing(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertNothing(new byte[] {(byte) 0xFF, (byte) 0xFE});
    }

    @Test
    void whiteSpaceAloneIsAGazetteWithoutArticles() throws IOException {
        assertNothing(" \n　\f\r\n\0".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> READER.read(folder.resolve("nowhere.txt")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere.txt");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "枫溪市");
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "needs POSIX permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("secret.txt");
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // eleven bytes are asked for
    void aStreamThatBreaksOffIsAnError() {
        InputStream broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line went dead");
                }
                return 'a';
            }
        };
        assertThatThrownBy(() -> READER.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
    }

    @Test
    void aFileThatItsFileSystemDeniesIsNamed() {
        assertThatThrownBy(() -> READER.read(OddFile.denied("/gazettes/2024-03.txt")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("/gazettes/2024-03.txt");
    }

    @Test
    void aFileThatShrinksWhileItIsReadIsReadAsFarAsItIsThere() throws IOException {
        byte[] bytes = "枫溪市人民政府公报".getBytes(StandardCharsets.UTF_8);
        Path cut = OddFile.shrinking("/gazettes/2024-03.txt", 1 << 20, bytes);
        assertThat(READER.read(cut).source().text()).isEqualTo("枫溪市人民政府公报");
    }

    /** Fails when the reader asks for an array of that size. */
    @Test
    void aFileOfMoreBytesThanAnArrayHoldsIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> READER.read(OddFile.huge("/gazettes/all.txt", 3L << 30)))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage(
                        "/gazettes/all.txt has 3221225472 bytes, more than the 2147483639 that can be read at a time");
    }

    @Test
    void everyLineEndOfUnicodeEndsALineAndNoControlIsLost() {
        String text = "一\r\n二\r三\n四\u000B五\f六\u0085七\u2028八\u2029九\u0000\u0007\u001B十";
        ParseResult result = READER.readText(text);
        assertThat(result.source().text()).isEqualTo(text);
        assertThat(result.source().lineCount()).isEqualTo(9);
        assertThat(result.source().pageCount()).isEqualTo(2);
    }

    @Test
    void halvesOfSurrogatePairsAreReadAsTheyStand() {
        String text = "枫溪\uD842市\uDFB7人民政府公报\n2024年第3期\n\uDC00\n";
        ParseResult result = READER.readText(text);
        assertThat(result.source().text()).isEqualTo(text);
        assertThat(result.gazette().issues()).hasSize(1);
    }

    @Test
    void aTextLongerThanTheCallerAllowsIsRefused() {
        GazetteReader careful = GazetteReader.of(ParseOptions.defaults().withMaxTextLength(10));
        assertThatThrownBy(() -> careful.readText("枫溪市人民政府公报2020年"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text has 14 characters, more than 10, the limit of these options");
        byte[] bytes = "枫溪市人民政府公报2020年".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> careful.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("the stream has 14 characters, more than 10, the limit of these options");
    }

    /** Fails when characters are taken as long as there are any. */
    @Test
    void aReaderWithoutEndIsLeftAtTheLimit() {
        var endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, '文');
                return length;
            }

            @Override
            public void close() {}
        };
        GazetteReader careful = GazetteReader.of(ParseOptions.defaults().withMaxTextLength(100_000));
        assertThatThrownBy(() -> careful.read(endless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text has more than 100000 characters, the limit of these options");
    }

    @Test
    void aPdfFileThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb;
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(new byte[20 << 20]), COSName.FLATE_DECODE));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bomb = bytes.toByteArray();
        }
        assertThat(bomb.length).isLessThan(100_000);
        GazetteReader careful = GazetteReader.of(ParseOptions.defaults().withMaxUnpackedBytes(1 << 20));
        assertThatThrownBy(() -> careful.read(new ByteArrayInputStream(bomb)))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessageContaining("unpacks to more than 1048576 bytes");
    }

    private static void assertNothing(byte[] bytes) throws IOException {
        ParseResult result = READER.read(new ByteArrayInputStream(bytes));
        assertThat(result.gazette().articles()).isEmpty();
        assertThat(result.cover()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.EMPTY_TEXT);
    }
}
