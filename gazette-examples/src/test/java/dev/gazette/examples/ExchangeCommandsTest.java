package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.json.GazetteJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that hand facts on, and the options that all commands share. */
class ExchangeCommandsTest {

    private static final String SAMPLE = Path.of("samples", "yunxi-2024-03.txt").toString();

    @TempDir
    private Path folder;

    @Test
    void aknPrintsAnIssueOrWritesIt() throws IOException {
        Path xml = folder.resolve("issue.xml");

        var printed = CommandRun.of("akn", SAMPLE);
        var written = CommandRun.of("akn", SAMPLE, "-o", xml.toString());

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<officialGazette ");
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(xml)).isEqualTo(printed.out());
    }

    @Test
    void aknRefusesAnIssueThatTheTextDoesNotHave() {
        var run = CommandRun.of("akn", "--issue", "2", SAMPLE);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--issue 2: " + SAMPLE + " has 1");
    }

    @Test
    void popoloPrintsThePeopleOfAllFilesAndNamesTheBadOne() {
        var run = CommandRun.of("popolo", SAMPLE, "missing.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"memberships\"", "陆明远");
        assertThat(run.err()).isEqualTo("gazette: missing.txt: no such file\n");
    }

    @Test
    void schemaPrintsTheSchema() {
        assertThat(CommandRun.of("schema").out()).isEqualTo(GazetteJson.schema());
    }

    @Test
    void wordsOfTheCallersReachTheReader() throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "[POST]\n护河总哨\n");
        Path text = Files.writeString(folder.resolve("a.txt"), "3月6日，市水利局护河总哨陆明远到青石县调研春耕生产。");

        assertThat(CommandRun.of("parse", text.toString()).out()).doesNotContain("\"title\":\"护河总哨\"");
        assertThat(CommandRun.of("parse", "--terms", words.toString(), text.toString())
                        .out())
                .contains("\"title\":\"护河总哨\"");
    }

    @Test
    void aBadFileOfWordsIsWrongUsageAndAMissingOneCannotBeRead() throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "[POST]\n总 测绘官\n");

        var bad = CommandRun.of("summary", "--terms", words.toString(), SAMPLE);
        var missing = CommandRun.of("summary", "--terms", "missing.txt", SAMPLE);

        assertThat(bad.exitCode()).isEqualTo(2);
        assertThat(bad.err()).startsWith("--terms " + words + ":2: term 总 测绘官 must have no white space inside");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).isEqualTo("gazette: missing.txt: no such file\n");
    }
}
