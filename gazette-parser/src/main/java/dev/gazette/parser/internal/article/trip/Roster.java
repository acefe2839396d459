package dev.gazette.parser.internal.article.trip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The trips of one article, and who is on them. A leader's trip is the last that he opened. */
final class Roster {

    private final List<Trip> trips = new ArrayList<>();
    private final Set<Trip> present = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, Trip> byLeader = new HashMap<>();
    private final Set<Integer> companions = new HashSet<>();

    List<Trip> trips() {
        return trips;
    }

    boolean isEmpty() {
        return trips.isEmpty();
    }

    /** The trip that a person leads; null when he leads none. */
    @Nullable
    Trip of(int leader) {
        return byLeader.get(leader);
    }

    /** The one trip that all of them lead together; null when there is none. */
    @Nullable
    Trip joint(Set<Integer> leaders) {
        Trip trip = byLeader.get(leaders.iterator().next());
        return trip != null && trip.leaders().equals(leaders) ? trip : null;
    }

    void add(Trip trip) {
        trips.add(trip);
        present.add(trip);
        trip.leaders().forEach(leader -> byLeader.put(leader, trip));
    }

    /** One more leader of a trip. */
    void join(Trip trip, int leader) {
        trip.leaders().add(leader);
        byLeader.put(leader, trip);
    }

    void remove(Trip trip) {
        trips.remove(trip);
        present.remove(trip);
        trip.leaders().forEach(leader -> byLeader.remove(leader, trip));
    }

    /** The trip that is told now; the last one when that was taken away again. */
    Trip last(@Nullable Trip current) {
        return current == null || !has(current) ? trips.get(trips.size() - 1) : current;
    }

    boolean has(Trip trip) {
        return present.contains(trip);
    }

    void goesAlong(Trip trip, int person) {
        trip.companions().add(person);
        companions.add(person);
    }

    boolean isCompanion(int person) {
        return companions.contains(person);
    }
}
