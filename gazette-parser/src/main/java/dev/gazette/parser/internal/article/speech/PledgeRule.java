package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;
import dev.gazette.parser.internal.lexicon.Chars;

/**
 * Tells promises and wishes from demands.
 *
 * <pre>
 *   我们一定要把大桥早日建成      市政府将认真研究      祝你们生活幸福          none of them asks
 *   我们要坚决贯彻落实…            said by who leads: it asks those who are led
 *   我市要…                        said by who leads or inspects: it asks the place
 * </pre>
 */
final class PledgeRule {

    private static final int NEAR = 10;
    /** 我市, 我县: the place that is spoken of, and no vow of the speaker's. */
    private static final Chars PLACES = Chars.of("省市州盟区县旗镇乡");

    private PledgeRule() {}

    /** True when a modal that was found binds the speaker and nobody else. */
    static boolean pledges(Utterance u, int from, Demand demand, Voice voice) {
        if (!demand.doer().isNone()
                && demand.doer().to() < demand.place()
                && will(u, demand.doer().to())) {
            return true;
        }
        boolean place = u.at(from) == '我' && PLACES.has(u.at(from + 1));
        if (place) {
            return !voice.chief();
        }
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

    /** 政府|会继续扶持,绝不让…: the demand goes on with what somebody will do; 水利局|会后要… does not. */
    private static boolean will(Utterance u, int at) {
        return u.at(at) == '将' || u.at(at) == '会' && "后上前中间议同计".indexOf(u.at(at + 1)) < 0;
    }

    /** “我们马上核查,决不护短。” */
    private static boolean isOurs(Utterance u) {
        int at = u.at(u.from()) == '“' ? u.from() + 1 : u.from();
        return u.text().startsWith("我们", at) || u.text().startsWith("咱们", at);
    }

    /** What a clause without a demand is. What follows 表示,将… goes on with what the speaker will do. */
    static Verdict judge(Utterance u, int from, int to, Voice voice) {
        boolean wishes = u.at(from) == '祝'
                || u.text().indexOf("祝愿", from, Math.min(to, from + NEAR)) >= 0
                || u.text().startsWith("预祝", from);
        if (wishes) {
            return Verdict.WISH;
        }
        int future = u.text().indexOf('将', from, Math.min(to, from + NEAR));
        boolean will = future > from || future == from && "表示".equals(voice.verb());
        return will || u.text().startsWith("我们一定", from) ? Verdict.PLEDGE : Verdict.STATEMENT;
    }
}
