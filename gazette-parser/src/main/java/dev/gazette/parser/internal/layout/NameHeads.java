package dev.gazette.parser.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the running heads that print the gazette's own name again: once is enough, and an edge of the page is not needed.
 *
 * <pre>
 *   某某市人民政府公报　2019年第4期       the name of the masthead, which may stand over two lines there, alone or with its issue
 *   公报2019·4                       the short name with the masthead's issue
 *   2019·4                          the issue alone, well below the masthead
 *   市政府文件　　2019年第4期           two cells that heads share which are known already
 * </pre>
 *
 * <p>A line with title marks and a masthead of another issue are none.
 */
final class NameHeads {

    private static final int LONGEST = 60;
    /** So many lines of a masthead tell the issue. */
    private static final int MASTHEAD = 10;
    /** 人民政府公报 below the place's name. */
    private static final int LONGEST_TAIL = 6;

    private static final int LONGEST_ISSUE = 10;
    /** So far below the name the masthead itself may print its issue. */
    private static final int NEAR = 5;

    private final List<Row> rows;
    private final Map<String, Integer> first = new HashMap<>();
    private int masthead = -1;

    private NameHeads(List<Row> rows) {
        this.rows = rows;
    }

    /** Marks them among the candidates; the heads at the pages' edges must be marked. */
    static void mark(List<Row> rows, IntPredicate isCandidate, IntPredicate beginsIssue) {
        Set<String> marked = new HashSet<>();
        for (Row row : rows) {
            if (row.furniture) {
                marked.addAll(HeadCells.of(row.text));
            }
        }
        var heads = new NameHeads(rows);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!isCandidate.test(i) || row.text.indexOf('《', 0, row.text.length()) >= 0) {
                continue;
            }
            int shared = 0;
            boolean name = false;
            List<String> cells = HeadCells.of(row.text);
            for (String cell : cells) {
                shared += marked.contains(cell) ? 1 : 0;
                name |= heads.isName(i, cell, cells);
            }
            if ((shared > 1 || name) && row.standsApart() && !beginsIssue.test(i)) {
                row.furniture = true;
            }
        }
    }

    /** True when the cell prints the name again. */
    private boolean isName(int place, String cell, List<String> cells) {
        if ((cell.startsWith("公报") || cell.startsWith("政报"))
                && cell.length() > 2
                && Numerals.isArabic(cell.charAt(2))) {
            return masthead >= 0 && isSameIssue(masthead, List.of(cell));
        }
        if (isIssueAlone(cell)) {
            return masthead >= 0 && cells.size() == 1 && isBelowMasthead(place) && isSameIssue(masthead, List.of(cell));
        }
        if (!cell.endsWith("公报") && !cell.endsWith("政报")) {
            return false;
        }
        boolean tail = cell.length() <= LONGEST_TAIL && place > 0 && cells.size() == 1;
        String name = tail ? rows.get(place - 1).text + cell : cell;
        Integer before = first.putIfAbsent(name, place);
        if (masthead < 0) {
            masthead = place;
        }
        return before != null && !tail && (cells.size() == 1 || isSameIssue(before, cells));
    }

    /** Further down than the masthead's own lines, or on another page. */
    private boolean isBelowMasthead(int place) {
        boolean below = place - masthead > NEAR;
        for (int i = masthead + 1; i < place && !below; i++) {
            below = rows.get(i).furniture;
        }
        return below;
    }

    /** 2019·4, 2019年第4期. */
    private static boolean isIssueAlone(String cell) {
        if (cell.length() < 6 || cell.length() > LONGEST_ISSUE || Numerals.end(cell, 0) != 4) {
            return false;
        }
        boolean named = cell.startsWith("年第", 4) && cell.endsWith("期");
        int from = named ? 6 : 5;
        int to = named ? cell.length() - 1 : cell.length();
        return (named || "·.".indexOf(cell.charAt(4)) >= 0) && Numerals.end(cell, from) == to && to > from;
    }

    /** True when the numbers in the cells stand on the lines below the gazette's first name, too; a folio is no cell. */
    private boolean isSameIssue(int name, List<String> cells) {
        Set<Integer> told = new HashSet<>();
        for (int i = Math.max(0, name - 1); i < Math.min(rows.size(), name + MASTHEAD); i++) {
            Folded text = rows.get(i).text;
            addNumbers(text, Math.min(text.length(), LONGEST), told);
        }
        for (String cell : cells) {
            Set<Integer> numbers = new HashSet<>();
            addNumbers(cell, cell.length(), numbers);
            if (!told.containsAll(numbers)) {
                return false;
            }
        }
        return true;
    }

    private static void addNumbers(CharSequence text, int to, Set<Integer> numbers) {
        for (int i = 0; i < to; i++) {
            int end = Numerals.end(text, i);
            if (end > i) {
                numbers.add(Numerals.value(text, i, end));
                i = end - 1;
            }
        }
    }
}
