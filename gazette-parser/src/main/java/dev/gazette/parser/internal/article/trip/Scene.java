package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.List;

/**
 * The part of a sentence that tells what happens: up to the verb that begins a speech.
 *
 * <pre>
 *   在南渡区白马村,李某|要求持续抓好……
 *   他强调,……                              (tells nothing)
 * </pre>
 *
 * @param number the number of the passage in the article
 * @param passage the passage
 * @param from where the sentence begins
 * @param to where the telling part ends
 * @param end where the sentence ends
 * @param people who is meant in the telling part, in text order
 * @param kinds what terms the telling part holds, as bits: a rule none of whose words stand there need not look
 */
record Scene(int number, Passage passage, int from, int to, int end, List<PersonMention> people, long kinds) {

    /** No clause that tells a trip is longer; looks are bounded by it so that the time grows with the text alone. */
    static final int FAR = 400;

    Folded text() {
        return passage.folded();
    }

    Hits hits() {
        return passage.hits();
    }

    boolean isHeadline() {
        return passage.role() != Passage.Role.PARAGRAPH;
    }

    /** True for the first sentence of a paragraph. */
    boolean opensParagraph() {
        return from == 0;
    }

    /** True for what tells of the next leader in the same sentence. */
    boolean isSecond() {
        return from > 0 && text().charAt(from - 1) == ',';
    }

    /** Where the clause ends that a place stands in: at the next comma or stop. */
    int clauseEnd(int at) {
        return clauseEnd(text(), at, to);
    }

    /** Where the clause ends, at {@code to} at the latest. */
    static int clauseEnd(Folded text, int at, int to) {
        int last = Math.min(to, at + FAR);
        int end = at;
        while (end < last && !isClauseMark(text.charAt(end))) {
            end++;
        }
        return Math.min(end, last);
    }

    /** Where the clause begins that a place stands in. */
    int clauseStart(int at) {
        for (int i = at - 1; i >= Math.max(from, at - FAR); i--) {
            if (isClauseMark(text().charAt(i))) {
                return i + 1;
            }
        }
        return Math.max(from, at - FAR);
    }

    /** Commas and stops; the enumeration mark parts no clauses. */
    static boolean isClauseMark(char c) {
        return c == ',' || c == ';' || c == ':' || c == '。' || c == '!' || c == '?';
    }

    /** True when a person's phrase ends here. */
    boolean isBehindPerson(int at) {
        int low = 0;
        int high = people.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people.get(middle).from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && people.get(low - 1).wholeEnd() == at;
    }

    /** True when one of the words stands between two places. */
    boolean has(WordList words, int start, int stop) {
        return words.isIn(text(), start, stop);
    }

    /** True when a term of one of these kinds begins in the telling part. */
    boolean holds(long these) {
        return (kinds & these) != 0;
    }
}
