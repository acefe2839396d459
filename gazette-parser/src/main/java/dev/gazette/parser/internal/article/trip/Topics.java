package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import dev.gazette.parser.internal.mention.place.PlaceReader;
import java.util.List;
import java.util.Optional;

/**
 * What was looked into: the object of a verb of inspection.
 *
 * <pre>
 *   督查疫情防控和复工复产工作            疫情防控和复工复产工作
 *   看望慰问受灾群众检查指导防汛工作      防汛工作: a matter before people
 *   就乡村振兴工作进行调研                乡村振兴工作
 *   视察某部队, 走访企业                  none: a place, a unit, a bare class noun
 * </pre>
 */
final class Topics {

    private static final List<String> STARTS = List.of("就", "围绕", "针对", "对");
    private static final List<String> LIGHT_VERBS = List.of("进行", "开展", "作", "做", "展开");
    private static final List<String> MATTERS = List.of("市场", "项目", "工程", "现场");

    /** 开展巡河|工作: the word tells nothing by itself. */
    private static final WordList BARE = WordList.of("工作", "活动", "任务", "行动");

    private static final WordList SECOND_VERBS = WordList.of("调度", "推进", "推动", "部署", "协调");
    /** What makes a noun of them. */
    private static final WordList NOUNS = WordList.of("中心", "室", "大厅", "会", "站", "所", "情况", "落实");

    /** What ends a matter behind which somebody comes to a place with a long name. */
    private static final WordList MATTER_ENDS = WordList.of("工作", "情况", "问题", "事项", "建设", "发展", "任务", "课题");

    private static final int COMING = 5;
    private static final int FAR_COMING = 30;
    private static final int LONGEST_MANNER = 8;

    private final WordList people = WordList.named("people-noun");
    private final WordList heads = WordList.named("place-head");
    private final WordList rooms = WordList.named("place-room");
    private final WordList classes = WordList.named("place-class");
    private final PlaceReader places;

    Topics(PlaceReader places) {
        this.places = places;
    }

    /** The topic that a telling gives: a matter before people, the first of each. */
    Optional<String> of(Telling telling) {
        Optional<String> ofPeople = Optional.empty();
        for (int i = 0; i < telling.runs().size(); i++) {
            ActionRun run = telling.runs().get(i);
            int limit = i + 1 < telling.runs().size()
                    ? telling.runs().get(i + 1).from()
                    : telling.scene().to();
            Scene scene = telling.scene();
            int[] object = object(scene, run, limit);
            // 检查推进|重点项目: behind a second verb a class noun is the matter.
            boolean worked = object[0] > run.to() && scene.text().charAt(object[0] - 1) != '了';
            if (object[0] >= object[1]
                    || BARE.contains(scene.text(), object[0], object[1])
                    || !worked && classes.contains(scene.text(), object[0], object[1])
                    || isPlace(scene.text(), object[0], object[1])) {
                continue;
            }
            Optional<String> words = Optional.of(scene.passage().printed(object[0], object[1]));
            if (people.longestSuffix(scene.text(), object[0], object[1]) == 0) {
                return words;
            }
            ofPeople = ofPeople.or(() -> words);
        }
        return ofPeople;
    }

    private static int[] object(Scene scene, ActionRun run, int limit) {
        Folded text = scene.text();
        int from = objectStart(text, run.to());
        int to = Math.min(limit, scene.clauseEnd(from));
        to = scene.isHeadline() ? spaceIn(text, from, to) : to;
        int and = text.indexOf('并', from, to);
        to = and < 0 ? to : and;
        to = whileAt(text, from, to);
        for (String tail : new String[] {"时", "和开展", "和", "、", "中", "活动", "后", "途中"}) {
            if (to > from && text.endsWith(tail, to)) {
                to -= tail.length();
            }
        }
        // 送上节日的慰问|和暖心的祝福: a noun has no object.
        boolean noun = text.at(from) == '和' || text.at(from) == '及' || text.at(from) == '、';
        return to > from && !noun ? new int[] {from, to} : before(scene, run);
    }

    /** Where the object of a verb begins: behind 了, and behind a second verb, 督查|调度|防治工作; but 调度中心 is a place. */
    static int objectStart(Folded text, int verbEnd) {
        if (text.at(verbEnd) == '了') {
            return verbEnd + 1;
        }
        int second = SECOND_VERBS.longestPrefix(text, verbEnd, Math.min(verbEnd + 4, text.length()));
        int from = verbEnd + second;
        boolean noun =
                NOUNS.begins(text, from, text.length()) && !ActionRuns.OTHER_WORDS.begins(text, from, text.length());
        return noun ? verbEnd : from;
    }

    /** 督查项目建设时问: the clause of time ends the object; 临时, 时代 are words. */
    private static int whileAt(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '时'
                    && "间代期尚事候令速刻".indexOf(text.at(i + 1)) < 0
                    && (i == from || "临实及小同按适当平战".indexOf(text.charAt(i - 1)) < 0)) {
                return i;
            }
        }
        return to;
    }

    /** Where a space parts the object from the next phrase of a headline; {@code to} when none does. */
    static int spaceIn(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.spaceBefore(i)) {
                return i;
            }
        }
        return to;
    }

    /** 就…进行调研: the matter stands before the verb. */
    private static int[] before(Scene scene, ActionRun run) {
        Folded text = scene.text();
        int clause = outsideQuotation(scene, run.from(), scene.clauseStart(run.from()));
        int greeted = ActionRuns.giving(text, clause, run);
        for (int i = greeted - 1; i >= clause; i--) {
            if (text.charAt(i) == '为' || text.charAt(i) == '向') {
                return new int[] {i + 1, greeted};
            }
        }
        int to = lightVerb(text, Math.max(clause, run.from() - LONGEST_MANNER), run.from());
        if (to < 0 && (text.charAt(clause) == '就' || scene.isBehindPerson(text.indexOf('就', clause, run.from())))) {
            // 就某工作到某地|调研: no light verb stands between.
            int coming = beforeComing(text, clause, run.from());
            to = coming < run.from() ? coming : -1;
        }
        for (String start : STARTS) {
            int at = to < 0 ? -1 : text.indexOf(start, clause, to);
            if (at >= 0) {
                int end = beforeComing(text, at + start.length(), to);
                return new int[] {at + start.length(), text.charAt(end - 1) == '等' ? end - 1 : end};
            }
        }
        return new int[] {0, 0};
    }

    /** 就“加强公开,提高质量”提案办理工作|开展调研: a comma inside a quotation begins no clause. */
    private static int outsideQuotation(Scene scene, int verb, int clause) {
        Folded text = scene.text();
        int close = text.indexOf('”', clause, verb);
        int open = text.indexOf('“', clause, verb);
        if (close < 0 || open >= 0 && open < close) {
            return clause;
        }
        int far = Math.max(scene.from(), verb - Scene.FAR);
        for (int i = clause - 1; i >= far; i--) {
            if (text.charAt(i) == '“') {
                return scene.clauseStart(i);
            }
        }
        return clause;
    }

    /** Where 进行 or 开展 stands before a verb, a word or two of manner between: 开展|会前集中视察; -1 when none does. */
    private static int lightVerb(Folded text, int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (text.charAt(i) == '、') {
                return -1;
            }
            for (String light : LIGHT_VERBS) {
                boolean adjoins = light.length() > 1 || i + 1 == verb || text.at(i + 1) == '了';
                if (adjoins && text.startsWith(light, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** 就某工作|来梅|开展专题调研: where somebody comes to is no part of the matter. */
    private static int beforeComing(Folded text, int from, int to) {
        for (int i = to - 2; i > from && i >= to - FAR_COMING; i--) {
            boolean comes = "来赴到".indexOf(text.charAt(i)) >= 0 && (i >= to - COMING || MATTER_ENDS.ends(text, from, i));
            if (comes && "未以近往原从本得达遇".indexOf(text.charAt(i - 1)) < 0 && text.charAt(i + 1) != '位') {
                return i;
            }
        }
        return to;
    }

    private boolean isPlace(Folded text, int from, int to) {
        if (people.longestSuffix(text, from, to) > 0) {
            return false;
        }
        boolean seen = text.at(from - 1) == '了';
        boolean matter = !seen && endsAsMatter(text, to);
        if (!matter && (heads.longestSuffix(text, from, to) > 0 || rooms.longestSuffix(text, from, to) > 0)) {
            return true;
        }
        List<PlaceMention> list = places.list(text, from, to, false);
        if (list.isEmpty() || list.get(list.size() - 1).to() < to) {
            return false;
        }
        boolean whole = list.get(0).from() == from;
        return matter ? whole && list.size() > 1 : whole || seen;
    }

    private static boolean endsAsMatter(Folded text, int to) {
        for (String matter : MATTERS) {
            if (text.endsWith(matter, to)) {
                return true;
            }
        }
        return false;
    }
}
