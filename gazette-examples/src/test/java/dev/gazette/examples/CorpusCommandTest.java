package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.examples.corpus.CorpusRun;
import dev.gazette.model.json.GazetteJson;
import dev.gazette.parser.GazetteParser;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder becomes a line a file: none lost, none doubled, whatever stops the run. */
class CorpusCommandTest {

    private static final Path SAMPLE = Path.of("samples", "yunxi-2024-03.txt");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private Path place;

    private Path folder;
    private Path out;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(place.resolve("gazettes"));
        out = place.resolve("out.jsonl");
    }

    @Test
    void aLineHasTheSourceTheGazetteAndTheDiagnostics() throws IOException {
        Files.createDirectory(folder.resolve("2024"));
        Files.copy(SAMPLE, folder.resolve("2024/03.txt"));
        Files.write(folder.resolve("old.txt"), "云溪市人民政府公报".getBytes(Charset.forName("GBK")));

        CommandRun run = corpus("--in-order");

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        List<JsonNode> lines = lines();
        JsonNode first = lines.get(0);
        assertThat(first.propertyNames()).containsExactly("schema", "source", "gazette", "diagnostics");
        assertThat(first.get("schema").intValue()).isEqualTo(1);
        JsonNode source = first.get("source");
        assertThat(source.propertyNames()).containsExactly("name", "format", "charset", "sha256", "chars");
        assertThat(source.get("name").stringValue()).isEqualTo("2024/03.txt");
        assertThat(source.get("format").stringValue()).isEqualTo("TEXT");
        assertThat(source.get("charset").stringValue()).isEqualTo("UTF-8");
        assertThat(source.get("sha256").stringValue()).matches("[0-9a-f]{64}");
        assertThat(source.get("chars").intValue())
                .isEqualTo(Files.readString(SAMPLE).length());
        assertThat(GazetteJson.read(first.get("gazette").toString())).isEqualTo(GazetteParser.parse(SAMPLE));
        assertThat(lines.get(1).get("source").get("charset").stringValue()).isEqualTo("GB18030");
        assertThat(lines.get(1).get("diagnostics").get(0).get("code").stringValue())
                .isEqualTo("CHARSET_GUESSED");
    }

    @Test
    void aFileThatCannotBeReadHasALineAndIsNamedAndTheOthersGoOn() throws IOException {
        makeFiles(3);
        Files.write(folder.resolve("0000.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});

        CommandRun run = corpus("--in-order");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("gazette: 0000.txt: is no text and no known format: it is a JPEG picture\n");
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).get("gazette").isNull()).isTrue();
        assertThat(lines.get(0).get("error").stringValue()).contains("JPEG");
        assertThat(lines.get(0).get("source").get("format").isNull()).isTrue();
    }

    @Test
    void whatIsFinishedIsNotReadAgainAndWhatIsNewIsAdded() throws IOException {
        makeFiles(20);
        corpus();
        byte[] before = Files.readAllBytes(out);

        assertThat(corpus().exitCode()).isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(before);

        Files.writeString(folder.resolve("new.txt"), "云溪市人民政府公报");
        corpus();
        assertThat(Files.readString(out)).startsWith(new String(before, StandardCharsets.UTF_8));
        assertThat(names()).hasSize(21).doesNotHaveDuplicates().endsWith("new.txt");
    }

    /** Fails when a line is written in pieces, when its torn end stays, or when a finished file is read again. */
    @Test
    void aRunThatIsKilledIsTakenUpWhereItWas() throws Exception {
        makeFiles(400);
        Process process = start();
        while (process.isAlive() && (!Files.exists(out) || wholeLines() == 0)) {
            Thread.sleep(1);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        long whole = wholeLines();
        assertThat(whole).as("lines when the run was killed").isBetween(1L, 399L);
        cutLastLine();

        assertThat(corpus().exitCode()).isZero();

        assertThat(names()).hasSize(400).doesNotHaveDuplicates();
        List<String> resumed = Files.readAllLines(out).stream().sorted().toList();
        Files.delete(out);
        corpus();
        assertThat(resumed).isEqualTo(Files.readAllLines(out).stream().sorted().toList());
    }

    @Test
    void aFileOfSomebodyElseIsNotTouched() throws IOException {
        makeFiles(1);
        Files.writeString(out, "my notes\n");

        CommandRun run = corpus();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("gazette: " + out + ": holds a line 1 that is none");
        assertThat(Files.readString(out)).isEqualTo("my notes\n");
    }

    @Test
    void twoRunsAtATimeDoNotMix() throws IOException {
        makeFiles(1);
        try (FileChannel other = FileChannel.open(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            assertThat(corpus().err()).contains("is being written by another run");
        }
    }

    @Test
    void theFileMayLieInTheFolder() throws IOException {
        makeFiles(5);
        out = folder.resolve("out.jsonl");
        corpus();
        corpus();
        assertThat(names()).hasSize(5).doesNotContain("out.jsonl");
    }

    @Test
    void whatTheCallerKnowsReachesTheReader() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "3月6日，市水利局护河总哨陆明远到青石县调研春耕生产。");
        Path words = Files.writeString(place.resolve("words.txt"), "[POST]\n护河总哨\n");

        corpus("--reference-date", "2024-04-01", "--terms", words.toString());

        assertThat(Files.readString(out)).contains("\"title\":\"护河总哨\"", "\"start\":\"2024-03-06\"");
    }

    @Test
    void wordsThatCannotBeReadEndTheRunBeforeItBegins() throws IOException {
        makeFiles(1);
        CommandRun run = corpus("--terms", "missing.txt");
        assertThat(run).isEqualTo(new CommandRun(1, "", "gazette: missing.txt: no such file\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void standardOutputGetsTheSameLines() throws IOException {
        makeFiles(5);
        corpus("--in-order");
        CommandRun run = CommandRun.of("corpus", "--in-order", folder.toString(), "-o", "-");
        assertThat(run.out()).isEqualTo(Files.readString(out));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void halfASurrogatePairIsWrittenAsAnEscape() throws IOException {
        Files.write(folder.resolve("half.txt"), "云溪\uD800市".getBytes(StandardCharsets.UTF_16));
        Files.writeString(folder.resolve("whole.txt"), "云溪𠮷市");
        corpus();
        assertThat(Files.readString(out)).contains("𠮷");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void aTerminalShowsHowFarItIs() throws IOException {
        makeFiles(30);
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, false, 100, true);
        assertThat(GazetteCommand.run(terminal, "corpus", folder.toString(), "-o", out.toString()))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("reading", "30/30 files", "files/s");
    }

    @Test
    void aFolderThatIsNoneIsNamed() {
        CommandRun run = CommandRun.of("corpus", "nowhere", "-o", out.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("gazette: nowhere: is no folder\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void theProgramBehindTheCommandTellsWhatItDid() throws IOException {
        makeFiles(7);
        var run = new CorpusRun(GazetteReader.of(ParseOptions.defaults()), folder, true);
        var told = new ArrayList<String>();
        var watcher = new CorpusRun.Watcher() {
            @Override
            public synchronized void dealtWith() {
                told.add(".");
            }

            @Override
            public void unreadable(String name, String error) {
                told.add(name);
            }
        };
        assertThat(run.into(out, watcher)).isEqualTo(new CorpusRun.Outcome(7, 0, 0));
        assertThat(run.into(out, watcher)).isEqualTo(new CorpusRun.Outcome(0, 0, 7));
        assertThat(told).hasSize(14).containsOnly(".");
    }

    private CommandRun corpus(String... options) {
        var arguments = new ArrayList<>(List.of("corpus", folder.toString(), "-o", out.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GazetteCommand.class.getName(),
                        "corpus",
                        folder.toString(),
                        "-o",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void makeFiles(int count) throws IOException {
        String sample = Files.readString(SAMPLE);
        for (int i = 1; i <= count; i++) {
            String text = sample.replace("云溪", i % 2 == 0 ? "枫溪" : "松溪").replace("第3期", "第" + i + "期");
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%04d.txt", i)), text);
        }
    }

    private long wholeLines() throws IOException {
        byte[] bytes = Files.readAllBytes(out);
        long lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** As a kill in the middle of a line leaves it. */
    private void cutLastLine() throws IOException {
        try (FileChannel file = FileChannel.open(out, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 100);
        }
    }

    private List<JsonNode> lines() throws IOException {
        return Files.readAllLines(out).stream().map(MAPPER::readTree).toList();
    }

    private List<String> names() throws IOException {
        return lines().stream()
                .map(line -> line.get("source").get("name").stringValue())
                .toList();
    }
}
