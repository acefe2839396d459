package dev.gazette.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What one run of the command line came to: its exit code and what it wrote. */
record CommandRun(int exitCode, String out, String err) {

    private static final int WIDTH = 80;

    static CommandRun of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static CommandRun withInput(byte[] input, String... arguments) {
        return run(input, false, arguments);
    }

    static CommandRun inColour(String... arguments) {
        return run(new byte[0], true, arguments);
    }

    private static CommandRun run(byte[] input, boolean colours, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(input), out, err, colours, WIDTH, false);
        int exitCode = GazetteCommand.run(terminal, arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
