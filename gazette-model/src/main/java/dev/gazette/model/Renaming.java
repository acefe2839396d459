package dev.gazette.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives people another homonym wherever they stand: 李木 becomes 李木 2 in the officials, among leaders,
 * companions, speakers, in appointments and under documents.
 *
 * @param homonyms the new homonym of each person who gets one; who is missing stays
 */
record Renaming(Map<Person, @Nullable Integer> homonyms) {

    Issue in(Issue issue) {
        return homonyms.isEmpty()
                ? issue
                : new Issue(
                        issue.year(),
                        issue.numbers(),
                        issue.wholeNumber(),
                        issue.date(),
                        issue.contents(),
                        issue.articles().stream().map(this::in).toList(),
                        issue.colophon(),
                        issue.spans());
    }

    private Article in(Article article) {
        if (article.officials().stream().map(Person::of).noneMatch(homonyms::containsKey)) {
            return article;
        }
        OfficialDocument document = article.document();
        return article.toBuilder()
                .facts(in(article.facts()))
                .document(document == null ? null : in(document))
                .build();
    }

    private Facts in(Facts facts) {
        return facts.toBuilder()
                .officials(all(facts.officials()))
                .inspections(facts.inspections().stream().map(this::in).toList())
                .directives(facts.directives().stream().map(this::in).toList())
                .appointments(facts.appointments().stream().map(this::in).toList())
                .build();
    }

    private OfficialDocument in(OfficialDocument document) {
        return new OfficialDocument(
                document.numbers(),
                document.type(),
                document.issuers(),
                document.addressees(),
                document.date(),
                document.effectiveDate(),
                document.attachments(),
                all(document.signatories()),
                document.cites(),
                document.repeals(),
                document.spans());
    }

    private Inspection in(Inspection inspection) {
        return new Inspection(
                all(inspection.leaders()),
                inspection.actions(),
                inspection.date(),
                inspection.topic(),
                inspection.places(),
                all(inspection.companions()),
                inspection.spans());
    }

    private Directive in(Directive directive) {
        Speaker speaker = directive.speaker();
        return new Directive(
                new Speaker(speaker.name(), speaker.kind(), all(speaker.people())),
                directive.verb(),
                directive.modality(),
                directive.addressee(),
                directive.text(),
                directive.basis(),
                directive.inspection(),
                directive.spans());
    }

    private Appointment in(Appointment appointment) {
        return new Appointment(
                one(appointment.person()),
                appointment.action(),
                appointment.post(),
                appointment.by(),
                appointment.date(),
                appointment.spans());
    }

    private List<Official> all(List<Official> officials) {
        return officials.stream().map(this::one).toList();
    }

    private Official one(Official official) {
        Person person = Person.of(official);
        return homonyms.containsKey(person)
                ? new Official(official.name(), official.posts(), homonyms.get(person))
                : official;
    }
}
