package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.PersonMention;

/**
 * Tells where a phrase that names people or bodies ends: the last word of 市|农业农村|局, 各县(市、区), 有条件的|乡镇.
 *
 * <p>The head is a word of the list of doers, one of a few characters that end the names of bodies (局, 县, 校), a named person, or a place
 * that the article calls by its full name elsewhere (云岭 where 云岭市 stands). A 工作 or 建设 is never one, so that a field of work asks
 * nobody.
 *
 * @param places the names of divisions in the article without their last character
 */
record Heads(Places places) {

    private static final long NAMES = Kind.DOER.bit() | Kind.WITNESS.bit();
    private static final Chars TAILS = Chars.of("省市县区州盟旗乡镇村局厅署委办院站所队校厂企员者们界行户人");
    private static final WordList NO_HEADS = WordList.named("no-head");
    /** Words that only begin with the last sign of a body's name: 各|行业, 全|市场. */
    private static final WordList OTHER_WORDS = WordList.named("head-other-word");

    /** What bodies and people are called in quotation marks: 村“两委”. */
    private static final WordList QUOTED = WordList.of("两委", "第一书记", "两代表一委员", "双报到党员");

    private static final int FARTHEST_BRACKET = 24;
    private static final int LONGEST_PLACE = 3;

    /** Where the head that ends exactly at a place begins, brackets behind it included; -1 when none does. */
    int headEndingAt(Utterance u, int from, int end) {
        if (u.at(end - 1) == '”' && QUOTED.longestSuffix(u.text(), from, end - 1) > 0) {
            return end - 1;
        }
        int to = u.at(end - 1) == ')' ? openBracket(u, from, end) : end;
        if (to <= from) {
            return -1;
        }
        int word = u.words().endingAt(to);
        if (word >= 0 && u.words().start(word) >= from && isName(u, word)) {
            return u.words().start(word);
        }
        int person = person(u, from, to);
        if (person >= 0) {
            return person;
        }
        if (places.has(u.text(), from, to)) {
            return from;
        }
        boolean tail = TAILS.has(u.at(to - 1)) && to - 2 >= from;
        return tail && !NO_HEADS.contains(u.text(), to - 2, to) && !endsWord(u, to) ? to - 1 : -1;
    }

    /** Where a head that begins at a place ends, brackets behind it included; -1 when none does. */
    int headBeginningAt(Utterance u, int place, int start, int to) {
        int end = personEnd(u, place, to);
        int word = u.words().at(place);
        if (end > 0) {
            return behindBracket(u, end, to);
        }
        if (word >= 0 && u.words().end(word) <= to && u.at(u.words().end(word)) != '级' && isName(u, word)) {
            // 各县|级监管部门 names no counties.
            end = u.words().end(word);
        } else if (place > start && TAILS.has(u.at(place)) && word < 0) {
            boolean none = NO_HEADS.contains(u.text(), place - 1, place + 1)
                    || OTHER_WORDS.begins(u.text(), place, u.to())
                    || endsWord(u, place + 1);
            end = none ? -1 : place + 1;
        }
        if (end < 0 && place == start) {
            end = placeEnd(u, place, to);
        }
        return end < 0 ? -1 : behindBracket(u, end, to);
    }

    /** 干部, 企业, and of the bodies that speak those that do things, too: 县政府, 市委, but no 会议. */
    private static boolean isName(Utterance u, int word) {
        return u.words().is(word, NAMES)
                || u.words().is(word, Kind.BODY_SPEAKING)
                        && "委府协".indexOf(u.at(u.words().end(word) - 1)) >= 0;
    }

    private int placeEnd(Utterance u, int place, int to) {
        for (int length = LONGEST_PLACE; length >= 2; length--) {
            if (place + length <= to && places.has(u.text(), place, place + length)) {
                return place + length;
            }
        }
        return -1;
    }

    private static boolean endsWord(Utterance u, int to) {
        int word = u.words().endingAt(to);
        return word >= 0
                && !u.words()
                        .is(
                                word,
                                Kind.DOER.bit() | Kind.BODY_SPEAKING.bit() | Kind.AUTHORITY.bit() | Kind.WITNESS.bit());
    }

    private static int person(Utterance u, int from, int to) {
        if (u.people().isEmpty()) {
            return -1;
        }
        for (int i = u.personFrom(from); i < u.people().size(); i++) {
            PersonMention person = u.people().get(i);
            if (person.wholeEnd() == to && person.whole() >= from) {
                return person.whole();
            }
            if (person.whole() >= to) {
                return -1;
            }
        }
        return -1;
    }

    private static int personEnd(Utterance u, int place, int to) {
        if (u.people().isEmpty()) {
            return -1;
        }
        for (int i = u.personFrom(place); i < u.people().size(); i++) {
            PersonMention person = u.people().get(i);
            if (person.whole() == place && person.wholeEnd() <= to) {
                return person.wholeEnd();
            }
            if (person.whole() > place) {
                return -1;
            }
        }
        return -1;
    }

    private static int openBracket(Utterance u, int from, int end) {
        for (int i = end - 1; i >= Math.max(from, end - FARTHEST_BRACKET); i--) {
            if (u.at(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private static int behindBracket(Utterance u, int place, int to) {
        if (u.at(place) == '“') {
            int quoted = QUOTED.longestPrefix(u.text(), place + 1, to);
            return quoted > 0 && u.at(place + 1 + quoted) == '”' ? place + quoted + 2 : place;
        }
        if (u.at(place) != '(') {
            return place;
        }
        for (int i = place; i < Math.min(to, place + FARTHEST_BRACKET); i++) {
            if (u.at(i) == ')') {
                return i + 1;
            }
        }
        return place;
    }
}
