package dev.gazette.examples.corpus;

import dev.gazette.model.json.GazetteJson;
import dev.gazette.parser.FileResult;
import dev.gazette.parser.ParseResult;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one file came to, as a line of JSON.
 *
 * <pre>
 *   {"schema":1,"source":{"name":"2020/03.txt","format":"TEXT","charset":"UTF-8","sha256":"…","chars":40127},
 *    "gazette":{…},"diagnostics":[…]}
 *   {"schema":1,"source":{"name":"2020/x.jpg","format":null,…},"gazette":null,"error":"… it is a JPEG picture"}
 * </pre>
 *
 * @param key what tells this file from all others
 * @param json the line, with what ends it; any of it can be encoded
 * @param error why the file could not be read; null when it could
 */
record CorpusLine(Key key, String json, @Nullable String error) {

    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * A file with what stood in it.
     *
     * @param name its path from the folder on, with slashes
     * @param sha256 of its bytes; null when it could not be opened
     */
    record Key(String name, @Nullable String sha256) {}

    static CorpusLine of(String name, FileResult file) {
        ParseResult result = file.result();
        var source = new LinkedHashMap<String, @Nullable Object>();
        source.put("name", name);
        source.put("format", result == null ? null : result.source().format());
        source.put(
                "charset",
                result == null
                        ? null
                        : result.source()
                                .charset()
                                .map(charset -> charset.name())
                                .orElse(null));
        source.put("sha256", file.sha256());
        source.put("chars", result == null ? null : result.source().text().length());
        var line = new StringBuilder("{\"schema\":")
                .append(SCHEMA)
                .append(",\"source\":")
                .append(json(source));
        String error = null;
        if (result == null) {
            error = Reason.of(file.path().toString(), Objects.requireNonNull(file.error()));
            line.append(",\"gazette\":null,\"error\":").append(json(error));
        } else {
            line.append(",\"gazette\":")
                    .append(GazetteJson.write(result.gazette()))
                    .append(",\"diagnostics\":")
                    .append(json(result.diagnostics()));
        }
        return new CorpusLine(new Key(name, file.sha256()), encodable(line.append("}\n")), error);
    }

    private static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Half of a surrogate pair has no UTF-8; in JSON, where all text stands in strings, it has an escape. */
    private static String encodable(StringBuilder line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))) {
                i++;
            } else {
                line.replace(i, i + 1, "\\u" + Integer.toHexString(c));
                i += 5;
            }
        }
        return line.toString();
    }

    /** The file of which a finished line tells; empty when the line is none of ours. */
    static Optional<Key> keyOf(byte[] line) {
        try (JsonParser json = MAPPER.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("source") && value == JsonToken.START_OBJECT) {
                    return keyOf(json);
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Key> keyOf(JsonParser source) {
        String name = null;
        String sha256 = null;
        while (source.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = source.currentName();
            boolean words = source.nextToken() == JsonToken.VALUE_STRING;
            if (words && field.equals("name")) {
                name = source.getString();
            } else if (words && field.equals("sha256")) {
                sha256 = source.getString();
            } else {
                source.skipChildren();
            }
        }
        return name == null ? Optional.empty() : Optional.of(new Key(name, sha256));
    }
}
