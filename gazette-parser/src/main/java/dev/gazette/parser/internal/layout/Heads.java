package dev.gazette.parser.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private static final int MASTHEAD = 10;
    private static final int FAR = 20;
    private static final int LONGEST_ALONE = 16;

    private final List<Row> rows;
    private final Map<String, Integer> atEdge = new HashMap<>();
    private final Map<String, Integer> anywhere = new HashMap<>();
    private final Map<Integer, Integer> farIndents = new HashMap<>();

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
        heads.markNames();
    }

    /** True when the words are a gazette's name, with or without the issue. */
    static boolean namesGazette(Folded text) {
        for (int end = text.length(); end > 2; end--) {
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
                && cells(rows.get(place - 1).text).containsAll(cells(rows.get(place).text));
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

    /** The gazette's name again on a line apart, alone or with the same issue, and lines that share two cells with marked heads. */
    private void markNames() {
        Set<String> marked = new HashSet<>();
        for (Row row : rows) {
            if (row.furniture) {
                marked.addAll(cells(row.text));
            }
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!isCandidate(row) || row.text.indexOf('《', 0, row.text.length()) >= 0) {
                continue;
            }
            int shared = 0;
            boolean name = false;
            List<String> cells = cells(row.text);
            for (String cell : cells) {
                shared += marked.contains(cell) ? 1 : 0;
                if (cell.endsWith("公报") || cell.endsWith("政报")) {
                    Integer before = first.putIfAbsent(cell, i);
                    name |= before != null && (cells.size() == 1 || isSameIssue(before, cells));
                }
            }
            if ((shared > 1 || name) && row.standsApart() && !beginsIssue(i)) {
                row.furniture = true;
            }
        }
    }

    /** True when the numbers in the cells stand on the lines below the gazette's first name, too; a folio is no cell. */
    private boolean isSameIssue(int masthead, List<String> cells) {
        var below = new StringBuilder();
        for (int i = masthead; i < Math.min(rows.size(), masthead + MASTHEAD); i++) {
            below.append(' ')
                    .append(rows.get(i).text, 0, Math.min(rows.get(i).text.length(), LONGEST));
        }
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                int end = i;
                while (end < cell.length() && Numerals.isArabic(cell.charAt(end))) {
                    end++;
                }
                if (end > i && below.indexOf(cell.substring(i, end)) < 0) {
                    return false;
                }
                i = end;
            }
        }
        return true;
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

    /** A name alone whose issue stands on one of the next lines, other than on lines before: the masthead of an issue. */
    private boolean beginsIssue(int place) {
        Row row = rows.get(place);
        if (!namesGazette(row.text) || cells(row.text).size() > 1) {
            return false;
        }
        for (int i = place + 1; i < Math.min(rows.size(), place + 6); i++) {
            Folded text = rows.get(i).text;
            if (text.length() > LONGEST || rows.get(i).furniture) {
                continue;
            }
            int ordinal = text.indexOf('第', 0, text.length());
            int issue = ordinal < 0 ? -1 : Numerals.end(text, ordinal + 1);
            boolean says =
                    issue > ordinal + 1 && (text.at(issue) == '期' || text.at(issue) == '号' || text.at(issue) == '、');
            if (says || text.indexOf("总第", 0, text.length()) >= 0) {
                return anywhere.getOrDefault(WHOLE + text, 0) < 3;
            }
        }
        return false;
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

    /** The parts of a head that gaps and strokes set apart; bare numbers and ornaments are left out. */
    private static List<String> cells(Folded text) {
        var cells = new ArrayList<String>(3);
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean gap = i < text.length()
                    && text.spaceBefore(i)
                    && (isWide(text, i) || !isHan(text.at(i)) || !isHan(text.at(i - 1)));
            boolean stroke = i < text.length() && (text.at(i) == '/' || text.at(i) == '|');
            if (i == text.length() || gap || stroke) {
                addCell(cells, text, from, i);
                from = stroke ? i + 1 : i;
            }
        }
        return cells;
    }

    private static void addCell(List<String> cells, Folded text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.at(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.at(end - 1))) {
            end--;
        }
        boolean number = true;
        for (int i = start; i < end; i++) {
            number &= Numerals.isArabic(text.at(i));
        }
        if (!number && end - start > 1) {
            cells.add(text.words(start, end));
        }
    }

    /** What must come again: the cells of a line, or a line of one cell as a whole, its ornaments included. */
    private static List<String> keys(Folded text) {
        List<String> cells = cells(text);
        return cells.size() > 1 ? cells : List.of(WHOLE + text);
    }

    private static boolean isWide(Folded text, int index) {
        return text.textStart(index) - text.textStart(index - 1) > 2;
    }

    private static boolean isHan(char c) {
        return c >= '\u2E80' && c < '\uA000';
    }
}
