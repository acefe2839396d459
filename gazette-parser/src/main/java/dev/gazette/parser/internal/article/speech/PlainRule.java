package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;
import dev.gazette.parser.internal.article.speech.Demand.Phrase;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Optional;

/**
 * Finds what people ask in plain speech, without a modal word.
 *
 * <pre>
 *   |先|关门、|后|整改      |你|先把身体养好      |你们|给我把这条街过一遍      一周之内|给答复      今晚|就要|有人来教      相关部门|可|积极利用…
 *   县住建局|今天下午|就派人上门      定了的事,|就要不折不扣去办
 *   天黑前把九户人家|给我|转到学校去
 * </pre>
 *
 * <p>Each form needs two signs of it: 先 and what comes later, a 你 and what one is told to do, a term and what is due. 快要 and 就要…了 tell what
 * is near and ask nothing. Plain verbs alone (去看看) are not seen.
 */
final class PlainRule {

    private static final WordList YOU = WordList.of("你们", "你", "大家");
    private static final WordList TOLD =
            WordList.of("先把", "先", "把", "给我", "别", "赶紧", "赶快", "马上", "立即", "立刻", "抓紧", "尽快");
    private static final WordList TODAY = WordList.of("今晚", "今天", "今日", "现在", "当天", "当晚", "从现在起", "从今天起", "本周", "马上");
    private static final WordList WHEN = WordList.of("今天", "今晚", "明天", "明早", "后天", "现在", "马上", "上午", "下午", "晚上", "当天");
    private static final WordList DAY = WordList.of("今天", "明天", "当天", "后天");
    /** What tells what is or will be: 明天就是, 明天就会, 现在就有. */
    private static final Chars NO_ACT = Chars.of("是要会有能可在像好");

    private static final WordList WITHIN = WordList.of("之内", "以内");
    private static final WordList DUE =
            WordList.of("给", "拿", "交", "报", "整改", "办结", "销号", "查清", "答复", "解决", "完成", "清零", "到位", "处理", "修好", "恢复");
    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final Chars NO_FIRST = Chars.of("进生锋行后前例河烈天辈导期遣知验有");
    private static final Chars LATER = Chars.of("后再");
    private static final int NEAR = 6;
    private static final int FAR = 40;

    private PlainRule() {}

    /** What a clause of somebody's words asks so. */
    static Optional<Demand> find(Utterance u, int from, int to, DoerRule doers) {
        int at = u.words().skip(Kind.LINKING.bit(), from, to);
        int you = YOU.longestPrefix(u.text(), at, to);
        int told = at + you;
        if (you > 0 && TOLD.begins(u.text(), told, to) && u.at(to - 1) != '了') {
            return Optional.of(new Demand(Modality.SHOULD, told, new Phrase(at, told)));
        }
        if (u.at(at) == '先' && !NO_FIRST.has(u.at(at + 1)) && comesLater(u, at + 1)) {
            return Optional.of(new Demand(Modality.SHOULD, at, Phrase.NONE));
        }
        int me = u.text().indexOf("给我", at, to);
        if (me > 0 && u.text().indexOf('把', at, me) >= 0) {
            return Optional.of(new Demand(Modality.SHOULD, me, Phrase.NONE));
        }
        for (int i = at; i < to; i++) {
            char c = u.at(i);
            if (c == '可' && mayDo(u, at, i, to, doers)) {
                return Optional.of(new Demand(Modality.MAY, i, doers.subject(u, from, i)));
            }
            Phrase doer = c == '就' ? soon(u, from, i, to, doers) : Phrase.NONE;
            if (!doer.isNone() || c == '就' && isToBe(u, i, to)) {
                return Optional.of(new Demand(Modality.SHOULD, i, doer));
            }
            boolean due = c == '内' && i - at <= NEAR + 2 && isDue(u, at, i, to);
            boolean today = c == '就' && u.at(i + 1) == '要' && isToday(u, from, i, to);
            if (due || today) {
                return Optional.of(new Demand(Modality.SHOULD, i, Phrase.NONE));
            }
        }
        return Optional.empty();
    }

    /** 先…,|后…: what is told first has something behind it. */
    private static boolean comesLater(Utterance u, int from) {
        int limit = Math.min(u.to(), from + FAR);
        for (int i = from + 1; i < limit; i++) {
            char c = u.at(i);
            if (c == '。') {
                return false;
            }
            if (LATER.has(c) && (u.at(i - 1) == ',' || u.at(i - 1) == '、')) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayDo(Utterance u, int from, int at, int to, DoerRule doers) {
        return at > from
                && u.words().beginsAt(at + 1, ADVERBS | Kind.OPENING.bit())
                && u.words().endsAt(at, Kind.DOER.bit())
                && at + 2 < to
                && !doers.subject(u, from, at).isNone();
    }

    /** 一周之|内|给答复. */
    private static boolean isDue(Utterance u, int from, int at, int to) {
        return WITHIN.longestSuffix(u.text(), from, at + 1) > 0
                && DUE.begins(u.text(), at + 1, to)
                && u.at(to - 1) != '了'
                && u.text().indexOf('已', from, to) < 0;
    }

    /** 县住建局|今天下午|就派人上门: who is to do it, and when. */
    private static Phrase soon(Utterance u, int from, int at, int to, DoerRule doers) {
        int time = WHEN.longestSuffix(u.text(), from, at);
        if (time == 0 || NO_ACT.has(u.at(at + 1)) || u.at(to - 1) == '了') {
            return Phrase.NONE;
        }
        int day = DAY.longestSuffix(u.text(), from, at - time);
        int end = at - time - day;
        int you = YOU.longestSuffix(u.text(), from, end);
        if (you > 0) {
            return new Phrase(end - you, end);
        }
        return end > from ? doers.subject(u, from, end) : Phrase.NONE;
    }

    /** 定了的事,|就要|不折不扣去办. */
    private static boolean isToBe(Utterance u, int at, int to) {
        return u.at(at + 1) == '要' && u.at(to - 1) != '了' && u.words().beginsAt(at + 2, Kind.MANNER.bit());
    }

    private static boolean isToday(Utterance u, int from, int at, int to) {
        return TODAY.longestSuffix(u.text(), Math.max(from, at - NEAR), at) > 0 && u.at(to - 1) != '了' && to - at > 2;
    }
}
