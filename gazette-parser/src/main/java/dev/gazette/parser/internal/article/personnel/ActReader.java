package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
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

    private static final Chars ENDS = Chars.of(",;。:!");
    private static final int LONGEST_NAMES = 400;
    private static final int LONGEST_CLAUSE = 600;

    private final Lexicon lexicon;
    private final boolean personnel;
    private final List<Act> acts = new ArrayList<>();

    private Folded text = Folded.of("");
    private int passage;
    private List<NameList.Name> subject = List.of();
    /** What a clause of this paragraph did with a verb of its own: a clause without one goes on with it. */
    private boolean appoints;

    private boolean removes;

    ActReader(Lexicon lexicon, boolean personnel) {
        this.lexicon = lexicon;
        this.personnel = personnel;
    }

    /** All acts read so far. */
    List<Act> acts() {
        return acts;
    }

    /**
     * Reads one paragraph.
     *
     * @param mode what a line above says that the lines below are; null when none does
     */
    void read(Passage paragraph, int number, @Nullable AppointmentAction mode) {
        text = paragraph.folded();
        passage = number;
        subject = List.of();
        appoints = false;
        removes = false;
        int n = text.length();
        int start = 0;
        boolean first = true;
        while (start < n) {
            int end = clauseEnd(start, n);
            int next = clause(start, end, first ? mode : null);
            start = Math.max(next, end) + 1;
            first = start > 0 && start <= n && "。;".indexOf(text.at(start - 1)) >= 0;
        }
    }

    /** Where the clause ends: at , ; 。 : outside brackets. */
    private int clauseEnd(int from, int n) {
        int depth = 0;
        int limit = Math.min(n, from + LONGEST_CLAUSE);
        for (int i = from; i < limit; i++) {
            char c = text.at(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0 && ENDS.has(c)) {
                return i;
            }
        }
        return limit;
    }

    /** Reads a clause; returns where reading goes on. */
    private int clause(int from, int end, @Nullable AppointmentAction mode) {
        for (int i = from; i < end; i++) {
            char c = text.at(i);
            if (!BEGINNINGS.has(c)) {
                continue;
            }
            if (c == '任' || c == '聘' || c == '选' || c == '补' || c == '推' || c == '委' || c == '决') {
                int done = appointed(from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '免' || c == '撤' || c == '罢' || c == '解') {
                int done = removed(from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '辞' && text.startsWith("辞去", i)) {
                int done = resigned(from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '职' && ActWords.behind(text, ActWords.FREED, i) > 0) {
                int done = freed(from, i, end);
                if (done > 0) {
                    return done;
                }
            } else if (c == '退' && text.startsWith("退休", i)) {
                retired(from, i);
            }
        }
        if (personnel) {
            return listed(from, end, mode);
        }
        return appoints || removes ? goesOn(from, end) : end;
    }

    /** 任命某某为甲. */
    private int appointed(int from, int at, int end) {
        int names = ActWords.behind(text, ActWords.APPOINTING, at);
        // 决定任命: the second verb is the one.
        if (names < 0 || ActWords.behind(text, ActWords.APPOINTING, names) > 0) {
            return -1;
        }
        names = text.at(names) == ':' ? names + 1 : names;
        int last = NameList.limit(text, names, Math.min(end, names + LONGEST_NAMES));
        for (int i = names; i < last; i++) {
            boolean stands = text.startsWith("代理", i);
            boolean as = text.at(i) == '为' || stands || text.startsWith("兼任", i) || text.startsWith("担任", i);
            if (as) {
                // 决定 alone says nothing: a surname must follow.
                boolean strict = !personnel || text.startsWith("决定", at);
                List<NameList.Name> people = NameList.in(text, names, i, lexicon, strict);
                int posts = stands ? i : text.at(i) == '为' ? i + 1 : i + 2;
                int done = people.isEmpty() ? -1 : add(people, AppointmentAction.APPOINT, posts, from, end);
                if (done > 0) {
                    return done;
                }
            }
        }
        return -1;
    }

    /** 免去某某的甲职务, 免去其甲职务, 免去甲职务 of the person before. */
    private int removed(int from, int at, int end) {
        int names = ActWords.behind(text, ActWords.REMOVING, at);
        if (names < 0) {
            return -1;
        }
        if (text.at(names) == '其' && !subject.isEmpty()) {
            int done = add(subject, AppointmentAction.REMOVE, names + 1, from, end);
            if (done > 0) {
                return done;
            }
        }
        // The names may be a list with commas inside: look for 的 in the sentence.
        int limit = NameList.limit(text, names, Math.min(text.length(), names + LONGEST_NAMES));
        for (int i = names; i < limit && "。;:".indexOf(text.at(i)) < 0; i++) {
            if (text.at(i) == '的') {
                List<NameList.Name> people = NameList.in(text, names, withoutTaking(i), lexicon, !personnel);
                if (!people.isEmpty()) {
                    return add(
                            people, AppointmentAction.REMOVE, i + 1, from, Math.max(end, clauseEnd(i, text.length())));
                }
                break;
            }
        }
        List<NameList.Name> beforePost = NameList.beforePost(text, names, clauseEnd(names, text.length()), lexicon);
        if (!beforePost.isEmpty()) {
            int posts = NameList.behind(text, beforePost.get(0).to(), text.length());
            return add(beforePost, AppointmentAction.REMOVE, posts, from, end);
        }
        return subject.isEmpty() ? -1 : add(subject, AppointmentAction.REMOVE, names, from, end);
    }

    /** 免去某某(兼任)的甲职务: where the names end that stand before 的. */
    private int withoutTaking(int end) {
        return text.endsWith("兼任", end) || text.endsWith("担任", end) || text.endsWith("原任", end) ? end - 2 : end;
    }

    /** 因机构改革,某某(原任)的甲职务自行免除. */
    private int freed(int from, int at, int end) {
        for (int i = from; i < at; i++) {
            if (text.at(i) == '的') {
                List<NameList.Name> people = NameList.in(text, from, withoutTaking(i), lexicon, !personnel);
                return people.isEmpty() ? -1 : add(people, AppointmentAction.REMOVE, i + 1, from, end);
            }
        }
        return -1;
    }

    /** 同意某某同志退休,免去其甲职务: who the next clause speaks of. */
    private void retired(int from, int at) {
        int names = at;
        while (names > from && !text.endsWith("同意", names) && !text.endsWith("批准", names)) {
            names--;
        }
        List<NameList.Name> people = NameList.in(text, names, at, lexicon, true);
        subject = people.isEmpty() ? subject : people;
    }

    /** 任命某某为甲,|某某为乙|;免去某某的丙职务,|某某的丁职务|. */
    private int goesOn(int from, int end) {
        for (int i = from + 2; i < end && i - from < LONGEST_NAMES; i++) {
            boolean as = appoints && text.at(i) == '为';
            boolean of = removes && text.at(i) == '的';
            if (as || of) {
                List<NameList.Name> people = NameList.in(text, from, i, lexicon, true);
                AppointmentAction action = as ? AppointmentAction.APPOINT : AppointmentAction.REMOVE;
                int done = people.isEmpty() ? -1 : add(people, action, i + 1, from, end);
                return done > 0 ? done : end;
            }
        }
        return end;
    }

    /** 接受某某辞去甲职务的请求, 某某辞去甲职务. */
    private int resigned(int from, int at, int end) {
        int names = at;
        while (names > from
                && !text.endsWith("接受", names)
                && !text.endsWith("同意", names)
                && !text.endsWith("批准", names)) {
            names--;
        }
        boolean accepted = names > from;
        if (!accepted && !personnel) {
            return -1;
        }
        int to = text.at(at - 1) == '请' ? at - 1 : at;
        List<NameList.Name> people = NameList.in(text, names, to, lexicon, !personnel);
        int posts = text.at(at + 2) == '其' ? at + 3 : at + 2;
        if (people.isEmpty() && text.endsWith("其", to)) {
            people = subject;
        }
        return people.isEmpty() ? -1 : add(people, AppointmentAction.ACCEPT_RESIGNATION, posts, from, end);
    }

    /** 某某任甲, 某某不再担任甲职务; below 任命： 某某为甲, below 免去： 某某的甲职务. */
    private int listed(int from, int end, @Nullable AppointmentAction mode) {
        for (int i = from; i < end; i++) {
            int leaving = ActWords.behind(text, ActWords.LEAVING, i);
            int taking = leaving < 0 ? ActWords.taking(text, i) : -1;
            boolean as = (appoints || mode == AppointmentAction.APPOINT) && text.at(i) == '为';
            boolean of = (removes || mode == AppointmentAction.REMOVE) && text.at(i) == '的';
            if (leaving < 0 && taking < 0 && !as && !of) {
                continue;
            }
            List<NameList.Name> people = i == from ? subject : NameList.in(text, from, i, lexicon, false);
            if (people.isEmpty()) {
                continue;
            }
            AppointmentAction action = leaving >= 0 || of ? AppointmentAction.REMOVE : AppointmentAction.APPOINT;
            int posts = leaving >= 0 ? leaving : taking >= 0 ? taking : i + 1;
            int done = add(people, action, posts, from, end);
            if (done > 0) {
                return done;
            }
        }
        return mode == null ? end : apart(from, end, mode);
    }

    /** 某某　市财政局局长: below a line that says what is done, the name set apart from the post. */
    private int apart(int from, int end, AppointmentAction mode) {
        for (int i = from + 2; i < end && i - from < 24; i++) {
            boolean gap = text.spaceBefore(i) || text.at(i - 1) == ':';
            int nameEnd = text.at(i - 1) == ':' ? i - 1 : i;
            if (gap && !text.spaceBefore(i + 1) && NameList.isName(text, from, nameEnd, lexicon, true)) {
                int done = add(List.of(new NameList.Name(from, nameEnd)), mode, i, from, end);
                return done > 0 ? done : end;
            }
        }
        return end;
    }

    /** Adds an act for each person and post; returns where the posts end, -1 when there are none. */
    private int add(List<NameList.Name> people, AppointmentAction action, int from, int clause, int end) {
        PostList posts = PostList.at(text, from, Math.min(text.length(), from + LONGEST_CLAUSE), lexicon);
        if (posts.isEmpty()) {
            return -1;
        }
        subject = people;
        appoints |= action == AppointmentAction.APPOINT;
        removes |= action == AppointmentAction.REMOVE;
        int to = Math.max(end, posts.end());
        for (NameList.Name name : people) {
            for (PostList.Post post : posts.posts()) {
                acts.add(new Act(
                        passage,
                        name.from(),
                        name.to(),
                        action,
                        post.from(),
                        post.to(),
                        clause,
                        Math.min(to, text.length())));
            }
        }
        return to;
    }
}
