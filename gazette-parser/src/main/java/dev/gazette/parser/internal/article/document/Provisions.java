package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs with their place in the structure of the text.
 *
 * <pre>
 *   第一章　总则              CHAPTER  chp_1
 *   第三条　…                 ARTICLE  art_3
 *   …第二款…                  TEXT     art_3__para_2
 *   （一）…                   ITEM2    art_3__para_2__item_1
 * </pre>
 *
 * <p>Articles are numbered through all chapters, so an article that does not follow the one before only looks like one:
 * {@code 第三条规定的情形…} after article 9. With a gap behind its label it is one all the same, and where the labels before have a
 * gap, it must have one.
 */
public final class Provisions {

    private final ProvisionIds ids = new ProvisionIds();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int lastArticle;
    /** True while every article of this text has had a gap behind its label. */
    private boolean gaps = true;

    private int annex = Sheet.MAIN;

    /** Adds a paragraph; {@code attachment} is the index of the attachment that it belongs to, {@code -1} for the main text. */
    void add(Passage passage, int attachment) {
        if (attachment != annex) {
            annex = attachment;
            lastArticle = 0;
            gaps = true;
            ids.annex(attachment);
        }
        Folded text = passage.folded();
        Optional<Labels> label = label(text);
        ParagraphKind kind = label.map(Labels::kind).orElse(ParagraphKind.TEXT);
        String id = label.map(ids::labelled).orElseGet(ids::text);
        paragraphs.add(new Paragraph(
                passage.stretch().text(),
                kind,
                label.map(l -> passage.printed(0, l.end())).orElse(null),
                id,
                List.of(),
                attachment < 0 ? null : attachment,
                passage.stretch().spans()));
    }

    /** Adds a row of a table. */
    void addRow(Passage passage, List<String> cells, int attachment) {
        if (attachment != annex) {
            annex = attachment;
            ids.annex(attachment);
        }
        paragraphs.add(new Paragraph(
                passage.stretch().text(),
                ParagraphKind.TABLE_ROW,
                null,
                ids.row(),
                cells,
                attachment < 0 ? null : attachment,
                passage.stretch().spans()));
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Paragraphs of running text with their labels, all of the main text. */
    public static List<Paragraph> of(List<Passage> passages) {
        var provisions = new Provisions();
        for (Passage passage : passages) {
            provisions.add(passage, Sheet.MAIN);
        }
        return provisions.paragraphs();
    }

    private Optional<Labels> label(Folded text) {
        Optional<Labels> label = Labels.of(text, true);
        if (label.isEmpty()) {
            return label;
        }
        Labels found = label.get();
        boolean apart = found.end() == text.length() || text.spaceBefore(found.end());
        switch (found.kind()) {
            case ARTICLE -> {
                boolean next =
                        found.number() == lastArticle + 1 || (found.number() == lastArticle && found.suffix() > 0);
                if (!apart && (!next || (gaps && lastArticle > 0))) {
                    return Optional.empty();
                }
                gaps &= apart;
                lastArticle = found.number();
            }
            case PART, CHAPTER, SECTION -> {
                // A heading is short and no sentence; 第二章所称… is one.
                if (!apart && (text.length() > 40 || text.indexOf('。', 0, text.length()) >= 0)) {
                    return Optional.empty();
                }
            }
            default -> {}
        }
        return label;
    }
}
