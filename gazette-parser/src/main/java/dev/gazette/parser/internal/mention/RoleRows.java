package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names in a leading group's list, which stand there without posts.
 *
 * <pre>
 *   组　长:李某某
 *   副组长:冯　某                 a name of two signs is spaced out
 *   　　　　何某某(市纪委)        whence he comes
 *   成　员:巫某某、沈某　陶某
 * </pre>
 *
 * <p>A line counts when nothing but names stands in it; a list begins with a role that is a post, so that 课题成员: alone begins none.
 */
final class RoleRows {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_PLAIN = 4;
    private static final int LONGEST_BRACKET = 40;
    private static final String MARKS = "、,;。";
    /** What ends the names of organs, and of no people. */
    private static final String ORGANS = "局办委院部厅司处科室区镇乡村";

    /** Hears the names of a list. */
    interface Ear {
        void name(Passage passage, int from, int to);
    }

    private final Ear ear;
    private boolean open;

    RoleRows(Ear ear) {
        this.ear = ear;
    }

    /** Reads the next passage of the issue. */
    void read(Passage passage) {
        List<RoleLabels.Label> labels = RoleLabels.of(passage);
        if (labels.isEmpty()) {
            open = open && row(passage, 0, passage.length());
            return;
        }
        for (int i = 0; i < labels.size(); i++) {
            RoleLabels.Label label = labels.get(i);
            open |= label.post() != null;
            int end = i + 1 < labels.size() ? labels.get(i + 1).from() : passage.length();
            if (open) {
                row(passage, label.colon() + 1, end);
            }
        }
    }

    /** Tells the names of a row; false when the list has ended before it. */
    private boolean row(Passage passage, int from, int to) {
        Folded text = passage.folded();
        var ends = new ArrayList<int[]>();
        int at = from;
        while (at < to) {
            int end = nameEnd(passage, at, to);
            int next = text.at(end) == '(' ? bracketEnd(text, end) : end;
            boolean apart = next >= to || next > end || text.spaceBefore(next) || MARKS.indexOf(text.at(next)) >= 0;
            if (end == at || !apart) {
                // 某某 市教育局局长: the post tells the name, and the list goes on.
                return !ends.isEmpty();
            }
            ends.add(new int[] {at, end});
            at = next;
            while (at < to && MARKS.indexOf(text.at(at)) >= 0) {
                at++;
            }
        }
        ends.forEach(name -> ear.name(passage, name[0], name[1]));
        return !ends.isEmpty();
    }

    private static int bracketEnd(Folded text, int at) {
        int close = text.indexOf(')', at, at + LONGEST_BRACKET);
        return close < 0 ? at : close + 1;
    }

    /** Where a name ends that fills the stretch up to a mark, a bracket or a gap; {@code at} when none does. */
    private static int nameEnd(Passage passage, int at, int to) {
        Folded text = passage.folded();
        int end = wordEnd(text, at, to);
        if (end == at + 1) {
            // 冯 某: single signs that gaps part.
            while (end < to && end < at + 3 && wordEnd(text, end, to) == end + 1) {
                end++;
            }
        }
        if (text.indexOf('·', at, end) > 0) {
            return Candidates.transcription(passage, at) == end ? end : at;
        }
        boolean told = text.at(end) == '(';
        return end - at >= 2 && end - at <= LONGEST_PLAIN && isName(passage, at, end, told) ? end : at;
    }

    private static int wordEnd(Folded text, int at, int to) {
        int end = at;
        while (end < to
                && end < at + LONGEST_NAME
                && OrganStart.isWord(text.charAt(end))
                && (end == at || !text.spaceBefore(end))) {
            end++;
        }
        return end;
    }

    /** True for what can be a name; {@code told} when a bracket tells whence he comes, which no heading has. */
    private static boolean isName(Passage passage, int from, int to, boolean told) {
        Folded text = passage.folded();
        for (int i = from; i < to; i++) {
            if (!NameEnds.isOfNames(text.charAt(i))) {
                return false;
            }
        }
        int family = Terms.after(passage, Kind.SURNAME, from);
        boolean given = family > 0 && to - from > family && to - from <= family + 2;
        if (!given && (!told || to - from > 3)) {
            return false;
        }
        return ORGANS.indexOf(text.charAt(to - 1)) < 0 && (given && told || !beginsWord(passage, from, to));
    }

    /** 高度重视, 方案: a longer word of the lexicon, which is a name only where something more tells it. */
    private static boolean beginsWord(Passage passage, int from, int to) {
        long names = Kind.SURNAME.bit() | Kind.DOUBTFUL_SURNAME.bit();
        Hits hits = passage.hits();
        for (int hit = hits.from(from); hit < hits.size() && hits.start(hit) == from; hit++) {
            if (hits.end(hit) <= to && hits.end(hit) > hits.start(hit) + 1 && (hits.kinds(hit) & ~names) != 0) {
                return true;
            }
        }
        return false;
    }
}
