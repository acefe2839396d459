package dev.gazette.examples.ask;

import dev.gazette.model.Directive;
import dev.gazette.model.Inspection;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parser inside an application, without any framework: {@code PlainMain FOLDER}.
 *
 * <p>One reader is made at the start and used by all threads for as long as the application lives.
 */
public final class PlainMain {

    private final GazetteReader reader = GazetteReader.of(ParseOptions.defaults());

    private PlainMain() {}

    public static void main(String[] arguments) throws IOException {
        Arguments.need(1, arguments, "PlainMain FOLDER");
        new PlainMain().run(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    void run(Path folder, PrintStream out) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        files.parallelStream().map(this::told).forEachOrdered(out::println);
    }

    private String told(Path file) {
        try {
            ParseResult result = reader.read(file);
            long trips = result.gazette().walk(Inspection.class).count();
            long directives = result.gazette().walk(Directive.class).count();
            long doubts = result.diagnostics().stream()
                    .filter(doubt -> doubt.severity() != Diagnostic.Severity.NOTE)
                    .count();
            return file.getFileName() + ": " + result.gazette().articles().size() + " articles, "
                    + result.gazette().officials().size() + " people, " + trips + " trips, " + directives
                    + " directives, " + doubts + " doubts";
        } catch (IOException e) {
            return file.getFileName() + ": cannot be read, " + e.getMessage();
        }
    }
}
