package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README tells the truth: its commands and its code run and print what stands below them.
 *
 * <p>After a change that is meant, {@code mvn test -Dtest=ReadmeTest -Dgolden.update} writes the printed blocks anew; read the
 * difference before you commit it.
 *
 * <p>Seen to fail: with a method that does not exist in a snippet, and with one changed character in a printed block.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final String JAR = "java -jar gazette-examples/target/gazette.jar ";
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    private Path folder;

    /** A fenced block: its language and its lines. */
    private record Fenced(String language, String words, int start, int end) {}

    @Test
    void theFirstTwoShellBlocksAreTheTwoCommands() throws IOException {
        List<Fenced> commands = blocks(Files.readString(README)).stream()
                .filter(block -> block.language().equals("sh"))
                .toList();

        assertThat(commands.get(0).words().lines()).singleElement().asString().contains(" && " + JAR + "summary ");
        assertThat(commands.get(1).words().lines()).singleElement().asString().startsWith("mvn ");
    }

    @Test
    void whatIsPrintedStandsBelow() throws Exception {
        String readme = Files.readString(README);
        var told = new StringBuilder(readme);
        String printed = null;
        int checked = 0;
        List<Fenced> blocks = blocks(readme);
        int moved = 0;
        for (Fenced block : blocks) {
            if (block.language().equals("sh") && printed == null) {
                String arguments = block.words().substring(block.words().indexOf(JAR) + JAR.length());
                printed = summary(arguments.strip().split(" ", -1)[1]);
            } else if (block.language().equals("java")) {
                printed = run(block.words());
            } else if (block.language().equals("text")) {
                assertThat(printed).as("what is printed above").isNotNull();
                if (UPDATE) {
                    told.replace(block.start() + moved, block.end() + moved, printed);
                    moved += printed.length() - (block.end() - block.start());
                } else {
                    assertThat(block.words()).isEqualTo(printed);
                }
                checked++;
            }
        }
        if (UPDATE) {
            Files.writeString(README, told);
        }
        assertThat(checked).isEqualTo(3);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        Matcher links = Pattern.compile("\\]\\(([^):#]+)\\)").matcher(Files.readString(README));

        assertThat(links.results().map(link -> link.group(1)).toList())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private static List<Fenced> blocks(String readme) {
        return FENCED.matcher(readme)
                .results()
                .map(block -> new Fenced(block.group(1), block.group(2), block.start(2), block.end(2)))
                .toList();
    }

    private static String summary(String file) {
        var run = CommandRun.of("summary", ROOT.resolve(file).toString());
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    /** Compiles a snippet as the body of a main method and runs it in the repository's folder. */
    private String run(String snippet) throws IOException, InterruptedException {
        String imports =
                snippet.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body =
                snippet.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        Path source = folder.resolve("Snippet.java");
        Files.writeString(
                source,
                imports + "\nclass Snippet { public static void main(String[] arguments) throws Exception {\n" + body
                        + "\n} }");
        String classPath = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(compiled).as(snippet).isZero();

        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp"));
        command.add(folder + System.getProperty("path.separator") + classPath);
        command.add("Snippet");
        var process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
