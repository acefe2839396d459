package dev.gazette.parser.internal.mention;

import dev.gazette.model.MentionForm;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the pronouns that stand for a person, and whom each means.
 *
 * <pre>
 *   某某来到茶园。…… 他|说,……         the subject of the telling so far
 *   某某说,另一人十分牵挂……,他|叮嘱……  whoever is only spoken of is no subject
 *   某某、另一人登上码头。他|说         two fit: nobody is taken, and the diagnostic says so
 * </pre>
 *
 * <p>Deliberately blind to pronouns in quotation marks, where the speaker's words begin anew, and to 他们.
 */
final class StandIns {

    /** Pronouns and the marks of quotations. */
    private static final Chars SIGNS = Chars.of("他她其“”");

    private final List<Passage> passages;
    private final Doubts doubts;
    private final List<PersonMention> mentions = new ArrayList<>();

    /** Who does and says things at this point of the telling; empty when nobody, several when nobody can tell who. */
    private List<Found> subjects = List.of();

    private boolean quoted;

    private StandIns(List<Passage> passages, Doubts doubts) {
        this.passages = passages;
        this.doubts = doubts;
    }

    /** The pronouns of an article, in text order; {@code official} is -1 everywhere. */
    static List<PersonMention> read(List<Passage> passages, List<Found> found, Doubts doubts) {
        var reader = new StandIns(passages, doubts);
        int next = 0;
        for (int i = 0; i < passages.size(); i++) {
            int from = next;
            while (next < found.size() && found.get(next).passage == i) {
                next++;
            }
            reader.passage(i, found.subList(from, next));
        }
        return reader.mentions;
    }

    private void passage(int number, List<Found> names) {
        Passage passage = passages.get(number);
        Sentences sentences = passage.sentences();
        int next = 0;
        quoted = false;
        for (int i = 0; i < sentences.size(); i++) {
            int from = sentences.start(i);
            int to = sentences.end(i);
            int first = next;
            while (next < names.size() && names.get(next).from < to) {
                next++;
            }
            sentence(number, passage, from, to, names.subList(first, next));
        }
    }

    private void sentence(int number, Passage passage, int from, int to, List<Found> names) {
        Folded text = passage.folded();
        if (names.isEmpty()) {
            pronouns(number, passage, from, to);
            return;
        }
        int next = 0;
        boolean told = false;
        int clause = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            quoted = c == '“' || quoted && c != '”';
            clause = OrganStart.isWord(c) ? clause : at + 1;
            while (next < names.size() && names.get(next).whole <= at) {
                Found name = names.get(next);
                if (!told && !quoted && Subjects.isSubject(passage, name)) {
                    subjects = Subjects.joint(passage, names, next);
                    told = true;
                }
                next++;
            }
            if (!quoted && Pronouns.at(text, at) && !isObject(names, next, clause, at)) {
                stand(number, passage, at);
            }
        }
    }

    /** A sentence that names nobody. */
    private void pronouns(int number, Passage passage, int from, int to) {
        Folded text = passage.folded();
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (SIGNS.has(c)) {
                quoted = c == '“' || quoted && c != '”';
                if (!quoted && Pronouns.at(text, at)) {
                    stand(number, passage, at);
                }
            }
        }
    }

    /** 某某握着|他 的手: whoever is the subject of the same clause is not meant, and who else is nobody can tell. */
    private static boolean isObject(List<Found> names, int next, int clause, int at) {
        return next > 0 && names.get(next - 1).from >= clause && names.get(next - 1).wholeEnd < at;
    }

    private void stand(int number, Passage passage, int at) {
        if (subjects.isEmpty()) {
            return;
        }
        if (subjects.size() > 1) {
            doubts.ambiguous(passage, at, at + 1, subjects);
            return;
        }
        mentions.add(
                new PersonMention(number, at, at + 1, at, at + 1, -1, subjects.get(0).name, MentionForm.PRONOUN, null));
    }
}
