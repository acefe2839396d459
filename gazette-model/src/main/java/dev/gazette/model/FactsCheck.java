package dev.gazette.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds between the lists of {@link Facts}: indexes lie inside, and whoever stands in a fact stands
 * among the officials.
 */
final class FactsCheck {

    private FactsCheck() {}

    static void check(
            List<Official> officials,
            List<Mention> mentions,
            List<Inspection> inspections,
            List<Directive> directives,
            List<Appointment> appointments,
            List<Event> events) {
        eachPersonOnce(officials);
        Set<Official> known = Set.copyOf(officials);
        for (Mention mention : mentions) {
            Checks.index(mention.official(), officials.size(), "official", "officials");
        }
        for (Inspection inspection : inspections) {
            allKnown(inspection.leaders(), known, "leaders");
            allKnown(inspection.companions(), known, "companions");
        }
        for (Directive directive : directives) {
            allKnown(directive.speaker().people(), known, "people");
            Checks.index(directive.inspection(), inspections.size(), "inspection", "inspections");
        }
        for (Appointment appointment : appointments) {
            allKnown(List.of(appointment.person()), known, "person");
        }
        for (Event event : events) {
            for (Integer official : event.officials()) {
                Checks.index(official, officials.size(), "officials", "officials");
            }
        }
    }

    private static void eachPersonOnce(List<Official> officials) {
        Set<Person> seen = new HashSet<>();
        for (Official official : officials) {
            if (!seen.add(Person.of(official))) {
                throw new IllegalArgumentException("officials must have " + Person.of(official) + " once");
            }
        }
    }

    static void allKnown(List<Official> people, Set<Official> known, String name) {
        for (Official official : people) {
            if (!known.contains(official)) {
                throw new IllegalArgumentException(name + " " + official + " must equal an entry of officials");
            }
        }
    }
}
