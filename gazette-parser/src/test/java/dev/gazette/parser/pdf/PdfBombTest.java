package dev.gazette.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Small PDF files that would fill the memory or keep a reader busy for days end at a limit, and say so.
 *
 * <p>Seen to fail, each case: before its limit was there, with an OutOfMemoryError or in the time given.
 */
@Timeout(120)
class PdfBombTest {

    private static final String WORDS = "BT /F1 12 Tf 72 700 Td (Fengxi) Tj ET";
    private static final String FONT = "/Font<</F1 5 0 R>>";
    private static final int MOST = 1 << 20;
    private static final GazetteReader CAREFUL =
            GazetteReader.of(ParseOptions.defaults().withMaxUnpackedBytes(MOST));
    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Test
    void whatIsPackedTwiceInDifferentWaysIsCountedToTheEnd() {
        // Run-length: 129 and a byte stand for 128 of it.
        String runs = "\u0081 ".repeat(MOST / 64) + "\u0080";
        byte[] bomb = RawPdf.page(RawPdf.stream("/Filter[/FlateDecode/RunLengthDecode]", RawPdf.packed(runs)), FONT);
        assertThat(bomb.length).isLessThan(5_000);
        assertRefused(bomb, "unpacks to more than 1048576 bytes, the limit of these options");
    }

    @Test
    void whatIsPackedByTheOldWayIsCounted() {
        byte[] bomb = RawPdf.page(RawPdf.stream("/Filter/LZWDecode", lzw(4 * MOST)), FONT);
        assertThat(bomb.length).isLessThan(20_000);
        assertRefused(bomb, "unpacks to more than 1048576 bytes, the limit of these options");
    }

    /** The table of objects is unpacked as soon as the file is opened. */
    @Test
    void aTableOfObjectsThatUnpacksToTooMuchIsRefusedBeforeItIs() {
        String table = RawPdf.stream(
                "/Type/XRef/Size 2/W[1 4 1]/Root 1 0 R/Filter/FlateDecode", RawPdf.packed("\0".repeat(4 * MOST)));
        byte[] bomb = ("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n7 0 obj\n" + table
                        + "\nendobj\nstartxref\n43\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(bomb, "unpacks to more than 1048576 bytes, the limit of these options");
    }

    /** Ten forms, each of which draws the next ten times: ten thousand million words. */
    @Test
    void formsThatDrawOneAnotherEndAtTheLimit() {
        assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(forms(WORDS, FONT))))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessageContaining("has more than 1048576 glyphs on page 1");
        assertRefused(forms("q Q", ""), "has pages that draw more than 1048576 bytes hold, the limit of these options");
    }

    @Test
    void aPageOfTooManyGlyphsIsRefused() {
        String many = "BT /F1 12 Tf " + "(FengxiFengxiFengxiFengxi) Tj ".repeat(200) + "ET";
        assertRefused(
                RawPdf.page(RawPdf.stream("", many), FONT),
                "has more than 4096 glyphs on page 1, more than the limit of 1048576 bytes of these options allows");
    }

    /** Fails when each page is looked for from the first one on. */
    @Test
    void tenThousandPagesAreRead() throws IOException {
        ParseResult result = READER.read(new ByteArrayInputStream(pages(10_000, 10_000)));
        assertThat(result.source().pageCount()).isEqualTo(10_000);
    }

    /** What a file says of the number of its pages need not be so. */
    @Test
    void moreOrFewerPagesThanTheFileSaysAreRead() throws IOException {
        assertThat(READER.read(new ByteArrayInputStream(pages(30, 1))).source().pageCount())
                .isEqualTo(30);
        assertThat(READER.read(new ByteArrayInputStream(pages(3, 30))).source().pageCount())
                .isEqualTo(3);
        GazetteReader tenPages = GazetteReader.of(ParseOptions.defaults().withMaxPages(10));
        assertThatThrownBy(() -> tenPages.read(new ByteArrayInputStream(pages(30, 1))))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("the stream has more than 10 pages, the limit of these options");
    }

    private static byte[] forms(String words, String resources) {
        int levels = 10;
        var forms = new ArrayList<String>();
        for (int i = 1; i <= levels; i++) {
            boolean last = i == levels;
            String inside = last ? resources : "/XObject<</X " + (6 + i) + " 0 R>>";
            forms.add(RawPdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<" + inside + ">>",
                    last ? words : "/X Do ".repeat(10)));
        }
        return RawPdf.page(RawPdf.stream("", "/X Do"), FONT + "/XObject<</X 6 0 R>>", forms.toArray(String[]::new));
    }

    private static byte[] pages(int pages, int told) {
        var kids = new StringBuilder();
        var objects = new ArrayList<String>();
        for (int i = 0; i < pages; i++) {
            kids.append(5 + i).append(" 0 R ");
            objects.add(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>");
        }
        objects.addAll(
                0,
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[" + kids + "]/Count " + told + ">>",
                        RawPdf.stream("", WORDS),
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
        return RawPdf.of(objects.toArray(String[]::new));
    }

    /** So many spaces: a code that clears the table, a space, and codes each of which stands for one space more than the one before. */
    private static String lzw(int length) {
        var bytes = new StringBuilder();
        long bits = 0;
        int count = 0;
        int next = 256;
        for (int written = 0; written < length; ) {
            int code = next == 257 ? ' ' : next;
            int width = next < 258 ? 9 : next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12;
            if (next == 256 && written > 0) {
                width = 12;
            }
            bits = bits << width | code;
            count += width;
            written += next == 256 ? 0 : next == 257 ? 1 : next - 256;
            next = next == 4093 ? 256 : next + 1;
            while (count >= 8) {
                bytes.append((char) (bits >> count - 8 & 0xFF));
                count -= 8;
                bits &= (1L << count) - 1;
            }
        }
        return bytes.append((char) (bits << 8 - count & 0xFF)).toString();
    }

    private static void assertRefused(byte[] bomb, String message) {
        assertThatThrownBy(() -> CAREFUL.read(new ByteArrayInputStream(bomb)))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessage("the stream " + message);
    }
}
