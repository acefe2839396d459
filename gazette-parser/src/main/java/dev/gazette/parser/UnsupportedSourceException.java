package dev.gazette.parser;

import java.io.IOException;

/** Thrown for a file that is neither text nor any format that can be read; the message says what was found. */
public class UnsupportedSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message names the file, when there is one, and what was found in it
     */
    public UnsupportedSourceException(String message) {
        super(message);
    }

    /**
     * Creates the exception with the failure that it comes from.
     *
     * @param message names the file, when there is one, and what was found in it
     * @param cause the failure of the part that tried to read it
     */
    public UnsupportedSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
