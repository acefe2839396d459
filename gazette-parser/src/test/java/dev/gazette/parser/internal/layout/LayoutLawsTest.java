package dev.gazette.parser.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.arbitraries.Texts;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What the layout stage guarantees, whatever the text.
 *
 * <p>Seen to fail: with furniture that stays among the blocks, with furniture sorted by its length, with places one too far in every line of a block but the
 * first, and with a map back that begins one too late; with lines that
 * are never joined.
 */
class LayoutLawsTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @Property(tries = 500)
    void everyCharacterIsInOneBlockOrOnePieceOfFurniture(@ForAll("texts") String text) {
        Page page = page(text);
        var taken = new int[text.length()];
        for (Block block : page.blocks()) {
            block.spans().forEach(span -> count(text, span, taken));
        }
        page.furniture().forEach(span -> count(text, span, taken));
        for (int i = 0; i < taken.length; i++) {
            if (!Width.isBlank(text.charAt(i))) {
                assertThat(taken[i]).as("how often %d is taken", i).isEqualTo(1);
            }
        }
    }

    private static void count(String text, SourceSpan span, int[] taken) {
        for (int i = span.start(); i < span.end(); i++) {
            taken[i] += Width.isBlank(text.charAt(i)) ? 0 : 1;
        }
    }

    @Property(tries = 300)
    void blocksAndFurnitureStandInTheOrderOfTheText(@ForAll("texts") String text) {
        Page page = page(text);
        var blocks = new ArrayList<SourceSpan>();
        page.blocks().forEach(block -> blocks.addAll(block.spans()));
        for (List<SourceSpan> spans : List.of(blocks, page.furniture())) {
            int last = 0;
            for (SourceSpan span : spans) {
                assertThat(span.start()).isGreaterThanOrEqualTo(last);
                last = span.end();
            }
        }
    }

    /** Lines of one width, each paragraph set in by two characters. */
    @Property(tries = 300)
    void paragraphsThatTheLineWidthCutAreWhole(
            @ForAll("paragraphs") List<String> paragraphs, @ForAll @IntRange(min = 18, max = 40) int width) {
        var text = new StringBuilder();
        for (String paragraph : paragraphs) {
            String set = "　　" + paragraph;
            for (int from = 0; from < set.length(); from += width) {
                text.append(set, from, Math.min(set.length(), from + width)).append('\n');
            }
        }
        assertThat(page(text.toString()).blocks()).extracting(Block::text).isEqualTo(paragraphs);
    }

    @Property(tries = 500)
    void aPlaceInABlockLeadsBackToWhatIsPrintedThere(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 60) int start,
            @ForAll @IntRange(max = 60) int length) {
        SourceText source = SourceText.of(text);
        for (Block block : Layout.of(source, LEXICON, d -> {}).blocks()) {
            int from = Math.min(start, block.text().length());
            int to = Math.min(from + length, block.text().length());
            var words = new StringBuilder();
            block.spans(from, to).forEach(span -> words.append(text, span.start(), span.end()));
            assertThat(folded(words)).isEqualTo(folded(block.text().substring(from, to)));
        }
    }

    @Property(tries = 500)
    void theComparisonFormHasOneCharacterForEachThatIsKept(@ForAll("texts") String text) {
        Folded folded = Folded.of(text);
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Width.isBlank(text.charAt(i))) {
                assertThat(folded.textStart(kept)).isEqualTo(i);
                assertThat(folded.textEnd(kept + 1)).isEqualTo(i + 1);
                assertThat(folded.indexOfText(i)).isEqualTo(kept);
                assertThat(folded.charAt(kept)).isEqualTo(Width.fold(text.charAt(i)));
                kept++;
            }
        }
        assertThat(folded.length()).isEqualTo(kept);
    }

    private static Page page(String text) {
        return Layout.of(SourceText.of(text), LEXICON, d -> {});
    }

    private static String folded(CharSequence text) {
        return Folded.of(text).toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> clauses = Arbitraries.of("各单位要抓好春耕生产", "把农资送到田间地头", "确保种子化肥供应充足", "今年的收成比去年好", "群众的获得感不断增强");
        return clauses.list()
                .ofMinSize(6)
                .ofMaxSize(12)
                .map(parts -> String.join("，", parts) + "。")
                .list()
                .ofMinSize(3)
                .ofMaxSize(6);
    }
}
