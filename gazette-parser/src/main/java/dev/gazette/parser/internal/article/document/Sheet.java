package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The lines and paragraphs of a document's body and what each was read as: every rule reads it and marks its own. */
final class Sheet {

    /** In the main text, not in an annex. */
    static final int MAIN = -1;

    private final List<Passage> lines;
    private final List<List<String>> cells;
    private final Role[] roles;
    private final int[] annexes;
    private final Lexicon lexicon;

    Sheet(List<Passage> lines, Lexicon lexicon) {
        this.lines = new ArrayList<>(lines);
        this.cells = new ArrayList<>(Collections.nCopies(lines.size(), List.of()));
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

    /** The cells of a row of a table; empty for any other line. */
    List<String> cells(int index) {
        return cells.get(index);
    }

    void markRow(int index, List<String> row) {
        cells.set(index, row);
    }

    /** Puts a line at the end of another above it; both must be whole blocks, or nothing happens. */
    void join(int above, int below) {
        Stretch first = lines.get(above).stretch();
        Stretch second = lines.get(below).stretch();
        if (isWhole(first) && isWhole(second)) {
            Stretch both = Stretch.of(first.block().join(second.block()));
            lines.set(above, Passage.of(both, lines.get(above).role(), lexicon));
            roles[below] = Role.JOINED;
        }
    }

    private static boolean isWhole(Stretch stretch) {
        return stretch.from() == 0 && stretch.to() == stretch.block().text().length();
    }
}
