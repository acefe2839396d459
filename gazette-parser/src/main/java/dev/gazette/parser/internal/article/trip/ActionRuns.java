package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the verbs of inspection in a scene that tell a going and looking.
 *
 * <pre>
 *   走访慰问困难群众             走访慰问: what stands together is one
 *   调研和开展执法检查           调研, 执法检查
 *   检查组, 调研报告, 检查工作会  none: the word is part of a noun
 * </pre>
 *
 * <p>Guide: 查看, 了解, 听取 are none; they are no terms of the list. What comes before a verb (听取检查情况) is judged where the
 * clause is.
 */
final class ActionRuns {

    /** What makes a noun of the verb before it. */
    private static final WordList NOUN_TAILS = WordList.named("action-noun-tail");

    /** 慰问|金, 慰问|信: what is given or sent. */
    private static final WordList GIFTS = WordList.of("金", "品", "信", "电", "词");

    /** 巡视|整改: the inspecting that the party does of its own bodies, no round. */
    private static final WordList PARTY_WORK =
            WordList.of("组", "整改", "反馈", "巡察", "工作", "监督", "利剑", "员", "办", "制度", "条例", "发现", "全覆盖");

    /** Words that only begin like them: 调研|信访工作, 检查|队伍建设. */
    private static final WordList OTHER_WORDS = WordList.named("action-other-word");

    /** No sentence tells of more. */
    private static final int MOST = 64;

    private ActionRuns() {}

    /** The actions between two places, in text order. */
    static List<ActionRun> of(Scene scene, int from, int to) {
        if (!scene.holds(Kind.INSPECTING.bit())) {
            return List.of();
        }
        var runs = new ArrayList<ActionRun>();
        Hits hits = scene.hits();
        int end = -1;
        for (int h = hits.from(from); h < hits.size() && hits.start(h) < to && runs.size() < MOST; h++) {
            if (!hits.is(h, Kind.INSPECTING) || hits.end(h) > to || hits.start(h) < end) {
                continue;
            }
            int start = hits.start(h);
            int stop = runEnd(hits, h, to);
            end = stop;
            if (!isNoun(scene.text(), stop, to)) {
                runs.add(new ActionRun(start, stop));
            }
        }
        return runs;
    }

    /** Goes on over verbs that follow at once. */
    private static int runEnd(Hits hits, int first, int to) {
        int end = hits.end(first);
        for (int h = first + 1; h < hits.size() && hits.start(h) <= end; h++) {
            if (hits.start(h) == end && hits.is(h, Kind.INSPECTING) && hits.end(h) <= to) {
                end = hits.end(h);
            }
        }
        return end;
    }

    /** True when what follows makes a noun of the verb that ends here: 检查组, 调研报告. */
    static boolean isNoun(Folded text, int end, int to) {
        if (GIFTS.begins(text, end, to) && text.endsWith("慰问", end)) {
            return true;
        }
        if (PARTY_WORK.begins(text, end, to) && text.endsWith("巡视", end)) {
            return true;
        }
        return !OTHER_WORDS.begins(text, end, text.length()) && NOUN_TAILS.begins(text, end, to);
    }
}
