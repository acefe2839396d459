package dev.gazette.parser.internal.source;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
        PdfStreams.check(bytes, options.maxUnpackedBytes(), name);
        try {
            return PdfFonts.without(() -> text(bytes, name, options, diagnostics));
        } catch (InvalidPasswordException e) {
            throw new UnsupportedSourceException(name + " is an encrypted PDF file that asks for a password", e);
        } catch (UnsupportedSourceException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox lets exceptions of many kinds escape from broken files, and follows objects nested without end.
            throw new UnsupportedSourceException(name + " is a broken PDF file: " + e.getMessage(), e);
        }
    }

    private static SourceText text(byte[] bytes, String name, ParseOptions options, Consumer<Diagnostic> diagnostics)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > options.maxPages()) {
                throw tooManyPages(name, options.maxPages());
            }
            PdfStreams.check(document.getDocument(), options.maxUnpackedBytes(), name);
            return text(document, name, options, diagnostics);
        }
    }

    private static SourceText text(
            PDDocument document, String name, ParseOptions options, Consumer<Diagnostic> diagnostics)
            throws IOException {
        var printer = new Printer(name, options.maxPages());
        var glyphs = new PdfGlyphs(new PdfWork(options.maxUnpackedBytes(), name), printer);
        int pages = glyphs.read(document);
        SourceText source = printer.print(pages);
        if (printer.count == 0) {
            throw new UnsupportedSourceException(
                    name + " is a PDF file without text: its " + pages + " pages are pictures or empty");
        }
        if (glyphs.unknown() == printer.count) {
            throw new UnsupportedSourceException(
                    name + " is a PDF file whose fonts do not say which characters their glyphs are");
        }
        if (glyphs.unknown() > 0) {
            int first = source.text().indexOf(PdfGlyphs.UNKNOWN);
            diagnostics.accept(Diagnostic.of(
                    DiagnosticCode.UNKNOWN_GLYPH,
                    glyphs.unknown() + " glyphs are no character that their font names; they were read as U+FFFD",
                    List.of(source.span(first, first + 1))));
        }
        return source;
    }

    private static UnsupportedSourceException tooManyPages(String name, int most) {
        return new UnsupportedSourceException(name + " has more than " + most + " pages, the limit of these options");
    }

    /** The pages one after the other; those that are passed over are empty. */
    private static final class Printer implements PdfGlyphs.PageTaker {

        private final String name;
        private final int most;
        private final PdfPage layout = new PdfPage();
        private final PdfPrint print = new PdfPrint();
        private final IntStream.Builder starts = IntStream.builder();
        private int pages;
        private long count;

        Printer(String name, int most) {
            this.name = name;
            this.most = most;
        }

        @Override
        public void take(int page, List<PdfGlyph> glyphs) throws IOException {
            // What the file says of their number may be wrong.
            if (page > most) {
                throw tooManyPages(name, most);
            }
            while (pages < page - 1) {
                end(List.of());
            }
            end(glyphs);
        }

        private void end(List<PdfGlyph> glyphs) {
            pages++;
            starts.add(print.text().length());
            count += glyphs.size();
            layout.print(glyphs, print);
            print.endPage();
        }

        SourceText print(int all) {
            while (pages < all) {
                end(List.of());
            }
            return print.source(starts.build().toArray());
        }
    }
}
