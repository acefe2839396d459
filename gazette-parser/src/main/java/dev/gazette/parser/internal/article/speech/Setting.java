package dev.gazette.parser.internal.article.speech;

/** Where the words stand, which decides what counts as asking. */
enum Setting {
    /** A report of what leaders did and said, or an entry of a chronicle. */
    REPORT,
    /** The text of a speech: its giver speaks throughout. */
    SPEECH,
    /** The text of an official document: it orders by itself. */
    DOCUMENT
}
