package dev.gazette.examples.report;

import dev.gazette.examples.report.Fact.Kind;
import java.util.List;

/** The facts beside a text, kind by kind, as buttons that light their words up. */
final class FactCards {

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
        html.element("span", " class=\"told\"", fact.told());
        html.element("q", " lang=\"zh\"", fact.words());
        html.raw("</button></li>\n");
    }
}
