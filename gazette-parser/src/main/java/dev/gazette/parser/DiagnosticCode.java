package dev.gazette.parser;

import dev.gazette.parser.Diagnostic.Severity;

/** All that can go wrong, or be doubtful, when a gazette is read. A new constant is a minor version. */
public enum DiagnosticCode {
    /** The bytes were not valid UTF-8 and were decoded with another charset, which the message names. */
    CHARSET_GUESSED(Severity.NOTE),
    /** Bytes that no charset explains were replaced by U+FFFD. */
    UNDECODABLE_BYTES(Severity.ERROR),
    /** A font of a PDF file does not say which character a glyph is; it was read as U+FFFD. */
    UNKNOWN_GLYPH(Severity.ERROR),
    /** The text is empty or has nothing but white space. */
    EMPTY_TEXT(Severity.WARNING),
    /**
     * A reader of articles failed, which is a bug of the parser or, for one of {@code dev.gazette.parser.spi}, of the
     * application; the next reader took the article, nothing is lost.
     */
    READER_FAILED(Severity.ERROR),
    /** Words of the source stand in no part of the model. */
    UNREAD_TEXT(Severity.WARNING),
    /** A running head or a folio stood in the middle of a line, as in scans; it was set aside. */
    FURNITURE_INSIDE_LINE(Severity.NOTE),
    /** A scan has read a speck as characters; they were set aside. */
    SCAN_DIRT(Severity.NOTE),
    /** A circle, a letter or a digit stands for the zero of a year in Chinese numerals; it was read as a zero. */
    CONFUSED_ZERO(Severity.NOTE),
    /** The contents announce an article that the body lacks. */
    CONTENTS_ENTRY_WITHOUT_ARTICLE(Severity.WARNING),
    /** The body has an article that the contents do not announce. */
    ARTICLE_NOT_IN_CONTENTS(Severity.NOTE),
    /** Pages that were put together name several issues; each was put together by itself. */
    PAGES_OF_SEVERAL_ISSUES(Severity.WARNING),
    /** A page that was put together with others does not say of which issue it is. */
    PAGE_WITHOUT_NUMBER(Severity.WARNING),
    /** The text has no masthead that names the gazette. */
    NO_MASTHEAD(Severity.NOTE),
    /** A date has no year, and neither the text nor the issue nor the caller tells it. */
    DATE_WITHOUT_YEAR(Severity.NOTE),
    /** A date is only hinted at (近日, 日前). */
    VAGUE_DATE(Severity.NOTE),
    /** Lines look like the rows of a table, but their cells do not agree; they were kept as paragraphs. */
    UNCERTAIN_TABLE(Severity.NOTE),
    /** The table above a document on a web page says something else than the document itself, which was followed. */
    METADATA_DISAGREES(Severity.NOTE),
    /** A title is not in the lexicon; it was kept as a title. */
    UNKNOWN_TITLE(Severity.NOTE),
    /** A pronoun or a bare title may mean more than one person; none was taken. */
    AMBIGUOUS_PERSON(Severity.NOTE),
    /** The name of a place fits more than one administrative division; none was taken. */
    AMBIGUOUS_PLACE(Severity.NOTE),
    /** A sentence introduces speech, and nothing says whose; no directive was read from it. */
    UNKNOWN_SPEAKER(Severity.NOTE),
    /** People are said to have gone along on a trip, and none of them was read. */
    UNREAD_COMPANIONS(Severity.NOTE),
    /** Terms that the caller added to the word lists do not stand in this text. */
    TERM_NEVER_MATCHED(Severity.NOTE);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /** Returns how much diagnostics of this code matter. */
    public Severity severity() {
        return severity;
    }
}
