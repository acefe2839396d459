package dev.gazette.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds between the lists of {@link Facts}: indexes lie inside, and whoever stands in a fact stands
 * among the officials.
 */
final class FactsCheck {

    /** Among so few, looking at each is faster than a table of hashes. */
    private static final int FEW = 12;

    private FactsCheck() {}

    static void check(
            List<Official> officials,
            List<Mention> mentions,
            List<Inspection> inspections,
            List<Directive> directives,
            List<Appointment> appointments,
            List<Event> events) {
        eachPersonOnce(officials);
        Collection<Official> known = known(officials);
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

    /** The officials as something that can be asked quickly whether it holds one. */
    static Collection<Official> known(List<Official> officials) {
        return officials.size() <= FEW ? officials : new HashSet<>(officials);
    }

    private static void eachPersonOnce(List<Official> officials) {
        if (officials.size() <= FEW) {
            for (int i = 1; i < officials.size(); i++) {
                for (int before = 0; before < i; before++) {
                    once(officials.get(i), !officials.get(i).samePersonAs(officials.get(before)));
                }
            }
            return;
        }
        Set<Person> seen = new HashSet<>();
        for (Official official : officials) {
            once(official, seen.add(Person.of(official)));
        }
    }

    private static void once(Official official, boolean isNew) {
        if (!isNew) {
            throw new IllegalArgumentException("officials must have " + Person.of(official) + " once");
        }
    }

    static void allKnown(List<Official> people, Collection<Official> known, String name) {
        for (Official official : people) {
            boolean isKnown = known.size() > FEW ? known.contains(official) : isAmong(official, known);
            if (!isKnown) {
                throw new IllegalArgumentException(name + " " + official + " must equal an entry of officials");
            }
        }
    }

    /** Looks for the person first: mostly it is the very same record, and to compare all posts takes long. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAmong(Official official, Collection<Official> known) {
        for (Official one : known) {
            if (one.samePersonAs(official)) {
                return one == official || one.equals(official);
            }
        }
        return false;
    }
}
