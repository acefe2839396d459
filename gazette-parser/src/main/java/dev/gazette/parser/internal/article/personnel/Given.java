package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import java.util.List;

/**
 * A post that is given with a verb of its own: {@code 任命某某为甲}, {@code 决定任命：某某为甲}, {@code 决定由某某代理甲}.
 *
 * <p>Not seen: proposals (提名…为候选人).
 */
final class Given {

    private Given() {}

    /** Reads the act whose verb stands at a place of the clause; returns where its posts end, -1 when it is none. */
    static int read(Acts acts, int from, int at, int end) {
        int names = ActWords.behind(acts.text, ActWords.APPOINTING, at);
        // 决定任命: the second verb is the one.
        if (names < 0 || ActWords.behind(acts.text, ActWords.APPOINTING, names) > 0) {
            return -1;
        }
        boolean colon = acts.text.at(names) == ':';
        names = colon ? names + 1 : names;
        // 任命：某某为甲: the clause goes on behind the colon.
        int stop = colon ? acts.clauseEnd(names, acts.text.length()) : end;
        int last = NameList.limit(acts.text, names, Math.min(stop, names + Acts.LONGEST_NAMES));
        for (int i = names; i < last; i++) {
            boolean stands = acts.text.startsWith("代理", i);
            boolean as =
                    acts.text.at(i) == '为' || stands || acts.text.startsWith("兼任", i) || acts.text.startsWith("担任", i);
            if (as) {
                // 决定 alone says nothing: a surname must follow.
                boolean strict = !acts.personnel || acts.text.startsWith("决定", at);
                List<NameList.Name> people = NameList.in(acts.text, names, i, acts.lexicon, strict);
                int posts = stands ? i : acts.text.at(i) == '为' ? i + 1 : i + 2;
                int done = people.isEmpty() ? -1 : acts.add(people, AppointmentAction.APPOINT, posts, from, stop);
                if (done > 0) {
                    return done;
                }
            }
        }
        return -1;
    }
}
