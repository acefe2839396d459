package dev.gazette.parser.internal.source;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The text of a PDF file, page after page, each in the order in which it is read: column after column, line after line.
 *
 * <p>What the place on the page tells is kept as white space: indents and centring as U+3000 before the words, wide gaps as
 * U+3000 between them, a gap between two lines as an empty line, the end of a page as a form feed.
 */
final class PdfText {

    private PdfText() {}

    static SourceText read(byte[] bytes, String name, ParseOptions options, Consumer<Diagnostic> diagnostics)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > options.maxPages()) {
                throw new UnsupportedSourceException(name + " has " + document.getNumberOfPages() + " pages, more than "
                        + options.maxPages() + ", the limit of these options");
            }
            PdfStreams.check(document.getDocument(), options.maxUnpackedBytes(), name);
            return text(document, name, diagnostics);
        } catch (InvalidPasswordException e) {
            throw new UnsupportedSourceException(name + " is an encrypted PDF file that asks for a password", e);
        } catch (UnsupportedSourceException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox lets exceptions of many kinds escape from broken files, and follows objects nested without end.
            throw new UnsupportedSourceException(name + " is a broken PDF file: " + e.getMessage(), e);
        }
    }

    private static SourceText text(PDDocument document, String name, Consumer<Diagnostic> diagnostics)
            throws IOException {
        var glyphs = new PdfGlyphs();
        var layout = new PdfPage();
        var text = new StringBuilder();
        var pages = new int[document.getNumberOfPages()];
        int count = 0;
        for (int page = 0; page < pages.length; page++) {
            pages[page] = text.length();
            List<PdfGlyph> found = glyphs.of(document, page + 1);
            count += found.size();
            layout.print(found, text);
            text.append('\f');
        }
        SourceText source = SourceText.of(text.toString(), pages);
        if (count == 0) {
            throw new UnsupportedSourceException(
                    name + " is a PDF file without text: its " + pages.length + " pages are pictures or empty");
        }
        if (glyphs.unknown() == count) {
            throw new UnsupportedSourceException(
                    name + " is a PDF file whose fonts do not say which characters their glyphs are");
        }
        if (glyphs.unknown() > 0) {
            int first = text.indexOf(PdfGlyphs.UNKNOWN);
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.UNKNOWN_GLYPH,
                    glyphs.unknown() + " glyphs are no character that their font names; they were read as U+FFFD",
                    List.of(source.span(first, first + 1))));
        }
        return source;
    }
}
