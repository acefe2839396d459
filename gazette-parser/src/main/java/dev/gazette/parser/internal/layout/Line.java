package dev.gazette.parser.internal.layout;

/**
 * One physical line that has words, and how it is set.
 *
 * @param number its number in the source, from 0
 * @param start where its words begin in the source; white space before them is left out
 * @param end where its words end
 * @param indent how wide the white space before the words is, in half-width columns (U+3000 counts two, a tab eight)
 * @param width how wide the words are, in half-width columns
 * @param blanksBefore how many empty lines stand between this line and the one with words before it
 * @param pageBefore true when a page ended between this line and the one before it (furniture or a form feed stood there)
 * @param goesOn true when it shares its physical line with the one before it, and only furniture or a speck parts them
 */
public record Line(
        int number, int start, int end, int indent, int width, int blanksBefore, boolean pageBefore, boolean goesOn) {}
