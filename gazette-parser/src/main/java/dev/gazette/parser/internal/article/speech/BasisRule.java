package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Basis;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Speaker;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.PersonMention;

/**
 * What tells who speaks: the name or the title in the sentence, a pronoun, or what went before.
 *
 * <pre>
 *   车俊指出,各地要…  EXPLICIT      他说,要…  PRONOUN      要…  CONTINUATION      车俊说,…,他叮嘱…  EXPLICIT
 * </pre>
 */
final class BasisRule {

    private BasisRule() {}

    static Basis of(Utterance u, Voice voice, Setting setting) {
        if (setting != Setting.REPORT) {
            return setting == Setting.SPEECH ? Basis.SPEECH : Basis.DOCUMENT;
        }
        Speaker speaker = voice.speaker();
        if (speaker != null && voice.people().isEmpty()) {
            String name = Folded.of(speaker.name()).toString();
            return u.text().indexOf(name, u.from(), u.to()) >= 0 ? Basis.EXPLICIT : Basis.CONTINUATION;
        }
        Basis basis = Basis.CONTINUATION;
        for (PersonMention mention : u.people()) {
            if (!voice.people().contains(mention.official())) {
                continue;
            }
            if (mention.form() != MentionForm.PRONOUN) {
                return Basis.EXPLICIT;
            }
            basis = Basis.PRONOUN;
        }
        return basis;
    }
}
