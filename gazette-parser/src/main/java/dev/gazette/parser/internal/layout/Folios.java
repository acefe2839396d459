package dev.gazette.parser.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the folios: lines that number the pages, one after the other.
 *
 * <pre>
 *   …落实到每
 *                         - 1 -
 *   云水市人民政府公报 2023·1
 *   一张订单…
 * </pre>
 *
 * <p>A dressed number is a folio by its form. A bare one, and one beside words, is a folio only in a row of at least three that
 * count up by one (a page without a folio may stand between), each a page's length from the other; a bare one needs a sign of
 * the page besides: a form feed, a running head at the same place, a sentence that goes on behind it. So a heading {@code 3},
 * the first column of a table and a year stay in the text.
 */
final class Folios {

    private static final int SHORTEST_ROW = 3;
    /** The least characters between two pages' folios. */
    private static final int SHORTEST_PAGE = 150;

    /** The longest head beside a folio that does not name the gazette, such as a section's name. */
    private static final int LONGEST_HEAD = 24;

    private final List<Row> rows;
    private final List<Integer> places = new ArrayList<>();
    private final List<FolioForm> forms = new ArrayList<>();

    private Folios(List<Row> rows) {
        this.rows = rows;
    }

    /** Marks the folios among the rows as furniture. */
    static void mark(List<Row> rows) {
        var folios = new Folios(rows);
        folios.collect();
        folios.decide();
    }

    private void collect() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            FolioForm form = row.isShort() ? FolioForm.of(row.text) : null;
            if (form != null
                    && (form.dress() == FolioForm.Dress.DRESSED
                            || form.dress() == FolioForm.Dress.PAGE
                            || (isApart(i) && !isEntry(row, form)))) {
                places.add(i);
                forms.add(form);
            }
        }
    }

    /** A long title with a page beside it is an entry of the contents: a head is short, or names the gazette. */
    private static boolean isEntry(Row row, FolioForm form) {
        return form.dress() == FolioForm.Dress.BESIDE
                && row.text.length() > LONGEST_HEAD
                && !Heads.namesGazette(row.text);
    }

    private void decide() {
        int n = places.size();
        var before = new int[n];
        var lengths = new int[n];
        Arrays.fill(before, -1);
        Map<Integer, Integer> latest = new HashMap<>();
        for (int i = 0; i < n; i++) {
            int number = forms.get(i).number();
            int previous = linked(latest, number - 1, i);
            if (previous < 0) {
                previous = linked(latest, number - 2, i);
            }
            before[i] = previous;
            lengths[i] = previous < 0 ? 1 : lengths[previous] + 1;
            latest.put(number, i);
        }
        var rowOf = new int[n];
        Arrays.fill(rowOf, -1);
        for (int i = n - 1; i >= 0; i--) {
            if (rowOf[i] < 0) {
                decideRow(before, lengths[i], i, rowOf);
            }
        }
    }

    private int linked(Map<Integer, Integer> latest, int number, int index) {
        Integer found = latest.get(number);
        if (found == null) {
            return -1;
        }
        int from = rows.get(places.get(found)).line.end();
        int to = rows.get(places.get(index)).line.start();
        return to - from >= SHORTEST_PAGE || isSure(found) && isSure(index) ? found : -1;
    }

    private void decideRow(int[] before, int length, int last, int[] rowOf) {
        boolean accepted = length >= SHORTEST_ROW && hasSignsOfPages(before, last);
        for (int i = last; i >= 0 && rowOf[i] < 0; i = before[i]) {
            rowOf[i] = last;
            if (accepted || isSure(i)) {
                rows.get(places.get(i)).furniture = true;
            }
        }
    }

    /** Bare numbers alone need signs that a page ends where they stand; at least at every third of them. */
    private boolean hasSignsOfPages(int[] before, int last) {
        int bare = 0;
        int signs = 0;
        for (int i = last; i >= 0; i = before[i]) {
            int place = places.get(i);
            if (forms.get(i).dress() == FolioForm.Dress.BARE) {
                bare++;
                signs += endsPage(place) ? 1 : 0;
            } else {
                signs++;
            }
        }
        return bare == 0 || signs * 3 >= bare;
    }

    private boolean endsPage(int place) {
        Row row = rows.get(place);
        if (row.line.pageBefore()) {
            return true;
        }
        if (place == 0 || place + 1 >= rows.size()) {
            return place > 0;
        }
        Row next = rows.get(place + 1);
        Row previous = rows.get(place - 1);
        boolean goesOn = !previous.isStopped() && previous.has(',') && Labels.length(next.text) == 0;
        return next.line.pageBefore() || goesOn || (next.isShort() && Heads.namesGazette(next.text));
    }

    private boolean isSure(int index) {
        FolioForm.Dress dress = forms.get(index).dress();
        return dress == FolioForm.Dress.DRESSED || dress == FolioForm.Dress.PAGE;
    }

    private boolean isApart(int place) {
        return place == 0
                || rows.get(place).standsApart()
                || place + 1 == rows.size()
                || rows.get(place + 1).standsApart();
    }
}
