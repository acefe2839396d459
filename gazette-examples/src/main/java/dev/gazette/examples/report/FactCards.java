package dev.gazette.examples.report;

import dev.gazette.examples.report.Fact.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** The facts beside a text, kind by kind, as buttons that light their words up. */
final class FactCards {

    /** A day stands on one line: a browser would part it at its hyphens. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|--[0-9]{2}-[0-9]{2}");

    private FactCards() {}

    static void write(Html html, List<Fact> facts) {
        for (Kind kind : Kind.values()) {
            List<Fact> some = facts.stream().filter(fact -> fact.kind() == kind).toList();
            if (some.isEmpty()) {
                continue;
            }
            html.raw("<details open><summary>").text(kind.title()).raw(" <small>");
            html.raw(some.size()).raw("</small></summary><ul>\n");
            some.forEach(fact -> write(html, fact));
            html.raw("</ul></details>\n");
        }
    }

    private static void write(Html html, Fact fact) {
        html.raw("<li><button type=\"button\" class=\"fact ")
                .raw(fact.kind().css())
                .raw("\" id=\"")
                .raw(fact.id());
        html.raw("\" aria-pressed=\"false\"><b lang=\"zh\">").text(fact.name()).raw("</b>");
        if (!fact.told().isEmpty()) {
            told(html, fact.told());
        }
        html.element("q", " lang=\"zh\"", fact.words());
        html.raw("</button></li>\n");
    }

    private static void told(Html html, String told) {
        html.raw("<span class=\"told\">");
        var days = DAY.matcher(told);
        int from = 0;
        while (days.find()) {
            html.text(told.substring(from, days.start()))
                    .raw("<time>")
                    .text(days.group())
                    .raw("</time>");
            from = days.end();
        }
        html.text(told.substring(from)).raw("</span>");
    }
}
