package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gazette.model.json.GazetteJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole texts: {@code golden/NAME/issue.txt} is read as {@code issue.json}, with the doubts of {@code issue.diagnostics}. A new case is a
 * folder with a text; names begin with {@code made-}, since all of them are made up and prove nothing about real gazettes.
 *
 * <p>After a change that is meant, {@code mvn test -Dtest=GoldenTest -Dgolden.update} writes the files anew; read the difference before you
 * commit it.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @TestFactory
    Stream<DynamicTest> texts() throws IOException {
        return folders().stream().map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(folders())
                .allSatisfy(
                        folder -> assertThat(folder.getFileName().toString()).startsWith("made-"));
    }

    private static List<Path> folders() throws IOException {
        try (var folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        ParseResult result = READER.read(folder.resolve("issue.txt"));
        compare(folder.resolve("issue.json"), GazetteJson.writePretty(result.gazette()) + "\n");
        compare(
                folder.resolve("issue.diagnostics"),
                result.diagnostics().stream()
                        .map(diagnostic -> line(result.source(), diagnostic))
                        .collect(Collectors.joining()));
    }

    private static String line(Source source, Diagnostic diagnostic) {
        String place = "";
        if (!diagnostic.spans().isEmpty()) {
            var start = source.lineColumn(diagnostic.spans().get(0).start());
            place = start.line() + ":" + start.column() + " ";
        }
        return place + diagnostic.severity() + " " + diagnostic.code() + ": " + diagnostic.message() + "\n";
    }

    private static void compare(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
