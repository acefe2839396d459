package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.Arrays;
import java.util.List;

/** The lines and paragraphs of a document's body and what each was read as: every rule reads it and marks its own. */
final class Sheet {

    /** In the main text, not in an annex. */
    static final int MAIN = -1;

    private final List<Passage> lines;
    private final Role[] roles;
    private final int[] annexes;
    private final Lexicon lexicon;

    Sheet(List<Passage> lines, Lexicon lexicon) {
        this.lines = List.copyOf(lines);
        this.roles = new Role[lines.size()];
        this.annexes = new int[lines.size()];
        this.lexicon = lexicon;
        Arrays.fill(roles, Role.TEXT);
        Arrays.fill(annexes, MAIN);
    }

    int size() {
        return roles.length;
    }

    Passage line(int index) {
        return lines.get(index);
    }

    Folded folded(int index) {
        return lines.get(index).folded();
    }

    Role role(int index) {
        return roles[index];
    }

    boolean isText(int index) {
        return index >= 0 && index < roles.length && roles[index] == Role.TEXT;
    }

    void mark(int index, Role role) {
        roles[index] = role;
    }

    /** The number of the annex that a line belongs to, from 0; {@link #MAIN} for the main text. */
    int annex(int index) {
        return annexes[index];
    }

    void markAnnex(int index, int annex) {
        annexes[index] = annex;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** A part of a line, folded and scanned anew. */
    Passage part(int index, int from, int to) {
        Passage line = lines.get(index);
        Stretch whole = line.stretch();
        Folded text = line.folded();
        var stretch = new Stretch(whole.block(), whole.from() + text.textStart(from), whole.from() + text.textEnd(to));
        return Passage.of(stretch, line.role(), lexicon);
    }
}
