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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    /** No array of Java holds more. */
    private static final int LARGEST_FILE = Integer.MAX_VALUE - 8;

    private final ParseOptions options;
    private final Lexicon lexicon;

    private final OwnTerms ownTerms;

    private GazetteReader(ParseOptions options) {
        this.options = options;
        this.ownTerms = OwnTerms.of(options);
        this.lexicon = ownTerms.lexicon();
    }

    /** Makes a reader. */
    public static GazetteReader of(ParseOptions options) {
        return new GazetteReader(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a file.
     *
     * @throws UnsupportedSourceException when the file is neither text nor a known format
     * @throws IOException when the file cannot be read
     */
    public ParseResult read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder; readAll reads folders");
        }
        return read(bytes(path), path.toString());
    }

    /**
     * Reads a stream to its end and leaves closing it to the caller.
     *
     * @throws UnsupportedSourceException when the bytes are neither text nor a known format
     * @throws IOException when the stream cannot be read
     */
    public ParseResult read(InputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        return read(stream.readAllBytes(), "the stream");
    }

    /**
     * Reads characters to their end and leaves closing the reader to the caller.
     *
     * @throws IllegalArgumentException when there are more than the options allow; no more are read then
     * @throws IOException when the characters cannot be read
     */
    public ParseResult read(Reader characters) throws IOException {
        Objects.requireNonNull(characters, "characters");
        var text = new StringBuilder();
        var buffer = new char[8192];
        for (int n = characters.read(buffer); n >= 0; n = characters.read(buffer)) {
            if (n > options.maxTextLength() - text.length()) {
                throw new IllegalArgumentException(
                        "text has more than " + options.maxTextLength() + " characters, the limit of these options");
            }
            text.append(buffer, 0, n);
        }
        return readText(text);
    }

    /**
     * Reads a text; spans are offsets into that very sequence.
     *
     * @throws IllegalArgumentException when the text is longer than the options allow
     */
    public ParseResult readText(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > options.maxTextLength()) {
            throw new IllegalArgumentException("text" + tooLong(text.length()));
        }
        return read(SourceText.of(text.toString()), new ArrayList<>());
    }

    /**
     * Reads every file below a folder, those in zip archives included, on all processors.
     *
     * <p>Results come in the order of the files' names, folder by folder, and are read no further ahead than keeps the
     * processors busy: memory does not grow with the folder. A file that cannot be read is a result with an error. Close the
     * stream to stop early.
     *
     * @throws IOException when the folder cannot be listed
     */
    public Stream<FileResult> readAll(Path folder) throws IOException {
        return readAll(folder, FolderOptions.defaults(), Function.identity());
    }

    /**
     * Reads files below a folder as {@link #readAll(Path)} does, and makes something of each while it is read.
     *
     * @param options which files, and in which order
     * @param then what to make of a file's result, never null; done on all processors, as the reading is
     * @throws IOException when the folder cannot be listed
     */
    public <T> Stream<T> readAll(Path folder, FolderOptions options, Function<FileResult, T> then) throws IOException {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(options, "options");
        var reading = new ParallelReading<>(this, folder, options, Objects.requireNonNull(then, "then"));
        int order = options.ordered() ? Spliterator.ORDERED : 0;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, order | Spliterator.NONNULL), false)
                .onClose(reading::close);
    }

    /** All bytes of a file; one of more than an array holds is refused before it is read. */
    static byte[] bytes(Path path) throws IOException {
        long size = Files.size(path);
        if (size > LARGEST_FILE) {
            throw new UnsupportedSourceException(
                    path + " has " + size + " bytes, more than the " + LARGEST_FILE + " that can be read at a time");
        }
        return Files.readAllBytes(path);
    }

    private String tooLong(int length) {
        return " has " + length + " characters, more than " + options.maxTextLength() + ", the limit of these options";
    }

    ParseOptions options() {
        return options;
    }

    ParseResult read(byte[] bytes, String name) throws IOException {
        var diagnostics = new ArrayList<Diagnostic>();
        SourceText source = SourceReader.read(bytes, name, options, diagnostics::add);
        if (source.text().length() > options.maxTextLength()) {
            throw new UnsupportedSourceException(name + tooLong(source.text().length()));
        }
        return read(source, diagnostics);
    }

    /** The stages, one after the other: this is the table of contents of everything below. */
    private ParseResult read(SourceText source, List<Diagnostic> diagnostics) {
        Consumer<Diagnostic> report = diagnostics::add;
        var cover = new Cover(source);
        Page page = Layout.of(source, lexicon, report);
        cover.mark(CoverKind.FURNITURE, page.furniture());
        Outline outline = Structure.of(page, lexicon, report);
        Gazette gazette = Articles.of(outline, options, lexicon, cover, report);
        List<CoverPart> parts = cover.parts();
        if (parts.isEmpty()) {
            report.accept(Diagnostic.of(DiagnosticCode.EMPTY_TEXT, "the text has no words", List.of()));
        }
        for (CoverPart part : parts) {
            if (part.kind() == CoverKind.UNREAD) {
                report.accept(Diagnostic.of(
                        DiagnosticCode.UNREAD_TEXT, "these words stand in no part of the model", List.of(part.span())));
            }
        }
        ownTerms.reportMissing(source.text(), report);
        diagnostics.sort(Comparator.comparingInt(GazetteReader::place));
        return new ParseResult(gazette, diagnostics, new Source(source), parts);
    }

    /** Diagnostics of the whole source come first. */
    private static int place(Diagnostic diagnostic) {
        return diagnostic.spans().isEmpty() ? -1 : diagnostic.spans().get(0).start();
    }
}
