package dev.gazette.parser.internal.article;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * The headline that is printed once more above the text, as web pages do.
 *
 * <pre>
 *   某某市人大常委会任命名单
 *   2020-03-01  来源：某某日报
 *   某某市人大常委会
 *   任命名单                        on one line or on several
 *   （2020年3月1日…通过）
 * </pre>
 *
 * <p>A long one may differ in a single place: who typed the page's headline misprinted a character. Not seen: a headline further
 * down, which is the title of an annex.
 */
final class RepeatedTitle {

    private static final int MOST_LINES = 4;
    private static final int SHORTEST = 4;
    private static final int LONG = 10;

    private RepeatedTitle() {}

    /** How many of the blocks from a place on are the title once more; 0 when none is. */
    static int lines(Optional<Stretch> title, List<Block> blocks, int from) {
        String words = title.map(t -> Folded.of(t.text()).toString()).orElse("");
        if (words.length() < SHORTEST) {
            return 0;
        }
        var joined = new StringBuilder();
        for (int i = from; i < Math.min(blocks.size(), from + MOST_LINES); i++) {
            joined.append(blocks.get(i).folded());
            if (joined.length() > words.length() + 1) {
                return 0;
            }
            if (isAlike(words, joined)) {
                return i + 1 - from;
            }
        }
        return 0;
    }

    /** The same, or a long text with one character more, less or other. */
    private static boolean isAlike(String a, CharSequence b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return longer - head - tail <= (longer < LONG ? 0 : 1);
    }
}
