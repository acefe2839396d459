package dev.gazette.model.json;

import dev.gazette.model.Gazette;
import java.io.IOException;
import java.io.InputStream;
import java.io.LineNumberReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes a gazette as JSON and reads it back:
 * {@code GazetteJson.read(GazetteJson.write(gazette)).equals(gazette)}.
 *
 * <p>Writing is the same on every machine; what goes to a stream is UTF-8. Reading ignores fields that it
 * does not know, takes absent lists for empty ones, and refuses an unknown constant of an enum with a message
 * that names it. Streams, readers and writers are flushed but never closed: they are the caller's.
 *
 * <p><b>Exceptions:</b> {@link IOException} for the stream alone; {@link IllegalArgumentException} for text
 * that is not the JSON of a gazette, with the place in it; {@link IllegalStateException} when
 * {@code tools.jackson.core:jackson-databind} is missing. All methods are safe for use by many threads.
 */
public final class GazetteJson {

    private static final String MISSING =
            "JSON needs tools.jackson.core:jackson-databind, which is missing: add the artifact,"
                    + " and on the module path also --add-modules tools.jackson.databind";

    /** The version of the {@link #schema}: the major version of the JSON. Fields are added within one, never renamed. */
    public static final int SCHEMA_VERSION = 1;

    private static final String SCHEMA = "/META-INF/gazette/gazette-" + SCHEMA_VERSION + ".schema.json";

    private GazetteJson() {}

    /** The JSON Schema (draft 2020-12) of what {@link #write(Gazette)} gives; needs no Jackson. */
    public static String schema() {
        try (InputStream stream = GazetteJson.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException("the model's jar lacks its schema " + SCHEMA);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gazette as JSON on one line, without a line end. */
    public static String write(Gazette gazette) {
        return inMemory(gazette, Layout.COMPACT);
    }

    /** The gazette as JSON with a line for each field, for people; lines end with {@code \n} on every machine. */
    public static String writePretty(Gazette gazette) {
        return inMemory(gazette, Layout.PRETTY);
    }

    /** Writes what {@link #write(Gazette)} gives. */
    public static void write(Gazette gazette, Writer out) throws IOException {
        write(gazette, out, Layout.COMPACT);
    }

    /** Writes what {@link #write(Gazette)} gives, in UTF-8. */
    public static void write(Gazette gazette, OutputStream out) throws IOException {
        write(gazette, utf8(out), Layout.COMPACT);
    }

    /** Writes what {@link #writePretty(Gazette)} gives. */
    public static void writePretty(Gazette gazette, Writer out) throws IOException {
        write(gazette, out, Layout.PRETTY);
    }

    /** Writes what {@link #writePretty(Gazette)} gives, in UTF-8. */
    public static void writePretty(Gazette gazette, OutputStream out) throws IOException {
        write(gazette, utf8(out), Layout.PRETTY);
    }

    /** Writes JSON Lines: one gazette a line, each line ended by {@code \n}. The stream is read once and closed. */
    public static void writeLines(Stream<Gazette> gazettes, Writer out) throws IOException {
        Objects.requireNonNull(gazettes, "gazettes must not be null");
        try (gazettes) {
            Iterator<Gazette> rest = gazettes.iterator();
            while (rest.hasNext()) {
                write(rest.next(), out);
                out.write('\n');
            }
            out.flush();
        }
    }

    /** Reads a gazette. */
    public static Gazette read(String json) {
        Objects.requireNonNull(json, "json must not be null");
        try {
            return read(new StringReader(json));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads a gazette and nothing after it. */
    public static Gazette read(Reader in) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        return mapper().read(in);
    }

    /** Reads a gazette in UTF-8, with or without a BOM, and nothing after it. */
    public static Gazette read(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        return mapper().read(in);
    }

    /**
     * Reads JSON Lines as they are asked for; empty lines are passed over. While the stream is read, trouble
     * with the reader is an {@link UncheckedIOException}, and a line that is no gazette an
     * {@link IllegalArgumentException} with its number.
     */
    public static Stream<Gazette> readLines(Reader in) {
        Objects.requireNonNull(in, "in must not be null");
        LineNumberReader lines = new LineNumberReader(in);
        return lines.lines().filter(line -> !line.isBlank()).map(line -> readLine(line, lines.getLineNumber()));
    }

    private static Gazette readLine(String line, int number) {
        try {
            return read(line);
        } catch (IllegalArgumentException notOne) {
            throw new IllegalArgumentException("line " + number + ": " + notOne.getMessage(), notOne);
        }
    }

    private static String inMemory(Gazette gazette, Layout layout) {
        StringWriter text = new StringWriter();
        try {
            write(gazette, text, layout);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Gazette gazette, Writer out, Layout layout) throws IOException {
        Objects.requireNonNull(gazette, "gazette must not be null");
        Objects.requireNonNull(out, "out must not be null");
        mapper().write(gazette, new SurrogateWriter(out), layout);
    }

    private static Writer utf8(OutputStream out) {
        return new OutputStreamWriter(Objects.requireNonNull(out, "out must not be null"), StandardCharsets.UTF_8);
    }

    /**
     * All that touches Jackson is behind this door, so that this class loads without it and can say what is
     * missing.
     */
    private static GazetteMapper mapper() {
        try {
            return GazetteMapper.shared();
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(MISSING, missing);
        }
    }
}
