package dev.gazette.examples.accuracy;

import java.util.Locale;
import java.util.Set;

/** Counts names over many texts: how many there are, how many were read, and how many of these are right. */
final class Tally {

    private int gold;
    private int read;
    private int right;

    void add(Set<String> there, Set<String> found) {
        gold += there.size();
        read += found.size();
        for (String name : found) {
            right += there.contains(name) ? 1 : 0;
        }
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double precision() {
        return read == 0 ? 0 : (double) right / read;
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** A row of a table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f | %.3f |%n",
                name,
                gold,
                read,
                right,
                precision(),
                recall(),
                f1());
    }
}
