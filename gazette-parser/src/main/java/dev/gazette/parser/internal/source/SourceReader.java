package dev.gazette.parser.internal.source;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.SourceFormat;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.util.function.Consumer;

/** The stage: bytes become a text. What they are, they say themselves; the file's name is not asked. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * Reads the bytes of a whole file.
     *
     * @param name what to call the file in errors
     * @throws UnsupportedSourceException when the bytes are neither text nor a known format
     * @throws IOException when the bytes break off
     */
    public static SourceText read(byte[] bytes, String name, ParseOptions options, Consumer<Diagnostic> diagnostics)
            throws IOException {
        Format format = Format.of(bytes)
                .orElseThrow(() -> new UnsupportedSourceException(name + " is no text and no known format: it is "
                        + Format.named(bytes).orElse("binary data")));
        return switch (format) {
            case HTML -> html(bytes, name, options, diagnostics);
            case ZIP -> ZipSource.read(bytes, name, options).from(SourceFormat.DOCX, null);
            case PDF -> pdf(bytes, name, options, diagnostics).from(SourceFormat.PDF, null);
            case TEXT -> text(Decoder.decode(bytes, options.charset(), diagnostics));
        };
    }

    private static SourceText text(Decoder.Decoded text) {
        return SourceText.of(text.text()).from(SourceFormat.TEXT, text.charset());
    }

    private static SourceText html(byte[] bytes, String name, ParseOptions options, Consumer<Diagnostic> diagnostics)
            throws UnsupportedSourceException {
        try {
            return HtmlText.read(bytes, options.charset(), options.maxNesting(), diagnostics);
        } catch (NoClassDefFoundError e) {
            throw missing(name + " is a web page", "org.jsoup:jsoup", "org.jsoup", e);
        }
    }

    private static SourceText pdf(byte[] bytes, String name, ParseOptions options, Consumer<Diagnostic> diagnostics)
            throws IOException {
        try {
            return PdfText.read(bytes, name, options, diagnostics);
        } catch (NoClassDefFoundError e) {
            throw missing(
                    name + " is a PDF file",
                    "org.apache.pdfbox:pdfbox",
                    "org.apache.pdfbox,org.apache.commons.logging",
                    e);
        }
    }

    /** Who reads only text may leave these parts out. */
    private static UnsupportedSourceException missing(String what, String artifact, String module, Throwable cause) {
        return new UnsupportedSourceException(
                what + "; to read it, add the artifact " + artifact + " and, on the module path, --add-modules "
                        + module,
                cause);
    }
}
