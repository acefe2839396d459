package dev.gazette.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette summary FILE}: what a person wants to see first. */
@Command(
        name = "summary",
        description = "Shows what stands in a gazette: articles, people, trips, who asked whom, documents, doubts.",
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette summary issue.txt",
            "  gazette summary --all issue.txt | less",
            "  NO_COLOR=1 gazette summary issue.txt"
        })
final class SummaryCommand implements Callable<Integer> {

    private static final int ROWS = 20;

    private final Terminal terminal;

    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--all", description = "Shows every row; else each table ends after " + ROWS + ".")
    private boolean all;

    @Parameters(paramLabel = "FILE", description = "What to read; - is standard input.")
    private String file = "-";

    SummaryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var result = reading.read(file, terminal);
        if (result.isEmpty()) {
            return 1;
        }
        var sheet = new Sheet(terminal.width(), terminal.colours(), all ? Integer.MAX_VALUE : ROWS);
        Summary.write(result.get(), sheet);
        terminal.out().write(sheet.toString().getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        return 0;
    }
}
