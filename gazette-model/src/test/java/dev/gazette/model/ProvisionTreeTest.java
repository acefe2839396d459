package dev.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.arbitraries.GazetteArbitraries;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The tree holds every paragraph once, in the order of the text, under what it belongs to.
 *
 * <p>Shown to fail: {@code art_11} taken for a part of {@code art_1}, and plain text that holds the text
 * after it.
 */
class ProvisionTreeTest {

    @Property(tries = 100)
    void aWalkThroughTheTreeIsTheText(@ForAll("articles") Article article) {
        assertThat(article.provisions().stream().flatMap(Provision::walk).map(Provision::paragraph))
                .isEqualTo(article.paragraphs());
    }

    @Property(tries = 100)
    void nothingStandsUnderWhatItDoesNotContinueUnlessTheRankSaysSo(@ForAll("articles") Article article) {
        article.provisions().stream().flatMap(Provision::walk).forEach(above -> {
            for (Provision part : above.parts()) {
                assertThat(continues(part.paragraph(), above.paragraph()) || isRanked(above.paragraph()))
                        .as("%s under %s", part.paragraph(), above.paragraph())
                        .isTrue();
            }
        });
    }

    private static boolean continues(Paragraph part, Paragraph above) {
        return part.id() != null && above.id() != null && part.id().startsWith(above.id() + "__");
    }

    private static boolean isRanked(Paragraph paragraph) {
        return List.of("PART", "CHAPTER", "SECTION", "ARTICLE", "ITEM1", "ITEM2", "ITEM3", "ITEM4")
                .contains(paragraph.kind().name());
    }

    @Example
    void aChapterHoldsItsArticlesAndAnArticleItsItems() {
        assertThat(outline(
                        paragraph(ParagraphKind.CHAPTER, "第一章", "chp_1"),
                        paragraph(ParagraphKind.ARTICLE, "第一条", "art_1"),
                        paragraph(ParagraphKind.ITEM2, "（一）", "art_1__para_1__item_1"),
                        paragraph(ParagraphKind.TEXT, "第二款", "art_1__para_2"),
                        paragraph(ParagraphKind.ITEM2, "（二）", "art_1__para_2__item_1"),
                        paragraph(ParagraphKind.ARTICLE, "第二条", "art_2"),
                        paragraph(ParagraphKind.CHAPTER, "第二章", "chp_2"),
                        paragraph(ParagraphKind.ARTICLE, "第三条", "art_3")))
                .isEqualTo("""
                        第一章
                         第一条
                          （一）
                          第二款
                           （二）
                         第二条
                        第二章
                         第三条
                        """);
    }

    @Example
    void withoutIdentifiersTheRankDecides() {
        assertThat(outline(
                        paragraph(ParagraphKind.TEXT, "前言", null),
                        paragraph(ParagraphKind.ITEM1, "一、", null),
                        paragraph(ParagraphKind.TEXT, "正文", null),
                        paragraph(ParagraphKind.ITEM3, "1.", null),
                        paragraph(ParagraphKind.ITEM3, "2.", null),
                        paragraph(ParagraphKind.ITEM2, "（一）", null),
                        paragraph(ParagraphKind.ITEM1, "二、", null)))
                .isEqualTo("""
                        前言
                        一、
                         正文
                         1.
                         2.
                         （一）
                        二、
                        """);
    }

    @Example
    void anAttachmentBeginsAnew() {
        Paragraph annex = new Paragraph("分工表", ParagraphKind.TEXT, null, null, List.of(), 0, List.of());
        assertThat(ProvisionTree.of(List.of(paragraph(ParagraphKind.ITEM1, "一、", null), annex)))
                .hasSize(2);
    }

    private static String outline(Paragraph... paragraphs) {
        return lines(ProvisionTree.of(List.of(paragraphs)), 0);
    }

    private static String lines(List<Provision> provisions, int depth) {
        return provisions.stream()
                .map(provision -> IntStream.range(0, depth).mapToObj(i -> " ").collect(Collectors.joining())
                        + provision.paragraph().text()
                        + "\n"
                        + lines(provision.parts(), depth + 1))
                .collect(Collectors.joining());
    }

    private static Paragraph paragraph(ParagraphKind kind, String text, @Nullable String id) {
        return new Paragraph(text, kind, text, id, List.of(), null, List.of());
    }

    @Provide
    Arbitrary<Article> articles() {
        return GazetteArbitraries.articles();
    }
}
