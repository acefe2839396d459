package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Tells what a sentence is for from what it asks.
 *
 * <pre>
 *   为贯彻…,切实减轻基层负担,确保取得实效,|现将有关问题通知如下        all before 现 is purpose
 *   为消除这一隐患,各地必须立即排查                                    one clause is, the next asks
 * </pre>
 */
final class PurposeRule {

    private static final long FIRM = Kind.MUST.bit() | Kind.MUST_NOT.bit();
    /** What the clause begins with that says what is done for the purpose, and what else tells it. */
    private static final WordList DECIDES = WordList.of("现", "特", "经", "根据", "按照", "依据");

    private static final WordList DECIDED = WordList.of("拟", "决定", "通知如下", "公告如下", "从即日起", "制定本");

    private PurposeRule() {}

    /** 为切实缓解…: what follows without a subject is what it is for. */
    static boolean begins(Utterance u, int from) {
        return u.at(u.words().skip(Kind.LINKING.bit(), from, u.to())) == '为';
    }

    /** The clause in which it is decided what all the clauses before are for; the clause itself when none decides. */
    static int end(Utterance u, int clause, int last) {
        for (int next = clause + 1; next < last; next++) {
            int from = u.clauses().start(next);
            int to = u.clauses().end(next);
            if (DECIDES.begins(u.text(), from, to) || DECIDED.isIn(u.text(), from, to)) {
                return next;
            }
            int firm = u.words().find(FIRM, from, to);
            if (firm >= 0 && !ModalRule.ensures(u, firm)) {
                return clause;
            }
        }
        return clause;
    }
}
