package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of one paragraph together again: those that a width broke and those that a page cut.
 *
 * <p>Every line is compared with the one before it only, by the measure of the text around them; {@link Cut} decides.
 */
final class Flow {

    private static final int STRETCH = 256;
    private static final int AROUND = 96;

    private Flow() {}

    static List<Block> of(SourceText source, List<Row> rows) {
        var blocks = new ArrayList<Block>();
        var open = new ArrayList<Line>();
        Measure measure = new Measure(0, false, false);
        Row first = null;
        for (int i = 0; i < rows.size(); i++) {
            if (i % STRETCH == 0) {
                measure = Measure.of(rows, Math.max(0, i - AROUND), Math.min(rows.size(), i + STRETCH + AROUND));
            }
            Row row = rows.get(i);
            if (first != null
                    && !Cut.goesOn(
                            first, rows.get(i - 1), row, i + 1 < rows.size() ? rows.get(i + 1) : null, measure)) {
                blocks.add(Block.of(source, open));
                open.clear();
                first = null;
            }
            first = first == null ? row : first;
            open.add(row.line);
        }
        if (!open.isEmpty()) {
            blocks.add(Block.of(source, open));
        }
        return blocks;
    }
}
