package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF file, page after page, each in the order in which it is read: column after column, line after line.
 *
 * <p>What the place on the page tells is kept as white space: indents and centring as U+3000 before the words, wide gaps as
 * U+3000 between them, a gap between two lines as an empty line, the end of a page as a form feed.
 */
final class PdfText {

    private PdfText() {}

    static SourceText read(byte[] bytes, String name, int mostPages, long mostUnpacked) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > mostPages) {
                throw new UnsupportedSourceException(name + " has " + document.getNumberOfPages() + " pages, more than "
                        + mostPages + ", the limit of these options");
            }
            PdfStreams.check(document.getDocument(), mostUnpacked, name);
            return text(document, name);
        } catch (InvalidPasswordException e) {
            throw new UnsupportedSourceException(name + " is an encrypted PDF file that asks for a password", e);
        } catch (UnsupportedSourceException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox lets exceptions of many kinds escape from broken files.
            throw new UnsupportedSourceException(name + " is a broken PDF file: " + e.getMessage(), e);
        }
    }

    private static SourceText text(PDDocument document, String name) throws IOException {
        var glyphs = new Glyphs();
        var text = new StringBuilder();
        var pages = new int[document.getNumberOfPages()];
        boolean words = false;
        for (int page = 0; page < pages.length; page++) {
            pages[page] = text.length();
            List<PdfGlyph> found = glyphs.of(document, page + 1);
            words |= !found.isEmpty();
            PdfPage.print(found, text);
            text.append('\f');
        }
        if (!words) {
            throw new UnsupportedSourceException(
                    name + " is a PDF file without text: its " + pages.length + " pages are pictures or empty");
        }
        return SourceText.of(text.toString(), pages.length == 0 ? null : Arrays.copyOf(pages, pages.length));
    }

    /** Collects the glyphs of a page with their places; PDFBox reads the fonts. */
    private static final class Glyphs extends PDFTextStripper {

        private final List<PdfGlyph> glyphs = new ArrayList<>();

        Glyphs() {
            setSortByPosition(false);
        }

        List<PdfGlyph> of(PDDocument document, int page) throws IOException {
            glyphs.clear();
            setStartPage(page);
            setEndPage(page);
            writeText(document, Writer.nullWriter());
            return List.copyOf(glyphs);
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            String words = at.getUnicode();
            if (words != null && !isSpace(words)) {
                glyphs.add(new PdfGlyph(
                        words,
                        at.getDir(),
                        at.getXDirAdj(),
                        at.getYDirAdj(),
                        at.getWidthDirAdj(),
                        at.getFontSizeInPt()));
            }
        }

        private static boolean isSpace(String words) {
            return words.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }
}
