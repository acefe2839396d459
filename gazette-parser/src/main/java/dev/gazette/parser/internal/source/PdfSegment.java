package dev.gazette.parser.internal.source;

import java.util.List;

/**
 * Glyphs that stand on one line without a gutter between them.
 *
 * @param glyphs from left to right
 */
record PdfSegment(List<PdfGlyph> glyphs) {

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float y() {
        return glyphs.get(0).y();
    }

    /** The size of most of its glyphs; marks and digits may come from another font. */
    float size() {
        return glyphs.get(glyphs.size() / 2).size();
    }

    /** Gaps, in characters: nearly as wide as one; as wide as half of one, which no stretching of a line makes. */
    private static final float WIDE = 0.75f;

    private static final float NARROW = 0.4f;

    private static final int WIDEST = 40;

    /** A space between two words of Latin letters. */
    private static final float NARROWEST = 0.2f;

    /** Appends the words; a gap as wide as a character shows as U+3000, a narrower one as a space. */
    void print(StringBuilder text) {
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            if (before != null) {
                float gap = (glyph.x() - before.right()) / Math.max(1, size());
                if (gap >= WIDE) {
                    text.append("　".repeat(Math.min(Math.round(gap), WIDEST)));
                } else if (gap > (isLetter(before.words()) && isLetter(glyph.words()) ? NARROWEST : NARROW)) {
                    text.append(' ');
                }
            }
            text.append(glyph.words());
            before = glyph;
        }
    }

    /** Latin letters and digits part their words by narrow gaps; Chinese characters do not. */
    private static boolean isLetter(String words) {
        return words.charAt(0) < '\u0250';
    }
}
