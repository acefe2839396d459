package dev.gazette.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Paragraph;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gazette that was printed to PDF says what its text says. */
class PrintedGazetteTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());
    private static final String TEXT = resource("gazette.txt");

    /** Fails when a folio stays in a paragraph, or when a cut paragraph is left cut. */
    @ParameterizedTest
    @CsvSource({
        "1,22,30", "1,24,36", "1,26,40", "1,28,34", "1,30,44", "1,32,38", "1,34,42", "2,18,20", "2,22,24", "2,26,32"
    })
    void theSameGazetteIsReadWhateverTheColumnsAndThePages(int columns, int charactersPerLine, int linesPerColumn)
            throws IOException {
        Gazette printed =
                read(print(columns, charactersPerLine, linesPerColumn)).gazette();
        Gazette plain = READER.readText(TEXT.replace("#\n", "")).gazette();
        assertThat(printed.name()).isEqualTo(plain.name());
        assertThat(printed.articles())
                .extracting(a -> a.title().map(PrintedGazetteTest::squeezed).orElse("-"))
                .containsExactlyElementsOf(plain.articles().stream()
                        .map(a -> a.title().map(PrintedGazetteTest::squeezed).orElse("-"))
                        .toList());
        assertThat(paragraphs(printed)).isEqualTo(paragraphs(plain));
    }

    @Test
    void spansNameThePage() throws IOException {
        ParseResult result = read(print(1, 24, 20));
        Article last =
                result.gazette().articles().get(result.gazette().articles().size() - 1);
        Paragraph end = last.paragraphs().get(last.paragraphs().size() - 1);
        assertThat(squeezed(result.source().text(end.spans()))).isEqualTo(squeezed(end.text()));
        assertThat(end.spans().get(0).page()).isEqualTo(result.source().pageCount());
    }

    @Test
    void anEncryptedFileIsRefusedByName() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThatThrownBy(() -> read(bytes(document)))
                    .isInstanceOf(UnsupportedSourceException.class)
                    .hasMessageContaining("encrypted");
        }
    }

    @Test
    void aFileOfPicturesIsRefusedByName() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThatThrownBy(() -> read(bytes(document)))
                    .isInstanceOf(UnsupportedSourceException.class)
                    .hasMessageContaining("without text");
        }
    }

    @Test
    void aBrokenFileIsRefusedByName() {
        assertThatThrownBy(() -> read("%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessageContaining("broken PDF");
    }

    @Test
    void aFileOfTooManyPagesIsRefused() throws IOException {
        byte[] pdf = print(1, 24, 12);
        GazetteReader careful = GazetteReader.of(ParseOptions.defaults().withMaxPages(1));
        assertThatThrownBy(() -> careful.read(new ByteArrayInputStream(pdf)))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("the stream has more than 1 pages, the limit of these options");
    }

    private static byte[] print(int columns, int charactersPerLine, int linesPerColumn) throws IOException {
        try (var document = new PDDocument();
                InputStream font = Objects.requireNonNull(
                        PrintedGazetteTest.class.getResourceAsStream("noto-sans-sc-subset.ttf"))) {
            var printer = new PdfPrinter(
                    document,
                    PDType0Font.load(document, font, true),
                    columns,
                    charactersPerLine,
                    linesPerColumn,
                    "枫溪市人民政府公报　2024年第3期");
            for (String line : TEXT.lines().toList()) {
                if (line.equals("#")) {
                    printer.endPage();
                } else {
                    printer.line(line);
                }
            }
            printer.endPage();
            return printer.bytes();
        }
    }

    private static ParseResult read(byte[] pdf) throws IOException {
        return READER.read(new ByteArrayInputStream(pdf));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static List<String> paragraphs(Gazette gazette) {
        return gazette.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .map(paragraph -> squeezed(paragraph.text()))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s|　", "");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(PrintedGazetteTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
