package dev.gazette.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gazette.model.Article;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Gazette;
import dev.gazette.model.Paragraph;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An official document that an office published as a PDF file says what the same document says as a text. */
class RealPdfTest {

    private static final Path OTHER =
            Path.of(System.getProperty("gazette.shared", "nowhere")).resolve("corpus/other");
    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    /** Fails when a folio stays in a paragraph or when a stretched line ends one. The file prints no full stop after some headings. */
    @Test
    void aRealDocumentSaysWhatItsTextSays() throws IOException {
        Path file = OTHER.resolve("official-document.pdf");
        assumeTrue(Files.exists(file), "there is no real document at " + file);
        ParseResult result = READER.read(file);
        Gazette printed = result.gazette();
        String text = squeezed(Files.readString(OTHER.resolve("official-document.txt")));

        Article article = printed.articles().get(0);
        assertThat(printed.articles()).hasSize(1);
        assertThat(article.document()).isNotNull();
        assertThat(article.document().numbers())
                .extracting(DocumentNumber::text)
                .allSatisfy(number -> assertThat(text).contains(squeezed(number)));
        assertThat(text).contains(squeezed(article.title().orElseThrow()));
        assertThat(article.paragraphs())
                .hasSizeGreaterThan(20)
                .extracting(Paragraph::text)
                .allSatisfy(paragraph -> assertThat(text).contains(squeezed(paragraph)));
        assertThat(result.source().pageCount()).isEqualTo(5);
        assertThat(result.cover())
                .filteredOn(part -> part.kind() == CoverKind.UNREAD)
                .isEmpty();
        assertThat(result.cover())
                .filteredOn(part -> part.kind() == CoverKind.FURNITURE)
                .hasSize(5);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　。]", "");
    }
}
