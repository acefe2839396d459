package dev.gazette.parser.internal.article.speech;

/** What a sentence was judged to be. Every sentence of a report has one. */
enum Verdict {
    /** It asks, and its speaker is known. */
    DIRECTIVE,
    /** A leader or a body says it, and it asks for nothing. */
    STATEMENT,
    /** The speaker promises. */
    PLEDGE,
    /** The speaker wishes. */
    WISH,
    /** The speaker says what somebody above asked for. */
    PASSED_ON,
    /** Somebody else says it. */
    OTHERS_WORDS,
    /** The report tells. */
    TELLING,
    /** It introduces speech, and nothing says whose. */
    UNDECIDED
}
