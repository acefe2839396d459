package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.Period;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.mention.place.DivisionCodes;
import dev.gazette.parser.internal.mention.place.Divisions;
import dev.gazette.parser.internal.mention.place.PlaceContext;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import dev.gazette.parser.internal.mention.place.PlaceReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the scenes of one article together to trips.
 *
 * <pre>
 *   headline 甲在某地调研, lede 甲赴某地调研, 甲来到……           one trip
 *   甲、乙分别带队检查……; 上午,甲来到……; 下午,乙来到……         two trips, each with its own stops
 *   市领导分头慰问; 甲来到……; 乙来到……                          a trip for each, with the common action
 *   省督查组在某区督查……                                         a trip that nobody is named to lead
 * </pre>
 *
 * <p>A scene belongs to the trip of whoever acts in it; one that names nobody goes on with the last. Where a new one begins {@link
 * TripBeginnings} says.
 */
final class TripLog {

    private final PlaceContext places;
    private final DivisionCodes codes;
    private final Stops stops;
    private final TopicPlaces topicPlaces;
    private final Antecedents antecedents;
    private final Topics topics;
    private final CommonTask common;
    private final TripDates dates;
    private final Roster roster = new Roster();
    private final Company company = new Company(roster);
    private final TripBeginnings beginnings;
    private final Arrivals arrivals = new Arrivals();
    private @Nullable Trip current;
    private int currentPassage = -1;
    private boolean currentAlone;
    private boolean lede;
    private @Nullable Scene opening;
    private List<PlaceMention> openingPlaces = List.of();
    private @Nullable Scene previous;

    TripLog(PlaceContext places, TripDates dates) {
        this.places = places;
        this.dates = dates;
        var reader = new PlaceReader();
        codes = new DivisionCodes(Divisions.standard(), places);
        stops = new Stops(reader);
        topicPlaces = new TopicPlaces(reader);
        antecedents = new Antecedents(topicPlaces, reader);
        topics = new Topics(reader);
        common = new CommonTask(topics);
        beginnings = new TripBeginnings(roster, company, common, stops, dates);
    }

    List<Trip> trips() {
        if (!roster.isEmpty()) {
            company.settle(roster.last(current));
        }
        for (Trip trip : roster.trips()) {
            if (trip.date() == null && !trip.isVague()) {
                dates.noted().ifPresent(trip::fix);
            }
        }
        return roster.trips();
    }

    /** Scenes that tell of people who went along and in which none was read. */
    List<Scene> unreadCompanions() {
        return company.unread();
    }

    /** Reads a kicker or a title. */
    void readHeadline(Scene scene) {
        Telling telling = Telling.of(scene);
        if (telling.isTrip()) {
            open(telling);
        } else if (telling.isOfUnnamedLeaders()) {
            readCommon(telling);
        } else if (telling.leaders().isEmpty()) {
            // 市人大常委会视察某某工作: the body's headline says what all of its members looked into.
            common.readTopic(telling);
        } else {
            arrivals.note(telling, stops);
        }
    }

    /** Reads a deck: who went along. */
    void readDeck(Scene scene) {
        company.readDeck(scene);
    }

    /** Reads a sentence of the body; {@code inLede} for those of the first paragraph. */
    void read(Scene scene, boolean inLede) {
        lede = inLede;
        Telling telling = Telling.of(scene);
        Trip trip = Actors.tripOf(telling, roster, current);
        if (telling.isTrip() && beginnings.opens(telling, trip, lede)) {
            Optional<Period> day =
                    scene.isSecond() && current != null ? Optional.ofNullable(current.date()) : Optional.empty();
            trip = open(telling);
            if (!trip.isDated() && !trip.isVague()) {
                day.ifPresent(trip::fix);
            }
        } else if (lede && roster.isEmpty() && telling.isOfParty()) {
            trip = openOfParty(telling);
        } else if (common.isOfUnnamed()
                && trip == null
                && !telling.leaders().isEmpty()
                && !stops.of(scene).isEmpty()) {
            trip = open(telling);
        } else if (lede && telling.isOfUnnamedLeaders()) {
            readCommon(telling);
        } else if (trip != null) {
            if (lede && telling.isTrip()) {
                goOnInLede(telling, trip);
            }
            add(scene, telling, trip);
        } else {
            readOpening(scene);
            if (lede) {
                dates.note(scene);
                arrivals.note(telling, stops);
            }
        }
        if (trip != null) {
            if (trip != current) {
                company.part();
            }
            current = trip;
            currentPassage = scene.number();
            currentAlone = !telling.isApart();
        }
        readCompanions(telling, trip);
        previous = scene;
    }

    /** A place told before, or after, the leader is seen in the same paragraph. */
    private void readOpening(Scene scene) {
        List<PlaceMention> found = topicPlaces.of(scene);
        Trip acting = current;
        if (found.isEmpty()) {
            return;
        }
        if (acting != null && currentPassage == scene.number()) {
            addStops(scene, found, acting);
        } else if (acting != null && roster.trips().size() == 1 && isHosted(scene)) {
            addStops(scene, found, acting);
        } else if (scene.opensParagraph()) {
            opening = scene;
            openingPlaces = found;
        }
    }

    /** 在某村便民服务点,村党支部书记向大家介绍…: who receives the leaders tells them something there. */
    private static boolean isHosted(Scene scene) {
        return scene.opensParagraph() && scene.text().charAt(scene.from()) == '在' && scene.to() < scene.end();
    }

    /** Opens a trip, or one for each leader when they went apart. */
    private Trip open(Telling telling) {
        Scene scene = telling.scene();
        var leaders = new LinkedHashSet<Integer>();
        for (PersonMention leader : telling.leaders()) {
            leaders.add(leader.official());
        }
        List<PlaceMention> found = stops.of(scene);
        boolean apart = telling.isApart();
        Trip whole = apart && leaders.size() > 1 ? roster.joint(leaders) : null;
        if (whole != null) {
            roster.remove(whole);
        }
        Trip last = null;
        int n = 0;
        for (Set<Integer> who : apart ? each(leaders) : List.<Set<Integer>>of(leaders)) {
            Trip known = apart ? roster.joint(who) : null;
            Trip trip = known != null ? known : new Trip(who, new StopList(places, codes), scene, toldEnd(telling));
            if (known == null) {
                roster.add(trip);
            }
            if (whole != null) {
                whole.actions().forEach(trip::addAction);
                trip.addTopic(whole.topic());
            }
            arrivals.of(who).forEach(arrival -> addStops(arrival.scene(), arrival.places(), trip));
            if (!apart || found.size() != leaders.size()) {
                // 甲乙分赴丙丁督查: the headline does not tell who went where.
                addStops(scene, apart && scene.isHeadline() ? List.of() : found, trip);
            } else {
                addStops(scene, List.of(found.get(n)), trip);
            }
            readTelling(telling, trip);
            last = trip;
            n++;
        }
        return Objects.requireNonNull(last, "a telling has leaders");
    }

    /** Opens the trip of a party whose leader nobody names. */
    private Trip openOfParty(Telling telling) {
        Scene scene = telling.scene();
        var trip = new Trip(Set.of(), new StopList(places, codes), scene, toldEnd(telling));
        roster.add(trip);
        addStops(scene, stops.of(scene), trip);
        readTelling(telling, trip);
        return trip;
    }

    private static List<Set<Integer>> each(Set<Integer> leaders) {
        var each = new ArrayList<Set<Integer>>();
        leaders.forEach(leader -> each.add(Set.of(leader)));
        return each;
    }

    private void readTelling(Telling telling, Trip trip) {
        trip.tell(telling.scene(), toldEnd(telling));
        common.actions().forEach(trip::addAction);
        if (common.actions().isEmpty() || common.isOfHeadline() && lede) {
            addActions(telling, trip);
        }
        trip.addTopic(common.topic());
        trip.addTopic(topics.of(telling));
        if (!telling.scene().isHeadline()) {
            dates.readLede(telling.scene(), trip);
        }
    }

    private void goOnInLede(Telling telling, Trip trip) {
        for (PersonMention leader : telling.leaders()) {
            roster.join(trip, leader.official());
        }
        readTelling(telling, trip);
    }

    private static void addActions(Telling telling, Trip trip) {
        for (ActionRun run : telling.runs()) {
            trip.addAction(telling.scene().text().words(run.from(), run.to()));
        }
    }

    private void add(Scene scene, Telling telling, Trip trip) {
        if (opening != null && opening.number() == scene.number()) {
            addStops(opening, openingPlaces, trip);
        }
        openingPlaces = List.of();
        addStops(scene, antecedents.of(scene, previous), trip);
        List<PlaceMention> found = stops.of(scene);
        addStops(scene, found, trip);
        if (!found.isEmpty() || telling.isTrip()) {
            trip.tell(scene, toldEnd(telling));
        }
        if (lede && !trip.isDated() && !trip.isVague()) {
            dates.readLede(scene, trip);
        } else if (!trip.isDated()) {
            dates.readOn(scene, trip);
        }
        if (trip.actions().isEmpty()) {
            addActions(telling, trip);
        }
    }

    private static void addStops(Scene scene, List<PlaceMention> found, Trip trip) {
        for (PlaceMention place : found) {
            trip.stops().add(scene, place);
        }
    }

    private void readCommon(Telling telling) {
        dates.note(telling.scene());
        common.read(telling);
    }

    private void readCompanions(Telling telling, @Nullable Trip acting) {
        Trip told = currentAlone ? current : null;
        Trip here = acting == null && currentPassage == telling.scene().number() ? told : acting;
        company.read(telling, here, told != null && roster.has(told) ? told : null);
    }

    /** The clause that tells: from the sentence's beginning to the end of the last verb's object. */
    private static int toldEnd(Telling telling) {
        Scene scene = telling.scene();
        List<ActionRun> runs = telling.runs();
        return runs.isEmpty()
                ? scene.to()
                : scene.clauseEnd(runs.get(runs.size() - 1).to());
    }
}
