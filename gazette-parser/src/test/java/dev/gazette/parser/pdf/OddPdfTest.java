package dev.gazette.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.model.Article;
import dev.gazette.model.Paragraph;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import dev.gazette.parser.UnsupportedSourceException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What programs and scanners write into PDF files besides plain text in plain rows. */
class OddPdfTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Test
    void aPageThatLiesOnItsSideIsReadAsItIsLookedAt() throws IOException {
        try (var document = new PDDocument()) {
            PDFont font = chinese(document);
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(90);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                show(out, font, new Matrix(0, 1, -1, 0, 100, 50), "枫溪市人民政府");
                show(out, font, new Matrix(0, 1, -1, 0, 130, 50), "二月");
            }
            assertThat(read(document).source().text()).isEqualTo("枫溪市人民政府\n二月\n\f");
        }
    }

    @Test
    void turnedTextComesAfterTheUprightText() throws IOException {
        try (var document = new PDDocument()) {
            PDFont font = chinese(document);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                show(out, font, new Matrix(0, 1, -1, 0, 30, 300), "二月");
                show(out, font, Matrix.getTranslateInstance(100, 700), "枫溪市人民政府");
            }
            assertThat(read(document).source().text()).isEqualTo("枫溪市人民政府\n二月\n\f");
        }
    }

    /** A font that was embedded as a subset and lost its table of characters: nobody can tell what its glyphs are. */
    @Test
    void glyphsThatAreNoKnownCharacterAreToldAndNotLost() throws IOException {
        try (var document = new PDDocument()) {
            PDFont mute = chinese(document);
            PDFont plain = chinese(document);
            byte[] pdf = withoutCharacters(document, mute, plain, "枫溪市", "人民政府");
            ParseResult result = READER.read(new ByteArrayInputStream(pdf));
            assertThat(result.source().text()).isEqualTo("\uFFFD\uFFFD\uFFFD\n人民政府\n\f");
            assertThat(result.diagnostics())
                    .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.UNKNOWN_GLYPH)
                    .singleElement()
                    .satisfies(diagnostic ->
                            assertThat(diagnostic.spans().get(0).page()).isEqualTo(1))
                    .extracting(Diagnostic::message)
                    .asString()
                    .startsWith("3 glyphs");
        }
    }

    @Test
    void aFileOfWhichNoGlyphIsKnownIsRefusedByName() throws IOException {
        try (var document = new PDDocument()) {
            PDFont mute = chinese(document);
            byte[] pdf = withoutCharacters(document, mute, mute, "枫溪市", "人民政府");
            assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(pdf)))
                    .isInstanceOf(UnsupportedSourceException.class)
                    .hasMessageContaining("fonts do not say");
        }
    }

    @Test
    void aScanIsRefusedByName() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
                out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
            assertThatThrownBy(() -> read(document))
                    .isInstanceOf(UnsupportedSourceException.class)
                    .hasMessage("the stream is a PDF file without text: its 1 pages are pictures or empty");
        }
    }

    @Test
    void ligaturesAreTheirLetters() throws IOException {
        byte[] pdf = RawPdf.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                RawPdf.stream("", "BT /F1 12 Tf 72 700 Td (o\\001ce \\002nance) Tj ET"),
                "<</Type/Font/Subtype/Type1/BaseFont/Fengxi/FirstChar 1/LastChar 2/Widths[800 550]"
                        + "/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[1/ffi/fi]>>>>");
        assertThat(READER.read(new ByteArrayInputStream(pdf)).source().text()).isEqualTo("office finance\n\f");
    }

    /** Printers stretch the lines of a paragraph until all end at one edge: the characters alone do not tell which lines are full. */
    @Test
    void aLineThatWasStretchedToTheEdgeGoesOn() throws IOException {
        String[] lines = {
            "枫溪市人民政府二月，枫溪市人民政府二月枫溪市人民政府二",
            "枫溪市人民政府二月枫溪市人民政府二月枫溪市人民政府",
            "枫溪市人民政府二月枫溪市人民政府二月枫溪市人民政府二",
            "枫溪市人民政府二月枫溪市人民政府二月枫溪市人民",
            "枫溪市人民政府二月。"
        };
        try (var document = new PDDocument()) {
            PDFont font = chinese(document);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.length; i++) {
                    float indent = i == 0 ? 21 : 0;
                    float room = 29 * 10.5f - indent - 10.5f * lines[i].length();
                    out.setCharacterSpacing(i == lines.length - 1 ? 0 : room / (lines[i].length() - 1));
                    show(out, font, Matrix.getTranslateInstance(72 + indent, 700 - 18 * i), lines[i]);
                }
            }
            assertThat(read(document).gazette().articles())
                    .flatExtracting(Article::paragraphs)
                    .extracting(Paragraph::text)
                    .containsExactly(String.join("", lines));
        }
    }

    /** Most protected files forbid printing, not reading. */
    @Test
    void aFileThatAsksForNoPasswordIsRead() throws IOException {
        try (var document = new PDDocument()) {
            PDFont font = chinese(document);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                show(out, font, Matrix.getTranslateInstance(100, 700), "枫溪市人民政府");
            }
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(read(document).source().text()).isEqualTo("枫溪市人民政府\n\f");
        }
    }

    private static byte[] withoutCharacters(
            PDDocument document, PDFont mute, PDFont plain, String muteWords, String plainWords) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            show(out, mute, Matrix.getTranslateInstance(100, 700), muteWords);
            show(out, plain, Matrix.getTranslateInstance(100, 680), plainWords);
        }
        byte[] whole = bytes(document);
        try (PDDocument again = Loader.loadPDF(whole)) {
            var fonts = again.getPage(0).getResources();
            for (COSName name : fonts.getFontNames()) {
                var font = fonts.getFont(name).getCOSObject();
                if (name.getName().equals("F1")) {
                    font.removeItem(COSName.TO_UNICODE);
                }
            }
            return bytes(again);
        }
    }

    private static void show(PDPageContentStream out, PDFont font, Matrix place, String words) throws IOException {
        out.beginText();
        out.setFont(font, 10.5f);
        out.setTextMatrix(place);
        out.showText(words);
        out.endText();
    }

    private static PDFont chinese(PDDocument document) throws IOException {
        try (InputStream font =
                Objects.requireNonNull(OddPdfTest.class.getResourceAsStream("noto-sans-sc-subset.ttf"))) {
            return PDType0Font.load(document, font, true);
        }
    }

    private static ParseResult read(PDDocument document) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes(document)));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
