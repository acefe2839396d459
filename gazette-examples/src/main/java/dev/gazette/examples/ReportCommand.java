package dev.gazette.examples;

import dev.gazette.examples.report.ReportPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gazette report FILE -o page.html}: a page to look at. */
@Command(
        name = "report",
        description = "Writes a page that shows a gazette with all facts marked in its text; one file, no network.",
        mixinStandardHelpOptions = true,
        versionProvider = GazetteCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette report issue.txt -o page.html",
            "  gazette report --reference-date 2020-03-01 article.html -o page.html",
        })
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Reading reading = new Reading();

    @Option(
            names = "-o",
            paramLabel = "PAGE",
            description = "The page to write; - is standard output.",
            required = true)
    private String page = "-";

    @Parameters(paramLabel = "FILE", description = "What to read; - is standard input.")
    private String file = "-";

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var result = reading.read(file, terminal);
        if (result.isEmpty()) {
            return 1;
        }
        String html = ReportPage.of(result.get(), file.equals("-") ? "standard input" : file);
        return Output.write(page, html.getBytes(StandardCharsets.UTF_8), terminal) ? 0 : 1;
    }
}
