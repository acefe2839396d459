package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gazette.model.Article;
import dev.gazette.model.Basis;
import dev.gazette.model.Directive;
import dev.gazette.model.Gazette;
import dev.gazette.model.Inspection;
import dev.gazette.model.json.GazetteJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real gazettes: what people read in them, and the laws on them. They lie in the folder that the property {@code gazette.shared} names;
 * without it these tests are skipped. The scorer compares more closely; this is the part of it that every build sees.
 */
class GoldTest {

    private static final Path SHARED = Path.of(System.getProperty("gazette.shared", "../../shared"));
    private static final JsonMapper JSON = JsonMapper.shared();

    @BeforeAll
    static void realGazettesAreThere() {
        assumeThat(SHARED.resolve("gold")).as("the folder of real gazettes").isDirectory();
    }

    @TestFactory
    Stream<DynamicTest> whatPeopleRead() throws IOException {
        return Stream.of("gold", "gold/reports", "gold/issues", "gold/documents")
                .map(group -> dynamicTest(group, () -> compare(files(SHARED.resolve(group), ".json"))));
    }

    @TestFactory
    Stream<DynamicTest> theLawsHoldOnRealGazettes() throws IOException {
        return Stream.of("seeds", "corpus/reports", "corpus/issues", "corpus/documents", "corpus/other")
                .flatMap(group -> files(SHARED.resolve(group), ".txt").stream())
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    ParseResult result =
                            GazetteReader.of(ParseOptions.defaults()).read(file);
                    ProvenanceTest.check(result);
                    CoverTest.check(result);
                    assertThat(GazetteJson.read(GazetteJson.write(result.gazette())))
                            .isEqualTo(result.gazette());
                    assertThat(result.diagnostics())
                            .extracting(Diagnostic::code)
                            .doesNotContain(DiagnosticCode.READER_FAILED);
                }));
    }

    /** Promise 2: unread words and furniture are at most one character in fifty of the real reports. */
    @Test
    void littleIsUnread() throws IOException {
        long all = 0;
        long left = 0;
        for (Path file : files(SHARED.resolve("corpus/reports"), ".txt")) {
            for (CoverPart part :
                    GazetteReader.of(ParseOptions.defaults()).read(file).cover()) {
                all += part.span().length();
                boolean lost = part.kind() == CoverKind.UNREAD || part.kind() == CoverKind.FURNITURE;
                left += lost ? part.span().length() : 0;
            }
        }
        assertThat(all).isPositive();
        assertThat(left * 50).as("%s of %s characters", left, all).isLessThanOrEqualTo(all);
    }

    private static void compare(List<Path> golds) throws IOException {
        var wanted = new ArrayList<String>();
        var found = new ArrayList<String>();
        for (Path gold : golds) {
            JsonNode said = JSON.readTree(Files.readString(gold));
            var options = ParseOptions.defaults();
            if (said.hasNonNull("referenceDate")) {
                options = options.withReferenceDate(
                        LocalDate.parse(said.get("referenceDate").asString()));
            }
            Path text = gold.resolveSibling(said.get("text").asString());
            Gazette gazette = GazetteReader.of(options).read(text).gazette();
            String file = gold.getFileName() + " ";
            said.get("articles").forEach(article -> wanted(article, file, wanted));
            boolean withDocuments = said.path("documentDirectives").asBoolean(false);
            gazette.articles().forEach(article -> found(article, withDocuments, file, found));
        }
        var both = new ArrayList<>(wanted);
        var surplus = new ArrayList<>(found);
        found.forEach(both::remove);
        wanted.forEach(surplus::remove);
        double right = found.size() - (double) surplus.size();
        assertThat(right / wanted.size()).as("found; missing: %s", both).isGreaterThanOrEqualTo(0.95);
        assertThat(right / found.size()).as("right; surplus: %s", surplus).isGreaterThanOrEqualTo(0.95);
    }

    private static void wanted(JsonNode article, String file, List<String> into) {
        add(into, file, "title", article.get("title"));
        elements(article, "officials").forEach(official -> add(into, file, "official", official.get("name")));
        elements(article, "inspections")
                .forEach(trip -> elements(trip, "leaders").forEach(leader -> add(into, file, "leader", leader)));
        elements(article, "directives").forEach(directive -> add(into, file, "speaker", directive.get("speaker")));
    }

    private static void found(Article article, boolean withDocuments, String file, List<String> into) {
        article.title().ifPresent(title -> into.add(file + "title " + Said.folded(title)));
        article.officials().forEach(official -> into.add(file + "official " + Said.folded(official.name())));
        for (Inspection trip : article.inspections()) {
            trip.leaders().forEach(leader -> into.add(file + "leader " + Said.folded(leader.name())));
        }
        for (Directive directive : article.directives()) {
            if (withDocuments || directive.basis() != Basis.DOCUMENT) {
                into.add(file + "speaker " + Said.folded(directive.speaker().name()));
            }
        }
    }

    private static Iterable<JsonNode> elements(JsonNode node, String name) {
        JsonNode list = node.get(name);
        return list == null || list.isNull() ? List.of() : list;
    }

    private static void add(List<String> into, String file, String what, JsonNode words) {
        if (words != null && !words.isNull()) {
            into.add(file + what + " " + Said.folded(words.asString()));
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
