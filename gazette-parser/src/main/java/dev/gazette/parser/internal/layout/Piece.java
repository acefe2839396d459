package dev.gazette.parser.internal.layout;

/**
 * Something inside a line that is no part of the text.
 *
 * @param start where it begins in the source
 * @param end where it ends
 * @param page true when a page ends there; false for a speck of dirt
 */
record Piece(int start, int end, boolean page) {}
