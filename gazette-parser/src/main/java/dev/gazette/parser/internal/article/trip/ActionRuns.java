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
    static final WordList OTHER_WORDS = WordList.named("action-other-word");

    /** 健康|检查: what a doctor does. */
    private static final WordList OF_THE_BODY = WordList.of("健康", "身体", "医学");

    private static final WordList ACCOUNTS = WordList.of("情况", "进展", "汇报", "介绍");
    private static final WordList GIVING = WordList.of("表示", "致以", "送上", "转达");
    private static final int LONGEST_GIFT = 8;

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
            if (!isNoun(scene.text(), stop, to)
                    && !OF_THE_BODY.ends(scene.text(), from, start)
                    && !isAskedAbout(scene, start)) {
                runs.add(new ActionRun(start, stop));
            }
        }
        return runs;
    }

    /** 了解|老人健康检查、日常起居等情况: the word is part of what is asked about. */
    private static boolean isAskedAbout(Scene scene, int verb) {
        Folded text = scene.text();
        if (!ACCOUNTS.ends(text, verb, scene.clauseEnd(verb))) {
            return false;
        }
        int clause = scene.clauseStart(verb);
        for (int i = verb - 1; i > clause && text.charAt(i) != '、' && text.charAt(i) != '并'; i--) {
            if (text.startsWith("了解", i) || text.startsWith("询问", i)) {
                return true;
            }
        }
        return false;
    }

    /** 表示诚挚慰问, 送上节日的慰问: given with words and no verb of the trip where another tells it. */
    static boolean isGiven(Folded text, int clause, ActionRun run) {
        return text.startsWith("慰问", run.from())
                && run.to() - run.from() == 2
                && (text.at(run.from() - 1) == '的' || giving(text, clause, run) > 0);
    }

    /** Where the verb stands by which a 慰问 is given, 向老人|表示诚挚慰问; -1 when none does. */
    static int giving(Folded text, int clause, ActionRun run) {
        for (int i = run.from() - 2; i >= Math.max(clause, run.from() - LONGEST_GIFT); i--) {
            if (text.startsWith("慰问", run.from()) && GIVING.begins(text, i, run.from())) {
                return i;
            }
        }
        return -1;
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
