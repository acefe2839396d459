package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Article;
import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in Markdown says what it says without its marks; they are furniture. */
class MarkdownTest {

    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    private static final String TEXT = """
            # 云溪市人民政府关于做好春耕工作的通知

            云政发〔2024〕6号

            **各县（市、区）人民政府**：

            为了**做好春耕工作**，现通知如下。

            <!-- 正文 -->

            ## 一、落实责任

            - 各县要落实责任。
            - 各部门要加强督查。

            云溪市人民政府

            2024年3月15日
            """;

    @Test
    void itSaysWhatItSaysWithoutItsMarks() {
        ParseResult result = READER.readText(TEXT);
        ParseResult plain = READER.readText(TEXT.replaceAll("(?m)^(?:#+|-) |[*]{2}|^<!--.*-->$", ""));

        assertThat(result.gazette().withoutSpans()).isEqualTo(plain.gazette().withoutSpans());
        Article article = result.gazette().articles().get(0);
        assertThat(article.title()).contains("云溪市人民政府关于做好春耕工作的通知");
        assertThat(article.document()).isNotNull();
        assertThat(article.document().addressees()).containsExactly("各县（市、区）人民政府");
        assertThat(article.paragraphs()).extracting(Paragraph::text).contains("为了做好春耕工作，现通知如下。", "各县要落实责任。");
        assertThat(article.paragraphs())
                .filteredOn(paragraph -> paragraph.kind() == ParagraphKind.ITEM1)
                .extracting(Paragraph::label)
                .containsExactly("一、");
    }

    @Test
    void everyMarkIsFurnitureAndEveryParagraphLeadsToItsWords() {
        ParseResult result = READER.readText(TEXT);

        assertThat(furniture(result)).containsExactly("#", "**", "**", "**", "**", "<!-- 正文 -->\n\n##", "-", "-");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.SCAN_DIRT);
        for (Paragraph paragraph : result.gazette().articles().get(0).paragraphs()) {
            assertThat(result.source().text(paragraph.spans())).isEqualTo(paragraph.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1号机组要确保安全。", "# ", "地铁#2号线要尽快开工。", "- 3 -", "**重要**工作要抓紧。"})
    void whatOnlyLooksLikeAMarkIsText(String line) {
        ParseResult result = READER.readText("云溪市人民政府公报\n2024年第3期\n\n" + line + "\n各县要落实责任。\n");

        assertThat(furniture(result)).allMatch("- 3 -"::equals);
    }

    private static Stream<String> furniture(ParseResult result) {
        return result.cover().stream()
                .filter(part -> part.kind() == CoverKind.FURNITURE)
                .map(part -> result.source().text(List.of(part.span())));
    }
}
