package dev.gazette.examples;

import dev.gazette.model.Appointment;
import dev.gazette.model.AppointmentAction;
import dev.gazette.model.Article;
import dev.gazette.model.Attachment;
import dev.gazette.model.Citation;
import dev.gazette.model.Directive;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Event;
import dev.gazette.model.Gazette;
import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Period;
import dev.gazette.model.Place;
import dev.gazette.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The facts of a gazette, one table for each sort. */
final class FactTables {

    private FactTables() {}

    /** Who, in which articles, with which posts. */
    static Table people(Gazette gazette, List<Article> articles) {
        var table = new Table(3, Ink.NAME, Ink.FAINT, Ink.PLAIN);
        for (Official official : gazette.officials()) {
            String in = IntStream.range(0, articles.size())
                    .filter(i -> articles.get(i).officials().stream().anyMatch(official::samePersonAs))
                    .mapToObj(i -> String.valueOf(i + 1))
                    .collect(Collectors.joining(","));
            String posts = official.posts().stream().map(Post::text).collect(Collectors.joining("、"));
            String name = official.homonym() == null ? official.name() : official.name() + " #" + official.homonym();
            table.row(name, "in " + in, posts);
        }
        return table;
    }

    /** When who went where, what for and with whom. */
    static Table trips(List<Article> articles) {
        var table = new Table(3, Ink.FAINT, Ink.NAME, Ink.PLAIN, Ink.PLAIN);
        for (Article article : articles) {
            for (Inspection trip : article.inspections()) {
                table.row(
                        days(trip.date()),
                        names(trip.leaders()),
                        String.join("、", trip.actions()),
                        sentence(
                                Summary.or(trip.topic(), ""),
                                trip.places().stream().map(Place::name).collect(Collectors.joining(" → ")),
                                labelled("with ", names(trip.companions()))));
            }
        }
        return table;
    }

    /** Who asked for what, of whom. */
    static Table directives(List<Article> articles) {
        var table = new Table(2, Ink.NAME, Ink.FAINT, Ink.NAME, Ink.PLAIN);
        for (Article article : articles) {
            for (Directive directive : article.directives()) {
                table.row(
                        directive.speaker().name(),
                        Summary.words(directive.modality()),
                        labelled("→ ", Summary.or(directive.addressee(), "")),
                        directive.text());
            }
        }
        return table;
    }

    /** The envelopes of official documents. */
    static Table documents(List<Article> articles) {
        var table = new Table(4, Ink.NAME, Ink.PLAIN, Ink.FAINT, Ink.PLAIN);
        for (Article article : articles) {
            OfficialDocument document = article.document();
            if (document != null) {
                table.row(
                        document.numbers().stream().map(DocumentNumber::text).collect(Collectors.joining("、")),
                        Summary.or(document.type(), ""),
                        Objects.toString(document.date(), ""),
                        sentence(
                                String.join("、", document.issuers())
                                        + labelled(" → ", String.join("、", document.addressees())),
                                labelled("signed by ", names(document.signatories())),
                                labelled("in force from ", Objects.toString(document.effectiveDate(), "")),
                                labelled("attached: ", attachments(document.attachments())),
                                labelled("cites ", citations(document.cites())),
                                labelled("repeals ", citations(document.repeals()))));
            }
        }
        return table;
    }

    /** Who got or lost which post. */
    static Table appointments(List<Article> articles) {
        var table = new Table(2, Ink.FAINT, Ink.NAME, Ink.FAINT, Ink.PLAIN);
        for (Article article : articles) {
            for (Appointment appointment : article.appointments()) {
                table.row(
                        appointment.action() == AppointmentAction.APPOINT ? "+" : "-",
                        appointment.person().name(),
                        Objects.toString(appointment.date(), ""),
                        appointment.post().text());
            }
        }
        return table;
    }

    /** What happened on which day. */
    static Table events(List<Article> articles) {
        var table = new Table(2, Ink.FAINT, Ink.PLAIN);
        for (Article article : articles) {
            for (Event event : article.events()) {
                table.row(days(event.date()), event.text());
            }
        }
        return table;
    }

    /** {@code 2024-03-12}, {@code 2024-03-12/13} or, over two months, both dates whole: ISO 8601 leaves out what is the same. */
    private static String days(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        String start = period.start().toString();
        String end = period.end().toString();
        int day = start.length() - 2;
        if (start.equals(end)) {
            return start;
        }
        boolean sameMonth = start.length() == end.length() && start.regionMatches(0, end, 0, day);
        return start + "/" + (sameMonth ? end.substring(day) : end);
    }

    private static String names(List<Official> people) {
        return people.stream().map(Official::name).collect(Collectors.joining("、"));
    }

    private static String attachments(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::title).collect(Collectors.joining("; "));
    }

    private static String citations(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.title() == null
                        ? Summary.or(citation.number(), "")
                        : "《" + citation.title() + "》" + Summary.or(citation.number(), ""))
                .collect(Collectors.joining("; "));
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + words;
    }

    /** The parts that have words, set apart. */
    private static String sentence(String... parts) {
        var said = new ArrayList<>(List.of(parts));
        said.removeIf(String::isBlank);
        return String.join(" · ", said);
    }
}
