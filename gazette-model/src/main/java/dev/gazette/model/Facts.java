package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What was read out of an article: who is in it, who went where, who asked whom to do what.
 *
 * <p>Each {@link Official} in a fact equals an entry of {@code officials}; the indexes of mentions, events
 * and directives count from 0 and are checked here. Immutable, safe for use by many threads.
 *
 * @param officials the people, each once, in order of first mention
 * @param mentions every place where one of them is meant
 * @param inspections the trips on which leaders go and look
 * @param directives the sentences that ask for something to be done
 * @param appointments the posts given and taken
 * @param events the entries of a chronicle
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Facts(
        List<Official> officials,
        List<Mention> mentions,
        List<Inspection> inspections,
        List<Directive> directives,
        List<Appointment> appointments,
        List<Event> events)
        implements Serializable {

    public Facts {
        officials = Checks.list(officials, "officials");
        mentions = Checks.list(mentions, "mentions");
        inspections = Checks.list(inspections, "inspections");
        directives = Checks.list(directives, "directives");
        appointments = Checks.list(appointments, "appointments");
        events = Checks.list(events, "events");
        FactsCheck.check(officials, mentions, inspections, directives, appointments, events);
    }

    private static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** The facts of an article out of which nothing was read. */
    public static Facts none() {
        return NONE;
    }

    /** A builder that starts with no facts. */
    public static FactsBuilder builder() {
        return new FactsBuilder();
    }

    /** A builder that starts with these facts. */
    public FactsBuilder toBuilder() {
        return new FactsBuilder()
                .officials(officials)
                .mentions(mentions)
                .inspections(inspections)
                .directives(directives)
                .appointments(appointments)
                .events(events);
    }

    /** Whom a mention of these facts means. */
    public Official officialOf(Mention mention) {
        return officials.get(mention.official());
    }

    /** The people of an event of these facts, in its order. */
    public List<Official> officialsOf(Event event) {
        return event.officials().stream().map(officials::get).toList();
    }

    /** The inspection on which a directive of these facts was said; empty when it was said on none. */
    public Optional<Inspection> inspectionOf(Directive directive) {
        return Optional.ofNullable(directive.inspection()).map(inspections::get);
    }

    /** The same facts with no place in any source. */
    public Facts withoutSpans() {
        return new Facts(
                officials,
                Checks.withoutSpans(mentions),
                Checks.withoutSpans(inspections),
                Checks.withoutSpans(directives),
                Checks.withoutSpans(appointments),
                Checks.withoutSpans(events));
    }
}
