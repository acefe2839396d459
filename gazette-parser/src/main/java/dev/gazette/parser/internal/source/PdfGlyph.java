package dev.gazette.parser.internal.source;

/**
 * One glyph on a page: 玉 at (120.5, 88.0), 10.5 points wide.
 *
 * @param words the characters that it stands for: a ligature has several
 * @param direction the direction of the writing in degrees, 0 for upright text
 * @param x its left edge when the page is turned so that the writing is upright, in points
 * @param y its base line then, from the top
 * @param width how wide it is
 * @param size the size of the font, in points
 */
record PdfGlyph(String words, float direction, float x, float y, float width, float size) {

    float right() {
        return x + width;
    }
}
