package dev.gazette.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Where a command reads from and writes to. What it writes is UTF-8, whatever the locale says.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param colours whether the output may be coloured
 * @param width how many columns a line may take
 * @param watched whether standard error is a terminal, on which a progress bar makes sense
 */
record Terminal(InputStream in, OutputStream out, OutputStream err, boolean colours, int width, boolean watched) {

    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;

    /** The streams that this process was started with. */
    static Terminal ofThisProcess() {
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                wantsColours(System.getenv()) && isTerminal(1),
                width(System.getenv()),
                isTerminal(2));
    }

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    PrintWriter errorWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    PrintStream errorStream() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Writes one line to standard error, ours at its head. */
    void complain(String message) {
        var lines = errorWriter();
        lines.println("gazette: " + message);
        lines.flush();
    }

    /** A command that could not write, or that met a mistake of ours, ends with 1. */
    int broken(Exception exception, CommandLine command, ParseResult arguments) throws Exception {
        if (exception instanceof IOException && "Broken pipe".equals(exception.getMessage())) {
            // Whoever reads has seen enough, as head does: nothing went wrong.
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (exception instanceof IOException) {
            complain("standard output: " + exception.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw exception;
    }

    /** The convention of no-color.org: set to anything but nothing, the variable forbids colours. */
    static boolean wantsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** What the shell says in COLUMNS, else what every terminal has. */
    static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }

    /**
     * Linux tells what a stream is even when standard input is a file. Elsewhere the console answers for all, and from
     * JDK 22 on it may be there without a terminal: no colours then.
     */
    @SuppressWarnings("SystemConsoleNull") // asked before JDK 22 only, where null means that there is no terminal
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | SecurityException noLinux) {
            return Runtime.version().feature() < 22 && System.console() != null;
        }
    }
}
