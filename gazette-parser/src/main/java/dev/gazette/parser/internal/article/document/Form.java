package dev.gazette.parser.internal.article.document;

/** What sort of text is read: it decides what a line with a date or a name can be. */
public enum Form {
    /** A document: a date on its own line may close a signature. */
    DOCUMENT,
    /** A chronicle: dates on their own lines head entries. */
    CHRONICLE,
    /** A speech: its date and who gives it stand under the title. */
    SPEECH,
    /** Figures or an explanation: the body that wrote it may stand under the title. */
    EXPLANATION
}
