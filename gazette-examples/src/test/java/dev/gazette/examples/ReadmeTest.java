package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README tells the truth: its commands and its code run and print what stands below them.
 *
 * <p>After a change that is meant, {@code mvn test -Dtest=ReadmeTest -Dgolden.update} writes the printed blocks anew; read the
 * difference before you commit it. The Chinese twin follows.
 *
 * <p>Seen to fail: with a method that does not exist in a snippet, and with one changed character in a printed block.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.md");
    private static final Path TWIN = ROOT.resolve("docs/README.zh-CN.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");
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
            updateTwin(words(told.toString()));
        }
        assertThat(checked).isEqualTo(3);
    }

    @Test
    void theChineseTwinHasTheSameBlocks() throws IOException {
        assumeFalse(UPDATE, "written anew");

        assertThat(words(Files.readString(TWIN))).isEqualTo(words(Files.readString(README)));
    }

    @Test
    void theChineseTwinLeadsToTheSamePages() throws IOException {
        assertThat(pages(README)).contains(TWIN);
        assertThat(pages(TWIN))
                .contains(README)
                .containsAll(pages(README).stream()
                        .filter(page -> !page.equals(TWIN))
                        .toList());
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : List.of(README, TWIN)) {
            assertThat(pages(page))
                    .isNotEmpty()
                    .allSatisfy(linked -> assertThat(linked).exists());
        }
    }

    private static void updateTwin(List<String> blocks) throws IOException {
        var told = new StringBuilder(Files.readString(TWIN));
        List<Fenced> old = Fenced.in(told.toString());
        for (int i = old.size() - 1; i >= 0; i--) {
            told.replace(old.get(i).start(), old.get(i).end(), blocks.get(i));
        }
        Files.writeString(TWIN, told);
    }

    private static List<String> words(String page) {
        return Fenced.in(page).stream().map(Fenced::words).toList();
    }

    /** The files that a page links to. */
    private static List<Path> pages(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> page.resolveSibling(link.group(1)).normalize())
                .toList();
    }

    private static String summary(String file) {
        var run = CommandRun.of("summary", ROOT.resolve(file).toString());
        assertThat(run.exitCode()).isZero();
        return run.out();
    }
}
