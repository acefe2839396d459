package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.mention.PersonMention;
import java.util.List;

/**
 * Who does what a verb says.
 *
 * @param kind what kind of subject it is
 * @param people the mentions of {@link Kind#PEOPLE}: one, or several that are joined (甲、乙)
 * @param from where the words begin in the comparison form
 * @param to where they end
 */
record Subject(Kind kind, List<PersonMention> people, int from, int to) {

    enum Kind {
        /** Officials who are named, or meant by a pronoun or a title that is resolved. */
        PEOPLE,
        /** Somebody else: a witness, a person whom nothing says to hold office, an unknown phrase. */
        OTHER,
        /** 会议, 市领导. */
        BODY,
        /** 党中央, 文件: a body or a text that the speaker passes on. */
        AUTHORITY,
        /** A pronoun that nothing resolves. */
        UNRESOLVED,
        /** No subject stands there; the sentence's own goes on. */
        NONE,
        /** The word is no verb here: 部署要求. */
        NO_VERB
    }

    static Subject of(Kind kind, int from, int to) {
        return new Subject(kind, List.of(), from, to);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
