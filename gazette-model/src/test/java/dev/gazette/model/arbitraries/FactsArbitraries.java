package dev.gazette.model.arbitraries;

import static dev.gazette.model.arbitraries.RecordArbitraries.spans;

import dev.gazette.model.Appointment;
import dev.gazette.model.AppointmentAction;
import dev.gazette.model.Basis;
import dev.gazette.model.Directive;
import dev.gazette.model.Event;
import dev.gazette.model.Facts;
import dev.gazette.model.Inspection;
import dev.gazette.model.Mention;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Modality;
import dev.gazette.model.Official;
import dev.gazette.model.Speaker;
import dev.gazette.model.SpeakerKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts whose people are among their officials and whose indexes lie inside: first the officials, then what leans on them. */
public final class FactsArbitraries {

    private FactsArbitraries() {}

    public static Arbitrary<Facts> facts() {
        Arbitrary<List<Official>> people = RecordArbitraries.officials()
                .list()
                .uniqueElements(official -> List.of(official.name(), String.valueOf(official.homonym())))
                .ofMaxSize(3);
        return people.flatMap(FactsArbitraries::factsOf);
    }

    /** Facts about these people. */
    public static Arbitrary<Facts> factsOf(List<Official> officials) {
        return inspections(officials)
                .list()
                .ofMaxSize(2)
                .flatMap(inspections -> Combinators.combine(
                                listWithPeople(officials, mentions(officials)),
                                directives(officials, inspections.size()).list().ofMaxSize(2),
                                listWithPeople(officials, appointments(officials)),
                                events(officials).list().ofMaxSize(2))
                        .as((mentions, directives, appointments, events) ->
                                new Facts(officials, mentions, inspections, directives, appointments, events)));
    }

    public static Arbitrary<Inspection> inspections(List<Official> officials) {
        return Combinators.combine(
                        someOf(officials),
                        Words.texts().list().ofMaxSize(2),
                        Words.orNull(RecordArbitraries.periods()),
                        Words.orNull(Words.texts()),
                        RecordArbitraries.places().list().ofMaxSize(2),
                        someOf(officials),
                        spans())
                .as(Inspection::new);
    }

    public static Arbitrary<Directive> directives(List<Official> officials, int inspections) {
        Arbitrary<Integer> inspection = inspections == 0
                ? Arbitraries.just(null)
                : Words.orNull(Arbitraries.integers().between(0, inspections - 1));
        return Combinators.combine(
                        speakers(officials),
                        Words.orNull(Words.texts()),
                        Arbitraries.of(Modality.class),
                        Words.orNull(Words.texts()),
                        Words.texts(),
                        Arbitraries.of(Basis.class),
                        inspection,
                        spans())
                .as(Directive::new);
    }

    private static Arbitrary<Speaker> speakers(List<Official> officials) {
        Arbitrary<Speaker> bodies = Arbitraries.of("会议", "市政府").map(Speaker::body);
        return officials.isEmpty()
                ? bodies
                : Arbitraries.oneOf(
                        bodies,
                        Arbitraries.of(officials).map(Speaker::person),
                        someOf(officials).map(people -> new Speaker("白石、石门", SpeakerKind.PEOPLE, people)));
    }

    private static Arbitrary<Mention> mentions(List<Official> officials) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, officials.size() - 1),
                        Arbitraries.of(MentionForm.class),
                        Words.orNull(Words.texts()),
                        spans())
                .as(Mention::new);
    }

    private static Arbitrary<Appointment> appointments(List<Official> officials) {
        return Combinators.combine(
                        Arbitraries.of(officials),
                        Arbitraries.of(AppointmentAction.class),
                        RecordArbitraries.posts(),
                        Words.orNull(Words.texts()),
                        Words.orNull(RecordArbitraries.partialDates()),
                        spans())
                .as(Appointment::new);
    }

    private static Arbitrary<Event> events(List<Official> officials) {
        Arbitrary<List<Integer>> people = officials.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.integers().between(0, officials.size() - 1).list().ofMaxSize(2);
        return Combinators.combine(RecordArbitraries.periods(), Words.texts(), people, spans())
                .as(Event::new);
    }

    private static Arbitrary<List<Official>> someOf(List<Official> officials) {
        return officials.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(officials).list().ofMaxSize(2);
    }

    private static <T> Arbitrary<List<T>> listWithPeople(List<Official> officials, Arbitrary<T> elements) {
        return officials.isEmpty()
                ? Arbitraries.just(List.of())
                : elements.list().ofMaxSize(2);
    }
}
