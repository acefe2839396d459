package dev.gazette.parser.internal.article;

import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;

/** Passages of a body as paragraphs of the model. */
final class Paragraphs {

    private Paragraphs() {}

    /** Paragraphs of running text, numbered {@code para_1}, {@code para_2} … */
    static List<Paragraph> plain(List<Passage> body) {
        var paragraphs = new ArrayList<Paragraph>();
        for (Passage passage : body) {
            Stretch words = passage.stretch();
            String id = "para_" + (paragraphs.size() + 1);
            paragraphs.add(new Paragraph(words.text(), ParagraphKind.TEXT, null, id, List.of(), null, words.spans()));
        }
        return paragraphs;
    }
}
