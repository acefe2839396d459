package dev.gazette.examples;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gazette text FILE}: the source as read, nothing added and nothing changed, so that the offsets of the JSON fit it. */
@Command(
        name = "text",
        description =
                "Prints the text that was read, exactly: the spans of the JSON are offsets into it (UTF-16 units, from 0).",
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  gazette text issue.pdf > issue.txt")
final class TextCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "What to read; - is standard input.")
    private String file = "-";

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var result = Input.read(file, GazetteReader.of(ParseOptions.defaults()), terminal);
        if (result.isEmpty()) {
            return 1;
        }
        terminal.out().write(result.get().source().text().getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        return 0;
    }
}
