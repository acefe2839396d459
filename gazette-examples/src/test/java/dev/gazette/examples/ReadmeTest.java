package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String JAR = "java -jar gazette-examples/target/gazette.jar ";
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    private Path folder;

    @Test
    void theFirstTwoShellBlocksAreTheTwoCommands() throws IOException {
        List<Fenced> commands = Fenced.in(Files.readString(README)).stream()
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
        List<Fenced> blocks = Fenced.in(readme);
        int moved = 0;
        for (Fenced block : blocks) {
            if (block.language().equals("sh") && printed == null) {
                String arguments = block.words().substring(block.words().indexOf(JAR) + JAR.length());
                printed = summary(arguments.strip().split(" ", -1)[1]);
            } else if (block.language().equals("java")) {
                printed = Snippet.run(block.words(), folder);
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

    private static String summary(String file) {
        var run = CommandRun.of("summary", ROOT.resolve(file).toString());
        assertThat(run.exitCode()).isZero();
        return run.out();
    }
}
