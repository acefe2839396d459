package dev.gazette.parser.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the running heads: short lines that come again at the edge of the page, next to a folio or a form feed.
 *
 * <pre>
 *   - 3 -
 *   2019年第4期　　　某某市人民政府公报　　　市政府文件       of its cells, two come again on every page
 * </pre>
 *
 * <p>A cell must come again at the edges of pages at least as often as elsewhere: a signature, a heading 附件 or a section's name
 * comes again too, but inside pages. Where the gazette's own name is printed again on a line apart, that is enough. A head that
 * stands at the same far indent as others at the top of a page is one though its words come once. The masthead of a further issue
 * is none.
 */
final class Heads {

    private static final int LONGEST = 60;
    private static final int DEEPEST = 2;
    private static final String WHOLE = "=";
    private static final int FAR = 20;
    private static final int LONGEST_ALONE = 16;

    private final List<Row> rows;
    private final Map<String, Integer> atEdge = new HashMap<>();
    private final Map<String, Integer> anywhere = new HashMap<>();
    private final Map<Integer, Integer> farIndents = new HashMap<>();

    private int firstName = -1;

    private Heads(List<Row> rows) {
        this.rows = rows;
    }

    /** Marks the running heads among the rows as furniture; the folios must be marked. */
    static void mark(List<Row> rows) {
        var heads = new Heads(rows);
        heads.count();
        for (int depth = 0; depth < DEEPEST; depth++) {
            heads.markEdges();
        }
        NameHeads.mark(rows, heads::isCandidate, heads::beginsIssue);
    }

    /** True when the words are a gazette's name, with or without the issue. */
    static boolean namesGazette(Folded text) {
        for (int end = text.length(); end > 1; end--) {
            if (text.endsWith("公报", end) || text.endsWith("政报", end)) {
                return text.indexOf("统计公报", 0, text.length()) < 0;
            }
        }
        return false;
    }

    private void count() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!isCandidate(row)) {
                continue;
            }
            boolean edge = edge(i, DEEPEST);
            for (String cell : keys(row.text)) {
                anywhere.merge(cell, 1, Integer::sum);
                if (edge) {
                    atEdge.merge(cell, 1, Integer::sum);
                }
            }
            if (row.line.indent() >= FAR && isTop(i)) {
                farIndents.merge(row.line.indent(), 1, Integer::sum);
            }
        }
    }

    private void markEdges() {
        var found = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (isCandidate(row)
                    && edge(i, 1)
                    && !isSignature(i)
                    && !isHeadline(i)
                    && (comesAgain(row) || isAtSameFarPlace(i))
                    && !beginsIssue(i)
                    && !repeatsHead(i)) {
                found.add(row);
            }
        }
        for (Row row : found) {
            row.furniture = true;
        }
    }

    /** The body's name above the date. */
    private boolean isSignature(int place) {
        int next = place + 1;
        while (next < rows.size()
                && (rows.get(next).furniture || namesGazette(rows.get(next).text))
                && next - place < 5) {
            next++;
        }
        return next < rows.size() && FullDate.isLine(rows.get(next).text);
    }

    /** The body's name above 关于…的通知: one page after the other may begin with it. */
    private boolean isHeadline(int place) {
        return place + 1 < rows.size()
                && rows.get(place + 1).text.startsWith("关于", 0)
                && rows.get(place + 1).line.blanksBefore() == 0;
    }

    private boolean comesAgain(Row row) {
        for (String cell : keys(row.text)) {
            int edges = atEdge.getOrDefault(cell, 0);
            if (edges >= 2 && edges * 2 >= anywhere.getOrDefault(cell, 0) && (edges > 2 || namesGazette(row.text))) {
                return true;
            }
        }
        return false;
    }

    /** A section's heading right below the running head that names the section. */
    private boolean repeatsHead(int place) {
        return place > 0
                && rows.get(place - 1).furniture
                && HeadCells.of(rows.get(place - 1).text).containsAll(HeadCells.of(rows.get(place).text));
    }

    private boolean isAtSameFarPlace(int place) {
        Row row = rows.get(place);
        boolean apart = place + 1 == rows.size() || rows.get(place + 1).standsApart();
        return isTop(place)
                && apart
                && row.text.length() <= LONGEST_ALONE
                && farIndents.getOrDefault(row.line.indent(), 0) >= 3;
    }

    private boolean isTop(int place) {
        return rows.get(place).line.pageBefore() || (place > 0 && rows.get(place - 1).furniture);
    }

    /** True when a folio, a form feed or furniture stands no further than so many lines away. */
    private boolean edge(int place, int reach) {
        if (rows.get(place).line.pageBefore()) {
            return true;
        }
        for (int k = 1; k <= reach; k++) {
            if (place - k >= 0
                    && (rows.get(place - k).furniture
                            || (k < reach && rows.get(place - k).line.pageBefore()))) {
                return true;
            }
            if (place + k < rows.size()
                    && (rows.get(place + k).furniture
                            || rows.get(place + k).line.pageBefore())) {
                return true;
            }
        }
        return false;
    }

    /** The first line of all that names the gazette. */
    private int firstName() {
        if (firstName < 0) {
            firstName = 0;
            while (firstName < rows.size() - 1
                    && !(rows.get(firstName).isShort() && namesGazette(rows.get(firstName).text))) {
                firstName++;
            }
        }
        return firstName;
    }

    /**
     * The masthead of an issue: a name alone whose issue stands on one of the next lines, other than on lines before; the first
     * name of all, when no page ends there.
     */
    private boolean beginsIssue(int place) {
        Row row = rows.get(place);
        if (!namesGazette(row.text)) {
            return false;
        }
        if (place == firstName() && !edge(place, DEEPEST)) {
            return true;
        }
        if (HeadCells.of(row.text).size() > 1) {
            return false;
        }
        for (int i = place + 1; i < Math.min(rows.size(), place + 6); i++) {
            Folded text = rows.get(i).text;
            if (text.length() > LONGEST || rows.get(i).furniture) {
                continue;
            }
            if (tellsIssue(text)) {
                return anywhere.getOrDefault(WHOLE + text, 0) < 3;
            }
            if (!isInMasthead(text)) {
                return false;
            }
        }
        return false;
    }

    /** What may stand between the name and its issue: a name in another language, who publishes it, a year. */
    private static boolean isInMasthead(Folded text) {
        int n = text.length();
        boolean foreign = true;
        for (int i = 0; i < n && foreign; i++) {
            foreign = !HeadCells.isHan(text.at(i));
        }
        return foreign
                || Numerals.end(text, 0) == 4 && n <= 5
                || text.indexOf('刊', 0, n) >= 0
                || text.endsWith("主办", n)
                || text.endsWith("主管", n)
                || text.indexOf(':', 0, n) > 0;
    }

    /** 第3期, 总第176期, 2025·1, 增刊. */
    private static boolean tellsIssue(Folded text) {
        int ordinal = text.indexOf('第', 0, text.length());
        int issue = ordinal < 0 ? -1 : Numerals.end(text, ordinal + 1);
        boolean says = issue > ordinal + 1 && "期号、-—".indexOf(text.at(issue)) >= 0;
        boolean dotted = Numerals.end(text, 0) == 4 && "·.".indexOf(text.at(4)) >= 0 && Numerals.end(text, 5) > 5;
        return says
                || dotted
                || text.indexOf("总第", 0, text.length()) >= 0
                || text.indexOf("增刊", 0, text.length()) >= 0
                || text.indexOf("特刊", 0, text.length()) >= 0;
    }

    private boolean isCandidate(int place) {
        return isCandidate(rows.get(place));
    }

    /** A short line without stops; 关于 stands in titles, whose first lines may be the same for many. */
    private static boolean isCandidate(Row row) {
        return !row.furniture
                && row.isShort()
                && row.text.length() <= LONGEST
                && !row.isStopped()
                && row.text.indexOf(',', 0, LONGEST) < 0
                && row.text.indexOf('。', 0, LONGEST) < 0
                && !FullDate.isLine(row.text)
                && Labels.length(row.text) == 0
                && !row.text.startsWith("附件", 0)
                && row.text.indexOf("关于", 0, LONGEST) < 0;
    }

    /** What must come again: the cells of a line, or a line of one cell as a whole, its ornaments included. */
    private static List<String> keys(Folded text) {
        List<String> cells = HeadCells.of(text);
        return cells.size() > 1 ? cells : List.of(WHOLE + text);
    }
}
