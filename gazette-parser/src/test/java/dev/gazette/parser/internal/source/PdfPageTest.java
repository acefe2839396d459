package dev.gazette.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Glyphs are read in the order in which people read them, whatever the columns.
 *
 * <p>Seen to fail: with right columns that are left out, and with glyphs sorted by column before row.
 */
class PdfPageTest {

    private static final String WORDS = "各县市区人民政府要切实抓好春耕备耕工作，确保粮食安全。一是落实责任、二是加强督查；";

    /** The first page is full; the last has what is left, be it one line. Fails when a page asks for its own proof of columns. */
    @Property(tries = 300)
    void columnsAreReadOneAfterTheOtherOnEveryPage(
            @ForAll @IntRange(min = 2, max = 3) int columns,
            @ForAll @IntRange(min = 9, max = 30) int charactersPerLine,
            @ForAll @IntRange(min = 4, max = 30) int linesPerColumn,
            @ForAll @FloatRange(min = 1.5f, max = 5) float gutter,
            @ForAll("paragraphs") List<Integer> paragraphs,
            @ForAll boolean folioAtTheEdge) {
        var lines = new ArrayList<String>();
        int full = columns * linesPerColumn;
        for (int i = 0; lines.size() < full || i < paragraphs.size(); i++) {
            lines.addAll(paragraph(paragraphs.get(i % paragraphs.size()), charactersPerLine));
        }
        var setter = new GlyphSetter(columns, charactersPerLine, gutter);
        int page = 0;
        for (int from = 0; from < lines.size(); from += full) {
            List<String> here = lines.subList(from, Math.min(lines.size(), from + full));
            String head = "枫溪市人民政府公报";
            String folio = "— " + ++page + " —";
            String read = setter.beside(0, head)
                    .line(setter.measure() - 7, "2024年第3期")
                    .blank(2)
                    .columns(here, linesPerColumn)
                    .blank(2)
                    .line(folioAtTheEdge ? setter.measure() - 4 : setter.measure() / 2 - 2, folio)
                    .read();
            assertThat(squeezed(read)).isEqualTo(squeezed(head + "2024年第3期" + String.join("", here) + folio));
        }
    }

    /** Its first lines are moved in and go to the edge all the same. */
    @Example
    void aColumnOfShortParagraphsIsOne() {
        columnsAreReadOneAfterTheOtherOnEveryPage(3, 10, 7, 1.5f, List.of(150, 9, 9), true);
    }

    /** A file of one page shows no gutter elsewhere. Fails when a last column of a line or two is read as the end of the lines beside it. */
    @Property(tries = 200)
    void aLastColumnThatHasOnlyBegunIsReadLast(
            @ForAll @IntRange(min = 12, max = 30) int charactersPerLine,
            @ForAll @IntRange(min = 6, max = 30) int linesPerColumn,
            @ForAll @IntRange(min = 1, max = 2) int linesOver,
            @ForAll @IntRange(min = 1, max = 12) int lengthOfTheLast,
            @ForAll @FloatRange(min = 1.5f, max = 5) float gutter) {
        var setter = new GlyphSetter(2, charactersPerLine, gutter);
        int length = (linesPerColumn + linesOver - 1) * charactersPerLine - 2 + lengthOfTheLast;
        List<String> lines = paragraph(length, charactersPerLine);
        assertThat(lines).hasSize(linesPerColumn + linesOver);
        assertThat(squeezed(setter.columns(lines, linesPerColumn).read())).isEqualTo(squeezed(String.join("", lines)));
    }

    @Test
    void whatStandsBesideTheFirstLineOfANarrowTextIsNoColumn() {
        var setter = new GlyphSetter(1, 30, 0);
        setter.beside(0, "附件").line(24, "单位：万元");
        for (int i = 0; i < 8; i++) {
            setter.line(0, "各县市区人民政府要切实抓好".substring(i % 5));
        }
        assertThat(setter.read().lines().toList().get(0)).startsWith("附件　").endsWith("单位：万元");
    }

    /** Fails when columns are looked for on the page as a whole. */
    @Property(tries = 200)
    void aHeadlineOverTheColumnsPartsThem(
            @ForAll @IntRange(min = 9, max = 24) int charactersPerLine,
            @ForAll @IntRange(min = 3, max = 20) int above,
            @ForAll @IntRange(min = 3, max = 20) int below) {
        var setter = new GlyphSetter(2, charactersPerLine, 3);
        List<String> first = paragraph(2 * above * charactersPerLine - 2, charactersPerLine);
        List<String> second = paragraph(2 * below * charactersPerLine - 2, charactersPerLine);
        String headline = "关".repeat(charactersPerLine);
        String read = setter.columns(first, above)
                .blank(1)
                .line((setter.measure() - charactersPerLine) / 2, headline)
                .blank(1)
                .columns(second, below)
                .read();
        assertThat(squeezed(read)).isEqualTo(squeezed(String.join("", first) + headline + String.join("", second)));
    }

    /** One column is never cut: whatever gaps its lines have by chance. */
    @Property(tries = 200)
    void oneColumnIsReadLineByLine(
            @ForAll @IntRange(min = 12, max = 40) int charactersPerLine,
            @ForAll("paragraphs") List<Integer> paragraphs) {
        var setter = new GlyphSetter(1, charactersPerLine, 0);
        var lines = new ArrayList<String>();
        for (int length : paragraphs) {
            lines.addAll(paragraph(length, charactersPerLine));
        }
        String read = setter.columns(lines, lines.size()).read();
        assertThat(read).isEqualTo(String.join("\n", lines) + "\n");
    }

    @Test
    void pageNumbersAndTheCellsOfATableAreNoColumns() {
        var contents = new GlyphSetter(1, 30, 0);
        var table = new GlyphSetter(1, 30, 0);
        var printed = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            contents.beside(0, "关于做好春耕工作的通知".substring(i % 3)).line(29, "1" + i % 10);
            table.beside(0, "城镇居民人均可支配收入".substring(i % 5)).beside(14, "亿元").line(22, "21" + i % 10);
            printed.append("关于做好春耕工作的通知", i % 3, 11).append("1").append(i % 10);
        }
        assertThat(squeezed(contents.read())).isEqualTo(printed.toString());
        assertThat(table.read().lines().toList().get(0)).isEqualTo("镇居民人均可支配收入　　　　亿元　　　　　　211");
    }

    @Test
    void aChangeOfSizeAndAGapShowAsAnEmptyLine() {
        var setter = new GlyphSetter(1, 20, 0);
        String read = setter.line(4, "关于春耕的通知", 16)
                .line(0, "各县人民政府：")
                .line(2, "现通知如下。")
                .line(0, "一。")
                .blank(1)
                .line(0, "二。")
                .read();
        assertThat(read).isEqualTo("　　　关于春耕的通知\n\n各县人民政府：\n　　现通知如下。\n一。\n\n二。\n");
    }

    @Test
    void whatIsPrintedTwiceToLookBoldIsReadOnce() {
        var setter = new GlyphSetter(1, 20, 0);
        assertThat(setter.beside(0, "各县人民").line(0.03f, "各县人民").read()).isEqualTo("各县人民\n");
        assertThat(setter.line(0, "人人有责").read()).isEqualTo("人人有责\n");
    }

    @Test
    void turnedWordsComeAfterTheUprightOnes() {
        var setter = new GlyphSetter(1, 20, 0);
        String read = setter.turned(1, "内部资料").line(0, "各县人民政府：").read();
        assertThat(read).isEqualTo("各县人民政府：\n内部资料\n");
    }

    @Test
    void aSpaceOfHalfACharacterIsASpaceAndAStretchedLineHasNone() {
        var setter = new GlyphSetter(1, 20, 0);
        assertThat(setter.line(0, "省长 令  第 3 号").read()).isEqualTo("省长 令　第 3 号\n");
        assertThat(setter.beside(0, "各").beside(1.3f, "县").line(2.6f, "要").read())
                .isEqualTo("各县要\n");
    }

    @Provide
    Arbitrary<List<Integer>> paragraphs() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 200))
                .as((few, many) -> few % 3 == 0 ? few : many)
                .list()
                .ofMinSize(3)
                .ofMaxSize(40)
                .map(lengths -> {
                    // Text runs on: in each column some paragraph is longer than a line.
                    var all = new ArrayList<>(lengths);
                    for (int i = 0; i < lengths.size(); i += 3) {
                        all.set(i, 150);
                    }
                    return all;
                });
    }

    private static List<String> paragraph(int length, int charactersPerLine) {
        String words = "　　" + WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
        var lines = new ArrayList<String>();
        for (int from = 0; from < words.length(); from += charactersPerLine) {
            lines.add(words.substring(from, Math.min(words.length(), from + charactersPerLine)));
        }
        return lines;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
