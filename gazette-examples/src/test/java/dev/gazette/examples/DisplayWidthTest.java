package dev.gazette.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Words fit the columns that they are given, and none is lost by wrapping.
 *
 * <p>Seen to fail: with wide characters counted as one column, and with wrapping that drops the character at the edge.
 */
class DisplayWidthTest {

    @Example
    void wideCharactersTakeTwoColumns() {
        assertThat(DisplayWidth.of("市长")).isEqualTo(4);
        assertThat(DisplayWidth.of("mayor")).isEqualTo(5);
        assertThat(DisplayWidth.of("，。（）　〔〕《》")).isEqualTo(18);
        assertThat(DisplayWidth.of("“”…—·①")).isEqualTo(6);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
        assertThat(DisplayWidth.of("e\u0301\u200B")).isEqualTo(1);
    }

    @Example
    void latinWordsStayWhole() {
        assertThat(DisplayWidth.wrap("in force from 2024", 10, 5)).isEqualTo(List.of("in force", "from 2024"));
        assertThat(DisplayWidth.wrap("unbreakable", 4, 5)).isEqualTo(List.of("unbr", "eaka", "ble"));
    }

    @Property
    void cutWordsFit(@ForAll("words") String words, @ForAll @IntRange(min = 3, max = 30) int width) {
        assertThat(DisplayWidth.of(DisplayWidth.cut(words, width))).isLessThanOrEqualTo(width);
    }

    @Property
    void paddedWordsFillTheColumn(@ForAll("words") String words, @ForAll @IntRange(min = 0, max = 30) int width) {
        assertThat(DisplayWidth.of(DisplayWidth.pad(words, width))).isEqualTo(Math.max(width, DisplayWidth.of(words)));
    }

    @Property
    void wrappingLosesNoWordsAndFits(@ForAll("words") String words, @ForAll @IntRange(min = 2, max = 30) int width) {
        var lines = DisplayWidth.wrap(words, width, Integer.MAX_VALUE);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(words.replace(" ", ""));
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Property
    void wrappingTakesNoMoreLinesThanAllowed(
            @ForAll("words") String words, @ForAll @IntRange(min = 1, max = 4) int lines) {
        assertThat(DisplayWidth.wrap(words, 10, lines)).hasSizeBetween(1, lines);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("市", "长", "，", "a", "Z", "9", " ", "“", "𠮷", "·")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
