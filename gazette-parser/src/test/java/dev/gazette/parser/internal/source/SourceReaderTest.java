package dev.gazette.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.SourceFormat;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, its bytes say; each format gives lines of text, and what is none is refused by name. */
class SourceReaderTest {

    private static final ParseOptions DEFAULTS = ParseOptions.defaults();

    @Test
    void blockElementsOfAPageAreLinesAndInlineElementsAreNot() throws IOException {
        assertThat(read("<html><body><div><p>枫溪市人民政府<br>关于<span>20</span><b>24</b>年春耕的通知</p><p>　"
                        + "　各县：</p></div></body></html>"))
                .isEqualTo("枫溪市人民政府\n关于2024年春耕的通知\n　　各县：\n");
    }

    @Test
    void theCellsOfARowArePartedByTabs() throws IOException {
        assertThat(read("<table><tr><td>索 引 号：</td><td><p>0001</p></td></tr><tr><td>发文机关：</td><td></td></tr></table>"))
                .isEqualTo("索 引 号：\t0001\n发文机关：\t\n");
    }

    @Test
    void aTableThatOnlyPlacesTheTextIsNoData() throws IOException {
        String text = "各地要切实抓好春耕备耕。".repeat(40);
        assertThat(read("<table><tr><td><p>第一段</p><p>" + text + "</p></td><td>旁</td></tr></table>"))
                .isEqualTo("第一段\n" + text + "\n旁\n");
    }

    @Test
    void navigationScriptsAndHiddenPartsAreNoText() throws IOException {
        assertThat(read("<body><ul><li><a href=1>首页</a></li><li><a href=2>公报</a></li></ul><script>var x='字';</script>"
                        + "<div style='display: none'>暗</div><p>正文</p></body>"))
                .isEqualTo("正文\n");
    }

    @Test
    void theCharsetThatAPageDeclaresIsTaken() throws IOException {
        String page = "<html><head><meta charset=gb2312></head><body><p>枫溪市人民政府</p></body></html>";
        assertThat(SourceReader.read(page.getBytes(Charset.forName("GBK")), "a", DEFAULTS, d -> {})
                        .text())
                .isEqualTo("枫溪市人民政府\n");
    }

    /** Many a page was made from another one and kept its head. */
    @Test
    void aCharsetThatAPageDeclaresWronglyIsNotTaken() throws IOException {
        String words = "枫溪市人民政府关于做好春耕备耕工作的通知，各县、区人民政府";
        for (String declared : List.of("utf-8", "utf-16", "no-such-charset")) {
            String page = "<html><head><meta charset=" + declared + "></head><body><p>" + words + "</p></body></html>";
            assertThat(SourceReader.read(page.getBytes(Charset.forName("GBK")), "a", DEFAULTS, d -> {})
                            .text())
                    .as(declared)
                    .isEqualTo(words + "\n");
        }
        for (String declared : List.of("gb2312", "big5", "utf-16")) {
            assertThat(read("<html><head><meta charset=" + declared + "></head><body><p>" + words))
                    .as(declared)
                    .isEqualTo(words + "\n");
        }
    }

    @Test
    void aSourceNamesItsFormatAndItsCharset() throws IOException {
        SourceText gbk = SourceReader.read("枫溪市人民政府公报".getBytes(Charset.forName("GBK")), "a", DEFAULTS, d -> {});
        assertThat(gbk.format()).isEqualTo(SourceFormat.TEXT);
        assertThat(gbk.charset()).isEqualTo(Charset.forName("GB18030"));
        SourceText page = SourceReader.read("<html><p>字".getBytes(StandardCharsets.UTF_8), "a", DEFAULTS, d -> {});
        assertThat(page.format()).isEqualTo(SourceFormat.HTML);
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
        SourceText word = SourceReader.read(docx("<w:p><w:t>字</w:t></w:p>"), "a", DEFAULTS, d -> {});
        assertThat(word.format()).isEqualTo(SourceFormat.DOCX);
        assertThat(word.charset()).isNull();
    }

    @Test
    void aMillionNestedElementsAreRead() throws IOException {
        String page = "<div>".repeat(1_000_000) + "枫溪";
        assertThat(read("<html>" + page)).contains("枫溪");
    }

    @Test
    void theTextOfAWordDocumentIsRead() throws IOException {
        String body = "<w:p><w:pPr><w:tabs><w:tab"
                + " w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>枫溪市</w:t></w:r><w:r><w:t>人民政府</w:t></w:r></w:p>"
                + "<w:p><w:r><w:delText>旧</w:delText><w:t>第一条</w:t><w:tab/><w:t>新</w:t><w:br/><w:t>行</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(text(docx(body))).isEqualTo("枫溪市人民政府\n第一条\t新\n行\n甲\t乙\n");
    }

    @Test
    void anEntityOfAWordDocumentIsNeverFetched() throws IOException {
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document"
                + " xmlns:w=\"w\"><w:p><w:t>&x;</w:t></w:p></w:document>";
        assertThatThrownBy(() -> text(zip("word/document.xml", xml)))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = docx("<w:p>" + " ".repeat(200_000) + "</w:p>");
        ParseOptions options = DEFAULTS.withMaxUnpackedBytes(100_000);
        assertThatThrownBy(() -> SourceReader.read(bomb, "bomb.docx", options, d -> {}))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("bomb.docx unpacks to more than 100000 bytes, the limit of these options");
    }

    @Test
    void aWordDocumentNestedTooDeepIsRefused() throws IOException {
        byte[] deep = docx("<w:p>".repeat(1_000) + "</w:p>".repeat(1_000));
        assertThatThrownBy(() -> SourceReader.read(deep, "deep.docx", DEFAULTS, d -> {}))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("deep.docx nests its elements deeper than 400, the limit of these options");
    }

    @Test
    void aBrokenArchiveIsRefused() {
        assertThatThrownBy(
                        () -> SourceReader.read(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "a.docx", DEFAULTS, d -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.docx");
    }

    /** Fails when an error of the zip reader gets through that names no file. */
    @Test
    void aWordDocumentThatWasCutIsRefusedWhereverTheCutIs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String part : List.of("[Content_Types].xml", "word/document.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(("<w:document xmlns:w=\"w\"><w:p><w:t>枫溪市人民政府" + part + "</w:t></w:p></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        for (int length = 4; length < bytes.size() - 400; length += 7) {
            byte[] cut = Arrays.copyOf(bytes.toByteArray(), length);
            assertThatThrownBy(() -> SourceReader.read(cut, "cut.docx", DEFAULTS, d -> {}))
                    .as("%d bytes", length)
                    .isInstanceOf(UnsupportedSourceException.class)
                    .hasMessageStartingWith("cut.docx is ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OFD.xml, an OFD document",
        "xl/workbook.xml, an Excel workbook",
        "ppt/presentation.xml, a PowerPoint presentation",
        "mimetype, an OpenDocument file or an e-book"
    })
    void aDocumentOfAnotherKindIsRefusedByName(String part, String name) {
        assertThatThrownBy(() -> text(zip(part, "x")))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("file is no text and no known format: it is " + name);
    }

    @Test
    void anArchiveThatIsNoDocumentIsRefused() throws IOException {
        assertThatThrownBy(() -> text(zip("a.txt", "字")))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessageContaining("no Word document");
    }

    @Test
    void aPictureIsRefusedByName() {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
        assertThatThrownBy(() -> SourceReader.read(jpeg, "公报.txt", DEFAULTS, d -> {}))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("公报.txt is no text and no known format: it is a JPEG picture");
    }

    @Test
    void bytesFullOfNulsAreNoText() {
        assertThatThrownBy(() -> SourceReader.read(new byte[100], "zeros", DEFAULTS, d -> {}))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("zeros is no text and no known format: it is binary data");
    }

    @Test
    void aNulInATextIsRead() throws IOException {
        assertThat(read("枫溪市\0人民政府公报")).isEqualTo("枫溪市\0人民政府公报");
    }

    private static String read(String text) throws IOException {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) throws IOException {
        return SourceReader.read(bytes, "file", DEFAULTS, d -> {}).text();
    }

    private static byte[] docx(String body) throws IOException {
        return zip(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    private static byte[] zip(String entry, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
