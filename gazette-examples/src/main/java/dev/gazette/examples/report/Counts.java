package dev.gazette.examples.report;

import dev.gazette.model.Directive;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who asks most, and who is asked most: directives by speaker and by addressee. */
final class Counts {

    private static final int ROWS = 12;

    private Counts() {}

    static void write(Html html, List<ShownArticle> articles) {
        Map<String, Integer> speakers = new LinkedHashMap<>();
        Map<String, Integer> addressees = new LinkedHashMap<>();
        for (ShownArticle shown : articles) {
            for (Directive directive : shown.article().directives()) {
                speakers.merge(directive.speaker().name(), 1, Integer::sum);
                if (directive.addressee() != null) {
                    addressees.merge(directive.addressee(), 1, Integer::sum);
                }
            }
        }
        table(html, "Directives by speaker", speakers);
        table(html, "Directives by addressee", addressees);
    }

    private static void table(Html html, String title, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Integer>> rows = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> row) -> -row.getValue()))
                .limit(ROWS)
                .toList();
        int most = rows.get(0).getValue();
        html.raw("<figure><figcaption>").text(title).raw("</figcaption><table class=\"counts\">\n");
        for (Map.Entry<String, Integer> row : rows) {
            html.raw("<tr><th scope=\"row\" lang=\"zh\">")
                    .text(row.getKey())
                    .raw("</th><td>")
                    .raw(row.getValue());
            html.raw(
                    "</td><td class=\"bar\"><svg aria-hidden=\"true\" width=\"100%\" height=\"12\"><rect height=\"12\" rx=\"3\" width=\"");
            html.raw(Math.max(1, 100 * row.getValue() / most)).raw("%\"/></svg></td></tr>\n");
        }
        html.raw("</table>");
        if (counts.size() > ROWS) {
            html.raw("<p class=\"what\">and ").raw(counts.size() - ROWS).raw(" more</p>");
        }
        html.raw("</figure>\n");
    }
}
