package dev.gazette.examples;

import dev.gazette.examples.corpus.CorpusRun;
import dev.gazette.examples.corpus.CorpusRun.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette corpus DIR -o out.jsonl}: a folder as JSON Lines, one line a file, on all processors. */
@Command(
        name = "corpus",
        description = {
            "Reads every file below a folder, those in zip archives too, into one line of JSON each.",
            "Stopped and started again it goes on: what stands in the file already is not read again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette corpus 2020 -o 2020.jsonl",
            "  gazette corpus --in-order 2020 -o - | jq -r '.source.name'",
            "  gazette corpus --terms words.txt 2020 -o 2020.jsonl",
        })
final class CorpusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Reading reading = new Reading();

    @Parameters(paramLabel = "DIR", description = "The folder to read.")
    private String folder = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write or to go on with; - is standard output.")
    private String output = "-";

    @Option(names = "--in-order", description = "Lines in the order of the files' names, not as they are ready.")
    private boolean inOrder;

    CorpusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path from = path(folder);
        if (!Files.isDirectory(from)) {
            terminal.complain(folder + ": is no folder");
            return 1;
        }
        var reader = reading.reader(terminal);
        if (reader.isEmpty()) {
            return 1;
        }
        var run = new CorpusRun(reader.get(), from, inOrder);
        try (var progress = Progress.through(from, terminal)) {
            Outcome outcome = output.equals("-") ? toStandardOutput(run, progress) : run.into(path(output), progress);
            return outcome.unreadable() > 0 ? 1 : 0;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException e) {
            if (output.equals("-")) {
                throw e;
            }
            terminal.complain(output + ": " + e.getMessage());
            return 1;
        }
    }

    private Outcome toStandardOutput(CorpusRun run, Progress progress) throws IOException {
        Outcome outcome = run.to(
                line -> {
                    try {
                        terminal.out().write(line.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                progress);
        terminal.out().flush();
        return outcome;
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("is no name that a file can have here: " + e.getReason(), e);
        }
    }
}
