package dev.gazette.examples.report;

import dev.gazette.model.Inspection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who inspected when: a row for each leader, a dot for each trip. Trips without a full date are counted below the picture.
 */
final class Timeline {

    private static final int ROWS = 16;
    private static final int NAMES = 130;
    private static final int WIDTH = 900;
    private static final int ROW = 26;
    private static final int TICKS = 10;

    private record Trip(LocalDate from, LocalDate to, Fact fact) {}

    private Timeline() {}

    static void write(Html html, List<ShownArticle> articles) {
        Map<String, List<Trip>> rows = new LinkedHashMap<>();
        int undated = 0;
        for (ShownArticle shown : articles) {
            List<Fact> facts = shown.facts(Fact.Kind.TRIP);
            for (int i = 0; i < facts.size(); i++) {
                Inspection inspection = shown.article().inspections().get(i);
                Optional<Trip> trip = trip(inspection, facts.get(i));
                if (trip.isEmpty()) {
                    undated++;
                }
                String who = inspection.leaders().isEmpty()
                        ? "?"
                        : FactReader.names(inspection.leaders().subList(0, 1));
                trip.ifPresent(dated ->
                        rows.computeIfAbsent(who, name -> new ArrayList<>()).add(dated));
            }
        }
        if (rows.isEmpty() && undated == 0) {
            return;
        }
        html.raw("<figure class=\"wide\"><figcaption>Inspections by day</figcaption>\n");
        if (!rows.isEmpty()) {
            List<Map.Entry<String, List<Trip>>> most = rows.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, List<Trip>> row) ->
                            -row.getValue().size()))
                    .limit(ROWS)
                    .toList();
            draw(html, most);
        }
        if (undated > 0) {
            html.raw("<p class=\"what\">").raw(undated).raw(" without a full date</p>\n");
        }
        if (rows.size() > ROWS) {
            html.raw("<p class=\"what\">").raw(rows.size() - ROWS).raw(" more leaders are not shown</p>\n");
        }
        html.raw("</figure>\n");
    }

    private static Optional<Trip> trip(Inspection inspection, Fact fact) {
        if (inspection.date() == null) {
            return Optional.empty();
        }
        Optional<LocalDate> from = inspection.date().start().toLocalDate();
        Optional<LocalDate> to = inspection.date().end().toLocalDate();
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Trip(from.get(), to.get(), fact))
                : Optional.empty();
    }

    private static void draw(Html html, List<Map.Entry<String, List<Trip>>> rows) {
        LocalDate first = rows.stream()
                .flatMap(row -> row.getValue().stream())
                .map(Trip::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = rows.stream()
                .flatMap(row -> row.getValue().stream())
                .map(Trip::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int height = rows.size() * ROW + 40;
        html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Timeline\"><svg viewBox=\"0 0 ");
        html.raw(WIDTH).raw(" ").raw(height).raw("\" class=\"timeline\">\n");
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        long step = Math.max(1, (days + TICKS - 1) / TICKS);
        for (long day = 0; day <= days; day += step) {
            int x = x(day, days);
            html.raw("<line class=\"tick\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"8\" y2=\"" + (height - 26) + "\"/>");
            html.raw("<text class=\"tick\" text-anchor=\"middle\" x=\"" + x + "\" y=\"" + (height - 8) + "\">");
            html.text(first.plusDays(day).toString().substring(days > 700 ? 0 : 5))
                    .raw("</text>\n");
        }
        int y = 22;
        for (Map.Entry<String, List<Trip>> row : rows) {
            html.raw("<text lang=\"zh\" x=\"0\" y=\"" + (y + 5) + "\">")
                    .text(row.getKey())
                    .raw("</text>");
            html.raw("<line class=\"row\" x1=\"" + NAMES + "\" x2=\"" + WIDTH + "\" y1=\"" + y + "\" y2=\"" + y
                    + "\"/>");
            for (Trip trip : row.getValue()) {
                dot(html, trip, y, first, days);
            }
            y += ROW;
        }
        html.raw("</svg></div>\n");
    }

    private static void dot(Html html, Trip trip, int y, LocalDate first, long days) {
        int from = x(ChronoUnit.DAYS.between(first, trip.from()), days);
        int to = x(ChronoUnit.DAYS.between(first, trip.to()), days);
        html.raw("<a href=\"#")
                .raw(trip.fact().id())
                .raw("\" class=\"dot\"><title>")
                .text(trip.fact().hint());
        html.raw("</title><rect x=\"" + (from - 6) + "\" y=\"" + (y - 6) + "\" width=\"" + (to - from + 12));
        html.raw("\" height=\"12\" rx=\"6\"/></a>\n");
    }

    private static int x(long day, long days) {
        return (int) (NAMES + 26 + (WIDTH - NAMES - 60) * day / days);
    }
}
