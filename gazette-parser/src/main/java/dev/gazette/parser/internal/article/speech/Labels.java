package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;

/**
 * Skips the label that a sentence or a clause begins with.
 *
 * <pre>
 *   一、|…   (二)|…   3.|…   第六条|…   一是|…   一|要…   第一,|…   第二件事,|…
 * </pre>
 */
final class Labels {

    private static final Chars NUMBERS = Chars.of("一二三四五六七八九十百0123456789");
    private static final int LONGEST = 8;

    private Labels() {}

    static int skip(Utterance u, int from, int to) {
        int at = from;
        if (u.at(at) == '(') {
            int close = u.text().indexOf(')', at, Math.min(to, at + LONGEST));
            return close > at + 1 && NUMBERS.has(u.at(at + 1)) ? close + 1 : from;
        }
        boolean ordinal = u.at(at) == '第';
        int number = ordinal ? at + 1 : at;
        int behind = number;
        while (behind < to && behind < number + LONGEST && NUMBERS.has(u.at(behind))) {
            behind++;
        }
        if (behind == number) {
            return from;
        }
        char c = u.at(behind);
        if (ordinal) {
            return c == '条' || c == '章' || c == '款'
                    ? behind + 1
                    : behind == to || c == '件' && to - behind <= 3 ? to : from;
        }
        if (c == '、' || c == '.') {
            return behind + 1;
        }
        if (c == '是' && behind - number == 1) {
            return behind + 1;
        }
        return c == '要' && behind - number == 1 ? behind : from;
    }
}
