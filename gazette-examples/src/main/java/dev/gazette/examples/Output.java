package dev.gazette.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What stands behind {@code -o}: a file's name, or {@code -} for standard output. */
final class Output {

    private Output() {}

    /** Writes it; when that fails, names the file on standard error and says why. */
    static boolean write(String file, byte[] bytes, Terminal terminal) throws IOException {
        if (file.equals("-")) {
            terminal.out().write(bytes);
            terminal.out().flush();
            return true;
        }
        try {
            Files.write(Path.of(file), bytes);
            return true;
        } catch (IOException | InvalidPathException e) {
            terminal.complain(UndecodableName.cure(file)
                    .map(cure -> UndecodableName.typed(file) + ": cannot be written: " + cure
                            + ", or write to standard output: > FILE")
                    .orElse(file + ": cannot be written"));
            return false;
        }
    }
}
