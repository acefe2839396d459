package dev.gazette.examples.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, for people who see its name beside it. */
public final class Reason {

    private Reason() {}

    /** The reason without the file's name. */
    public static String of(String file, IOException error) {
        if (error instanceof NoSuchFileException) {
            return "no such file";
        }
        if (error instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        String message = String.valueOf(error.getMessage());
        return message.startsWith(file) ? message.substring(file.length()).replaceFirst("^:? +", "") : message;
    }
}
