package dev.gazette.parser;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of a folder that may be read.
 *
 * @param path the file; inside an archive, the archive's path with the name inside behind it
 * @param sha256 the SHA-256 of its bytes, 64 small hexadecimal digits
 */
public record SourceFile(Path path, String sha256) {

    /** Checks that nothing is null. */
    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
    }
}
