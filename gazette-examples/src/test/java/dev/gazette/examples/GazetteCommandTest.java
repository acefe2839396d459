package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gazette.model.json.GazetteJson;
import dev.gazette.parser.GazetteParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line's habits: what it prints, where, and how it ends. */
class GazetteCommandTest {

    private static final Path SAMPLE = Path.of("samples", "yunxi-2024-03.txt");

    @TempDir
    private Path folder;

    @Test
    void oneFileGivesOneObject() throws IOException {
        var run = CommandRun.of("parse", SAMPLE.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(GazetteJson.read(run.out())).isEqualTo(GazetteParser.parse(SAMPLE));
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void prettyIsTheSameForPeople() {
        var pretty = CommandRun.of("parse", "--pretty", SAMPLE.toString());

        assertThat(pretty.out().lines()).hasSizeGreaterThan(100);
        assertThat(GazetteJson.read(pretty.out()))
                .isEqualTo(GazetteJson.read(
                        CommandRun.of("parse", SAMPLE.toString()).out()));
    }

    @Test
    void severalFilesGiveALineEachInTheirOrderAndABadOneIsNamed() throws IOException {
        String first = file("甲.txt", "甲市人民政府公报");
        String second = file("乙.txt", "乙市人民政府公报");
        String missing = folder.resolve("丙.txt").toString();

        var run = CommandRun.of("parse", first, missing, second, folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().toList().get(0)).contains("甲市");
        assertThat(run.out().lines().toList().get(1)).contains("乙市");
        assertThat(run.err().lines())
                .containsExactly(
                        "gazette: " + missing + ": no such file", "gazette: " + folder + ": is a folder, not a file");
    }

    @Test
    void aFileThatIsNoTextIsNamedOnce() throws IOException {
        Path picture =
                Files.write(folder.resolve("p.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        assertThat(CommandRun.of("text", picture.toString()).err())
                .startsWith("gazette: " + picture + ": is no text")
                .containsOnlyOnce(picture.toString());
    }

    @Test
    void theReferenceDateTellsAYear() throws IOException {
        String report = file("report.txt", "张远山在石门县调研时强调\n把路修好\n\n3月6日，县委书记张远山到石门县调研。\n");

        assertThat(CommandRun.of("parse", "--reference-date", "2024-04-01", report)
                        .exitCode())
                .isZero();
        var wrong = CommandRun.of("parse", "--reference-date", "April", report);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("--reference-date").contains("April");
    }

    /** Offsets count from the text's first character, so nothing may be added, dropped or translated. */
    @ParameterizedTest
    @ValueSource(strings = {"无换行", "一\r\n二\r三\n", "𠮷野\u0000家\f下页", ""})
    void textIsTheSourceAndNothingElse(String text) throws IOException {
        assertThat(CommandRun.of("text", file("a.txt", text)).out()).isEqualTo(text);
        assertThat(CommandRun.of("text", file("bom.txt", "\uFEFF" + text)).out())
                .isEqualTo(text);
    }

    @Test
    void aDashIsStandardInputInAnyCharset() {
        var run = CommandRun.withInput("云溪市人民政府公报".getBytes(Charset.forName("GB18030")), "text", "-");

        assertThat(run.out()).isEqualTo("云溪市人民政府公报");
        assertThat(CommandRun.withInput(new byte[0], "parse", "-", "-").exitCode())
                .isEqualTo(2);
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysHowItIsMeant() {
        assertThat(List.of(
                        CommandRun.of(),
                        CommandRun.of("parse"),
                        CommandRun.of("summary"),
                        CommandRun.of("summary", "a", "b"),
                        CommandRun.of("shred", "a"),
                        CommandRun.of("parse", "--pretty", "a", "b")))
                .allSatisfy(run -> {
                    assertThat(run.exitCode()).isEqualTo(2);
                    assertThat(run.out()).isEmpty();
                    assertThat(run.err()).contains("Usage: gazette");
                });
    }

    @Test
    void helpHasExamplesAndTheVersionANumberOrAReason() {
        assertThat(CommandRun.of("--help").out()).contains("Examples:", "gazette summary issue.txt", "Exit codes:");
        for (String command : List.of("parse", "summary", "text", "report", "akn", "popolo", "schema", "corpus")) {
            assertThat(CommandRun.of(command, "--help").out()).contains("Example", "gazette " + command);
        }
        assertThat(CommandRun.of("--version").out()).startsWith("gazette ");
    }

    @Test
    void anEmptyFileHasASummary() throws IOException {
        var run = CommandRun.of("summary", file("empty.txt", ""));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("(a text without a masthead)");
    }

    @Test
    void coloursAreForTerminalsAndNoColorForbidsThem() {
        assertThat(CommandRun.of("summary", SAMPLE.toString()).out()).doesNotContain("\u001B");
        assertThat(CommandRun.inColour("summary", SAMPLE.toString()).out()).contains("\u001B[1m");
        assertThat(Terminal.wantsColours(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.wantsColours(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.wantsColours(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.wantsColours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.wantsColours(Map.of())).isFalse();
    }

    @Test
    void theWidthIsTheShellsWhenItSaysOne() {
        assertThat(Terminal.width(Map.of())).isEqualTo(80);
        assertThat(Terminal.width(Map.of("COLUMNS", "132"))).isEqualTo(132);
        assertThat(Terminal.width(Map.of("COLUMNS", "3"))).isEqualTo(40);
        assertThat(Terminal.width(Map.of("COLUMNS", "wide"))).isEqualTo(80);
    }

    /** A file may hold marks that steer a terminal; the summary shows none of them. */
    @Test
    void aFileCannotSteerTheTerminal() throws IOException {
        var run = CommandRun.of("summary", file("evil.txt", "\u001B[2J云溪市\u0007人民政府公报\u009B31m\n\u001B]0;x\u0007"));

        assertThat(run.out().codePoints().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
    }

    /** JDK 17 under a C locale prints ? for Chinese unless told otherwise, and cannot open a file with a Chinese name. */
    @Test
    void underACLocaleOutputIsUtf8AndAnUndecodableNameIsNamedWithItsCure() throws Exception {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        String input = SAMPLE.toString();

        var text = inCLocale("text", input);
        assertThat(text.out()).isEqualTo(Files.readString(SAMPLE));

        var lost = inCLocale("parse", "公报.txt");
        assertThat(lost.exitCode()).isEqualTo(1);
        assertThat(lost.err())
                .startsWith("gazette: 公报.txt: ")
                .contains("LC_ALL=C.UTF-8")
                .contains("- < FILE");

        Files.copy(SAMPLE, folder.resolve("公报 一.txt"));
        assertThat(inCLocale("corpus", folder.toString(), "-o", "-").out())
                .startsWith("{\"schema\":1,\"source\":{\"name\":\"公报 一.txt\"");
    }

    @Test
    void helpFitsATerminalOfEightyColumns() {
        assertThat(CommandRun.of("--help").out().lines())
                .allSatisfy(line -> assertThat(line)
                        .as("no line is broken to its left edge")
                        .satisfiesAnyOf(
                                broken -> assertThat(broken).isEmpty(),
                                broken -> assertThat(broken).startsWith(" "),
                                broken -> assertThat(broken).matches("[A-Z][^ ]*( .*)?:?.*"))
                        .hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whoeverReadsMayStopAsHeadDoes() {
        var err = new ByteArrayOutputStream();
        var closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        for (String command : List.of("parse", "text", "summary", "akn", "popolo")) {
            var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), closed, err, false, 80, false);
            assertThat(GazetteCommand.run(terminal, command, SAMPLE.toString()))
                    .as(command)
                    .isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).as(command).isEmpty();
        }
    }

    /** A file whose table of objects is missing: PDFBox mends it, and would say so in a dozen lines. */
    @Test
    void whatOtherProgrammersWouldWantToKnowIsNotPrinted() throws Exception {
        String file = file("mended.pdf", """
                %PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>
                endobj
                4 0 obj
                <</Length 43>>
                stream
                BT /F1 12 Tf 72 700 Td (Fengxi 2024) Tj ET
                endstream
                endobj
                5 0 obj
                <</Type/Font/Subtype/Type1/BaseFont/Fengxi>>
                endobj
                trailer
                <</Root 1 0 R>>
                """);
        var run = inCLocale("text", file);
        assertThat(run.err()).doesNotContainIgnoringCase("pdfbox", "font");
        assertThat(run.out()).startsWith("Fengxi 2024");
    }

    @Test
    void aWrongNameInADecodableLocaleNeedsNoCure() {
        assertThat(UndecodableName.cure("公报?.txt", "UTF-8")).isEmpty();
        assertThat(UndecodableName.cure("plain.txt", "ANSI_X3.4-1968")).isEmpty();
        assertThat(UndecodableName.cure("公报.txt", "GB18030")).isEmpty();
        assertThat(UndecodableName.cure("公报.txt", "no-such-charset")).isEmpty();
        assertThat(UndecodableName.typed("no argument of this process")).isEqualTo("no argument of this process");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static CommandRun inCLocale(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                GazetteCommand.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        byte[] out = process.getInputStream().readAllBytes();
        byte[] err = process.getErrorStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new CommandRun(
                process.exitValue(), new String(out, StandardCharsets.UTF_8), new String(err, StandardCharsets.UTF_8));
    }
}
