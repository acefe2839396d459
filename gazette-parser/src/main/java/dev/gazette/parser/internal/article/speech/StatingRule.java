package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Tells that a sentence which opens with a verb phrase states something about it instead of asking.
 *
 * <pre>
 *   确保受灾群众安全温暖过冬,|是|当前的重中之重      做好一季度工作|意义重大      加强了协作,|取得|明显成效
 * </pre>
 *
 * <p>What it does not see: a judgement in words of which the list knows none.
 */
final class StatingRule {

    private static final int CLAUSES = 8;
    private static final Chars NO_COPULA_AFTER = Chars.of("求总于还但只要若凡别尤可");
    private static final WordList PREDICATES = WordList.of(
            "是", "就是", "既是", "也是", "正是", "不仅是", "意义重大", "关系", "事关", "离不开", "至关重要", "刻不容缓", "有利于", "有助于", "成为", "取得",
            "责任重大", "功在", "在于", "根本在于", "关键在于", "重中之重是", "关键是", "重点是", "核心是", "根本是", "我们已", "已经");
    private static final WordList JUDGEMENTS = WordList.of(
            "意义重大", "至关重要", "刻不容缓", "任务艰巨", "责任重大", "迫在眉睫", "势在必行", "事关", "关系到", "关乎", "容不得", "来不得", "离不开", "任重道远",
            "形势严峻", "压力不减", "不受", "根本在于", "关键在于", "核心在于");

    private StatingRule() {}

    /** Looks at the clause that opens with the verb phrase and at those behind it. */
    static boolean states(Utterance u, int clause, int start) {
        int end = u.clauses().end(clause);
        if (isFinding(u, clause, start)) {
            return true;
        }
        for (int i = start + 2; i < end; i++) {
            if ((isPast(u, i) || isCopula(u, i) || begins(u, i, JUDGEMENTS))
                    && !u.clauses().isClosed(i)) {
                return true;
            }
        }
        int last = Math.min(u.clauses().size(), clause + CLAUSES);
        for (int next = clause + 1; next < last; next++) {
            if (begins(u, u.clauses().start(next), PREDICATES)
                    && u.at(u.clauses().start(next) + 1) != '否') {
                return true;
            }
            if (isSignificant(u, u.clauses().start(next), u.clauses().end(next))) {
                return true;
            }
        }
        return false;
    }

    /** 经4家单位检验,|发现…: what was found. */
    private static boolean isFinding(Utterance u, int clause, int start) {
        return u.text().startsWith("发现", start)
                && clause > 0
                && u.at(u.clauses().start(clause - 1)) == '经';
    }

    /** 对于…,|具有十分重大的意义. */
    private static boolean isSignificant(Utterance u, int from, int to) {
        int has = u.text().indexOf("具有", from, to);
        return has >= 0 && (u.at(has + 2) == '重' || u.text().indexOf("意义", has, to) > 0);
    }

    private static boolean isPast(Utterance u, int i) {
        return u.at(i) == '了' && u.at(i + 1) != '解' && u.at(i - 1) != '为' && u.at(i - 1) != '除';
    }

    private static boolean isCopula(Utterance u, int i) {
        return u.at(i) == '是' && !NO_COPULA_AFTER.has(u.at(i - 1)) && u.at(i + 1) != '否' && u.at(i + 1) != '非';
    }

    private static boolean begins(Utterance u, int place, WordList words) {
        return words.begins(u.text(), place, u.text().length());
    }
}
