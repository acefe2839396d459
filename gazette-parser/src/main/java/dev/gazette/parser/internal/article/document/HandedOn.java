package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Whether a clause issues or forwards the text whose title stands in it.
 *
 * <pre>
 *   现将《某某办法》印发给你们        转发《某某通告》
 * </pre>
 *
 * <p>Such a text is named by the document that hands it on, also where it is attached. Not seen: a table that is only pointed to
 * (填写《某某表》, 见附件).
 */
final class HandedOn {

    private static final int LOOK = 40;
    private static final Chars ENDS = Chars.of(",。;:");
    private static final Chars OBJECT = Chars.of("将把");
    private static final WordList ISSUING = WordList.of("公布", "发布", "颁布", "印发", "下发", "转发", "批转");

    private HandedOn() {}

    /** True when the title between two marks is what its clause hands on. */
    static boolean is(Folded text, int open, int close) {
        return ISSUING.ends(text, 0, open) || isObject(text, open) && ISSUING.isIn(text, close, clauseEnd(text, close));
    }

    private static boolean isObject(Folded text, int open) {
        for (int i = open - 1; i >= 0 && open - i <= LOOK && !ENDS.has(text.at(i)); i--) {
            if (OBJECT.has(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static int clauseEnd(Folded text, int from) {
        int limit = Math.min(text.length(), from + LOOK);
        int end = from;
        while (end < limit && !ENDS.has(text.at(end))) {
            end++;
        }
        return end;
    }
}
