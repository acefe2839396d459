package dev.gazette.examples.benchmark;

import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads a folder with all the processors that the JVM is given. */
final class ReadFolder {

    private ReadFolder() {}

    public static void main(String[] args) throws IOException {
        GazetteReader reader = GazetteReader.of(ParseOptions.defaults());
        try (Stream<FileResult> all = reader.readAll(Path.of(args[0]))) {
            System.out.println(all.count());
        }
    }
}
