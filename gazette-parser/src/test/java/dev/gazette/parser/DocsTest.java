package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the pages and the packages say of tests is so: every test that they cite is there and runs, every decision has one that pins it, and every
 * guarantee of a stage names the one that holds it.
 */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path STAGES = ROOT.resolve("gazette-parser/src/main/java/dev/gazette/parser/internal");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Pattern TEST = Pattern.compile("\\b([A-Z]\\w*Test)\\b(?:\\.([a-z]\\w*))?");
    private static final Pattern FOLDER = Pattern.compile("`(made-[a-z-]+)`");
    private static final Pattern GUARANTEE = Pattern.compile("<li>(.*?)(?=<li>|</ol>)", Pattern.DOTALL);

    private final Map<String, String> tests = sources("gazette-model", "gazette-parser", "gazette-examples");

    @Test
    void everyTestThatThePagesCiteRuns() {
        for (String page : List.of("architecture.md", "interpretation.md", "bad-input.md")) {
            cited(page, read(ROOT.resolve("docs").resolve(page)));
        }
    }

    @Test
    void everyDecisionHasATestThatPinsIt() {
        for (String row : read(ROOT.resolve("docs/interpretation.md")).lines().toList()) {
            boolean decision = row.startsWith("| ") && !row.startsWith("| text |");
            if (decision) {
                String pins = row.substring(row.lastIndexOf('|', row.length() - 2));
                assertThat(TEST.matcher(pins).find() || FOLDER.matcher(pins).find())
                        .as(row)
                        .isTrue();
            }
        }
    }

    @Test
    void everyBadInputHasATestThatTriesIt() {
        List<String> rows = read(ROOT.resolve("docs/bad-input.md"))
                .lines()
                .filter(row -> row.startsWith("| ") && !row.startsWith("| input |"))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(TEST.matcher(row.substring(row.lastIndexOf('|', row.length() - 2)))
                                .find())
                        .as(row)
                        .isTrue());
    }

    @Test
    void everyGuaranteeNamesTheTestThatHoldsIt() {
        for (Path page : packages()) {
            String text = read(page);
            Matcher guarantees = GUARANTEE.matcher(text);
            while (guarantees.find()) {
                assertThat(TEST.matcher(guarantees.group(1)).find())
                        .as("%s: %s", page.getParent().getFileName(), guarantees.group(1))
                        .isTrue();
            }
            cited(page.toString(), text);
        }
    }

    private void cited(String page, String text) {
        Matcher cited = TEST.matcher(text);
        while (cited.find()) {
            String name = cited.group(1);
            assertThat(tests).as(page).containsKey(name);
            String source = tests.get(name);
            String method = cited.group(2);
            assertThat(source.replaceAll("(?s).*?((?:@\\w+(?:\\([^)]*\\))?\\s*)*)class " + name + "\\b.*", "$1"))
                    .as("%s cites %s", page, name)
                    .doesNotContain("@Disabled");
            if (method != null) {
                Matcher declared = Pattern.compile(
                                "(?m)^((?:    (?:@|  ).*\\n|    }\\)\\n)+)    (?:\\w+(?:<.*>)? )?void " + method
                                        + "\\(")
                        .matcher(source);
                assertThat(declared.find())
                        .as("%s cites %s.%s", page, name, method)
                        .isTrue();
                assertThat(declared.group(1)).as("%s.%s", name, method).doesNotContain("@Disabled");
            }
        }
        Matcher folders = FOLDER.matcher(text);
        while (folders.find()) {
            assertThat(GOLDEN.resolve(folders.group(1))).as(page).isDirectory();
        }
    }

    private static Map<String, String> sources(String... modules) {
        Map<String, String> sources = new TreeMap<>();
        for (String module : modules) {
            for (Path file : files(ROOT.resolve(module).resolve("src/test/java"), "Test.java")) {
                String name = file.getFileName().toString();
                sources.put(name.substring(0, name.length() - ".java".length()), read(file));
            }
        }
        return sources;
    }

    private static List<Path> packages() {
        return files(STAGES, "package-info.java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
