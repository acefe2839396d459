package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseOptions.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/extending.md} tells the truth: its file of words is one, and its reader runs and prints what stands below it. */
class ExtendingTest {

    @TempDir
    private Path folder;

    @Test
    void theFileOfWordsIsOne() throws IOException {
        Path words =
                Files.writeString(folder.resolve("words.txt"), blocks().get(0).words());

        ParseOptions options = ParseOptions.defaults().withTermsFrom(words);

        assertThat(options.terms(Term.POST)).containsExactly("总规划师");
        assertThat(options.terms(Term.INSPECTION_VERB)).containsExactly("夜访");
    }

    @Test
    void theReaderRunsAndPrintsWhatStandsBelow() throws Exception {
        List<Fenced> blocks = blocks();

        assertThat(Snippet.run(blocks.get(1).words(), folder))
                .isEqualTo(blocks.get(2).words());
    }

    private static List<Fenced> blocks() throws IOException {
        return Fenced.in(Files.readString(Path.of("..", "docs", "extending.md")));
    }
}
