package dev.gazette.parser.internal.mention;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text that facts are read from: a paragraph, or one part of a headline.
 *
 * <p>Rules work on the comparison form and its hits; all offsets that they hand about are offsets into {@link #folded}.
 */
public final class Passage {

    /** What part of an article a passage is. */
    public enum Role {
        /** 引题. */
        KICKER,
        /** 主题. */
        TITLE,
        /** 副题. */
        DECK,
        /** A paragraph of the body. */
        PARAGRAPH
    }

    private final Stretch stretch;
    private final Role role;
    private final Lexicon lexicon;
    private final @Nullable Shelf shelf;

    /** These are made when they are first asked for, and again when the shelf had them forgotten. */
    private @Nullable Folded folded;

    private @Nullable Hits hits;
    private @Nullable Sentences sentences;

    Passage(Stretch stretch, Role role, Lexicon lexicon, @Nullable Shelf shelf) {
        this.stretch = stretch;
        this.role = role;
        this.lexicon = lexicon;
        this.shelf = shelf;
    }

    /** A stretch of a block by itself. */
    public static Passage of(Stretch stretch, Role role, Lexicon lexicon) {
        return new Passage(stretch, role, lexicon, null);
    }

    /** What part of the article this is. */
    public Role role() {
        return role;
    }

    /** The block and the part of it. */
    public Stretch stretch() {
        return stretch;
    }

    /** The block that the words stand in. */
    public Block block() {
        return stretch.block();
    }

    /** The comparison form. */
    public Folded folded() {
        Folded form = folded;
        return form == null ? fold() : form;
    }

    private Folded fold() {
        boolean whole = stretch.from() == 0 && stretch.to() == block().text().length();
        Folded form = whole ? block().folded() : Folded.of(stretch.text());
        folded = form;
        if (shelf != null) {
            shelf.put(this, form.length());
        }
        return form;
    }

    /** Lets go of what can be made again; how long the comparison form was. */
    int forget() {
        int length = length();
        folded = null;
        hits = null;
        sentences = null;
        block().forget();
        return length;
    }

    /** The lexicon's terms in it. */
    public Hits hits() {
        Hits terms = hits;
        if (terms == null) {
            terms = lexicon.scan(folded());
            hits = terms;
        }
        return terms;
    }

    /** Its sentences. */
    public Sentences sentences() {
        Sentences cut = sentences;
        if (cut == null) {
            cut = Sentences.of(folded());
            sentences = cut;
        }
        return cut;
    }

    /** How long the comparison form is. */
    public int length() {
        return folded().length();
    }

    /** Where a stretch of the comparison form stands in the source. */
    public List<SourceSpan> spans(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        return block().spans(stretch.from() + folded().textStart(from), stretch.from() + folded().textEnd(to));
    }

    /** The printed words of a stretch of the comparison form. */
    public String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        return block().text()
                .substring(stretch.from() + folded().textStart(from), stretch.from() + folded().textEnd(to));
    }

    @Override
    public String toString() {
        return stretch.text();
    }
}
