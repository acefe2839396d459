package dev.gazette.parser.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Chooses one place for each entry: those that together keep the order of the contents and are most alike; and, of what is left,
 * places where the words are the same and that nobody has taken (a gazette may print its sections in another order).
 */
final class InOrder {

    private InOrder() {}

    static List<Match> of(List<Match> found, int entries) {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Match::block)
                .thenComparing(Comparator.comparingInt(Match::entry).reversed()));
        var taken = new boolean[entries];
        var chosen = new ArrayList<>(chain(sorted, entries));
        for (Match match : chosen) {
            taken[match.entry()] = true;
        }
        var blocks = new HashSet<Integer>();
        chosen.forEach(match -> blocks.add(match.block()));
        for (Match match : sorted) {
            if (!taken[match.entry()] && match.score() >= 1 && blocks.add(match.block())) {
                taken[match.entry()] = true;
                chosen.add(match);
            }
        }
        chosen.sort(Comparator.comparingInt(Match::block));
        return chosen;
    }

    /** The heaviest chain with rising blocks and entries. */
    private static List<Match> chain(List<Match> sorted, int entries) {
        int n = sorted.size();
        var weight = new double[n];
        var before = new int[n];
        // A Fenwick tree over entries: the best chain that ends with an entry up to here.
        var tree = new int[entries + 1];
        Arrays.fill(tree, -1);
        Arrays.fill(before, -1);
        int best = -1;
        for (int i = 0; i < n; i++) {
            Match match = sorted.get(i);
            int previous = -1;
            for (int at = match.entry(); at > 0; at -= at & -at) {
                if (tree[at] >= 0 && (previous < 0 || weight[tree[at]] > weight[previous])) {
                    previous = tree[at];
                }
            }
            weight[i] = match.score() + (previous < 0 ? 0 : weight[previous]);
            before[i] = previous;
            for (int at = match.entry() + 1; at <= entries; at += at & -at) {
                if (tree[at] < 0 || weight[i] > weight[tree[at]]) {
                    tree[at] = i;
                }
            }
            best = best < 0 || weight[i] > weight[best] ? i : best;
        }
        var chain = new ArrayList<Match>();
        for (int i = best; i >= 0; i = before[i]) {
            chain.add(sorted.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }
}
