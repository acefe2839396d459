package dev.gazette.parser.internal.source;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The characters that a glyph of a PDF file was printed for.
 *
 * <pre>
 *   ⽟ (U+2F5F, the radical)     →  玉     fonts that share a glyph between both name the wrong one
 *   ﬁ (U+FB01, the ligature)    →  fi
 *   U+00AD, which is drawn      →  -     elsewhere it only says where a word may be parted
 *   ⸺ (U+2E3A, one glyph)       →  ——    the Chinese dash, which some fonts draw in one stroke
 * </pre>
 *
 * <p>Full-width letters, circled numbers and all else that is printed on purpose stay.
 */
final class PdfCharacters {

    private static final String DASH = "—";

    private PdfCharacters() {}

    static String printed(String glyph) {
        if (glyph.length() != 1) {
            return glyph;
        }
        char c = glyph.charAt(0);
        if (c == '\u00AD') {
            return "-";
        }
        if (c == '\u2E3A') {
            return DASH.repeat(2);
        }
        if (c == '\u2E3B') {
            return DASH.repeat(3);
        }
        return isStandIn(c) ? Normalizer.normalize(glyph, Form.NFKC) : glyph;
    }

    /** Radicals, ligatures of Latin letters, and the characters that only old charsets hold twice. */
    private static boolean isStandIn(char c) {
        return c >= '\u2E80' && c <= '\u2FDF' || c >= '\uFB00' && c <= '\uFB06' || c >= '\uF900' && c <= '\uFAFF';
    }
}
