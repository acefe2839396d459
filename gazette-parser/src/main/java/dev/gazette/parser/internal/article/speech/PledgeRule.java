package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;

/**
 * Tells promises and wishes from demands.
 *
 * <pre>
 *   我们一定要把大桥早日建成      市政府将认真研究      祝你们生活幸福          none of them asks
 *   我们要坚决贯彻落实…            said by who leads: it asks those who are led
 * </pre>
 */
final class PledgeRule {

    private static final int NEAR = 10;

    private PledgeRule() {}

    /** True when a modal that was found binds the speaker and nobody else. */
    static boolean pledges(Utterance u, int from, Demand demand, Voice voice) {
        boolean first = u.at(from) == '我' || u.at(from) == '咱' || u.text().startsWith("公司", from);
        if (!voice.chief() && demand.doer().isNone() && isOurs(u)) {
            return true;
        }
        if (!first) {
            return !voice.chief() && demand.doer().isNone() && demand.modality() == Modality.MUST;
        }
        return !voice.chief()
                || !u.text().startsWith("我们", from)
                || u.text().indexOf("一定", from, demand.place() + 2) >= 0
                || demand.modality() == Modality.MUST_NOT;
    }

    /** “我们马上核查,决不护短。” */
    private static boolean isOurs(Utterance u) {
        int at = u.at(u.from()) == '“' ? u.from() + 1 : u.from();
        return u.text().startsWith("我们", at) || u.text().startsWith("咱们", at);
    }

    /** What a clause without a demand is. */
    static Verdict judge(Utterance u, int from, int to) {
        boolean wishes = u.at(from) == '祝'
                || u.text().indexOf("祝愿", from, Math.min(to, from + NEAR)) >= 0
                || u.text().startsWith("预祝", from);
        if (wishes) {
            return Verdict.WISH;
        }
        boolean will = u.text().indexOf('将', from, Math.min(to, from + NEAR)) > from;
        return will || u.text().startsWith("我们一定", from) ? Verdict.PLEDGE : Verdict.STATEMENT;
    }
}
