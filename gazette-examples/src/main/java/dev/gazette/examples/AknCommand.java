package dev.gazette.examples;

import dev.gazette.examples.akn.AkomaNtoso;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gazette akn FILE}: an issue as an {@code officialGazette} of Akoma Ntoso 3.0. */
@Command(
        name = "akn",
        description = "Writes an issue as XML, an officialGazette of Akoma Ntoso 3.0.",
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette akn issue.txt > issue.xml",
            "  gazette akn --issue 2 two-issues.txt -o second.xml",
        })
final class AknCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Reading reading = new Reading();

    @Option(
            names = "--issue",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which issue of the text, from 1; ${DEFAULT-VALUE} without this option.")
    private int issue = 1;

    @Option(
            names = "-o",
            paramLabel = "XML",
            defaultValue = "-",
            description = "The file to write; standard output without this option.")
    private String xml = "-";

    @Parameters(paramLabel = "FILE", description = "What to read; - is standard input.")
    private String file = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AknCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var result = reading.read(file, terminal);
        if (result.isEmpty()) {
            return 1;
        }
        int issues = result.get().gazette().issues().size();
        if (issue < 1 || issue > issues) {
            throw new ParameterException(spec.commandLine(), "--issue " + issue + ": " + file + " has " + issues);
        }
        var bytes = new ByteArrayOutputStream();
        AkomaNtoso.write(result.get(), issue - 1, bytes);
        return Output.write(xml, bytes.toByteArray(), terminal) ? 0 : 1;
    }
}
