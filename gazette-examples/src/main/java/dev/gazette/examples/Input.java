package dev.gazette.examples;

import dev.gazette.examples.corpus.Reason;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What stands for FILE on the command line: a file's name, or {@code -} for standard input. */
final class Input {

    private Input() {}

    /** Reads it; when that fails, names it on standard error and says why. */
    static Optional<ParseResult> read(String file, GazetteReader reader, Terminal terminal) {
        try {
            return Optional.of(file.equals("-") ? reader.read(terminal.in()) : reader.read(path(file)));
        } catch (IOException e) {
            terminal.complain(complaint(file, e, ", or hand the file over as standard input: - < FILE"));
            return Optional.empty();
        }
    }

    /** The file of this name. */
    static Path path(String file) throws IOException {
        try {
            var path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new IOException("is a folder, not a file");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IOException("is no name that a file can have here: " + e.getReason(), e);
        }
    }

    /** The file and why it cannot be read; where its name was lost, the cure, and another way that spares the name. */
    static String complaint(String file, IOException e, String otherWay) {
        if (file.equals("-")) {
            return "standard input: " + e.getMessage();
        }
        return UndecodableName.cure(file)
                .map(cure -> UndecodableName.typed(file) + ": " + cure + otherWay)
                .orElseGet(() -> file + ": " + Reason.of(file, e));
    }
}
