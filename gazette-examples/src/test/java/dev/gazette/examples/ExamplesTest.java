package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/examples.md} tells the truth: each command runs and prints what stands below it.
 *
 * <p>After a change that is meant, {@code mvn test -Dtest=ExamplesTest -Dgolden.update} writes the printed blocks anew; read the
 * difference before you commit it.
 */
class ExamplesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("docs/examples.md");
    private static final Pattern COMMAND = Pattern.compile(
            "java (?:-cp gazette-examples/target/gazette.jar ([\\w.]+)|-jar gazette-examples/target/gazette.jar)"
                    + " ([^|]*?)(?: \\| head -(\\d+))?\n");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @Test
    void everyCommandPrintsWhatStandsBelow() throws Exception {
        String page = Files.readString(PAGE);
        var told = new StringBuilder(page);
        int moved = 0;
        int checked = 0;
        String printed = "";
        for (Fenced block : Fenced.in(page)) {
            Matcher command = COMMAND.matcher(block.words());
            if (block.language().equals("sh") && command.matches()) {
                printed = run(command);
                checked++;
            } else if (block.language().equals("text") && UPDATE) {
                told.replace(block.start() + moved, block.end() + moved, printed);
                moved += printed.length() - (block.end() - block.start());
            } else if (block.language().equals("text")) {
                assertThat(printed).isEqualTo(block.words());
            }
        }
        if (UPDATE) {
            Files.writeString(PAGE, told);
        }
        assertThat(checked).isEqualTo(9);
    }

    @Test
    void everyExampleIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        try (var sources = Files.list(Path.of("src/main/java/dev/gazette/examples/ask"))) {
            assertThat(sources.map(source -> source.getFileName().toString().replace(".java", ""))
                            .filter(name ->
                                    !List.of("package-info", "Arguments").contains(name)))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("dev.gazette.examples.ask." + name + " "));
        }
    }

    /** Runs it here, a folder further down; an example prints to standard output. */
    private static String run(Matcher command) throws ReflectiveOperationException {
        String[] arguments =
                command.group(2).replace("gazette-examples/samples", "samples").split(" ", -1);
        String printed = command.group(1) == null
                ? CommandRun.of(arguments).out()
                : printed(Class.forName(command.group(1)).getMethod("main", String[].class), arguments);
        String lines = printed.replace("\r\n", "\n");
        return command.group(3) == null
                ? lines
                : lines.lines().limit(Long.parseLong(command.group(3))).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String printed(Method main, String[] arguments) throws ReflectiveOperationException {
        PrintStream before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            main.invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
