package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the acts of one paragraph, clause by clause.
 *
 * <pre>
 *   任命某某为甲，免去其乙职务；                 某某任甲，不再担任乙职务；
 *   免去某某、某某的甲职务。                     接受某某辞去甲职务的请求；
 *   某某同志为甲；                               below a line that ends in 任命：
 *   某某的甲职务；                               below a line that ends in 免去：
 * </pre>
 *
 * <p>A clause without a name goes on with the person of the clause before (免去其…). Outside personnel articles only acts with
 * their own verb and a name that begins with a known surname count. Not seen: proposals (提名…为候选人), and posts without a title.
 */
final class ActReader {

    /** What the verbs of all acts begin with. */
    private static final Chars BEGINNINGS = Chars.of("任聘选补推委决免撤罢解辞职退");

    private final Acts acts;

    ActReader(Lexicon lexicon, boolean personnel) {
        acts = new Acts(lexicon, personnel);
    }

    /** All acts read so far. */
    List<Act> acts() {
        return acts.all;
    }

    /**
     * Reads one paragraph.
     *
     * @param mode what a line above says that the lines below are; null when none does
     */
    void read(Passage paragraph, int number, @Nullable AppointmentAction mode) {
        Folded text = paragraph.folded();
        acts.begin(text, number);
        int n = text.length();
        int start = 0;
        boolean first = true;
        while (start < n) {
            int end = acts.clauseEnd(start, n);
            int next = clause(start, end, first ? mode : null);
            start = Math.max(next, end) + 1;
            first = start > 0 && start <= n && "。;".indexOf(text.at(start - 1)) >= 0;
        }
    }

    /** Reads a clause; returns where reading goes on. */
    private int clause(int from, int end, @Nullable AppointmentAction mode) {
        for (int i = from; i < end; i++) {
            char c = acts.text.at(i);
            if (!BEGINNINGS.has(c)) {
                continue;
            }
            if (c == '任' || c == '聘' || c == '选' || c == '补' || c == '推' || c == '委' || c == '决') {
                int done = Given.read(acts, from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '免' || c == '撤' || c == '罢' || c == '解') {
                int done = Taken.removed(acts, from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '辞' && acts.text.startsWith("辞去", i)) {
                int done = Taken.resigned(acts, from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '职' && ActWords.behind(acts.text, ActWords.FREED, i) > 0) {
                int done = Taken.freed(acts, from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '退' && acts.text.startsWith("退休", i)) {
                Taken.retired(acts, from, i);
            }
        }
        if (acts.personnel) {
            return Listed.read(acts, from, end, mode);
        }
        return acts.appoints || acts.removes ? Listed.goesOn(acts, from, end) : end;
    }
}
