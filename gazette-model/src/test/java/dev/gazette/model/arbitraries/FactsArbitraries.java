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
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Facts whose people are among their officials and whose indexes lie inside: drafts first, fitted to the
 * officials at last.
 */
public final class FactsArbitraries {

    private FactsArbitraries() {}

    public static Arbitrary<Facts> facts() {
        Arbitrary<List<Official>> people = RecordArbitraries.officials()
                .list()
                .uniqueElements(official -> List.of(official.name(), String.valueOf(official.homonym())))
                .ofMaxSize(3);
        return Combinators.combine(
                        people,
                        mentions().list().ofMaxSize(2),
                        inspections().list().ofMaxSize(2),
                        directives().list().ofMaxSize(2),
                        appointments().list().ofMaxSize(2),
                        events().list().ofMaxSize(2))
                .as((officials, mentions, inspections, directives, appointments, events) -> new Facts(
                        officials,
                        officials.isEmpty() ? List.of() : fitted(mentions, officials),
                        fitted(inspections, officials),
                        directives.stream()
                                .map(directive -> directive.apply(officials, inspections.size()))
                                .toList(),
                        officials.isEmpty() ? List.of() : fitted(appointments, officials),
                        fitted(events, officials)));
    }

    private static <T> List<T> fitted(List<Function<List<Official>, T>> drafts, List<Official> officials) {
        return drafts.stream().map(draft -> draft.apply(officials)).toList();
    }

    private static Arbitrary<Function<List<Official>, Mention>> mentions() {
        return Combinators.combine(
                        Words.indexes(), Arbitraries.of(MentionForm.class), Words.orNull(Words.texts()), spans())
                .as((official, form, post, spans) ->
                        officials -> new Mention(official.in(officials.size()), form, post, spans));
    }

    private static Arbitrary<Function<List<Official>, Inspection>> inspections() {
        return Combinators.combine(
                        someIndexes(),
                        Words.texts().list().ofMaxSize(2),
                        Words.orNull(RecordArbitraries.periods()),
                        Words.orNull(Words.texts()),
                        RecordArbitraries.places().list().ofMaxSize(2),
                        someIndexes(),
                        spans())
                .as((leaders, actions, date, topic, places, companions, spans) -> officials -> new Inspection(
                        Index.pick(leaders, officials),
                        actions,
                        date,
                        topic,
                        places,
                        Index.pick(companions, officials),
                        spans));
    }

    private static Arbitrary<BiFunction<List<Official>, Integer, Directive>> directives() {
        return Combinators.combine(
                        speakers(),
                        Words.orNull(Words.texts()),
                        Arbitraries.of(Modality.class),
                        Words.orNull(Words.texts()),
                        Words.texts(),
                        Arbitraries.of(Basis.class),
                        Words.indexes(),
                        spans())
                .as((speaker, verb, modality, addressee, text, basis, inspection, spans) ->
                        (officials, inspections) -> new Directive(
                                speaker.apply(officials),
                                verb,
                                modality,
                                addressee,
                                text,
                                basis,
                                inspection.orNull(inspections),
                                spans));
    }

    private static Arbitrary<Function<List<Official>, Speaker>> speakers() {
        return Combinators.combine(Arbitraries.of(SpeakerKind.class), Words.texts(), someIndexes())
                .as((kind, name, indexes) -> officials -> switch (kind) {
                    case BODY -> Speaker.body(name);
                    case PERSON -> officials.isEmpty() ? Speaker.body(name) : Speaker.person(officials.get(0));
                    case PEOPLE -> new Speaker(name, kind, Index.pick(indexes, officials));
                });
    }

    private static Arbitrary<Function<List<Official>, Appointment>> appointments() {
        return Combinators.combine(
                        Words.indexes(),
                        Arbitraries.of(AppointmentAction.class),
                        RecordArbitraries.posts(),
                        Words.orNull(Words.texts()),
                        Words.orNull(RecordArbitraries.partialDates()),
                        spans())
                .as((person, action, post, by, date, spans) -> officials ->
                        new Appointment(officials.get(person.in(officials.size())), action, post, by, date, spans));
    }

    private static Arbitrary<Function<List<Official>, Event>> events() {
        return Combinators.combine(RecordArbitraries.periods(), Words.texts(), someIndexes(), spans())
                .as((date, text, people, spans) -> officials -> new Event(
                        date,
                        text,
                        officials.isEmpty()
                                ? List.of()
                                : people.stream()
                                        .map(index -> index.in(officials.size()))
                                        .toList(),
                        spans));
    }

    private static Arbitrary<List<Index>> someIndexes() {
        return Words.indexes().list().ofMaxSize(2);
    }
}
