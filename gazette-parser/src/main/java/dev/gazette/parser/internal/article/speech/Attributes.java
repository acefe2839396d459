package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Tells modal words that describe something instead of asking.
 *
 * <pre>
 *   这是打造经济圈|必须|把握住的根本               says which
 *   工作|需要|适当缩短工作时间的,由…提出意见       says when
 *   |不能|执行统一工时制度的部门和单位,可…         says whom
 *   对|需|报省政府审批的项目,应专项论证            says what
 * </pre>
 */
final class Attributes {

    /** Words of need and of ability, which mostly stand in conditions where a clause that decides follows. */
    private static final WordList NEEDS = WordList.of("需", "需要", "不能");

    private static final Chars BEFORE = Chars.of("对凡如若因确");
    /** What the clause begins with that decides about what was described. */
    private static final Chars DECIDES = Chars.of("可应由须必不按报经要");

    private Attributes() {}

    /** True between 是 and 的: the predicate is what it is, and the modal says which. */
    static boolean holds(Utterance u, int word, int start, int end) {
        int place = u.words().start(word);
        int is = u.text().indexOf('是', start, place - 1);
        return is >= start && u.text().indexOf('的', u.words().end(word), end) > 0 && !isSplit(u, is);
    }

    /** 只是, 还是, 要是: no predicate. */
    private static boolean isSplit(Utterance u, int is) {
        return "只还要但可若凡总于".indexOf(u.at(is - 1)) >= 0;
    }

    /** True in a document for what only says in which case, or of whom the next clause decides. */
    static boolean isCondition(Utterance u, int word, int end) {
        char mark = u.at(end);
        if (u.at(end - 1) == '的' && (mark == ',' || mark == ';')) {
            return true;
        }
        int place = u.words().start(word);
        if (!NEEDS.contains(u.text(), place, u.words().end(word))) {
            return false;
        }
        boolean whom = u.text().indexOf('的', u.words().end(word), end) > 0;
        return BEFORE.has(u.at(place - 1)) || whom && mark == ',' && DECIDES.has(u.at(end + 1));
    }
}
