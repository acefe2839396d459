package dev.gazette.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.gazette.model.Gazette;
import dev.gazette.model.MadeUp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The JSON of a made-up gazette to the letter, and what is said of JSON that is none. */
class GazetteJsonTest {

    /** A field is never renamed within a major version: a change of this file is a change of the contract. */
    @Test
    void theNamesAndTheirOrderAreAContract() throws IOException {
        assertThat(GazetteJson.writePretty(MadeUp.gazette()) + "\n").isEqualTo(contract());
        assertThat(GazetteJson.read(contract())).isEqualTo(MadeUp.gazette());
    }

    @Test
    void everyDoorWritesTheSame() throws IOException {
        Gazette gazette = MadeUp.gazette();
        String json = GazetteJson.write(gazette);
        assertThat(json).doesNotContain("\n");
        StringWriter writer = new StringWriter();
        GazetteJson.write(gazette, writer);
        assertThat(writer).hasToString(json);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GazetteJson.write(gazette, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
        StringWriter pretty = new StringWriter();
        GazetteJson.writePretty(gazette, pretty);
        assertThat(pretty).hasToString(GazetteJson.writePretty(gazette));
        ByteArrayOutputStream prettyBytes = new ByteArrayOutputStream();
        GazetteJson.writePretty(gazette, prettyBytes);
        assertThat(prettyBytes.toString(StandardCharsets.UTF_8)).isEqualTo(GazetteJson.writePretty(gazette));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        byte[] bytes = ("\ufeff" + GazetteJson.write(MadeUp.gazette())).getBytes(StandardCharsets.UTF_8);
        assertThat(GazetteJson.read(new ByteArrayInputStream(bytes))).isEqualTo(MadeUp.gazette());
    }

    @Test
    void anUnknownConstantIsNamed() {
        String json = GazetteJson.write(MadeUp.gazette()).replace("\"SHOULD\"", "\"OUGHT\"");
        assertThatThrownBy(() -> GazetteJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not the JSON of a gazette: ")
                .hasMessageContaining("Modality")
                .hasMessageContaining("\"OUGHT\"")
                .hasMessageContaining("MUST_NOT");
    }

    @Test
    void whatAConstructorRefusesIsSaid() {
        String json = GazetteJson.write(MadeUp.gazette()).replace("\"start\":30,", "\"start\":-30,");
        assertThatThrownBy(() -> GazetteJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start -30 must be >= 0");
    }

    @Test
    void whatIsNoGazetteIsRefused() {
        for (String json : List.of("", "null", "[]", "{", "{}{}", "7", "\"公报\"", "[".repeat(100_000))) {
            assertThatThrownBy(() -> GazetteJson.read(json))
                    .as(json.length() < 9 ? json : "deep")
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("not the JSON of a gazette: ");
        }
    }

    @Test
    void absentFieldsAreNullAndEmpty() {
        assertThat(GazetteJson.read("{}")).isEqualTo(new Gazette(null, null, null, List.of()));
        assertThat(GazetteJson.read("{\"issues\":null}")).isEqualTo(new Gazette(null, null, null, List.of()));
    }

    /** An offset that is missing is no offset 0. */
    @Test
    void anAbsentOffsetIsRefused() {
        assertThatThrownBy(() -> GazetteJson.read("{\"issues\":[{\"spans\":[{\"end\":3}]}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start");
    }

    @Test
    void linesArePassedOverWhenEmptyAndNumberedWhenWrong() {
        String two = "{}\n\n{\"name\":\"云岭市人民政府公报\"}\n";
        assertThat(GazetteJson.readLines(new StringReader(two)).map(Gazette::name))
                .containsExactly(null, "云岭市人民政府公报");
        try (Stream<Gazette> lines = GazetteJson.readLines(new StringReader(two + "公报"))) {
            assertThatThrownBy(lines::toList)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("line 4: not the JSON of a gazette: ");
        }
    }

    @Test
    void theCallersStreamsStayOpen() throws IOException {
        Closing out = new Closing();
        GazetteJson.write(MadeUp.gazette(), (OutputStream) out);
        GazetteJson.writeLines(Stream.of(MadeUp.gazette()), new StringWriter());
        assertThat(out.closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void troubleWithTheStreamIsAnIOException() {
        assertThatThrownBy(() -> GazetteJson.write(MadeUp.gazette(), broken()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> GazetteJson.read(brokenInput()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk gone");
    }

    /** Fails when a failure inside a record, where Jackson wraps it twice, comes out as an exception of Jackson. */
    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // it has nothing to give
    void troubleInTheMiddleOfARecordIsAnIOException() {
        String json = GazetteJson.write(MadeUp.gazette());
        int title = json.indexOf("\"title\":\"") + "\"title\":\"".length();
        Gazette large = GazetteJson.read(json.substring(0, title) + "文".repeat(100_000) + json.substring(title));
        var full = new OutputStream() {
            private int room = 50_000;

            @Override
            public void write(int b) throws IOException {
                if (--room < 0) {
                    throw new IOException("disk full");
                }
            }
        };
        assertThatThrownBy(() -> GazetteJson.write(large, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        var half = new SequenceInputStream(
                new ByteArrayInputStream(json.substring(0, title).getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk gone");
                    }
                });
        assertThatThrownBy(() -> GazetteJson.read(half))
                .isInstanceOf(IOException.class)
                .hasMessage("disk gone");
    }

    @Test
    void aMissingArgumentIsNamed() {
        assertThatThrownBy(() -> GazetteJson.write(null)).hasMessage("gazette must not be null");
        assertThatThrownBy(() -> GazetteJson.write(MadeUp.gazette(), (Writer) null))
                .hasMessage("out must not be null");
        assertThatThrownBy(() -> GazetteJson.write(MadeUp.gazette(), (OutputStream) null))
                .hasMessage("out must not be null");
        assertThatThrownBy(() -> GazetteJson.read((String) null)).hasMessage("json must not be null");
        assertThatThrownBy(() -> GazetteJson.read((InputStream) null)).hasMessage("in must not be null");
        assertThatThrownBy(() -> GazetteJson.readLines(null)).hasMessage("in must not be null");
    }

    /**
     * The classes of the model beside the annotations alone, as in an application that left jackson-databind
     * out.
     */
    @Test
    void withoutJacksonItSaysWhichArtifactIsMissing() throws IOException, ReflectiveOperationException {
        URL[] classPath = Stream.of(Gazette.class, JsonIgnoreProperties.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader alone = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Method read = alone.loadClass(GazetteJson.class.getName()).getMethod("read", String.class);
            for (int time = 1; time <= 2; time++) {
                assertThatThrownBy(() -> read.invoke(null, "{}"))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("tools.jackson.core:jackson-databind")
                        .hasMessageContaining("--add-modules tools.jackson.databind");
            }
        }
    }

    private static String contract() throws IOException {
        try (InputStream in = GazetteJsonTest.class.getResourceAsStream("contract.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static OutputStream broken() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
    }

    private static Reader brokenInput() {
        return new Reader() {
            @Override
            public int read(char[] text, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {}
        };
    }

    private static final class Closing extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }
}
