package dev.gazette.examples.report;

import dev.gazette.examples.report.Fact.Kind;
import dev.gazette.model.Appointment;
import dev.gazette.model.Article;
import dev.gazette.model.Citation;
import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Directive;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Event;
import dev.gazette.model.Inspection;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Place;
import dev.gazette.model.Post;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns records into what the page shows of them; each gets an id of its own, in the order of asking. */
final class FactReader {

    private int count;

    Fact masthead(Issue issue) {
        return fact(Kind.MASTHEAD, issue(issue), told(issue.date()), "", issue.spans());
    }

    /** {@code 2024年 · 第3期 · 总第87期}; empty when the text tells none of it. */
    static String issue(Issue issue) {
        String numbers = issue.numbers().stream().map(String::valueOf).collect(Collectors.joining("、"));
        return told(
                issue.year() == null ? null : issue.year() + "年",
                numbers.isEmpty() ? null : "第" + numbers + "期",
                issue.wholeNumber() == null ? null : "总第" + issue.wholeNumber() + "期");
    }

    Fact entry(ContentsEntry entry) {
        String page = entry.page() == null ? "" : "page " + entry.page();
        return fact(Kind.ENTRY, entry.title(), told(entry.section(), page), "", entry.spans());
    }

    Fact doubt(Diagnostic diagnostic) {
        return fact(
                Kind.DOUBT,
                words(diagnostic.code()),
                told(words(diagnostic.severity()), diagnostic.message()),
                "",
                diagnostic.spans());
    }

    /** The facts of an article, kind by kind, each in the order of the text; people, trips and so on in the order of the model. */
    List<Fact> article(Article article) {
        var facts = new ArrayList<Fact>();
        var headline = article.headline();
        if (headline != null) {
            String around = told(headline.kicker(), headline.deck());
            facts.add(fact(Kind.HEADLINE, headline.title(), around, "", headline.spans()));
        }
        for (int i = 0; i < article.officials().size(); i++) {
            facts.add(person(article, i));
        }
        article.inspections().forEach(trip -> facts.add(trip(trip)));
        article.inspections().stream()
                .flatMap(trip -> trip.places().stream())
                .forEach(place -> facts.add(place(place)));
        article.directives().forEach(directive -> facts.add(directive(directive)));
        if (article.document() != null) {
            document(article.document(), facts);
        }
        article.appointments().forEach(appointment -> facts.add(appointment(appointment)));
        article.events().forEach(event -> facts.add(event(article, event)));
        return facts;
    }

    /** All places where one person is meant belong to one fact. */
    private Fact person(Article article, int index) {
        Official official = article.officials().get(index);
        List<SourceSpan> spans = article.mentions().stream()
                .filter(mention -> mention.official() == index)
                .flatMap(mention -> mention.spans().stream())
                .sorted(Comparator.comparingInt(SourceSpan::start))
                .toList();
        String posts = official.posts().stream().map(Post::text).collect(Collectors.joining("、"));
        return fact(Kind.PERSON, names(List.of(official)), posts, "", spans);
    }

    private Fact trip(Inspection trip) {
        String name = told(names(trip.leaders()), String.join("、", trip.actions()));
        String places = trip.places().stream().map(Place::name).collect(Collectors.joining(" → "));
        String with = trip.companions().isEmpty() ? "" : "with " + names(trip.companions());
        return fact(Kind.TRIP, name, told(days(trip), trip.topic(), places, with), "", trip.spans());
    }

    private Fact place(Place place) {
        return fact(Kind.PLACE, place.name(), told(place.divisionCode()), "", place.spans());
    }

    private Fact directive(Directive directive) {
        String to = directive.addressee() == null ? "" : " → " + directive.addressee();
        String told = told(directive.verb(), words(directive.modality()), words(directive.basis()));
        return fact(Kind.DIRECTIVE, directive.speaker().name() + to, told, directive.text(), directive.spans());
    }

    private void document(OfficialDocument document, List<Fact> facts) {
        String numbers = document.numbers().stream().map(DocumentNumber::text).collect(Collectors.joining("、"));
        String told = told(
                String.join("、", document.issuers()),
                labelled("to ", String.join("、", document.addressees())),
                document.date(),
                labelled("in force from ", told(document.effectiveDate())),
                labelled("signed by ", names(document.signatories())));
        String name = told(document.type(), numbers);
        facts.add(fact(Kind.DOCUMENT, name.isEmpty() ? "(no number)" : name, told, "", document.spans()));
        document.attachments().forEach(a -> facts.add(fact(Kind.ATTACHMENT, a.title(), "", "", a.spans())));
        document.cites()
                .forEach(cited -> facts.add(citation(cited, document.repeals().contains(cited))));
        document.repeals().stream()
                .filter(repealed -> !document.cites().contains(repealed))
                .forEach(repealed -> facts.add(citation(repealed, true)));
    }

    private Fact citation(Citation citation, boolean repealed) {
        String name = told(citation.title(), citation.number());
        return fact(Kind.CITATION, name, repealed ? "repealed" : "", "", citation.spans());
    }

    private Fact appointment(Appointment appointment) {
        String told =
                told(words(appointment.action()), appointment.post().text(), appointment.by(), appointment.date());
        return fact(Kind.APPOINTMENT, names(List.of(appointment.person())), told, "", appointment.spans());
    }

    private Fact event(Article article, Event event) {
        String people = names(article.facts().officialsOf(event));
        return fact(Kind.EVENT, event.date().text(), people, event.text(), event.spans());
    }

    private Fact fact(Kind kind, String name, String told, String words, List<SourceSpan> spans) {
        return new Fact("f" + ++count, kind, name, told, words, spans);
    }

    private static String days(Inspection trip) {
        if (trip.date() == null) {
            return "";
        }
        String start = trip.date().start().toString();
        String end = trip.date().end().toString();
        return start.equals(end) ? start : start + " – " + end;
    }

    static String names(List<Official> people) {
        return people.stream()
                .map(person -> person.homonym() == null ? person.name() : person.name() + " #" + person.homonym())
                .collect(Collectors.joining("、"));
    }

    /** A constant as words: {@code MUST_NOT} is {@code must not}. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + words;
    }

    /** What there is of these, with a dot between. */
    private static String told(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.toString().isEmpty())
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }
}
