package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.List;

/** All blocks of a source with what each looks like; what the rules of this package read. */
final class Sheet {

    private final List<Block> blocks;
    private final Form[] forms;
    private final Lexicon lexicon;

    Sheet(List<Block> blocks, Lexicon lexicon) {
        this.blocks = List.copyOf(blocks);
        this.lexicon = lexicon;
        forms = new Form[blocks.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = Form.of(blocks.get(i), lexicon);
            if (is(i, Form.CELLS) && is(i - 1, Form.LINE) && endsKicker(i - 1)) {
                // 压实责任　筑牢防线　确保安全: three phrases of a title set apart.
                forms[i] = Form.LINE;
            }
        }
        var bylines = new BylineLine(lexicon);
        for (int i = 0; i < forms.length; i++) {
            boolean above = i == 0 && (is(1, Form.LINE) || is(1, Form.BYLINE));
            if ((is(i, Form.LINE) || is(i, Form.CELLS))
                    && (above || is(i - 1, Form.LINE) || is(i - 1, Form.BYLINE))
                    && (bylines.isBesideHeadline(text(i)) || bylines.isDate(text(i)))) {
                forms[i] = Form.BYLINE;
            }
        }
    }

    private boolean endsKicker(int index) {
        Block block = blocks.get(index);
        return Kickers.end(block, lexicon) == block.folded().length();
    }

    int size() {
        return forms.length;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    List<Block> blocks(int from, int to) {
        return blocks.subList(from, to);
    }

    Folded text(int index) {
        return blocks.get(index).folded();
    }

    Form form(int index) {
        return forms[index];
    }

    /** Says that a block heads a section. */
    void setHeading(int index) {
        forms[index] = Form.HEADING;
    }

    boolean is(int index, Form form) {
        return index >= 0 && index < forms.length && forms[index] == form;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Where the last term of this kind that ends the text begins; -1 when the text does not end with one. */
    int endingTerm(Kind kind, CharSequence text, int end) {
        return Terms.ending(lexicon, kind, text, end);
    }
}
