package dev.gazette.examples;

import dev.gazette.examples.popolo.Popolo;
import dev.gazette.model.Gazette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gazette popolo FILE...}: people, organizations, posts and memberships, as the Popolo project names them. */
@Command(
        name = "popolo",
        description = "Prints people, organizations, posts and memberships as JSON in the terms of Popolo.",
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette popolo issue.txt",
            "  gazette popolo 2020/*.txt > people-of-2020.json",
        })
final class PopoloCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Reading reading = new Reading();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to read; - is standard input.")
    private List<String> files = List.of();

    PopoloCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var reader = reading.reader(terminal);
        if (reader.isEmpty()) {
            return 1;
        }
        int exitCode = 0;
        var gazettes = new ArrayList<Gazette>();
        for (String file : files) {
            var result = Input.read(file, reader.get(), terminal);
            result.ifPresent(read -> gazettes.add(read.gazette()));
            exitCode = result.isPresent() ? exitCode : 1;
        }
        terminal.out().write((Popolo.json(gazettes) + "\n").getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        return exitCode;
    }
}
