package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Speaker;
import dev.gazette.parser.internal.article.speech.Demand.Phrase;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.Optional;

/**
 * Finds what the issuer of a document asks under its own name.
 *
 * <pre>
 *   国务院|号召|全国各族人民…                       the issuer's name
 *   国家药品监督管理局|要求|相关部门立案调查          signed 国家药监局
 *   我局|希望|各企业…                               what it calls itself
 * </pre>
 *
 * <p>What another body asked (省政府要求…) is told and no demand of the document's.
 */
final class IssuerRule {

    private static final int LONGEST = 30;
    private static final Chars OWN = Chars.of("局委厅部院办署会省市县区州");

    private IssuerRule() {}

    static Optional<Demand> find(Utterance u, int from, int to, Voice voice, AskedRule asked) {
        int word = u.words().find(Kind.ASKING.bit(), from, Math.min(to, from + LONGEST));
        Speaker issuer = voice.speaker();
        if (word < 0 || issuer == null) {
            return Optional.empty();
        }
        int verb = u.words().start(word);
        int said = u.words().end(word);
        String subject = verb > from ? u.text().words(from, verb) : "";
        if (said >= to || !isOwn(subject) && !isSame(subject, issuer.name())) {
            return Optional.empty();
        }
        Phrase doer = asked.object(u, said, to);
        if (doer.isNone() && u.text().indexOf('的', said, to) > 0) {
            // 我行要求关注的其他名单: what it asked only says which.
            return Optional.empty();
        }
        return Optional.of(new Demand(voice.with(u.printed(verb, said), true).asking(), said, doer));
    }

    /** 我局, 本委. */
    private static boolean isOwn(String subject) {
        return subject.length() == 2
                && (subject.charAt(0) == '我' || subject.charAt(0) == '本')
                && OWN.has(subject.charAt(1));
    }

    /** True for the same name, or for a name and its short form: 国家药品监督管理局, 国家药监局. */
    private static boolean isSame(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (shorter.length() < 3 || longer.charAt(longer.length() - 1) != shorter.charAt(shorter.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length() && longer.startsWith(shorter.substring(0, 2));
    }
}
