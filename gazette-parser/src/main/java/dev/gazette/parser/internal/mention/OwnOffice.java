package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office whose own report this is: its first words name it, and what is short in the text is of it.
 *
 * <pre>
 *   青石市林业局一周工作动态 …… 局党组书记、局长某某      of 青石市
 *   会见某国总统某某。…… 某某主席                       beside the head of another state that of ours
 * </pre>
 *
 * <p>Does not see an office that only stands somewhere in the text: there 局长 may be any.
 */
final class OwnOffice {

    static final OwnOffice NONE = new OwnOffice('。', null);
    /** That of a report on states, whose heads are called 主席 and 总统. */
    private static final OwnOffice STATE = new OwnOffice('席', Level.NATIONAL);

    private static final String OFFICES = "局厅委院校站所";
    private static final int LONGEST = 24;

    private final char sign;
    private final @Nullable Level level;

    private OwnOffice(char sign, @Nullable Level level) {
        this.sign = sign;
        this.level = level;
    }

    /** The office that the first passage begins with. */
    static OwnOffice of(List<Passage> passages, Region region) {
        if (passages.isEmpty()) {
            return NONE;
        }
        Passage first = passages.get(0);
        Hits hits = first.hits();
        for (int hit = 0; hit < hits.size() && hits.start(hit) < LONGEST; hit++) {
            int end = hits.end(hit);
            if (hits.is(hit, Kind.ORGAN)
                    && OFFICES.indexOf(first.folded().charAt(end - 1)) >= 0
                    && OrganStart.before(first, end) == 0) {
                Level level = PostLevel.of(first.folded().words(0, end), "", region, null);
                return new OwnOffice(first.folded().charAt(end - 1), level);
            }
        }
        return namesHeadOfState(passages) ? STATE : NONE;
    }

    private static boolean namesHeadOfState(List<Passage> passages) {
        for (Passage passage : passages) {
            Hits hits = passage.hits();
            for (int hit = hits.next(Kind.TITLE, 0); hit >= 0; hit = hits.next(Kind.TITLE, hit + 1)) {
                if (Countries.isHead(passage.folded(), hits.start(hit), hits.end(hit))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The level of a post that is short for one of this office: 局党组书记, 副局长; null when it is none. */
    @Nullable
    Level levelOf(String organ, String title) {
        if (this == STATE) {
            return organ.isEmpty() && title.equals("主席") ? level : null;
        }
        boolean own = organ.isEmpty()
                ? title.endsWith("长") && title.length() <= 3 && title.charAt(title.length() - 2) == sign
                : organ.charAt(0) == sign;
        return own ? level : null;
    }
}
