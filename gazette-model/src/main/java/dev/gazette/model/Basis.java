package dev.gazette.model;

/** What a directive's speaker was read from. */
public enum Basis {
    /** The sentence names the speaker: 白石强调，要… */
    EXPLICIT,

    /** The sentence has 他, 她 or 其 for the speaker: 他指出，要… */
    PRONOUN,

    /** Neither name nor pronoun stands in the sentence: the speech goes on. */
    CONTINUATION,

    /** The giver of a speech says it. */
    SPEECH,

    /** The text of an official document orders it; the speaker is the first issuer. */
    DOCUMENT
}
