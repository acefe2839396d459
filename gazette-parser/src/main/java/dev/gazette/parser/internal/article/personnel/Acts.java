package dev.gazette.parser.internal.article.personnel;

import dev.gazette.model.AppointmentAction;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The acts read so far, and what the clauses of the paragraph that is being read have told: what the rules of acts share. */
final class Acts {

    /** So far behind the verb the names end. */
    static final int LONGEST_NAMES = 400;

    private static final Chars ENDS = Chars.of(",;。:!");
    private static final int LONGEST_CLAUSE = 600;

    final Lexicon lexicon;
    /** True in an article about appointments, where a bare 某某任… counts. */
    final boolean personnel;

    final List<Act> all = new ArrayList<>();

    Folded text = Folded.of("");
    /** Who the clause before speaks of. */
    List<NameList.Name> subject = List.of();
    /** What a clause of this paragraph did with a verb of its own: a clause without one goes on with it. */
    boolean appoints;

    boolean removes;
    private int passage;

    Acts(Lexicon lexicon, boolean personnel) {
        this.lexicon = lexicon;
        this.personnel = personnel;
    }

    /** Begins a paragraph. */
    void begin(Folded paragraph, int number) {
        text = paragraph;
        passage = number;
        subject = List.of();
        appoints = false;
        removes = false;
    }

    /** Where the clause ends: at , ; 。 : outside brackets. */
    int clauseEnd(int from, int n) {
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

    /** Adds an act for each person and post; returns where the posts end, -1 when there are none. */
    int add(List<NameList.Name> people, AppointmentAction action, int from, int clause, int end) {
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
                all.add(new Act(
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

    /** Adds an act whose post and name are known already. */
    void put(NameList.Name name, AppointmentAction action, int post, int postEnd, int clause, int end) {
        subject = List.of(name);
        all.add(new Act(passage, name.from(), name.to(), action, post, postEnd, clause, end));
    }
}
