package dev.gazette.model.json;

import dev.gazette.model.Gazette;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The one class that touches Jackson; loading it fails without {@code tools.jackson.databind}. */
final class GazetteMapper {

    private static final GazetteMapper SHARED = new GazetteMapper();

    private final ObjectReader reader;
    private final ObjectWriter compact;
    private final ObjectWriter pretty;

    private GazetteMapper() {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                        .build())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        reader = mapper.readerFor(Gazette.class);
        compact = mapper.writerFor(Gazette.class);
        pretty = compact.with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    static GazetteMapper shared() {
        return SHARED;
    }

    void write(Gazette gazette, Writer out, Layout layout) throws IOException {
        try {
            (layout == Layout.PRETTY ? pretty : compact).writeValue(out, gazette);
        } catch (JacksonException wrong) {
            throwIoFailure(wrong);
            throw wrong;
        }
    }

    Gazette read(Reader in) throws IOException {
        return read(() -> reader.readValue(in));
    }

    Gazette read(InputStream in) throws IOException {
        return read(() -> reader.readValue(in));
    }

    private static Gazette read(Supplier<@Nullable Gazette> value) throws IOException {
        Gazette gazette;
        try {
            gazette = value.get();
        } catch (JacksonException wrong) {
            throwIoFailure(wrong);
            throw new IllegalArgumentException("not the JSON of a gazette: " + wrong.getMessage(), wrong);
        }
        if (gazette == null) {
            throw new IllegalArgumentException("not the JSON of a gazette: null");
        }
        return gazette;
    }

    /** Jackson wraps a failure to read or write, and wraps it again to say in which record it was. */
    private static void throwIoFailure(JacksonException wrong) throws IOException {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException failure) {
                throw failure;
            }
        }
    }
}
