package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Acts without a verb of giving or taking of their own: what stands above or before them tells it.
 *
 * <pre>
 *   某某任甲，不再担任乙职务；
 *   甲由某某兼任；
 *   某某同志为甲；           below a line that ends in 任命：
 *   某某的甲职务；           below a line that ends in 免去：
 *   某某　市财政局局长        below such a line, the name set apart
 * </pre>
 */
final class Listed {

    private static final List<String> HOLDING = List.of("兼任", "担任", "接任");

    private Listed() {}

    /** 任命某某为甲,|某某为乙|;免去某某的丙职务,|某某的丁职务|. */
    static int goesOn(Acts acts, int from, int end) {
        for (int i = from + 2; i < end && i - from < Acts.LONGEST_NAMES; i++) {
            boolean as = acts.appoints && acts.text.at(i) == '为';
            boolean of = acts.removes && acts.text.at(i) == '的';
            if (as || of) {
                List<NameList.Name> people = NameList.in(acts.text, from, i, acts.lexicon, true);
                AppointmentAction action = as ? AppointmentAction.APPOINT : AppointmentAction.REMOVE;
                int done = people.isEmpty() ? -1 : acts.add(people, action, i + 1, from, end);
                return done > 0 ? done : end;
            }
        }
        return end;
    }

    /** 某某任甲, 某某不再担任甲职务; below 任命： 某某为甲, below 免去： 某某的甲职务. */
    static int read(Acts acts, int from, int end, @Nullable AppointmentAction mode) {
        int held = by(acts, from, end);
        if (held > 0) {
            return held;
        }
        for (int i = from; i < end; i++) {
            int leaving = ActWords.behind(acts.text, ActWords.LEAVING, i);
            int taking = leaving < 0 ? ActWords.taking(acts.text, i) : -1;
            boolean as = (acts.appoints || mode == AppointmentAction.APPOINT) && acts.text.at(i) == '为';
            boolean of = (acts.removes || mode == AppointmentAction.REMOVE) && acts.text.at(i) == '的';
            if (leaving < 0 && taking < 0 && !as && !of) {
                continue;
            }
            List<NameList.Name> people =
                    i == from ? acts.subject : NameList.in(acts.text, from, i, acts.lexicon, false);
            if (people.isEmpty()) {
                continue;
            }
            AppointmentAction action = leaving >= 0 || of ? AppointmentAction.REMOVE : AppointmentAction.APPOINT;
            int posts = leaving >= 0 ? leaving : taking >= 0 ? taking : i + 1;
            int done = acts.add(people, action, posts, from, end);
            if (done > 0) {
                return done;
            }
        }
        return mode == null ? end : apart(acts, from, end, mode);
    }

    /** 甲(一职)|由|某某|兼任: the post before its holder; -1 when the clause is no such. */
    private static int by(Acts acts, int from, int end) {
        int by = acts.text.indexOf('由', from, end);
        int post = by > 0 && acts.text.endsWith("一职", by) ? by - 2 : by;
        if (post <= from || !PostList.isTitle(acts.text, from, post, acts.lexicon)) {
            return -1;
        }
        for (String verb : HOLDING) {
            if (acts.text.endsWith(verb, end)) {
                List<NameList.Name> people = NameList.in(acts.text, by + 1, end - verb.length(), acts.lexicon, true);
                people.forEach(name -> acts.put(name, AppointmentAction.APPOINT, from, post, from, end));
                return people.isEmpty() ? -1 : end;
            }
        }
        return -1;
    }

    /** 某某　市财政局局长: below a line that says what is done, the name set apart from the post. */
    private static int apart(Acts acts, int from, int end, AppointmentAction mode) {
        for (int i = from + 2; i < end && i - from < 24; i++) {
            boolean gap = acts.text.spaceBefore(i) || acts.text.at(i - 1) == ':';
            int nameEnd = acts.text.at(i - 1) == ':' ? i - 1 : i;
            if (gap && !acts.text.spaceBefore(i + 1) && NameList.isName(acts.text, from, nameEnd, acts.lexicon, true)) {
                int done = acts.add(List.of(new NameList.Name(from, nameEnd)), mode, i, from, end);
                return done > 0 ? done : end;
            }
        }
        return end;
    }
}
