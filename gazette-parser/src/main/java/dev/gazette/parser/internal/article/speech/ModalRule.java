package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Optional;

/**
 * Finds the modal word that asks in a clause.
 *
 * <pre>
 *   各地|要|切实…      |务必|保证锅炉满负荷运行      任何单位和个人|不得|…      |希望|企业…      安全之弦|务必|时刻绷紧
 * </pre>
 *
 * <p>A modal asks when it stands in the predicate. 要三年 needs time, 要看有没有 depends, 比去年要好 compares, 如果要 supposes: these state.
 * 希望 and 请 ask where the clause begins, 鼓励 and 支持 where the sentence begins to say something, 可以 only with somebody who may, 确保
 * and 切实 where the predicate begins. Words that only look like modals are out before ({@link Words}).
 */
final class ModalRule {

    static final long MODALS =
            Kind.MUST.bit() | Kind.SHOULD.bit() | Kind.MUST_NOT.bit() | Kind.MAY.bit() | Kind.HOPE.bit();
    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final long FIRM = Kind.MUST.bit() | Kind.SHOULD.bit() | Kind.MUST_NOT.bit();
    private static final int TRIES = 12;

    /** What one can see and say behind 可以. */
    private static final Chars SEEN = Chars.of("看说想感见预相肯理发知期深清");

    private static final Chars ASKED_FOR = Chars.of("于在将按");
    private static final WordList PURPOSES = WordList.of("目的就是", "目的是", "为的就是", "为的是");

    private static final String[] HANDLED = {"进行", "予以", "给予", "作出", "加以", "实施", "提供", "提出"};

    private ModalRule() {}

    /**
     * The first word between two places that asks; {@code opens} when nothing was said in the sentence before this clause.
     *
     * @return the number of the word, or -1
     */
    static int find(Utterance u, int start, int end, boolean opens, Setting setting) {
        Words words = u.words();
        int tries = 0;
        for (int word = words.find(MODALS, start, end);
                word >= 0 && tries < TRIES;
                word = words.find(MODALS, words.end(word), end)) {
            tries++;
            if (asks(u, word, start, end, opens, setting)) {
                return word;
            }
        }
        return setting == Setting.DOCUMENT ? handling(u, start, end) : -1;
    }

    /** 担保机构|应|对…进行初审: here 应对 is two words. */
    private static int handling(Utterance u, int start, int end) {
        int word = u.words().find(Kind.NO_MODAL.bit(), start, end);
        while (word >= 0 && !u.text().startsWith("应对", u.words().start(word))) {
            word = u.words().find(Kind.NO_MODAL.bit(), u.words().end(word), end);
        }
        if (word < 0) {
            return -1;
        }
        for (String verb : HANDLED) {
            if (u.text().indexOf(verb, u.words().end(word), end) > 0) {
                return word;
            }
        }
        return -1;
    }

    /** How strongly it asks: the stronger word of 要务必, of a group that stands together. */
    static Modality modality(Utterance u, int word) {
        Modality strongest = of(u, word).orElse(Modality.SHOULD);
        for (int next = u.words().at(u.words().end(word));
                next >= 0 && u.words().is(next, FIRM);
                next = u.words().at(u.words().end(next))) {
            Modality other = of(u, next).orElse(Modality.SHOULD);
            if (other == Modality.MUST_NOT || other == Modality.MUST && strongest != Modality.MUST_NOT) {
                strongest = other;
            }
        }
        return strongest;
    }

    private static Optional<Modality> of(Utterance u, int word) {
        Words words = u.words();
        if (words.is(word, Kind.MUST_NOT)) {
            return Optional.of(Modality.MUST_NOT);
        }
        if (words.is(word, Kind.MUST)) {
            return Optional.of(Modality.MUST);
        }
        if (words.is(word, Kind.HOPE)) {
            return Optional.of(Modality.HOPE);
        }
        if (words.is(word, Kind.NO_MODAL)) {
            return Optional.of(Modality.MUST);
        }
        return words.is(word, Kind.MAY) ? Optional.of(Modality.MAY) : Optional.empty();
    }

    /** Where a modal ends, the one joined to it included: 鼓励|和支持, 鼓励|支持. */
    static int joined(Utterance u, int modal) {
        int end = u.words().end(modal);
        int next = u.words().at(u.at(end) == '和' || u.at(end) == '、' ? end + 1 : end);
        return next >= 0 && u.words().is(next, Kind.MAY) ? u.words().end(next) : end;
    }

    /** 确保, which asks only where it opens. */
    static boolean ensures(Utterance u, int word) {
        return u.text().startsWith("确保", u.words().start(word));
    }

    private static boolean asks(Utterance u, int word, int start, int end, boolean opens, Setting setting) {
        int place = u.words().start(word);
        int behind = u.words().end(word);
        if (isInSubject(u, word, end)
                || Attributes.holds(u, word, start, end)
                || setting == Setting.DOCUMENT && Attributes.isCondition(u, word, end)) {
            return false;
        }
        boolean begins = u.words().skip(ADVERBS, start, place) == place;
        if (u.words().is(word, Kind.HOPE)) {
            boolean copula = place - start == 2 && u.text().startsWith("就是", start);
            // 登记表|请于月底前报送: what is asked for stands in front.
            boolean topic = setting == Setting.DOCUMENT && u.at(place) == '请' && ASKED_FOR.has(u.at(behind));
            return (begins || copula || topic) && behind < end && u.text().indexOf("放心", behind, end) < 0;
        }
        if (u.words().is(word, Kind.MAY)) {
            return u.text().startsWith("可以", place)
                    ? setting != Setting.DOCUMENT && isAllowed(u, start, place, behind, end, opens)
                    : begins && (opens || setting == Setting.DOCUMENT);
        }
        if (ensures(u, word)) {
            return begins && (opens || setting == Setting.DOCUMENT);
        }
        if (u.text().endsWith("切实", behind) && behind - place == 2) {
            return opens && begins || u.words().endsAt(u.words().skipBack(ADVERBS, start, place), Kind.DOER.bit());
        }
        if (u.text().endsWith("需", behind) || u.text().endsWith("需要", behind)) {
            return setting == Setting.DOCUMENT && behind < end && u.at(start) != '为';
        }
        return behind < end && !u.text().endsWith("关于", place) && !states(u, start, place, behind, end);
    }

    /** 可以采取包机方式, 大家可以大胆探索: allowed to somebody; 可以看到, 可以说 state. */
    private static boolean isAllowed(Utterance u, int start, int place, int behind, int end, boolean opens) {
        if (behind >= end || SEEN.has(u.at(behind)) || u.at(behind) == '得' || u.at(behind - 1) != '以') {
            return false;
        }
        int subject = u.words().skipBack(ADVERBS, start, place);
        return subject == start
                ? opens
                : u.words().endsAt(subject, Kind.DOER.bit()) && u.at(start) != '我' && u.at(start) != '咱';
    }

    /** 不能马上解决的|要列出清单: the first modal tells which. */
    private static boolean isInSubject(Utterance u, int word, int end) {
        int next = u.words().find(FIRM, u.words().end(word), end);
        if (next < 0) {
            return false;
        }
        int before = u.words().skipBack(ADVERBS, u.words().end(word), u.words().start(next));
        return u.at(before - 1) == '的';
    }

    /** 要3年, 要看有没有, 比去年要好, 目的就是要. */
    private static boolean states(Utterance u, int start, int place, int behind, int end) {
        if (u.at(behind - 1) != '要') {
            return false;
        }
        char next = u.at(behind);
        if (next >= '0' && next <= '9' || u.at(start) == '比' && place > start + 1) {
            return true;
        }
        if (u.text().startsWith("如果", start) || u.text().startsWith("假如", start)) {
            return true;
        }
        if (PURPOSES.longestSuffix(u.text(), start, place) > 0) {
            return true;
        }
        return next == '看'
                && (u.text().indexOf("有没有", behind, end) > 0
                        || u.text().indexOf("是不是", behind, end) > 0
                        || u.text().indexOf("能不能", behind, end) > 0
                        || u.text().indexOf("会不会", behind, end) > 0);
    }
}
