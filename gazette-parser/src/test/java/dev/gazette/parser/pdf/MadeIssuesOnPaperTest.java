package dev.gazette.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gazette.model.Article;
import dev.gazette.model.Gazette;
import dev.gazette.model.Headline;
import dev.gazette.model.json.GazetteJson;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole made-up issues, printed and read back, say what their texts say.
 *
 * <p>The files and what was read in them stay in {@code target/printed-issues}, where CI scores them against what people read.
 */
class MadeIssuesOnPaperTest {

    private static final Path SHARED = Path.of(System.getProperty("gazette.shared", "nowhere"));
    private static final Path FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    private static final Path PRINTED = Path.of("target", "printed-issues");
    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    /** Fails when columns are read across, when a folio stays in a paragraph, or when a cut paragraph is left cut. */
    @ParameterizedTest
    @CsvSource({"made-a,2,22", "made-b,1,40", "made-c,1,38", "made-d,2,24"})
    void aPrintedIssueSaysWhatItsTextSays(String name, int columns, int charactersPerLine) throws IOException {
        Path text = SHARED.resolve("corpus/issues/" + name + ".txt");
        assumeTrue(Files.exists(text), "there are no made-up issues at " + text);
        assumeTrue(Files.exists(FONT), "needs the font " + FONT + " (Debian: fonts-wqy-microhei)");

        Path file = Files.createDirectories(PRINTED).resolve(name + ".pdf");
        ParseResult read = READER.read(text);
        Files.write(file, print(Files.readAllLines(text), headlines(read), columns, charactersPerLine));
        ParseResult result = READER.read(file);
        Gazette printed = result.gazette();
        Files.writeString(PRINTED.resolve(name + ".txt"), result.source().text());
        Files.writeString(PRINTED.resolve(name + ".json"), GazetteJson.write(printed));

        Gazette plain = read.gazette();
        assertThat(printed.name()).isEqualTo(plain.name());
        assertThat(titles(printed)).isEqualTo(titles(plain));
        assertThat(result.source().pageCount()).isGreaterThan(10);
    }

    /** The lines that are set larger. */
    private static Set<String> headlines(ParseResult read) {
        return read.gazette()
                .walk(Headline.class)
                .flatMap(found -> found.value().spans().stream())
                .map(span -> read.source()
                        .line(read.source().lineColumn(span.start()).line())
                        .strip())
                .collect(Collectors.toSet());
    }

    private static byte[] print(List<String> text, Set<String> headlines, int columns, int charactersPerLine)
            throws IOException {
        try (var document = new PDDocument();
                var fonts = new TrueTypeCollection(FONT.toFile())) {
            PDFont font = PDType0Font.load(document, fonts.getFontByName("WenQuanYiMicroHei"), true);
            return IssuePrinter.print(text, headlines, document, font, columns, charactersPerLine);
        }
    }

    private static List<String> titles(Gazette gazette) {
        return gazette.articles().stream()
                .map(Article::title)
                .map(title -> title.orElse("-").replaceAll("[\\s　]", ""))
                .toList();
    }
}
