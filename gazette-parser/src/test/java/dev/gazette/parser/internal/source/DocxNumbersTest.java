package dev.gazette.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.UnsupportedSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of a Word document's lists stand in its text as they stand on its pages. */
class DocxNumbersTest {

    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String REGULATION = "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "chineseCountingThousand", "第%1条", "")
            + level(1, "chineseCounting", "（%2）", "<w:suff w:val='nothing'/>")
            + level(2, "decimal", "%3.", "")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

    @Test
    void aParagraphOfAListHasItsNumber() throws IOException {
        assertThat(text(REGULATION, "", in(1, 0, "为了防汛") + in(1, 0, "本办法适用于") + in(1, 1, "水库") + in(1, 1, "河道")))
                .isEqualTo("第一条 为了防汛\n第二条 本办法适用于\n（一）水库\n（二）河道\n");
    }

    @Test
    void aNumberBeginsAnewBelowEachOfAHigherLevel() throws IOException {
        String body = in(1, 0, "甲")
                + in(1, 1, "乙")
                + in(1, 2, "丙")
                + in(1, 1, "丁")
                + in(1, 2, "戊")
                + in(1, 0, "己")
                + in(1, 1, "庚");
        assertThat(text(REGULATION, "", body)).isEqualTo("第一条 甲\n（一）乙\n1. 丙\n（二）丁\n1. 戊\n第二条 己\n（一）庚\n");
    }

    @Test
    void aParagraphWithoutANumberCountsNothing() throws IOException {
        String body = in(1, 0, "甲") + "<w:p><w:r><w:t>乙</w:t></w:r></w:p>" + in(0, 0, "丙") + in(1, 0, "丁");
        assertThat(text(REGULATION, "", body)).isEqualTo("第一条 甲\n乙\n丙\n第二条 丁\n");
    }

    @Test
    void listsOfOnePatternCountTogetherUnlessOneBeginsAnew() throws IOException {
        String lists = REGULATION
                + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='9'/>"
                + "</w:lvlOverride></w:num>";
        String body = in(1, 0, "甲") + in(2, 0, "乙") + in(3, 0, "丙") + in(3, 0, "丁");
        assertThat(text(lists, "", body)).isEqualTo("第一条 甲\n第二条 乙\n第九条 丙\n第十条 丁\n");
    }

    @Test
    void aStyleGivesItsParagraphsTheirNumber() throws IOException {
        String lists = "<w:abstractNum w:abstractNumId='4'>"
                + level(0, "chineseCounting", "%1、", "<w:pStyle w:val='head'/>")
                + level(1, "decimal", "%1.%2", "<w:pStyle w:val='below'/><w:isLgl/>")
                + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='4'/></w:num>";
        String styles = "<w:style w:styleId='head'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='below'><w:basedOn w:val='head'/><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr>"
                + "</w:pPr></w:style><w:style w:styleId='bold'><w:basedOn w:val='head'/></w:style>"
                + "<w:style w:styleId='ring'><w:basedOn w:val='ring'/></w:style>";
        String body = styled("head", "总体要求") + styled("below", "目标") + styled("bold", "任务") + styled("ring", "无");
        assertThat(text(lists, styles, body)).isEqualTo("一、 总体要求\n1.1 目标\n二、 任务\n无\n");
    }

    @Test
    void aBulletIsNoWord() throws IOException {
        String lists = "<w:abstractNum w:abstractNumId='0'>" + level(0, "bullet", "\uF06C", "")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        assertThat(text(lists, "", in(1, 0, "甲"))).isEqualTo("甲\n");
    }

    @Test
    void whatTheNumberWasBeforeAChangeIsNoNumber() throws IOException {
        String body =
                "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                        + "</w:pPrChange></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
        assertThat(text(REGULATION, "", body)).isEqualTo("甲\n");
    }

    @Test
    void aListThatIsNotThereNumbersNothing() throws IOException {
        assertThat(text("", "", in(1, 0, "甲") + in(1, 99, "乙"))).isEqualTo("甲\n乙\n");
        assertThat(text(REGULATION, "", in(1, 99, "甲") + in(1, 7, "乙") + in(5, 0, "丙")))
                .isEqualTo("甲\n乙\n丙\n");
    }

    /** Else a document of a few bytes fills the memory. */
    @Test
    void aPatternIsNoLongerThanWordTakesIt() throws IOException {
        String lists = "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "长".repeat(1_000), "")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        assertThat(text(lists, "", in(1, 0, "甲"))).isEqualTo("甲\n");
    }

    @Test
    void brokenListsAreRefusedByName() {
        assertThatThrownBy(() -> text("<w:num", "", in(1, 0, "甲")))
                .isInstanceOf(UnsupportedSourceException.class)
                .hasMessageStartingWith("lists.docx is a Word document whose text is broken");
    }

    @ParameterizedTest
    @CsvSource({
        "1, chineseCounting, 一",
        "10, chineseCounting, 十",
        "12, chineseCountingThousand, 十二",
        "20, chineseCounting, 二十",
        "101, chineseCountingThousand, 一百零一",
        "110, chineseCountingThousand, 一百一十",
        "1001, chineseCountingThousand, 一千零一",
        "12345, chineseCountingThousand, 12345",
        "12, chineseLegalSimplified, 壹拾贰",
        "105, ideographDigital, 一〇五",
        "3, ideographTraditional, 丙",
        "11, ideographTraditional, 11",
        "3, decimalEnclosedCircle, ③",
        "21, decimalEnclosedCircle, 21",
        "4, lowerRoman, iv",
        "1999, upperRoman, MCMXCIX",
        "27, lowerLetter, aa",
        "28, upperLetter, BB",
        "1000000, lowerLetter, 1000000",
        "7, decimalZero, 07",
        "7, somethingNew, 7"
    })
    void numbersArePrintedInTheSignsOfTheList(int number, String format, String printed) {
        assertThat(DocxFigures.print(number, format)).isEqualTo(printed);
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String in(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + "<w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** The lists stand behind the text, as Word stores them. */
    private static String text(String lists, String styles, String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document" + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
        if (!lists.isEmpty()) {
            parts.put("word/numbering.xml", "<w:numbering" + NAMESPACE + ">" + lists + "</w:numbering>");
        }
        if (!styles.isEmpty()) {
            parts.put("word/styles.xml", "<w:styles" + NAMESPACE + ">" + styles + "</w:styles>");
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return SourceReader.read(bytes.toByteArray(), "lists.docx", ParseOptions.defaults(), d -> {})
                .text();
    }
}
