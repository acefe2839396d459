package dev.gazette.examples.accuracy;

import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A text with the officials that careful readers found in it.
 *
 * @param text where the text is
 * @param referenceDate the day up to which it can speak of the past; null when the gold names none
 * @param officials the names of all its articles, each once, in the comparison form
 */
record GoldText(Path text, @Nullable LocalDate referenceDate, Set<String> officials) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All gold texts of a shared folder that print officials. */
    static List<GoldText> in(Path shared) throws IOException {
        var all = new ArrayList<GoldText>();
        for (String folder : List.of("gold", "gold/reports", "gold/issues")) {
            try (Stream<Path> files = Files.list(shared.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    all.add(of(file));
                }
            }
        }
        all.removeIf(gold -> gold.officials.isEmpty());
        return all;
    }

    private static GoldText of(Path file) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(file));
        var officials = new TreeSet<String>();
        for (JsonNode article : gold.path("articles")) {
            for (JsonNode official : article.path("officials")) {
                officials.add(comparable(official.path("name").asString()));
            }
        }
        JsonNode date = gold.path("referenceDate");
        return new GoldText(
                file.resolveSibling(gold.path("text").asString()).normalize(),
                date.isString() ? LocalDate.parse(date.asString()) : null,
                officials);
    }

    /** The names of the officials that Gazette reads in the text. */
    Set<String> readByGazette() throws IOException {
        ParseOptions options = ParseOptions.defaults();
        Gazette gazette = GazetteReader.of(referenceDate == null ? options : options.withReferenceDate(referenceDate))
                .read(text)
                .gazette();
        var names = new TreeSet<String>();
        for (Issue issue : gazette.issues()) {
            for (Article article : issue.articles()) {
                for (Official official : article.officials()) {
                    names.add(comparable(official.name()));
                }
            }
        }
        return names;
    }

    /** A name without white space and with width folded. */
    static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('•', '·');
    }
}
