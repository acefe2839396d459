package dev.gazette.parser.internal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a long issue forgets while it is read. Seen to fail: with a shelf that forgets nothing, and with one that keeps the hits of words that it folds anew. */
class ShelfTest {

    private static final String[] REPORT = {
        "市委书记顾远山到青石县调研春耕生产", "县委书记程亦舟、副县长温若谷陪同", "顾远山来到石桥镇，沿着田埂察看秧苗。程亦舟说，任务已经分到村组。", "顾远山强调，要抢农时。温若谷表示，马上办。"
    };

    @Test
    void aPassageThatWasForgottenReadsTheSame() {
        List<Passage> kept = Reading.passages(REPORT);
        List<Passage> forgotten = onShelf(kept, new Shelf(Lexicon.standard(), 1, 1));

        assertThat(Reading.amid(forgotten, forgotten).officials())
                .isEqualTo(Reading.amid(kept, kept).officials())
                .isNotEmpty();
        for (int i = 0; i < kept.size(); i++) {
            assertThat(forgotten.get(i).folded())
                    .hasToString(kept.get(i).folded().toString());
            assertThat(forgotten.get(i).hits().size())
                    .isEqualTo(kept.get(i).hits().size());
            assertThat(forgotten.get(i).sentences().size())
                    .isEqualTo(kept.get(i).sentences().size());
        }
    }

    @Test
    void theOneLookedAtLongestAgoIsForgottenFirst() {
        List<Passage> passages = onShelf(Reading.passages(REPORT), new Shelf(Lexicon.standard(), 1, 2));
        Folded first = passages.get(0).folded();
        Folded second = passages.get(1).folded();
        Folded third = passages.get(2).folded();

        assertThat(passages.get(2).folded()).isSameAs(third);
        assertThat(passages.get(1).folded()).isSameAs(second);
        assertThat(passages.get(0).folded()).isNotSameAs(first);
    }

    @Test
    void anIssueAsPrintedForgetsNothing() {
        List<Passage> passages = onShelf(Reading.passages(REPORT), new Shelf(Lexicon.standard()));
        List<Folded> before = passages.stream().map(Passage::folded).toList();

        assertThat(passages).extracting(Passage::folded).isEqualTo(before);
    }

    private static List<Passage> onShelf(List<Passage> passages, Shelf shelf) {
        var all = new ArrayList<Passage>();
        for (Passage passage : passages) {
            Stretch stretch = passage.stretch();
            all.add(shelf.passage(stretch, passage.role()));
        }
        return all;
    }
}
