package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of the contents again in the body: by the title, whole or behind its kicker, and by the document's number.
 *
 * <pre>
 *   contents   某某在走访慰问困难群众时强调 把群众的冷暖放在心上…(2)
 *   body       把群众的冷暖放在心上                                the title alone: its kicker stands in the contents only
 * </pre>
 *
 * <p>Titles are compared in the comparison form by edit distance; their digits must be the same, and an annex (附件) is none. Of several
 * places the one is taken that keeps the order of the contents. The work for each entry is bounded, whatever the text.
 */
final class Matcher {

    private static final double ALIKE = 0.85;
    private static final double BY_NUMBER = 1.2;
    /** The whole entry, its kicker included, is worth more than its title alone: two entries may share a slogan. */
    private static final double WHOLE = 1.05;

    private static final double UP_TO_VERB = 0.95;
    private static final int MOST_LINES = 6;
    private static final int MOST_PLACES = 8;
    private static final int MOST_COMPARISONS = 64;
    private static final int SHORTEST = 4;
    private static final int LONGEST_VERB = 5;
    private static final int LONGEST_FIRST = 30;

    private final Sheet sheet;
    private final List<Entry> entries;
    private final List<List<String>> variants = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final EntryIndex index;
    private final int[] places;
    private final int[] comparisons;

    Matcher(Sheet sheet, List<Entry> entries) {
        this.sheet = sheet;
        this.entries = entries;
        var titles = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            titles.add(entry.title());
            variants.add(variants(entry));
            if (entry.number() != null) {
                numbers.putIfAbsent(entry.number(), i);
                int ordinal = entry.number().lastIndexOf('第');
                if (ordinal > 0) {
                    numbers.putIfAbsent(entry.number().substring(ordinal), i);
                }
            }
        }
        index = new EntryIndex(titles);
        places = new int[entries.size()];
        comparisons = new int[entries.size()];
    }

    /** The best place of each entry that has one, in text order. */
    List<Match> find(int from, int to) {
        var found = new ArrayList<Match>();
        for (int i = from; i < to; i++) {
            if (sheet.is(i, Form.NUMBER)) {
                byNumber(i, from, to, found);
            } else if (canBeTitle(i, i)) {
                byTitle(i, to, found);
            }
        }
        return InOrder.of(found, entries.size());
    }

    /** A line, or a month alone, which a chronicle may be called by: 2024年2月. */
    private boolean canBeTitle(int block, int first) {
        return sheet.is(block, Form.LINE) || (block == first && sheet.is(block, Form.DATE));
    }

    private void byTitle(int block, int to, List<Match> found) {
        for (int entry : candidates(block, to)) {
            if (places[entry] < MOST_PLACES) {
                Match match = compare(entry, block, to);
                if (match != null) {
                    places[entry]++;
                    found.add(match);
                }
            }
        }
    }

    /** By the first line, and where the title may run on, by the first two: many titles begin with the same body's name. */
    private Set<Integer> candidates(int block, int to) {
        Folded first = sheet.text(block);
        var entries = new LinkedHashSet<>(index.candidates(first));
        if (first.length() <= LONGEST_FIRST && block + 1 < to && sheet.is(block + 1, Form.LINE)) {
            Folded next = sheet.text(block + 1);
            entries.addAll(index.candidates(first + next.words(0, Math.min(next.length(), LONGEST_FIRST))));
        }
        return entries;
    }

    private @Nullable Match compare(int entry, int block, int to) {
        Match best = null;
        var words = new StringBuilder();
        for (int lines = 1;
                lines <= MOST_LINES && block + lines <= to && canBeTitle(block + lines - 1, block);
                lines++) {
            Folded line = sheet.text(block + lines - 1);
            words.append(line, 0, Titles.end(line, line.length()));
            for (String variant : variants.get(entry)) {
                double score = score(entry, words, variant);
                if (score >= ALIKE && (best == null || score > best.score())) {
                    best = new Match(entry, block, lines, score);
                }
            }
        }
        return best;
    }

    private double score(int entry, CharSequence words, String title) {
        int length = words.length();
        if (length < SHORTEST || title.length() < SHORTEST) {
            return words.toString().contentEquals(title) ? 1 : 0;
        }
        if (title.contentEquals(words)) {
            return length == entries.get(entry).title().length() ? WHOLE : 1;
        }
        int longer = length - title.length();
        if (longer > 0
                && longer <= LONGEST_VERB
                && startsWith(words, title)
                && sheet.endingTerm(Kind.KICKER_VERB, words, length) >= title.length()) {
            return UP_TO_VERB;
        }
        int most = Math.max(length, title.length());
        if (Math.abs(longer) * 6 > most || comparisons[entry] >= MOST_COMPARISONS || !sameDigits(words, title)) {
            return 0;
        }
        comparisons[entry]++;
        int distance = LevenshteinDistance.getDefaultInstance().apply(words, title);
        return 1 - (double) distance / most;
    }

    private void byNumber(int block, int from, int to, List<Match> found) {
        Folded text = sheet.text(block);
        int bracket = text.at(0) == '(' ? 1 : 0;
        Integer entry = numbers.get(text.words(bracket, text.length() - bracket));
        if (entry == null || places[entry] >= MOST_PLACES) {
            return;
        }
        int above = block;
        while (above > from && block - above < MOST_LINES && sheet.is(above - 1, Form.LINE)) {
            above--;
        }
        Match title = null;
        for (int start = above; start < Math.min(to, block + MOST_LINES); start++) {
            Match here = compare(entry, start, start < block ? block : to);
            if (here != null && (title == null || here.score() > title.score())) {
                title = here;
            }
        }
        boolean order = above < block
                && sheet.text(block - 1).endsWith("令", sheet.text(block - 1).length());
        if (title != null || order) {
            // What an order publishes bears the title that the contents announce; the article begins with the order.
            title = order ? null : title;
            int start = title == null ? block - 1 : title.block();
            found.add(new Match(entry, start, title == null ? 1 : title.lines(), BY_NUMBER));
            places[entry]++;
        }
    }

    /** The whole title, and what stands behind each gap of it. */
    private List<String> variants(Entry entry) {
        var all = new ArrayList<String>();
        all.add(entry.title());
        Folded text = entry.line().folded();
        for (int at = entry.titleStart() + SHORTEST; at + SHORTEST < entry.titleEnd() && all.size() < 4; at++) {
            if (text.spaceBefore(at)) {
                all.add(text.words(at, entry.titleEnd()));
            }
        }
        return all;
    }

    private static boolean startsWith(CharSequence words, String title) {
        for (int i = 0; i < title.length(); i++) {
            if (words.charAt(i) != title.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameDigits(CharSequence a, CharSequence b) {
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (Numerals.isArabic(a.charAt(i))) {
                while (j < b.length() && !Numerals.isArabic(b.charAt(j))) {
                    j++;
                }
                if (j == b.length() || b.charAt(j++) != a.charAt(i)) {
                    return false;
                }
            }
        }
        while (j < b.length()) {
            if (Numerals.isArabic(b.charAt(j++))) {
                return false;
            }
        }
        return true;
    }
}
