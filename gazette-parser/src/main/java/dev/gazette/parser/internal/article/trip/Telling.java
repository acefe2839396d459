package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.List;

/**
 * A scene that may tell a trip: who acts, and by which verbs of inspection.
 *
 * <pre>
 *   2月20日,省委书记甲赴某地督查复工复产工作
 *   市领导分头走访慰问困难群众                    (nobody is named yet)
 * </pre>
 *
 * <p>None of the verbs are those of a meeting (主持召开安全生产检查工作会议), of a reception (会见来考察的甲), of a call or a letter
 * (视频连线慰问, 作出批示), of a past trip that is only quoted (在某地考察时的重要讲话), and those with which others go along.
 *
 * @param scene the scene
 * @param leaders who acts; empty when nobody is named
 * @param along who goes along
 * @param runs the verbs, in text order; empty when the scene tells no inspecting
 */
record Telling(Scene scene, List<PersonMention> leaders, Companionship along, List<ActionRun> runs) {

    private static final WordList NO_TRIP = WordList.named("no-trip");
    private static final WordList CALLS =
            WordList.of("通过视频", "视频连线", "电话连线", "以视频", "视频调度", "致慰问", "发慰问", "作出批示", "委托");
    private static final WordList PHONE = WordList.of("通电话", "打电话", "致电");
    private static final WordList MEETINGS =
            WordList.of("会议", "座谈会", "推进会", "动员会", "部署会", "总结会", "调度会", "现场会", "工作会", "仪式", "培训班");
    static final WordList PARTIES = WordList.named("party");

    private static final WordList GROUPS = WordList.named("group");
    /** Words behind which a party is no subject. */
    private static final WordList NO_SUBJECT =
            WordList.of("陪同", "带领", "率", "对", "向", "为", "与", "由", "汇报", "听取", "迎接", "接受", "会见", "的");
    /** So far into its clause a party's name ends. */
    private static final int PARTY = 24;

    /** 此次执法检查由某某任组长,…: what is told of a round as such. */
    private static final WordList THIS_ONE = WordList.of("此次", "这次", "本次");

    private static final WordList QUOTED = WordList.of("重要讲话", "讲话精神", "重要指示", "时的", "批示精神");

    /** Reads a scene. */
    static Telling of(Scene scene) {
        Companionship along = Companionship.of(scene);
        List<PersonMention> leaders = Subjects.of(scene, along);
        int start = leaders.isEmpty()
                ? scene.from()
                : leaders.get(leaders.size() - 1).wholeEnd();
        if (!scene.holds(Kind.INSPECTING.bit())) {
            return new Telling(scene, leaders, along, List.of());
        }
        var runs = new ArrayList<ActionRun>();
        for (ActionRun run : ActionRuns.of(scene, start, scene.to())) {
            if (tellsGoing(scene, start, run)) {
                runs.add(run);
            }
        }
        if (runs.size() > 1) {
            runs.removeIf(run -> ActionRuns.isGiven(scene.text(), scene.clauseStart(run.from()), run));
        }
        return new Telling(scene, leaders, along, List.copyOf(runs));
    }

    /** True when named leaders inspect. */
    boolean isTrip() {
        return !leaders.isEmpty() && !runs.isEmpty();
    }

    /** True when the leaders went apart: 分别, 分头, 分赴. */
    boolean isApart() {
        return leaders.size() > 1 && (has("分别") || has("分赴") || has("分头") || has("兵分"));
    }

    /** True when leaders are spoken of without a name: 市领导分头走访慰问. */
    boolean isOfUnnamedLeaders() {
        return leaders.isEmpty() && !runs.isEmpty() && has("领导");
    }

    /** True when a party inspects whose leader is not named: 省督查组在某区督查…, 市人大代表到某区视察…. */
    boolean isOfParty() {
        if (!leaders.isEmpty() || runs.isEmpty()) {
            return false;
        }
        int verb = runs.get(0).from();
        int start = scene.clauseStart(verb);
        int limit = Math.min(verb, start + PARTY);
        for (int i = start + 2; i <= limit; i++) {
            int party = Math.max(
                    PARTIES.longestSuffix(scene.text(), start, i), GROUPS.longestSuffix(scene.text(), start, i));
            if (party > 0) {
                return !scene.has(NO_SUBJECT, start, i - party);
            }
        }
        return false;
    }

    private boolean has(String words) {
        return scene.text().indexOf(words, scene.from(), scene.to()) >= 0;
    }

    private static boolean tellsGoing(Scene scene, int start, ActionRun run) {
        Folded text = scene.text();
        int from = Math.max(start, conjoined(scene, run.from()));
        if (text.endsWith("进行", run.from()) || text.endsWith("开展", run.from())) {
            from = Math.max(from, behindObject(text, from, run.from()));
        }
        if (scene.has(NO_TRIP, from, run.from())
                || scene.has(THIS_ONE, start, run.from())
                || isOnThePhone(scene, start, run.from())
                || scene.has(
                        CALLS,
                        Math.max(Orders.end(text, scene.from(), run.from()), run.from() - Scene.FAR),
                        run.from())) {
            return false;
        }
        int end = scene.clauseEnd(run.to());
        int and = text.indexOf('并', run.to(), end);
        int objectEnd = and < 0 ? end : and;
        if (scene.has(MEETINGS, run.to(), objectEnd) || scene.has(QUOTED, run.to(), end)) {
            return false;
        }
        if (isOthers(scene, run) || isSpokenOf(text, run)) {
            return false;
        }
        boolean guiding = run.to() - run.from() == 2 && text.startsWith("指导", run.from());
        return !guiding
                || text.at(run.to()) != '下' && Going.isIn(scene, Math.max(start, run.from() - Scene.FAR), run.from());
    }

    /** 同某人通电话,询问…,慰问…: who does it by telephone goes nowhere, unless the sentence says so behind. */
    private static boolean isOnThePhone(Scene scene, int start, int verb) {
        Folded text = scene.text();
        for (int i = Math.max(start, verb - Scene.FAR); i < verb; i++) {
            if (text.charAt(i) == '电' && PHONE.begins(text, i - 1, verb)) {
                return !Going.isIn(scene, i, verb);
            }
        }
        return false;
    }

    /** 对某条例贯彻实施情况进行执法检查: what is looked into stands before the verb and tells nothing of a meeting. */
    private static int behindObject(Folded text, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (text.charAt(i) == '对'
                    || text.charAt(i) == '就'
                    || text.startsWith("围绕", i)
                    || text.startsWith("针对", i)) {
                return verb;
            }
        }
        return from;
    }

    /** Where the part of the clause begins in which the verb stands: behind a comma, 并 or 后. */
    private static int conjoined(Scene scene, int verb) {
        Folded text = scene.text();
        int far = Math.max(scene.from(), verb - Scene.FAR);
        for (int i = verb - 1; i >= far; i--) {
            char c = text.charAt(i);
            if (Scene.isClauseMark(c) || c == '并' || c == '后') {
                return i + 1;
            }
        }
        return far;
    }

    /** 对视察活动提出要求: the trip is what something is said about. */
    private static boolean isSpokenOf(Folded text, ActionRun run) {
        char before = text.at(run.from() - 1);
        return text.startsWith("活动", run.to()) && (before == '对' || before == '就' || before == '为');
    }

    /** 参加调研, 陪同督查, 一同检查: what companions do. */
    private static boolean isOthers(Scene scene, ActionRun run) {
        Hits hits = scene.hits();
        for (int h = hits.from(Math.max(scene.from(), run.from() - 8));
                h < hits.size() && hits.start(h) < run.from();
                h++) {
            if (hits.is(h, Kind.ACCOMPANYING)
                    && scene.clauseEnd(hits.end(h)) >= run.from()
                    && run.from() - hits.end(h) <= 3
                    && scene.text().at(hits.end(h)) != '下') {
                return true;
            }
        }
        return false;
    }
}
