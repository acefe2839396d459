package dev.gazette.model.json;

/** How JSON is laid out. */
enum Layout {
    /** On one line. */
    COMPACT,
    /** A line for each field. */
    PRETTY
}
