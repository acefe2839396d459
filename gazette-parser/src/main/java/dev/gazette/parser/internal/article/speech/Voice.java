package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;
import dev.gazette.model.Official;
import dev.gazette.model.Speaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose words are heard.
 *
 * @param role what those words are worth
 * @param speaker who speaks, for {@link Role#SPEAKS}
 * @param people the officials, as indexes of the article's people; empty for a body
 * @param verb the verb of speech that governs, null in a speech and in a document
 * @param asks true when that verb asks by itself
 * @param chief true when the speaker leads what is reported, so that 我们 means those who are led
 */
record Voice(
        Role role,
        @Nullable Speaker speaker,
        List<Integer> people,
        @Nullable String verb,
        boolean asks,
        boolean chief) {

    enum Role {
        /** A leader or a body, whose demands are directives. */
        SPEAKS,
        /** Somebody whose words are nobody's orders: a witness, a host who gives an account. */
        OTHERS,
        /** A superior or a document that is only quoted. */
        PASSED_ON,
        /** Nobody speaks: the report tells. */
        TELLS,
        /** Somebody speaks, and nothing says who. */
        UNKNOWN
    }

    static final Voice NOBODY = of(Role.TELLS);

    static Voice of(Role role) {
        return new Voice(role, null, List.of(), null, false, false);
    }

    static Voice body(String name, @Nullable String verb, boolean asks) {
        return new Voice(Role.SPEAKS, Speaker.body(name), List.of(), verb, asks, true);
    }

    static Voice person(Official official, int index, @Nullable String verb, boolean asks, boolean chief) {
        return new Voice(Role.SPEAKS, Speaker.person(official), List.of(index), verb, asks, chief);
    }

    /** How strongly the verb of speech itself asks. */
    Modality asking() {
        if (verb == null) {
            return Modality.SHOULD;
        }
        return switch (verb) {
            case "希望", "期望", "期待", "盼望", "恳请", "殷切希望", "衷心希望", "寄望" -> Modality.HOPE;
            case "鼓励" -> Modality.MAY;
            default -> Modality.SHOULD;
        };
    }

    boolean speaks() {
        return role == Role.SPEAKS;
    }

    /** The same voice under another verb. */
    Voice with(@Nullable String newVerb, boolean nowAsks) {
        boolean same = Objects.equals(verb, newVerb) && asks == nowAsks;
        return same ? this : new Voice(role, speaker, people, newVerb, nowAsks, chief);
    }
}
