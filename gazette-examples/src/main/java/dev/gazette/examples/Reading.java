package dev.gazette.examples;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the caller knows better than the text: the options that every command which reads gazettes has. */
final class Reading {

    @Option(
            names = "--reference-date",
            paramLabel = "D",
            description =
                    "The day on which the text was published, as 2020-03-01: it tells the year of dates without one.")
    private Optional<LocalDate> referenceDate = Optional.empty();

    @Option(
            names = "--terms",
            paramLabel = "WORDS",
            description =
                    "A file of words to add to the parser's lists: headings such as [POST], then one term a line.")
    private Optional<String> terms = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** A reader with these options; empty when the file of words cannot be read, which is told. */
    Optional<GazetteReader> reader(Terminal terminal) {
        ParseOptions options =
                referenceDate.map(ParseOptions.defaults()::withReferenceDate).orElse(ParseOptions.defaults());
        if (terms.isEmpty()) {
            return Optional.of(GazetteReader.of(options));
        }
        String file = terms.get();
        try {
            return Optional.of(GazetteReader.of(options.withTermsFrom(Input.path(file))));
        } catch (IOException e) {
            terminal.complain(Input.complaint(file, e, ""));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--terms " + e.getMessage(), e);
        }
    }

    /** Reads one file; empty when that fails, which is told. */
    Optional<ParseResult> read(String file, Terminal terminal) {
        return reader(terminal).flatMap(reader -> Input.read(file, reader, terminal));
    }
}
