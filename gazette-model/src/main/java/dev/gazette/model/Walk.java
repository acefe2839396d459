package dev.gazette.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The order in which {@link Gazette#walk()} comes by everything: a thing first, then what stands in it. */
final class Walk {

    private Walk() {}

    static Stream<Found<?>> through(Issue issue) {
        Stream<Sourced> outside = Stream.concat(Stream.of(issue), issue.contents().stream());
        return Stream.concat(
                outside.map(value -> new Found<>(issue, null, value)),
                issue.articles().stream()
                        .flatMap(article -> inside(article).map(value -> new Found<>(issue, article, value))));
    }

    private static Stream<Sourced> inside(Article article) {
        Facts facts = article.facts();
        return Stream.<Stream<? extends Sourced>>of(
                        Stream.of(article),
                        Optional.ofNullable(article.headline()).stream(),
                        Optional.ofNullable(article.document()).stream().flatMap(Walk::inside),
                        article.paragraphs().stream(),
                        facts.mentions().stream(),
                        facts.inspections().stream().flatMap(Walk::inside),
                        facts.directives().stream(),
                        facts.appointments().stream(),
                        facts.events().stream())
                .flatMap(part -> part);
    }

    /** What is repealed is cited too, as a rule, and then comes once. */
    private static Stream<Sourced> inside(OfficialDocument document) {
        return Stream.<Stream<? extends Sourced>>of(
                        Stream.of(document),
                        document.attachments().stream(),
                        document.cites().stream(),
                        document.repeals().stream()
                                .filter(repealed -> !document.cites().contains(repealed)))
                .flatMap(part -> part);
    }

    private static Stream<Sourced> inside(Inspection inspection) {
        return Stream.concat(Stream.of(inspection), inspection.places().stream());
    }
}
