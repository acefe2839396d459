package dev.gazette.parser.internal.source;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.ParseOptions;
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
            case HTML -> HtmlText.read(bytes, options.charset(), options.maxNesting(), diagnostics);
            case ZIP -> ZipSource.read(bytes, name, options);
            case TEXT, PDF -> SourceText.of(Decoder.decode(bytes, options.charset(), diagnostics));
        };
    }
}
