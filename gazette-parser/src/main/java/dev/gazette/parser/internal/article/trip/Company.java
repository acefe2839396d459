package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who went along on the trips of one article.
 *
 * <pre>
 *   丙陪同督查                            in the deck: on every trip
 *   甲到某街道走访,丙陪同。               with 甲
 *   甲到某街道走访。   丙陪同。            with 甲 when the report goes on with somebody else's trip, else on all
 *   丙参加乙带队的检查。                   with 乙
 * </pre>
 *
 * <p>Not seen: whose trip it was where more trips are told than any report tells; then it is the last one.
 */
final class Company {

    /** So many trips does no report tell; past them a companion joins the last one only. */
    private static final int MANY = 50;

    private final Roster roster;
    private final Set<Integer> deck = new LinkedHashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    /** Those of them behind which the report has not gone on with another trip yet. */
    private final List<Waiting> open = new ArrayList<>();

    private final List<Scene> unread = new ArrayList<>();

    Company(Roster roster) {
        this.roster = roster;
    }

    /** Scenes that tell of people who went along and in which none was read. */
    List<Scene> unread() {
        return unread;
    }

    /** True for somebody who is known to have gone along. */
    boolean has(int person) {
        return roster.isCompanion(person) || deck.contains(person);
    }

    /** Reads a deck. */
    void readDeck(Scene scene) {
        for (PersonMention person : Companionship.of(scene).companions()) {
            deck.add(person.official());
        }
    }

    /** Reads a scene of the body: on the trip that is told here, or, where it is open on which, perhaps on the one told before. */
    void read(Telling telling, @Nullable Trip here, @Nullable Trip before) {
        if (telling.along().isUnread() && !roster.isEmpty()) {
            unread.add(telling.scene());
        }
        List<PersonMention> along = withoutParties(telling);
        if (along.isEmpty() || roster.isEmpty()) {
            return;
        }
        if (here != null) {
            goAlong(along, here);
            return;
        }
        var group = new Waiting(along, before);
        waiting.add(group);
        open.add(group);
    }

    /** The report goes on with another trip. */
    void part() {
        open.forEach(Waiting::part);
        open.clear();
    }

    /** Sends everybody on his trips when the article is read. */
    void settle(Trip last) {
        for (Waiting group : waiting) {
            Trip own = group.trip();
            boolean many = roster.trips().size() > MANY;
            for (Trip trip : own != null ? List.of(own) : many ? List.of(last) : roster.trips()) {
                goAlong(group.people, trip);
            }
        }
        for (Trip trip : roster.trips()) {
            var along = new LinkedHashSet<>(deck);
            along.addAll(trip.companions());
            trip.companions().clear();
            trip.companions().addAll(along);
            trip.companions().removeAll(trip.leaders());
        }
    }

    /** Sends those who went with somebody's party along on that trip; the others stay. */
    private List<PersonMention> withoutParties(Telling telling) {
        List<PersonMention> along = telling.along().companions();
        var rest = new ArrayList<PersonMention>(along.size());
        for (PersonMention person : along) {
            Trip trip = telling.along()
                    .headOf(person)
                    .map(head -> roster.of(head.official()))
                    .orElse(null);
            if (trip == null) {
                rest.add(person);
            } else {
                roster.goesAlong(trip, person.official());
            }
        }
        return rest;
    }

    private void goAlong(List<PersonMention> people, Trip trip) {
        people.forEach(person -> roster.goesAlong(trip, person.official()));
    }
}
