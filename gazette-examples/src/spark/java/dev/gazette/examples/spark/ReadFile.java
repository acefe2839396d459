package dev.gazette.examples.spark;

import dev.gazette.model.Gazette;
import dev.gazette.parser.GazetteParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file, as it goes from machine to machine.
 *
 * @param file its path from the folder on
 * @param gazette the model; null with an error
 * @param error why it could not be read; null when it could
 */
record ReadFile(
        String file, @Nullable Gazette gazette, @Nullable String error) implements Serializable {

    /** Reads the bytes of a file; one that cannot be read does not stop the job. */
    static ReadFile of(String file, byte[] bytes) {
        try {
            return new ReadFile(file, GazetteParser.parse(new ByteArrayInputStream(bytes)), null);
        } catch (IOException e) {
            return new ReadFile(file, null, e.getMessage());
        }
    }
}
