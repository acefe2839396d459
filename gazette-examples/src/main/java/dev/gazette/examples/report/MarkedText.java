package dev.gazette.examples.report;

import dev.gazette.model.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The source cut at every place where a fact begins or ends, so that facts may overlap as they like.
 *
 * <pre>
 *   他强调，要[各级各部门]1抓紧……     1 within 2 becomes three pieces: 2, 2+1, 2
 * </pre>
 */
final class MarkedText {

    private record Edge(int at, boolean opens, Fact fact) {}

    /** Between this cut and the next these facts hold, the shortest first. */
    private record Piece(int start, List<Fact> facts) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] starts;

    MarkedText(String text, Collection<Fact> facts) {
        this.text = text;
        var edges = new ArrayList<Edge>();
        for (Fact fact : facts) {
            for (SourceSpan span : fact.spans()) {
                edges.add(new Edge(span.start(), true, fact));
                edges.add(new Edge(span.end(), false, fact));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::at));
        var open = new ArrayList<Fact>();
        pieces.add(new Piece(0, List.of()));
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (edge.opens()) {
                open.add(edge.fact());
            } else {
                open.remove(edge.fact());
            }
            if (i + 1 == edges.size() || edges.get(i + 1).at() > edge.at()) {
                pieces.add(new Piece(
                        edge.at(),
                        open.stream()
                                .distinct()
                                .sorted(Comparator.comparingInt(Fact::length))
                                .toList()));
            }
        }
        starts = pieces.stream().mapToInt(Piece::start).toArray();
    }

    /** Writes a stretch of the source with its marks; lines that a paragraph was cut into are joined. */
    void write(Html html, int from, int to) {
        int found = Arrays.binarySearch(starts, from);
        int index = found >= 0 ? found : -found - 2;
        while (found >= 0 && index + 1 < starts.length && starts[index + 1] == from) {
            index++;
        }
        for (int at = from; at < to; index++) {
            int end = index + 1 < starts.length ? Math.min(to, starts[index + 1]) : to;
            write(html, pieces.get(index).facts(), at, end);
            at = end;
        }
    }

    private void write(Html html, List<Fact> facts, int from, int to) {
        if (facts.isEmpty() || from == to) {
            html.unwrapped(text, from, to);
            return;
        }
        String ids = facts.stream().map(Fact::id).collect(Collectors.joining(" "));
        String kinds = facts.stream().map(fact -> fact.kind().css()).distinct().collect(Collectors.joining(" "));
        html.raw("<span class=\"m ").raw(kinds).raw("\" data-f=\"").raw(ids).raw("\" title=\"");
        html.text(facts.stream().map(Fact::hint).collect(Collectors.joining("\n")));
        html.raw("\">").unwrapped(text, from, to).raw("</span>");
    }
}
