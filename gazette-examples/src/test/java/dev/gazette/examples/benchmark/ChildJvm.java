package dev.gazette.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this package in a JVM of its own, to see what a whole process takes. */
final class ChildJvm {

    private ChildJvm() {}

    /**
     * Runs the program to its end.
     *
     * @return how long the process lived, in milliseconds; negative when it did not end well
     */
    static double run(Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command(program, options, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        return code == 0 ? milliseconds : -1;
    }

    /** Runs the program to its end and gives what it printed, white space around it left out. */
    static String printed(Class<?> program, List<String> options, String... arguments) throws IOException {
        Process process = new ProcessBuilder(command(program, options, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static List<String> command(Class<?> program, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
