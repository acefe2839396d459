package dev.gazette.parser;

/** What a stretch of the source was read as. Every character that is no white space and no control has exactly one. */
public enum CoverKind {
    /** The name, the number and the date of the issue (刊头). */
    MASTHEAD,
    /** The table of contents (目录). */
    CONTENTS,
    /** The heading of a section (栏目). */
    SECTION_HEADING,
    /** Kicker, title or deck of an article. */
    HEADLINE,
    /** Who wrote the article or where it comes from (记者, 来源, 本报讯). */
    BYLINE,
    /** A line of an official document's envelope (number, addressees, signature, date, list of attachments). */
    ENVELOPE,
    /** A note about a document (此件公开发布, the bracket under a title, a 附件1 label). */
    DOCUMENT_NOTE,
    /** The body. */
    PARAGRAPH,
    /** What the page brings with it: running heads, folios, navigation. */
    FURNITURE,
    /** The imprint (版权页) of the issue. */
    COLOPHON,
    /** What no rule could place; each such stretch has a diagnostic. */
    UNREAD
}
