package dev.gazette.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar gazette.jar COMMAND}. */
@Command(name = "gazette", description = "Reads Chinese government gazettes.", mixinStandardHelpOptions = true)
public final class GazetteCommand {
    private GazetteCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GazetteCommand()).execute(arguments));
    }
}
