package dev.gazette.examples;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code java -jar gazette.jar COMMAND}. */
@Command(
        name = "gazette",
        description = "Reads Chinese government gazettes (政府公报): text in, facts out.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = GazetteCommand.Version.class,
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  gazette summary issue.txt             what stands in it, at a glance",
            "  gazette parse issue.txt > issue.json  the whole model as JSON",
            "  gazette parse 2020/*.txt              one line of JSON a file",
            "  gazette report issue.txt -o page.html a page to look at",
            "  gazette akn issue.txt -o issue.xml    Akoma Ntoso, XML for gazettes and laws",
            "  gazette popolo 2020/*.txt             people, posts and who held which (JSON)",
            "  gazette corpus 2020 -o 2020.jsonl     a folder, a line a file, all processors",
            "  iconv -f GBK issue.txt | gazette summary -",
            "",
            "Exit codes: 0 all well; 1 a file could not be read; 2 wrong usage.",
        })
public final class GazetteCommand {

    /** What PDFBox says of fonts and broken files is for programmers; what matters is a diagnostic or an error of ours. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private GazetteCommand() {}

    public static void main(String[] arguments) {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        System.exit(run(Terminal.ofThisProcess(), arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(Terminal terminal, String... arguments) {
        var ansi = terminal.colours() ? Ansi.ON : Ansi.OFF;
        var command = new CommandLine(new GazetteCommand())
                .addSubcommand(new SummaryCommand(terminal))
                .addSubcommand(new ParseCommand(terminal))
                .addSubcommand(new TextCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new AknCommand(terminal))
                .addSubcommand(new PopoloCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new CorpusCommand(terminal))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpAutoWidth(false)
                .setOut(terminal.writer())
                .setErr(terminal.errorWriter())
                .setParameterExceptionHandler((mistake, given) -> wrongUsage(mistake))
                .setExecutionExceptionHandler(terminal::broken);
        try {
            return arguments.length == 0 ? withoutCommand(command) : command.execute(arguments);
        } finally {
            command.getOut().flush();
            command.getErr().flush();
        }
    }

    /** Says what is wrong, what may be meant, and how it is meant: the usage too when there is something to suggest. */
    private static int wrongUsage(ParameterException mistake) {
        var command = mistake.getCommandLine();
        command.getErr().println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** No command is wrong usage; whoever types none wants to see which there are. */
    private static int withoutCommand(CommandLine command) {
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Optional.ofNullable(GazetteCommand.class.getPackage().getImplementationVersion());
            return new String[] {"gazette " + version.orElse("(not from a jar)")};
        }
    }
}
