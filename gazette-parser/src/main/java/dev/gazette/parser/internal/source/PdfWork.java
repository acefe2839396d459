package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;

/**
 * Counts what the pages of a PDF file make a reader do, and ends it when that is more than the file may unpack to.
 *
 * <pre>
 *   a page that draws a form ten times, which draws a form ten times, which …       a few hundred bytes, billions of words
 *   twenty thousand pages that all show the same long stream
 * </pre>
 *
 * <p>An operator and a glyph count as the few bytes that they take in a file, a drawn form as the dictionary that it is read
 * with, and a glyph of the page at hand as the memory that it holds.
 */
final class PdfWork {

    private static final int OPERATOR = 4;
    private static final int FORM = 256;
    private static final int GLYPH = 4;
    private static final int GLYPH_IN_MEMORY = 256;

    private final long most;
    private final String name;
    private long done;
    private int page;
    private long glyphs;

    PdfWork(long most, String name) {
        this.most = most;
        this.name = name;
    }

    void page(int number) {
        page = number;
        glyphs = 0;
    }

    void operator(String operator) throws UnsupportedSourceException {
        done += operator.equals("Do") ? FORM : OPERATOR;
        if (done > most) {
            throw new UnsupportedSourceException(
                    name + " has pages that draw more than " + most + " bytes hold, the limit of these options");
        }
    }

    void glyph() throws UnsupportedSourceException {
        done += GLYPH;
        if (++glyphs > most / GLYPH_IN_MEMORY) {
            throw new UnsupportedSourceException(name + " has more than " + most / GLYPH_IN_MEMORY + " glyphs on page "
                    + page + ", more than the limit of " + most + " bytes of these options allows");
        }
    }
}
