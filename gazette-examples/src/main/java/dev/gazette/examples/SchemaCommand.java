package dev.gazette.examples;

import dev.gazette.model.json.GazetteJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code gazette schema}: what the JSON of {@code parse} looks like. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of what parse prints.",
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExample:%n",
        footer = "  gazette schema > gazette.schema.json")
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.out().write(GazetteJson.schema().getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
        return 0;
    }
}
