package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image carries every word list: the hints name each resource that the parser reads. */
class NativeImageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path HINTS =
            RESOURCES.resolve("META-INF/native-image/dev.gazette/gazette-parser/resource-config.json");

    @Test
    void theHintsNameEveryResource() throws IOException {
        List<Pattern> hints = Pattern.compile("\"pattern\": \"(.*)\"")
                .matcher(Files.readString(HINTS))
                .results()
                .map((MatchResult hint) -> Pattern.compile(hint.group(1).replace("\\\\", "\\")))
                .toList();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.startsWith("META-INF/")))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(name -> assertThat(hints)
                            .anyMatch(hint -> hint.matcher(name).matches()));
        }
    }
}
