package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.List;

/**
 * One sentence, laid out for the rules of speech. All places are places of the passage's comparison form.
 *
 * @param passage the paragraph
 * @param from where the sentence begins
 * @param to where it ends, its stop and closing marks included
 * @param clauses its clauses
 * @param words its words
 * @param people the mentions in it, in text order
 */
record Utterance(Passage passage, int from, int to, Clauses clauses, Words words, List<PersonMention> people) {

    static Utterance of(Passage passage, int from, int to, boolean openBefore, List<PersonMention> people) {
        Clauses clauses = Clauses.of(passage.folded(), from, to, openBefore);
        return new Utterance(passage, from, to, clauses, Words.of(passage, from, to, clauses, people), people);
    }

    Folded text() {
        return passage.folded();
    }

    /** The character at a place of the sentence, nothing outside it. */
    char at(int place) {
        return place >= from && place < to ? text().charAt(place) : '\0';
    }

    String printed(int start, int end) {
        return passage.printed(start, end);
    }

    List<SourceSpan> spans() {
        return passage.spans(from, to);
    }

    /** The first mention whose phrase begins at or behind a place; the number of mentions when none does. */
    int personFrom(int place) {
        int low = 0;
        int high = people.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people.get(middle).from() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True when the sentence ends with a stop, perhaps in a quotation. */
    boolean isStopped() {
        for (int i = to - 1; i >= from; i--) {
            char c = at(i);
            if (c == '。' || c == '!' || c == '?' || c == '｡') {
                return true;
            }
            if (c != '”' && c != '"' && c != '’' && c != ')' && c != '》' && c != '」' && c != '』') {
                return false;
            }
        }
        return false;
    }

    boolean isQuestion() {
        char last = at(to - 1);
        return last == '?' || at(to - 2) == '?' && (last == '”' || last == '"');
    }
}
