package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.article.speech.Demand.Phrase;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Finds who is asked, behind a verb that asks.
 *
 * <pre>
 *   希望|企业|加快恢复产能      叮嘱|随行的负责同志|,…      要求|市农业农村局|把…      请|商务局、应急管理局|再检查一遍
 * </pre>
 *
 * <p>The phrase reaches to the last head ({@link Heads}) before the verb phrase begins: before an adverb, an opening verb, a modal, a
 * preposition or a comma. Where the verb phrase follows at once (要求严肃查处…) nobody is named.
 */
final class AskedRule {

    private static final long VERBAL = Kind.MANNER.bit()
            | Kind.OPENING.bit()
            | Kind.MUST.bit()
            | Kind.SHOULD.bit()
            | Kind.MUST_NOT.bit()
            | Kind.MAY.bit();
    private static final Chars BEHIND = Chars.of("既每再");
    private static final Chars TAILS = Chars.of("局厅委办院所站队部室处科");
    /** Prepositions behind which no doer stands: 请按照…, 要求从…. */
    private static final Chars NO_DOERS = Chars.of("从按依据将把于以因经根");

    /** 高坪镇|有关|负责人. */
    private static final WordList WHICH = WordList.of("有关", "相关");

    private static final Chars JOINS = Chars.of("、和与及");
    /** 市县|卫健|部门, 有关县|商务|局: an office's name may lie between the division and its last word. */
    private static final Chars DIVISIONS = Chars.of("省市州县区旗");

    private static final WordList OFFICES = WordList.of("部门", "单位", "机关", "机构");

    private static final int LONGEST_NAME = 6;
    /** What one does with somebody. */
    private static final WordList TOGETHER = WordList.of("合作", "对接", "协作", "共建", "共享", "签订", "签约", "结对", "联动", "沟通");

    private static final int GAP = 14;
    private static final int LONGEST = 60;

    private final Heads heads;

    AskedRule(Heads heads) {
        this.heads = heads;
    }

    /** Who is named between the verb and the end of the clause. */
    Phrase object(Utterance u, int from, int clauseEnd) {
        int to = Math.min(clauseEnd, from + LONGEST);
        if (NO_DOERS.has(u.at(from)) && Preposition.begins(u, from)) {
            return Phrase.NONE;
        }
        if ("他她你您".indexOf(u.at(from)) >= 0 && u.at(from + 1) != '们' && u.at(from + 1) != '家') {
            boolean place = u.at(from) == '你' && (DIVISIONS.has(u.at(from + 1)) || TAILS.has(u.at(from + 1)));
            return new Phrase(from, place ? from + 2 : from + 1);
        }
        int end = -1;
        boolean joined = true;
        int gap = 0;
        for (int place = from; place < to; ) {
            int head = u.clauses().isClosed(place) ? -1 : heads.headBeginningAt(u, place, from, to);
            boolean far = head > 0
                    && gap <= LONGEST_NAME
                    && (OFFICES.ends(u.text(), place, head)
                            || DIVISIONS.has(u.at(end - 1)) && TAILS.has(u.at(head - 1)));
            if (head > 0 && (joined || end < 0 || gap == 0 || far || u.at(place - 1) == '的')) {
                if (isTogether(u, end, place, head)) {
                    break;
                }
                end = head;
                // 随行|的|有关负责人: the first head only tells which.
                joined = u.at(head) == '的';
                gap = 0;
                place = joined ? head + 1 : head;
                continue;
            }
            if (place == end && WHICH.begins(u.text(), place, to)) {
                joined = true;
                place += 2;
                continue;
            }
            char c = u.at(place);
            if (JOINS.has(c) && place == end) {
                joined = true;
                place++;
                continue;
            }
            int word = u.words().at(place);
            boolean verbal = word >= 0
                    && u.words().is(word, VERBAL)
                    && !(place == from && u.text().startsWith("更多", place));
            boolean within = verbal && (isOffice(u, word) || (end < 0 || joined) && isRelative(u, word, to));
            if (verbal && !within) {
                break;
            }
            if (!verbal && !joined && (BEHIND.has(c) || Preposition.begins(u, place))) {
                break;
            }
            int next = word >= 0 ? u.words().end(word) : place + 1;
            gap += next - place;
            if (end >= 0 && gap > GAP) {
                break;
            }
            place = next;
        }
        return end < 0 ? Phrase.NONE : new Phrase(from, end);
    }

    /** 学校|与企业|合作: who is asked does it with the other. */
    private static boolean isTogether(Utterance u, int end, int place, int head) {
        return end >= 0
                && place == end + 1
                && u.at(end) == '与'
                && TOGETHER.isIn(u.text(), head, Math.min(u.to(), head + GAP));
    }

    /** 教育|部门, 监督管理|部门: the verb belongs to the name of an office. */
    private static boolean isOffice(Utterance u, int word) {
        int verb = u.words().end(word);
        int behind = u.text().startsWith("管理", verb) ? verb + 2 : verb;
        int next = u.words().at(behind);
        char c = u.at(behind);
        if (next < 0) {
            return TAILS.has(c);
        }
        return u.words().is(next, Kind.DOER) && (c == '部' || c == '机' || c == '单' || c == '人' || c == '干' || c == '银');
    }

    /** 坚守一线的|同志: the verb belongs to what tells which people. */
    private boolean isRelative(Utterance u, int word, int to) {
        int behind = u.words().end(word);
        int of = u.text().indexOf('的', behind, Math.min(to, behind + GAP));
        return of > 0
                && heads.headBeginningAt(u, of + 1, behind, to) > 0
                && u.words().find(VERBAL, behind, of) < 0;
    }
}
