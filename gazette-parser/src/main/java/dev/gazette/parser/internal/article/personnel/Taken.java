package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import java.util.List;

/**
 * Posts that are taken, given up or end by themselves.
 *
 * <pre>
 *   免去某某、某某的甲职务      免去其甲职务      接受某某辞去甲职务的请求      某某的甲职务自行免除
 * </pre>
 *
 * <p>Each returns where the posts end, -1 when it is none.
 */
final class Taken {

    private Taken() {}

    /** 免去某某的甲职务, 免去其甲职务, 免去甲职务 of the person before. */
    static int removed(Acts acts, int from, int at, int end) {
        int names = ActWords.behind(acts.text, ActWords.REMOVING, at);
        if (names < 0) {
            return -1;
        }
        if (acts.text.at(names) == '其' && !acts.subject.isEmpty()) {
            int done = acts.add(acts.subject, AppointmentAction.REMOVE, names + 1, from, end);
            if (done > 0) {
                return done;
            }
        }
        // The names may be a list with commas inside: look for 的 in the sentence.
        int limit = NameList.limit(acts.text, names, Math.min(acts.text.length(), names + Acts.LONGEST_NAMES));
        for (int i = names; i < limit && "。;:".indexOf(acts.text.at(i)) < 0; i++) {
            if (acts.text.at(i) == '的') {
                List<NameList.Name> people =
                        NameList.in(acts.text, names, withoutTaking(acts, i), acts.lexicon, !acts.personnel);
                if (!people.isEmpty()) {
                    return acts.add(
                            people,
                            AppointmentAction.REMOVE,
                            i + 1,
                            from,
                            Math.max(end, acts.clauseEnd(i, acts.text.length())));
                }
                break;
            }
        }
        int turned = PostAndName.removed(acts, from, names);
        if (turned > 0) {
            return turned;
        }
        List<NameList.Name> beforePost =
                NameList.beforePost(acts.text, names, acts.clauseEnd(names, acts.text.length()), acts.lexicon);
        if (!beforePost.isEmpty()) {
            int posts = NameList.behind(acts.text, beforePost.get(0).to(), acts.text.length());
            return acts.add(beforePost, AppointmentAction.REMOVE, posts, from, end);
        }
        return acts.subject.isEmpty() ? -1 : acts.add(acts.subject, AppointmentAction.REMOVE, names, from, end);
    }

    /** 免去某某(兼任)的甲职务: where the names end that stand before 的. */
    private static int withoutTaking(Acts acts, int end) {
        return acts.text.endsWith("兼任", end) || acts.text.endsWith("担任", end) || acts.text.endsWith("原任", end)
                ? end - 2
                : end;
    }

    /** 因机构改革,某某(原任)的甲职务自行免除. */
    static int freed(Acts acts, int from, int at, int end) {
        for (int i = from; i < at; i++) {
            if (acts.text.at(i) == '的') {
                List<NameList.Name> people =
                        NameList.in(acts.text, from, withoutTaking(acts, i), acts.lexicon, !acts.personnel);
                return people.isEmpty() ? -1 : acts.add(people, AppointmentAction.REMOVE, i + 1, from, end);
            }
        }
        return -1;
    }

    /** 同意某某同志退休,免去其甲职务: who the next clause speaks of. */
    static void retired(Acts acts, int from, int at) {
        int names = at;
        while (names > from && !acts.text.endsWith("同意", names) && !acts.text.endsWith("批准", names)) {
            names--;
        }
        List<NameList.Name> people = NameList.in(acts.text, names, at, acts.lexicon, true);
        acts.subject = people.isEmpty() ? acts.subject : people;
    }

    /** 接受某某辞去甲职务的请求, 某某辞去甲职务. */
    static int resigned(Acts acts, int from, int at, int end) {
        int names = at;
        while (names > from
                && !acts.text.endsWith("接受", names)
                && !acts.text.endsWith("同意", names)
                && !acts.text.endsWith("批准", names)) {
            names--;
        }
        boolean accepted = names > from;
        if (!accepted && !acts.personnel) {
            return -1;
        }
        int to = acts.text.at(at - 1) == '请' ? at - 1 : at;
        List<NameList.Name> people = NameList.in(acts.text, names, to, acts.lexicon, !acts.personnel);
        int posts = acts.text.at(at + 2) == '其' ? at + 3 : at + 2;
        if (people.isEmpty() && acts.text.endsWith("其", to)) {
            people = acts.subject;
        }
        return people.isEmpty() ? -1 : acts.add(people, AppointmentAction.ACCEPT_RESIGNATION, posts, from, end);
    }
}
