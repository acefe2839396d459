package dev.gazette.parser;

/** What a source was: told by its content, never by its name. */
public enum SourceFormat {
    /** Running text. */
    TEXT,
    /** A web page. */
    HTML,
    /** A PDF file. */
    PDF,
    /** A Word document. */
    DOCX
}
