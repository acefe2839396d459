package dev.gazette.examples.report;

import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who went with whom: people on a circle, a line for each pair that went together, thicker the more often. Leaders are filled
 * dots; who goes with one leader stands near that leader.
 */
final class Company {

    private static final int MOST = 30;
    private static final int LINE = 22;

    private record Point(long x, long y) {
        @Override
        public String toString() {
            return x + " " + y;
        }
    }

    private record Pair(String leader, String companion) {}

    private Company() {}

    static void write(Html html, List<ShownArticle> articles) {
        Map<Pair, Integer> pairs = new LinkedHashMap<>();
        Map<String, Integer> trips = new LinkedHashMap<>();
        for (ShownArticle shown : articles) {
            for (Inspection trip : shown.article().inspections()) {
                count(trip, pairs, trips);
            }
        }
        if (pairs.isEmpty()) {
            return;
        }
        List<String> people = inOrder(pairs, trips);
        html.raw("<figure><figcaption>Who went with whom</figcaption>\n");
        draw(html, people, pairs);
        if (people.size() < trips.size()) {
            html.raw("<p class=\"what\">The ").raw(people.size()).raw(" who went most often with others</p>\n");
        }
        html.raw("</figure>\n");
    }

    private static void count(Inspection trip, Map<Pair, Integer> pairs, Map<String, Integer> trips) {
        List<Official> leaders = trip.leaders();
        for (int i = 0; i < leaders.size(); i++) {
            String leader = FactReader.names(leaders.subList(i, i + 1));
            var others = new ArrayList<>(leaders.subList(i + 1, leaders.size()));
            others.addAll(trip.companions());
            for (Official other : others) {
                String companion = FactReader.names(List.of(other));
                pairs.merge(new Pair(leader, companion), 1, Integer::sum);
                trips.merge(leader, 1, Integer::sum);
                trips.merge(companion, 1, Integer::sum);
            }
        }
    }

    /** The leaders with the most company first, each followed by those who went along. */
    private static List<String> inOrder(Map<Pair, Integer> pairs, Map<String, Integer> trips) {
        Comparator<String> often = Comparator.comparing(name -> -trips.getOrDefault(name, 0));
        Set<String> most = new LinkedHashSet<>(
                trips.keySet().stream().sorted(often).limit(MOST).toList());
        Set<String> order = new LinkedHashSet<>();
        for (String leader : most) {
            if (pairs.keySet().stream().anyMatch(pair -> pair.leader().equals(leader))) {
                order.add(leader);
                pairs.keySet().stream()
                        .filter(pair -> pair.leader().equals(leader) && most.contains(pair.companion()))
                        .forEach(pair -> order.add(pair.companion()));
            }
        }
        order.addAll(most);
        return List.copyOf(order);
    }

    private static void draw(Html html, List<String> people, Map<Pair, Integer> pairs) {
        int radius = Math.max(90, people.size() * LINE / 4);
        int middleX = radius + 110;
        int middleY = radius + 34;
        html.raw("<svg class=\"company\" role=\"group\" aria-label=\"Who went with whom\" viewBox=\"0 0 " + 2 * middleX
                + " ");
        html.raw(2 * middleY).raw("\">\n");
        pairs.forEach((pair, times) -> {
            int from = people.indexOf(pair.leader());
            int to = people.indexOf(pair.companion());
            if (from >= 0 && to >= 0) {
                html.raw("<path d=\"M" + place(from, people.size(), radius, middleX, middleY));
                html.raw(" Q" + middleX + " " + middleY + " " + place(to, people.size(), radius, middleX, middleY));
                html.raw("\" stroke-width=\"" + Math.min(9, 1 + times) + "\"><title>");
                html.text(pair.leader() + " with " + pair.companion() + ": " + times)
                        .raw("</title></path>\n");
            }
        });
        for (int i = 0; i < people.size(); i++) {
            String name = people.get(i);
            boolean leads =
                    pairs.keySet().stream().anyMatch(pair -> pair.leader().equals(name));
            Point at = place(i, people.size(), radius, middleX, middleY);
            html.raw("<circle r=\"6\" class=\"" + (leads ? "leader" : "companion"));
            html.raw("\" cx=\"" + at.x() + "\" cy=\"" + at.y() + "\"/>");
            label(html, name, at, middleX, middleY);
        }
        html.raw("</svg>\n");
    }

    /** The name stands outside the circle: beside its dot, and above or below it at the top and the bottom, where dots stand side by side. */
    private static void label(Html html, String name, Point at, int middleX, int middleY) {
        long aside = at.x() - middleX;
        long down = at.y() - middleY;
        boolean steep = Math.abs(aside) * 6 < Math.abs(down);
        String anchor = steep ? "middle" : aside >= 0 ? "start" : "end";
        long x = at.x() + (steep ? 0 : aside >= 0 ? 12 : -12);
        long y = at.y() + (steep ? (down >= 0 ? 22 : -12) : 5);
        html.raw("<text lang=\"zh\" text-anchor=\"" + anchor + "\" x=\"" + x + "\" y=\"" + y + "\">");
        html.text(name).raw("</text>\n");
    }

    private static Point place(int index, int size, int radius, int middleX, int middleY) {
        double angle = 2 * Math.PI * (index + 0.5) / size - Math.PI / 2;
        return new Point(
                Math.round(middleX + radius * StrictMath.cos(angle)),
                Math.round(middleY + radius * StrictMath.sin(angle)));
    }
}
