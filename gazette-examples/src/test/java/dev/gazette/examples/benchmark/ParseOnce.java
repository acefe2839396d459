package dev.gazette.examples.benchmark;

import dev.gazette.parser.GazetteParser;
import java.io.IOException;
import java.nio.file.Path;

/** The smallest program that reads a gazette: what it takes over {@link Empty} is the parser's cold start. */
final class ParseOnce {

    private ParseOnce() {}

    public static void main(String[] args) throws IOException {
        if (GazetteParser.parse(Path.of(args[0])).issues().isEmpty()) {
            System.exit(1);
        }
    }
}
