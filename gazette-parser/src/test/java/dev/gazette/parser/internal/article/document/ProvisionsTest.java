package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionsTest {

    @Test
    void everyLevelHasItsIdentifier() {
        assertThat(ids("""
                第一编　总则
                第一章　一般规定
                第一节　目的
                第一条　为了加强管理，制定本办法。
                本办法所称管理包括：
                （一）规划；
                1．调查；
                （1）登记；
                （二）监督。
                第一条之一　市政府负责。
                第二章　附则
                第二条　本办法自公布之日起施行。
                """))
                .containsExactly(
                        "part_1",
                        "part_1__chp_1",
                        "part_1__chp_1__sec_1",
                        "art_1",
                        "art_1__para_2",
                        "art_1__para_2__item_1",
                        "art_1__para_2__item_1__item_1",
                        "art_1__para_2__item_1__item_1__item_1",
                        "art_1__para_2__item_2",
                        "art_1-1",
                        "part_1__chp_2",
                        "art_2");
    }

    @Test
    void anIdentifierDoesNotChangeWhenSomethingIsPrintedBefore() {
        String text = "第三条　县政府履行下列职责：\n（一）编制规划；\n（二）监督检查。";
        assertThat(ids("说明\n" + text).subList(1, 4)).isEqualTo(ids(text));
    }

    @Test
    void articlesThatOnlyLookLikeOnesAreText() {
        List<Paragraph> read = read("第一条　甲。\n第二条　乙。\n第一条规定的情形除外。\n第三条　丙。");
        assertThat(read)
                .extracting(Paragraph::kind)
                .containsExactly(
                        ParagraphKind.ARTICLE, ParagraphKind.ARTICLE, ParagraphKind.TEXT, ParagraphKind.ARTICLE);
    }

    @Test
    void decimalsAndYearsAreNoLabels() {
        assertThat(read("1.5倍以上\n2021年目标\n1.2025年建成\n三是加强领导\n第一，摸底"))
                .extracting(Paragraph::kind)
                .containsExactly(
                        ParagraphKind.TEXT,
                        ParagraphKind.TEXT,
                        ParagraphKind.ITEM3,
                        ParagraphKind.TEXT,
                        ParagraphKind.TEXT);
    }

    private static List<String> ids(String text) {
        return read(text).stream().map(Paragraph::id).toList();
    }

    private static List<Paragraph> read(String text) {
        return Provisions.of(Written.passages(text));
    }
}
