package dev.gazette.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record's Javadoc says of it and of its components, as plain words. */
final class Descriptions {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT =
            Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public (?:record|enum)");
    private static final Pattern PARAM = Pattern.compile("(?s)@param (\\w+) (.*?)(?=@param|$)");

    private final String type;
    private final Map<String, String> components;

    private Descriptions(String type, Map<String, String> components) {
        this.type = type;
        this.components = components;
    }

    static Descriptions of(Class<?> type) {
        Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        if (!type.getName().startsWith("dev.gazette.model.") || !Files.exists(source)) {
            return new Descriptions("", Map.of());
        }
        Matcher comment = COMMENT.matcher(text(source));
        if (!comment.find()) {
            return new Descriptions("", Map.of());
        }
        String words = comment.group(1).replaceAll("(?m)^ *\\* ?", "");
        var components = new HashMap<String, String>();
        PARAM.matcher(words).results().forEach(param -> components.put(param.group(1), plain(param.group(2))));
        return new Descriptions(plain(words.split("(?m)^<p>|^@param|^<pre>", 2)[0]), components);
    }

    @Nullable
    String type() {
        return type.isEmpty() ? null : type;
    }

    @Nullable
    String component(String name) {
        return components.get(name);
    }

    /** {@code 丽政发} and a link are their words. */
    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link|linkplain) (?:[\\w.]*#)?([^}(]*)(?:\\(\\))?}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
