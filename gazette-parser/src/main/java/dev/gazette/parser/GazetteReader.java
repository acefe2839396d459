package dev.gazette.parser;

import dev.gazette.model.Gazette;
import dev.gazette.parser.internal.article.Articles;
import dev.gazette.parser.internal.layout.Layout;
import dev.gazette.parser.internal.layout.Page;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.Cover;
import dev.gazette.parser.internal.source.SourceReader;
import dev.gazette.parser.internal.source.SourceText;
import dev.gazette.parser.internal.structure.Outline;
import dev.gazette.parser.internal.structure.Structure;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads gazettes with options of the caller's own.
 *
 * <pre>{@code
 * GazetteReader reader = GazetteReader.of(ParseOptions.defaults().withReferenceDate(LocalDate.of(2020, 3, 1)));
 * ParseResult result = reader.read(Path.of("lishui-2020-03.txt"));
 * }</pre>
 *
 * <p>Immutable and safe for many threads; its word lists are read once, when it is made.
 */
public final class GazetteReader {

    private final ParseOptions options;
    private final Lexicon lexicon;

    private GazetteReader(ParseOptions options, Lexicon lexicon) {
        this.options = options;
        this.lexicon = lexicon;
    }

    /** Makes a reader. */
    public static GazetteReader of(ParseOptions options) {
        return new GazetteReader(Objects.requireNonNull(options, "options"), Lexicon.standard());
    }

    /**
     * Reads a file.
     *
     * @throws UnsupportedSourceException when the file is neither text nor a known format
     * @throws IOException when the file cannot be read
     */
    public ParseResult read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        var diagnostics = new ArrayList<Diagnostic>();
        return read(
                SourceReader.read(Files.readAllBytes(path), path.toString(), options, diagnostics::add), diagnostics);
    }

    /**
     * Reads a stream to its end and leaves closing it to the caller.
     *
     * @throws UnsupportedSourceException when the bytes are neither text nor a known format
     * @throws IOException when the stream cannot be read
     */
    public ParseResult read(InputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        var diagnostics = new ArrayList<Diagnostic>();
        return read(SourceReader.read(stream.readAllBytes(), "the stream", options, diagnostics::add), diagnostics);
    }

    /**
     * Reads characters to their end and leaves closing the reader to the caller.
     *
     * @throws IOException when the characters cannot be read
     */
    public ParseResult read(Reader characters) throws IOException {
        Objects.requireNonNull(characters, "characters");
        var text = new StringBuilder();
        var buffer = new char[8192];
        for (int n = characters.read(buffer); n >= 0; n = characters.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return readText(text);
    }

    /** Reads a text; spans are offsets into that very sequence. */
    public ParseResult readText(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return read(SourceText.of(text.toString()), new ArrayList<>());
    }

    /** The stages, one after the other: this is the table of contents of everything below. */
    private ParseResult read(SourceText source, List<Diagnostic> diagnostics) {
        Consumer<Diagnostic> report = diagnostics::add;
        var cover = new Cover(source);
        Page page = Layout.of(source, report);
        cover.mark(CoverKind.FURNITURE, page.furniture());
        Outline outline = Structure.of(page, lexicon, report);
        Gazette gazette = Articles.of(outline, options, lexicon, cover, report);
        var parts = cover.parts();
        for (CoverPart part : parts) {
            if (part.kind() == CoverKind.UNREAD) {
                report.accept(Diagnostic.of(
                        DiagnosticCode.UNREAD_TEXT, "these words stand in no part of the model", List.of(part.span())));
            }
        }
        diagnostics.sort(Comparator.comparingInt(GazetteReader::place));
        return new ParseResult(gazette, diagnostics, new Source(source), parts);
    }

    /** Diagnostics of the whole source come first. */
    private static int place(Diagnostic diagnostic) {
        return diagnostic.spans().isEmpty() ? -1 : diagnostic.spans().get(0).start();
    }
}
