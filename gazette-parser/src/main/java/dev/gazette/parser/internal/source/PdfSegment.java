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

    /** Appends the words; a gap as wide as a letter shows, and one as wide as a character shows as U+3000. */
    void print(StringBuilder text) {
        PdfGlyph before = null;
        for (PdfGlyph glyph : glyphs) {
            if (before != null) {
                float gap = (glyph.x() - before.right()) / Math.max(1, size());
                int wide = Math.round(gap);
                if (wide > 0) {
                    text.append("　".repeat(Math.min(wide, 40)));
                } else if (gap > 0.2 && isLetter(before.words()) && isLetter(glyph.words())) {
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
