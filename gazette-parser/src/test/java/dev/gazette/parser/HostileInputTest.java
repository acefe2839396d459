package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    /** As long as it says at first, but shorter once it is read: another program has cut the file. */
    @Test
    void aFileThatShrinksWhileItIsReadIsReadAsFarAsItIsThere() throws IOException {
        byte[] bytes = "枫溪市人民政府公报".getBytes(StandardCharsets.UTF_8);
        InputStream shrinking = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int available() {
                return 1 << 20;
            }
        };
        assertThat(READER.read(shrinking).source().text()).isEqualTo("枫溪市人民政府公报");
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

    /** Fails when a rule looks at a line from its beginning for each of its words. */
    @Test
    void aLineOfManyMegabytesIsRead() throws IOException {
        byte[] line = "各县要切实抓好春耕备耕工作，".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(READER.read(new ByteArrayInputStream(line)).source().lineCount())
                .isEqualTo(1);
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

    @Test
    void noFileIsLeftBehind() throws IOException {
        Path before = Files.createDirectory(folder.resolve("tmp"));
        String old = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", before.toString());
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isInstanceOf(UnsupportedSourceException.class);
        } finally {
            System.setProperty("java.io.tmpdir", old);
        }
        assertThat(before).isEmptyDirectory();
    }

    private static void assertNothing(byte[] bytes) throws IOException {
        ParseResult result = READER.read(new ByteArrayInputStream(bytes));
        assertThat(result.gazette().articles()).isEmpty();
        assertThat(result.cover()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.EMPTY_TEXT);
    }
}
