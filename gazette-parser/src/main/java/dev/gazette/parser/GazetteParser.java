package dev.gazette.parser;

import dev.gazette.model.Gazette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The short way to a gazette: one call, the default options, the model and nothing else.
 *
 * <pre>{@code
 * Gazette gazette = GazetteParser.parse(Path.of("lishui-2020-03.txt"));
 * }</pre>
 *
 * <p>Any text gives a {@link Gazette}. Whoever wants the diagnostics, the source or other options takes a {@link
 * GazetteReader}. All methods may be called from many threads.
 */
public final class GazetteParser {

    private GazetteParser() {}

    /**
     * Reads the gazette in a file; what kind of file it is, its content says, not its name.
     *
     * @throws UnsupportedSourceException when the file is neither text nor a known format
     * @throws IOException when the file cannot be read
     */
    public static Gazette parse(Path path) throws IOException {
        return Defaults.READER.read(path).gazette();
    }

    /**
     * Reads the gazette in a stream and leaves closing it to the caller.
     *
     * @throws UnsupportedSourceException when the bytes are neither text nor a known format
     * @throws IOException when the stream cannot be read
     */
    public static Gazette parse(InputStream stream) throws IOException {
        return Defaults.READER.read(stream).gazette();
    }

    /** Reads the gazette in a text; spans are offsets into that very sequence. */
    public static Gazette parseText(CharSequence text) {
        return Defaults.READER.readText(text).gazette();
    }

    /** Built on first use, so that loading this class costs nothing. */
    private static final class Defaults {
        static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());
    }
}
