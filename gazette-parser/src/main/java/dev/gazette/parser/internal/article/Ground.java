package dev.gazette.parser.internal.article;

import dev.gazette.model.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A set of places in the source: what an article owns, what a model has kept of it. */
final class Ground {

    /** From the start of each unbroken stretch to its end. */
    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    private Ground() {}

    static Ground of(List<SourceSpan> spans) {
        var ground = new Ground();
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(SourceSpan::start));
        int start = -1;
        int end = -1;
        for (SourceSpan span : sorted) {
            if (start < 0 || span.start() > end) {
                start = span.start();
                end = span.end();
            } else {
                end = Math.max(end, span.end());
            }
            ground.stretches.put(start, end);
        }
        return ground;
    }

    /** True when all of it lies here. */
    boolean holds(SourceSpan span) {
        var stretch = stretches.floorEntry(span.start());
        return stretch != null && stretch.getValue() >= span.end();
    }

    /** True when this character lies here. */
    boolean holds(int place) {
        var stretch = stretches.floorEntry(place);
        return stretch != null && stretch.getValue() > place;
    }
}
