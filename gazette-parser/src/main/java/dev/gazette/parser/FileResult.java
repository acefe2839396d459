package dev.gazette.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file of a folder: a result, or the error that kept it from being read.
 *
 * @param path the file
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits; null when it could not even be opened
 * @param result what was read, or null when there is an error
 * @param error why the file could not be read, or null when there is a result
 */
public record FileResult(
        Path path,
        @Nullable String sha256,
        @Nullable ParseResult result,
        @Nullable IOException error) {

    /** Checks that there is a result or an error, and not both. */
    public FileResult {
        Objects.requireNonNull(path, "path");
        if ((result == null) == (error == null)) {
            throw new IllegalArgumentException("a file result must have a result or an error: " + path);
        }
    }
}
