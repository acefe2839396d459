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
        }
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
