package dev.gazette.examples;

import dev.gazette.model.json.GazetteJson;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gazette parse FILE...}: the model as JSON; one line a file when there are several. */
@Command(
        name = "parse",
        description = "Prints the JSON of a gazette; of several files one line each, in their order.",
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette parse issue.txt",
            "  gazette parse --reference-date 2020-03-01 article.txt",
            "  gazette parse 2020/*.txt > 2020.jsonl",
        })
final class ParseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--pretty", description = "Lays the JSON of one file out over lines.")
    private boolean pretty;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to read; - is standard input.")
    private List<String> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (pretty && files.size() > 1) {
            throw wrongUsage("--pretty is for one file: of several, each has one line");
        }
        if (Collections.frequency(files, "-") > 1) {
            throw wrongUsage("standard input (-) can be read once only");
        }
        var reader = reading.reader(terminal);
        if (reader.isEmpty()) {
            return 1;
        }
        int exitCode = 0;
        for (String file : files) {
            var result = Input.read(file, reader.get(), terminal);
            if (result.isEmpty()) {
                exitCode = 1;
                continue;
            }
            var out = terminal.out();
            if (pretty) {
                GazetteJson.writePretty(result.get().gazette(), out);
            } else {
                GazetteJson.write(result.get().gazette(), out);
            }
            out.write('\n');
        }
        terminal.out().flush();
        return exitCode;
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
