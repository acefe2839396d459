package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What running heads tell of the gazette, where no masthead does: a few pages out of an issue.
 *
 * <pre>
 *   某某县人民政府公报                              2020·2
 *   12 / 某某市人民政府公报 2020年第3期
 * </pre>
 *
 * <p>The first head that names the gazette and the first year count. It is no masthead: heads are furniture, and the issue that
 * they tell of is not said to begin here.
 */
final class RunningMasthead {

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NAME = 32;

    private @Nullable String name;

    private @Nullable IssueData data;

    private RunningMasthead() {}

    /** The gazette and its issue; empty when no head names both its name and a year. */
    static Optional<Masthead> of(List<Block> heads) {
        var running = new RunningMasthead();
        for (Block head : heads) {
            running.read(head.folded());
        }
        String name = running.name;
        IssueData data = running.data;
        return name == null || data == null
                ? Optional.empty()
                : Optional.of(new Masthead(
                        name,
                        null,
                        MastheadReader.issuingBody(name),
                        data.year,
                        data.numbers,
                        data.wholeNumber,
                        data.date(),
                        List.of(),
                        List.of()));
    }

    private void read(Folded head) {
        int n = head.length();
        int end = Math.max(head.indexOf("公报", 0, n), head.indexOf("政报", 0, n)) + 2;
        int start = end;
        while (end > 1 && start > 0 && (start == end || !isGap(head, start))) {
            start--;
        }
        if (end > 1 && end - start >= SHORTEST_NAME && end - start <= LONGEST_NAME && name == null) {
            name = head.words(start, end);
        }
        if (data == null) {
            var told = new IssueData();
            told.readCells(Folded.of(head.words(0, end > 1 ? start : 0)), 0);
            told.readCells(head, end > 1 ? end : 0);
            data = told.year == null ? null : told;
        }
    }

    private static boolean isGap(Folded head, int at) {
        return head.spaceBefore(at) || "/|".indexOf(head.at(at - 1)) >= 0;
    }
}
