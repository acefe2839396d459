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

    private List<Official> officials = new ArrayList<>();
    private List<Mention> mentions = new ArrayList<>();
    private List<Inspection> inspections = new ArrayList<>();
    private List<Directive> directives = new ArrayList<>();
    private List<Appointment> appointments = new ArrayList<>();
    private List<Event> events = new ArrayList<>();

    FactsBuilder() {}

    /** Appends to {@link Facts#officials()}. */
    public FactsBuilder add(Official official) {
        officials.add(official);
        return this;
    }

    /** Replaces {@link Facts#officials()}. */
    public FactsBuilder officials(List<Official> all) {
        officials = new ArrayList<>(all);
        return this;
    }

    /** Appends to {@link Facts#mentions()}. */
    public FactsBuilder add(Mention mention) {
        mentions.add(mention);
        return this;
    }

    /** Replaces {@link Facts#mentions()}. */
    public FactsBuilder mentions(List<Mention> all) {
        mentions = new ArrayList<>(all);
        return this;
    }

    /** Appends to {@link Facts#inspections()}. */
    public FactsBuilder add(Inspection inspection) {
        inspections.add(inspection);
        return this;
    }

    /** Replaces {@link Facts#inspections()}. */
    public FactsBuilder inspections(List<Inspection> all) {
        inspections = new ArrayList<>(all);
        return this;
    }

    /** Appends to {@link Facts#directives()}. */
    public FactsBuilder add(Directive directive) {
        directives.add(directive);
        return this;
    }

    /** Replaces {@link Facts#directives()}. */
    public FactsBuilder directives(List<Directive> all) {
        directives = new ArrayList<>(all);
        return this;
    }

    /** Appends to {@link Facts#appointments()}. */
    public FactsBuilder add(Appointment appointment) {
        appointments.add(appointment);
        return this;
    }

    /** Replaces {@link Facts#appointments()}. */
    public FactsBuilder appointments(List<Appointment> all) {
        appointments = new ArrayList<>(all);
        return this;
    }

    /** Appends to {@link Facts#events()}. */
    public FactsBuilder add(Event event) {
        events.add(event);
        return this;
    }

    /** Replaces {@link Facts#events()}. */
    public FactsBuilder events(List<Event> all) {
        events = new ArrayList<>(all);
        return this;
    }

    /**
     * The facts.
     *
     * @throws IllegalArgumentException when an index or an official does not fit, as {@link Facts} says
     */
    public Facts build() {
        return new Facts(officials, mentions, inspections, directives, appointments, events);
    }
}
