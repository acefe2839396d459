package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets paragraphs apart that a web page ran together on one line.
 *
 * <pre>
 *   各县人民政府： 　　《某某办法》已经同意…。 　　一、…        the indent of a paragraph stands inside the line
 *   第一章　总则 第一条　为了…。 第二条　本办法…。            so does the label of the next
 * </pre>
 *
 * <p>A gap of two columns or more behind a mark that ends a paragraph, or any gap before 第…条 or 第…章 behind one. Not seen:
 * paragraphs run together with nothing between them.
 */
final class RunInParagraphs {

    private static final Chars PARAGRAPH_ENDS = Chars.of("。;:!?…”)");
    private static final int LONGEST_HEADING = 24;

    private RunInParagraphs() {}

    static List<Passage> split(List<Passage> body, Lexicon lexicon) {
        var all = new ArrayList<Passage>(body.size());
        for (Passage passage : body) {
            Folded text = passage.folded();
            int start = 0;
            int length = text.hasSpace() ? text.length() : 0;
            for (int i = 1; i < length; i++) {
                if (text.spaceBefore(i) && begins(text, start, i)) {
                    all.add(part(passage, start, i, lexicon));
                    start = i;
                }
            }
            all.add(start == 0 ? passage : part(passage, start, text.length(), lexicon));
        }
        return all;
    }

    private static boolean begins(Folded text, int start, int i) {
        boolean ended = PARAGRAPH_ENDS.has(text.at(i - 1));
        if (text.at(i) == '第' && Labels.at(text, i, false).isPresent()) {
            boolean heading = i - start <= LONGEST_HEADING
                    && Labels.at(text, start, false).isPresent();
            return ended || heading;
        }
        return ended && text.textStart(i) - text.textEnd(i) >= 3 && text.at(i - 1) != ')';
    }

    private static Passage part(Passage passage, int from, int to, Lexicon lexicon) {
        Stretch whole = passage.stretch();
        Folded text = passage.folded();
        var stretch = new Stretch(whole.block(), whole.from() + text.textStart(from), whole.from() + text.textEnd(to));
        return Passage.of(stretch, passage.role(), lexicon);
    }
}
