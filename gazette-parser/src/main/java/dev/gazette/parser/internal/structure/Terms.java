package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;

/** Looks for a term at the end of a text: titles and the names of bodies are told by their last words. */
final class Terms {

    private static final int LONGEST = 6;

    private Terms() {}

    /** Where the longest term of this kind that ends at {@code end} begins; -1 when none does. */
    static int ending(Lexicon lexicon, Kind kind, CharSequence text, int end) {
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            if (lexicon.is(kind, text, from, end)) {
                return from;
            }
        }
        return -1;
    }

    /** True when the text ends with a term of this kind. */
    static boolean endsWith(Lexicon lexicon, Kind kind, CharSequence text) {
        return ending(lexicon, kind, text, text.length()) >= 0;
    }
}
