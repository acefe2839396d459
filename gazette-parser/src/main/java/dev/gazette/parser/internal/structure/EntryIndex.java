package dev.gazette.parser.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the entries that share the most triples of characters with a line: only these need be compared with it. */
final class EntryIndex {

    private static final int GRAM = 3;
    /** A triple that more entries have (人民政) tells nothing. */
    private static final int MOST_ENTRIES = 12;

    private static final int CANDIDATES = 3;
    private static final int LONGEST = 80;

    private final Map<Long, List<Integer>> postings = new HashMap<>();
    private final int[] votes;

    EntryIndex(List<String> titles) {
        votes = new int[titles.size()];
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            for (int at = 0; at + GRAM <= title.length(); at++) {
                List<Integer> entries = postings.computeIfAbsent(gram(title, at), g -> new ArrayList<>(2));
                if (entries.size() <= MOST_ENTRIES && (entries.isEmpty() || entries.get(entries.size() - 1) != i)) {
                    entries.add(i);
                }
            }
        }
    }

    /** At most three entries, the likeliest first. */
    List<Integer> candidates(CharSequence line) {
        var touched = new ArrayList<Integer>();
        int end = Math.min(line.length(), LONGEST);
        for (int at = 0; at + GRAM <= end; at++) {
            List<Integer> entries = postings.getOrDefault(gram(line, at), List.of());
            if (entries.size() <= MOST_ENTRIES) {
                for (int entry : entries) {
                    if (votes[entry]++ == 0) {
                        touched.add(entry);
                    }
                }
            }
        }
        var best = new ArrayList<Integer>(CANDIDATES);
        for (int n = 0; n < CANDIDATES; n++) {
            int top = -1;
            for (int entry : touched) {
                if (votes[entry] > 0 && (top < 0 || votes[entry] > votes[top])) {
                    top = entry;
                }
            }
            if (top >= 0) {
                best.add(top);
                votes[top] = 0;
            }
        }
        for (int entry : touched) {
            votes[entry] = 0;
        }
        return best;
    }

    private static long gram(CharSequence text, int at) {
        return (long) text.charAt(at) << 32 | (long) text.charAt(at + 1) << 16 | text.charAt(at + 2);
    }
}
