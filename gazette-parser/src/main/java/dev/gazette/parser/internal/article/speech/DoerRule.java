package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.article.speech.Demand.Phrase;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Finds who is to do it, before a modal word: the subject of the demand.
 *
 * <pre>
 *   |各地各部门|要切实…      |水利局|会后要立即…      |大家|在汛期原则上不得…      |任何单位和个人|如发现…,都要…
 * </pre>
 *
 * <p>Without a subject of its own a demand takes the topic before it, when that names people or a body and is named what it is
 * (兵团是…力量,要…) or stands alone (征收机关和征收管理人员,必须…). A thing or a field of work is no doer.
 */
final class DoerRule {

    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final long VERBAL = Kind.OPENING.bit() | Kind.MANNER.bit();
    private static final Chars BEHIND = Chars.of("可应须需会每正");
    private static final WordList OFFICES =
            WordList.of("部门", "机关", "机构", "单位", "人员", "干部", "工作者", "院校", "学校", "企业", "委员会", "办公室", "中心", "组织", "领导小组");

    /** Signs of phrases that tell of somebody and name no doer: 检查被巡察的单位. */
    private static final Chars NO_PART = Chars.of("由被");
    /** Verbs that the names of offices begin with. */
    private static final WordList IN_NAMES = WordList.of("发展", "建设", "保障", "监督", "组织", "宣传", "管理", "改革", "教育", "规划");
    /** So many verbs stand in the name of an office. */
    private static final int IN_A_NAME = 4;

    private final Heads heads;

    DoerRule(Heads heads) {
        this.heads = heads;
    }

    /** The subject between the start of the clause and the modal. */
    Phrase subject(Utterance u, int start, int modal) {
        int end = u.words().skipBack(ADVERBS, start, modal);
        if (u.at(end - 1) == ',') {
            end--;
        }
        int from = u.words().skip(Kind.LINKING.bit(), start, end);
        if (u.at(from) == '凡') {
            from = u.at(from + 1) == '是' ? from + 2 : from + 1;
        }
        if (from >= end || Preposition.begins(u, from) || isNotEvenOne(u, end)) {
            return Phrase.NONE;
        }
        return heads.headEndingAt(u, from, end) >= 0
                ? new Phrase(from, end)
                : before(u, from, end, VERBAL | Kind.LINKING.bit());
    }

    /** The doer that a clause begins with and that a phrase of time, place or condition follows, or 是. */
    Phrase topic(Utterance u, int start, int end) {
        int from = u.words().skip(Kind.LINKING.bit(), start, end);
        from = u.at(from) == '凡' ? from + 1 : from;
        if (from >= end
                || isActOfDocument(u, from)
                || u.text().startsWith("各位", from)
                || Preposition.begins(u, from) && u.at(start) != '凡') {
            return Phrase.NONE;
        }
        int as = u.text().indexOf("作为", from, end);
        if (as > from && heads.headEndingAt(u, from, as) >= 0 && isNoun(u, from)) {
            return new Phrase(from, as);
        }
        int is = u.text().indexOf('是', from, end);
        int named = is < 0 ? from : u.words().skipBack(Kind.LINKING.bit(), from, is);
        if (named > from && heads.headEndingAt(u, from, named) >= 0 && isNoun(u, from)) {
            return new Phrase(from, named);
        }
        if (heads.headEndingAt(u, from, end) >= 0 && isNoun(u, from)) {
            return new Phrase(from, end);
        }
        char last = u.at(end - 1);
        return last == '时' || last == '后' ? first(u, from, end) : before(u, from, end, Kind.LINKING.bit());
    }

    /** The doer that a later clause names before its modal or its verb: 各级人大|同题共答, 党员干部|带头先干. */
    Phrase acting(Utterance u, int start, int end) {
        int from = u.words().skip(Kind.LINKING.bit(), start, end);
        if (from >= end || Preposition.begins(u, from)) {
            return Phrase.NONE;
        }
        if (u.at(from) == '是' || u.at(from) == '一') {
            return Phrase.NONE;
        }
        int near = u.words().skipBack(ADVERBS, from, end);
        boolean modal = u.words().beginsAt(end, ModalRule.MODALS);
        if (modal && !isNotEvenOne(u, near) && heads.headEndingAt(u, from, near) >= 0 && isNoun(u, from)) {
            return new Phrase(from, near);
        }
        int verb = verbBehind(u, from, end);
        if (verb < 0) {
            return Phrase.NONE;
        }
        int to = u.words().start(verb);
        return to > from && isPhrase(u, from, to) && heads.headEndingAt(u, from, to) >= 0
                ? new Phrase(from, to)
                : Phrase.NONE;
    }

    /** 要求,|县教体局|根据…修改: who is asked stands behind the comma and before a preposition. */
    Phrase asked(Utterance u, int start, int end) {
        int from = u.words().skip(Kind.LINKING.bit(), start, end);
        return from >= end || Preposition.begins(u, from) ? Phrase.NONE : before(u, from, end, VERBAL);
    }

    /** The offices that a clause begins with whose name begins like a verb. */
    Phrase office(Utterance u, int from, int to) {
        return IN_NAMES.begins(u.text(), from, to) ? acting(u, from, to) : Phrase.NONE;
    }

    /** The first verb of a clause, past those in the name of an office: 发展改革、财政部门|抓紧. */
    private static int verbBehind(Utterance u, int from, int end) {
        int first = u.words().find(VERBAL, from, end);
        int next = IN_NAMES.begins(u.text(), from, end) ? first : -1;
        for (int i = 0; i < IN_A_NAME && next >= 0; i++) {
            int office = u.words().endingAt(u.words().start(next));
            if (next > first
                    && office >= 0
                    && OFFICES.contains(
                            u.text(), u.words().start(office), u.words().end(office))) {
                return u.text().indexOf('、', from, u.words().start(next)) > 0 ? next : first;
            }
            next = u.words().find(VERBAL, u.words().end(next), end);
        }
        return first;
    }

    private static boolean isPhrase(Utterance u, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NO_PART.has(u.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** 职工增收|一户|也不能落. */
    private static boolean isNotEvenOne(Utterance u, int end) {
        return (u.at(end) == '也' || u.at(end) == '都') && (u.at(end - 2) == '一' || u.at(end - 3) == '一');
    }

    /** 经办银行|的主要职责是:… : whose duties are listed. */
    Phrase duty(Utterance u, int start, int end) {
        int of = u.text().indexOf("的主要职责", start, end);
        boolean lists = of > start && (u.at(of + 5) == ':' || u.at(of + 5) == '是');
        return lists && heads.headEndingAt(u, start, of) >= 0 ? new Phrase(start, of) : Phrase.NONE;
    }

    /** 企业|申请贷款时: the first head, unless it only describes what follows. */
    private Phrase first(Utterance u, int from, int end) {
        for (int place = from; place < end; place++) {
            int head = heads.headBeginningAt(u, place, from, end);
            if (head > 0) {
                boolean whole = "的、和与及".indexOf(u.at(head)) < 0 && isNoun(u, from);
                return whole ? new Phrase(from, head) : Phrase.NONE;
            }
        }
        return Phrase.NONE;
    }

    /** 现将…下达给你们: what the document does itself. */
    private static boolean isActOfDocument(Utterance u, int from) {
        return u.at(from) == '现';
    }

    /** The first head behind which the phrase breaks off: 水利局|会后, 大家|在汛期. */
    private Phrase before(Utterance u, int from, int end, long behind) {
        for (int place = from; place < end; ) {
            int head = u.clauses().isClosed(place) ? -1 : heads.headBeginningAt(u, place, from, end);
            if (head < 0) {
                place++;
                continue;
            }
            boolean breaks = BEHIND.has(u.at(head))
                    || Preposition.begins(u, head)
                    || u.words().beginsAt(head, behind)
                    || u.at(head) >= '0' && u.at(head) <= '9';
            if (breaks) {
                return isNoun(u, from) && u.text().indexOf('是', from, head) < 0 ? new Phrase(from, head) : Phrase.NONE;
            }
            place = head;
        }
        return Phrase.NONE;
    }

    /** 教育|部门 is a noun, 引导|企业 is none. */
    private boolean isNoun(Utterance u, int from) {
        int first = u.words().at(from);
        if (first < 0 || !u.words().is(first, VERBAL)) {
            return true;
        }
        int next = u.words().at(u.words().end(first));
        return next >= 0
                && OFFICES.contains(u.text(), u.words().start(next), u.words().end(next));
    }
}
