package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;

/**
 * Finds where a kicker ends: behind the verb that introduces what the leader said.
 *
 * <pre>
 *   某某在某县督查防汛工作时强调                        at the end of its line
 *   某某在某县督查防汛工作时强调 把堤坝守牢              with the title behind a space
 *   某某在某县督查防汛工作时强调：把堤坝守牢             or behind a colon
 * </pre>
 *
 * <p>A headline that goes on without a gap (某某强调守牢堤坝) is a title.
 */
final class Kickers {

    private static final int SHORTEST = 4;

    private Kickers() {}

    /** The end of the kicker in the comparison form of the block; 0 when it has none. */
    static int end(Block block, Lexicon lexicon) {
        return end(block, block.folded().length(), lexicon);
    }

    /** The end of the kicker in the first {@code limit} characters. */
    static int end(Block block, int limit, Lexicon lexicon) {
        Folded text = block.folded();
        Hits hits = lexicon.scan(text);
        for (int hit = hits.next(Kind.KICKER_VERB, 0); hit >= 0; hit = hits.next(Kind.KICKER_VERB, hit + 1)) {
            int end = hits.end(hit);
            if (end <= limit
                    && hits.start(hit) >= SHORTEST
                    && (end == limit || text.spaceBefore(end) || text.at(end) == ':')) {
                return end;
            }
        }
        return 0;
    }
}
