package dev.gazette.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds {@link Facts}: {@code Facts.builder().add(official).add(inspection).add(directive).build()}.
 *
 * <p>Each {@code add} appends one; the methods with a list's name replace what was there. Not for use by
 * several threads.
 */
public final class FactsBuilder {

    private final List<Official> officials = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    FactsBuilder() {}

    /** Appends to {@link Facts#officials()}. */
    public FactsBuilder add(Official official) {
        officials.add(official);
        return this;
    }

    /** Replaces {@link Facts#officials()}. */
    public FactsBuilder officials(List<Official> all) {
        return replace(officials, all);
    }

    /** Appends to {@link Facts#mentions()}. */
    public FactsBuilder add(Mention mention) {
        mentions.add(mention);
        return this;
    }

    /** Replaces {@link Facts#mentions()}. */
    public FactsBuilder mentions(List<Mention> all) {
        return replace(mentions, all);
    }

    /** Appends to {@link Facts#inspections()}. */
    public FactsBuilder add(Inspection inspection) {
        inspections.add(inspection);
        return this;
    }

    /** Replaces {@link Facts#inspections()}. */
    public FactsBuilder inspections(List<Inspection> all) {
        return replace(inspections, all);
    }

    /** Appends to {@link Facts#directives()}. */
    public FactsBuilder add(Directive directive) {
        directives.add(directive);
        return this;
    }

    /** Replaces {@link Facts#directives()}. */
    public FactsBuilder directives(List<Directive> all) {
        return replace(directives, all);
    }

    /** Appends to {@link Facts#appointments()}. */
    public FactsBuilder add(Appointment appointment) {
        appointments.add(appointment);
        return this;
    }

    /** Replaces {@link Facts#appointments()}. */
    public FactsBuilder appointments(List<Appointment> all) {
        return replace(appointments, all);
    }

    /** Appends to {@link Facts#events()}. */
    public FactsBuilder add(Event event) {
        events.add(event);
        return this;
    }

    /** Replaces {@link Facts#events()}. */
    public FactsBuilder events(List<Event> all) {
        return replace(events, all);
    }

    /**
     * The facts.
     *
     * @throws IllegalArgumentException when an index or an official does not fit, as {@link Facts} says
     */
    public Facts build() {
        return new Facts(officials, mentions, inspections, directives, appointments, events);
    }

    /** The copy lets a builder take over its own lists. */
    private <T> FactsBuilder replace(List<T> old, List<T> all) {
        List<T> copy = List.copyOf(all);
        old.clear();
        old.addAll(copy);
        return this;
    }
}
