package dev.gazette.examples.benchmark;

import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads a folder again and again with all the processors that the JVM is given, and prints what the fastest pass took, in milliseconds. */
final class ReadFolder {

    private ReadFolder() {}

    public static void main(String[] args) throws IOException {
        GazetteReader reader = GazetteReader.of(ParseOptions.defaults());
        double fastest = Double.MAX_VALUE;
        for (int pass = Integer.parseInt(args[1]); pass > 0; pass--) {
            long start = System.nanoTime();
            try (Stream<FileResult> all = reader.readAll(Path.of(args[0]))) {
                if (all.count() == 0) {
                    System.exit(1);
                }
            }
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        System.out.println(fastest);
    }
}
