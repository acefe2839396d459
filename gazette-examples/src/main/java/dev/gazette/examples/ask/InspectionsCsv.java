package dev.gazette.examples.ask;

import dev.gazette.model.Found;
import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import dev.gazette.model.Period;
import dev.gazette.model.Place;
import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A year of inspections as a table: {@code InspectionsCsv FOLDER YEAR} prints one row a trip. */
public final class InspectionsCsv {

    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("start", "end", "leaders", "actions", "topic", "places", "codes", "companions", "file", "line")
            .get();

    private InspectionsCsv() {}

    public static void main(String[] arguments) throws IOException {
        Arguments.need(2, arguments, "InspectionsCsv FOLDER YEAR");
        print(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path folder, int year, PrintStream out) throws IOException {
        try (var rows = new CSVPrinter(out, TABLE);
                Stream<FileResult> files =
                        GazetteReader.of(ParseOptions.defaults()).readAll(folder)) {
            for (FileResult file : (Iterable<FileResult>) files::iterator) {
                if (file.result() != null) {
                    for (Found<Inspection> trip :
                            file.result().gazette().walk(Inspection.class).toList()) {
                        row(trip.value(), year, file.path(), file.result().source(), rows);
                    }
                }
            }
        }
    }

    private static void row(Inspection trip, int year, Path file, Source source, CSVPrinter rows) throws IOException {
        Period date = trip.date();
        if (date != null && Integer.valueOf(year).equals(date.start().year())) {
            rows.printRecord(
                    date.start(),
                    date.end(),
                    names(trip.leaders()),
                    String.join("、", trip.actions()),
                    trip.topic(),
                    trip.places().stream().map(Place::name).collect(Collectors.joining("、")),
                    trip.places().stream()
                            .map(place -> Objects.requireNonNullElse(place.divisionCode(), ""))
                            .collect(Collectors.joining("、")),
                    names(trip.companions()),
                    file.getFileName(),
                    source.lineColumn(trip.spans().get(0).start()).line());
        }
    }

    private static String names(List<Official> people) {
        return people.stream().map(Official::name).collect(Collectors.joining("、"));
    }
}
