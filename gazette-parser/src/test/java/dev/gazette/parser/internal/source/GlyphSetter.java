package dev.gazette.parser.internal.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Sets glyphs on pages of one file, in columns of characters that are all equally wide, and reads them back.
 *
 * <p>The glyphs of a page are handed over in any order, as programs write them.
 */
final class GlyphSetter {

    static final float SIZE = 10;
    private static final float PITCH = 16;
    private static final float MARGIN = 50;

    private final PdfPage file = new PdfPage();
    private final Random order = new Random(1);
    private final int columns;
    private final int charactersPerLine;
    private final float gutter;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private float y = MARGIN;

    GlyphSetter(int columns, int charactersPerLine, float gutter) {
        this.columns = columns;
        this.charactersPerLine = charactersPerLine;
        this.gutter = gutter;
    }

    /** Sets a line at an indent from the left edge of the page, in characters, and goes to the next. */
    GlyphSetter line(float indent, String words) {
        return line(indent, words, SIZE);
    }

    GlyphSetter line(float indent, String words, float size) {
        word(MARGIN + indent * SIZE, words, size, 0);
        y += PITCH;
        return this;
    }

    /** Sets words on the line that comes next, without going there. */
    GlyphSetter beside(float indent, String words) {
        word(MARGIN + indent * SIZE, words, SIZE, 0);
        return this;
    }

    /** Sets words that are turned to run up the page. */
    GlyphSetter turned(float indent, String words) {
        word(MARGIN + indent * SIZE, words, SIZE, 90);
        return this;
    }

    GlyphSetter blank(float lines) {
        y += lines * PITCH;
        return this;
    }

    /** Sets lines column after column, so many in each. */
    GlyphSetter columns(List<String> lines, int linesPerColumn) {
        float top = y;
        for (int i = 0; i < lines.size(); i++) {
            int column = i / linesPerColumn;
            float x = MARGIN + column * (charactersPerLine + gutter) * SIZE;
            y = top + i % linesPerColumn * PITCH;
            word(x, lines.get(i), SIZE, 0);
        }
        y = top + Math.min(lines.size(), linesPerColumn) * PITCH;
        return this;
    }

    /** How wide the page is, in characters. */
    float measure() {
        return columns * charactersPerLine + (columns - 1) * gutter;
    }

    /** Ends the page and gives what is read on it. */
    String read() {
        Collections.shuffle(glyphs, order);
        var print = new PdfPrint();
        file.print(glyphs, print);
        glyphs.clear();
        y = MARGIN;
        return print.text().toString();
    }

    private void word(float x, String words, float size, float direction) {
        float at = x;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            float width = c < 0x80 ? size / 2 : size;
            if (c != '　' && c != ' ') {
                glyphs.add(new PdfGlyph(String.valueOf(c), direction, at, y, width, size));
            }
            at += width;
        }
    }
}
