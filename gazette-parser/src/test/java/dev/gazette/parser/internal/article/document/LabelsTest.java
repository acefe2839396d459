package dev.gazette.parser.internal.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of provisions. Seen to fail: with 十 read as nothing. */
class LabelsTest {

    private static final String[] TENS = {"", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"};
    private static final String ONES = "　一二三四五六七八九";

    @Property
    void aPrintedLabelIsReadBack(@ForAll @IntRange(min = 1, max = 99) int number, @ForAll boolean wide) {
        String chinese = TENS[number / 10] + (number % 10 == 0 ? "" : ONES.charAt(number % 10));
        String open = wide ? "（" : "(";
        String close = wide ? "）" : ")";
        check("第" + chinese + "编", ParagraphKind.PART, number);
        check("第" + chinese + "章", ParagraphKind.CHAPTER, number);
        check("第" + chinese + "节", ParagraphKind.SECTION, number);
        check("第" + chinese + "条", ParagraphKind.ARTICLE, number);
        check(chinese + "、", ParagraphKind.ITEM1, number);
        check(open + chinese + close, ParagraphKind.ITEM2, number);
        check(number + (wide ? "．" : "."), ParagraphKind.ITEM3, number);
        check(number + "、", ParagraphKind.ITEM3, number);
        check(open + number + close, ParagraphKind.ITEM4, number);
    }

    private static void check(String label, ParagraphKind kind, int number) {
        Folded text = Folded.of(label + "　加强组织领导");
        assertThat(Labels.of(text, false)).contains(new Labels(kind, number, 0, label.length()));
    }

    @ParameterizedTest
    @CsvSource({"第十二条之一　另有规定的,ARTICLE,12,1,6", "①登记,ITEM4,1,0,1", "2.2025年资金分配表,ITEM3,2,0,2", "1)摸底,ITEM4,1,0,2"})
    void examples(String text, ParagraphKind kind, int number, int suffix, int end) {
        assertThat(Labels.of(Folded.of(text), true)).contains(new Labels(kind, number, suffix, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5倍以上的", "1.1　编制目的", "2020年，全市", "1—5月，", "一是抓落实", "第一，加强", "3　某某县　62"})
    void whatOnlyLooksLikeALabelIsNone(String text) {
        assertThat(Labels.of(Folded.of(text), true)).isEmpty();
    }
}
