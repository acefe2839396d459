package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.Period;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;
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
 * <p>A scene belongs to the trip of whoever acts in it; one that names nobody goes on with the last. A new leader opens a new
 * trip in the lede, where leaders are announced without names, or with a sentence of his own that tells going and inspecting at
 * the head of a paragraph.
 */
final class TripLog {

    private static final WordList GROUPS =
            WordList.of("考察组", "视察组", "检查组", "调研组", "督查组", "督导组", "慰问组", "代表们", "委员们", "一行", "代表团");
    private static final Chars NO_SUBJECT_BEHIND = Chars.of("对向由跟同与被让请把给以为是的于");

    /** So many trips does no report tell; past them a companion joins the last one only. */
    private static final int MANY = 50;

    private final PlaceContext places;
    private final DivisionCodes codes;
    private final Stops stops;
    private final TopicPlaces topicPlaces;
    private final Topics topics;
    private final TripDates dates;
    private final Roster roster = new Roster();
    private final Arrivals arrivals = new Arrivals();
    private final List<String> commonActions = new ArrayList<>();
    private final List<Scene> unreadCompanions = new ArrayList<>();
    private final Set<Integer> deck = new LinkedHashSet<>();
    private Optional<String> commonTopic = Optional.empty();
    private boolean unnamed;
    private @Nullable Trip current;
    private int currentPassage = -1;
    private boolean currentAlone;
    private final List<Waiting> waiting = new ArrayList<>();
    /** Those of them behind which the report has not gone on with another trip yet. */
    private final List<Waiting> open = new ArrayList<>();

    private @Nullable Scene opening;
    private List<PlaceMention> openingPlaces = List.of();

    TripLog(PlaceContext places, TripDates dates) {
        this.places = places;
        this.dates = dates;
        var reader = new PlaceReader();
        codes = new DivisionCodes(Divisions.standard(), places);
        stops = new Stops(reader);
        topicPlaces = new TopicPlaces(reader);
        topics = new Topics(reader);
    }

    List<Trip> trips() {
        waiting.forEach(this::join);
        for (Trip trip : roster.trips()) {
            var along = new LinkedHashSet<>(deck);
            along.addAll(trip.companions());
            trip.companions().clear();
            trip.companions().addAll(along);
            trip.companions().removeAll(trip.leaders());
            if (trip.date() == null && !trip.isVague()) {
                dates.noted().ifPresent(trip::fix);
            }
        }
        return roster.trips();
    }

    /** Scenes that tell of people who went along and in which none was read. */
    List<Scene> unreadCompanions() {
        return unreadCompanions;
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
            commonTopic = commonTopic.or(() -> topics.of(telling));
        }
    }

    /** Reads a deck: who went along. */
    void readDeck(Scene scene) {
        for (PersonMention person : Companionship.of(scene).companions()) {
            deck.add(person.official());
        }
    }

    /** Reads a sentence of the body; {@code lede} for those of the first paragraph. */
    void read(Scene scene, boolean lede) {
        Telling telling = Telling.of(scene);
        Trip trip = tripOf(telling);
        if (telling.isTrip() && opens(telling, trip, lede)) {
            Optional<Period> day =
                    scene.isSecond() && current != null ? Optional.ofNullable(current.date()) : Optional.empty();
            trip = open(telling);
            if (!trip.isDated() && !trip.isVague()) {
                day.ifPresent(trip::fix);
            }
        } else if (lede && roster.isEmpty() && telling.isOfParty()) {
            trip = openOfParty(telling);
        } else if (unnamed
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
            add(scene, telling, trip, lede);
        } else {
            readOpening(scene);
            if (lede) {
                dates.note(scene);
                arrivals.note(telling, stops);
            }
        }
        if (trip != null) {
            if (trip != current) {
                open.forEach(Waiting::part);
                open.clear();
            }
            current = trip;
            currentPassage = scene.number();
            currentAlone = !telling.isApart();
        }
        readCompanions(scene, telling, trip);
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

    private boolean opens(Telling telling, @Nullable Trip trip, boolean lede) {
        Scene scene = telling.scene();
        if (trip == null) {
            boolean initial = isClauseInitial(scene, telling.leaders().get(0));
            boolean own = (scene.opensParagraph() || scene.isSecond())
                    && !stops.of(scene).isEmpty();
            return lede || roster.isEmpty() && initial || unnamed && initial || own && initial && !isCompanion(telling);
        }
        if (telling.isApart() && (lede || trip.leaders().size() > 1)) {
            return true;
        }
        Optional<Period> day = lede ? Optional.empty() : dates.ownDay(scene);
        Period known = trip.date();
        return day.isPresent()
                && trip.isDated()
                && known != null
                && known.end().before(day.get().start())
                && !isNextDay(known, day.get());
    }

    private static boolean isNextDay(Period known, Period day) {
        return known.end()
                .toLocalDate()
                .flatMap(last ->
                        day.start().toLocalDate().map(next -> last.plusDays(1).equals(next)))
                .orElse(false);
    }

    private boolean isCompanion(Telling telling) {
        for (PersonMention leader : telling.leaders()) {
            if (roster.isCompanion(leader.official()) || deck.contains(leader.official())) {
                return true;
            }
        }
        return false;
    }

    /** The subject stands at the head of its clause, time words aside. */
    private static boolean isClauseInitial(Scene scene, PersonMention leader) {
        int before = leader.whole() - scene.clauseStart(leader.whole());
        return before == 0
                || before <= 14 && !NO_SUBJECT_BEHIND.has(scene.text().at(leader.whole() - 1));
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
        commonActions.forEach(trip::addAction);
        if (commonActions.isEmpty()) {
            addActions(telling, trip);
        }
        trip.addTopic(commonTopic);
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

    private void add(Scene scene, Telling telling, Trip trip, boolean lede) {
        if (opening != null && opening.number() == scene.number()) {
            addStops(opening, openingPlaces, trip);
        }
        openingPlaces = List.of();
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
        unnamed = true;
        dates.note(telling.scene());
        for (ActionRun run : telling.runs()) {
            String action = telling.scene().text().words(run.from(), run.to());
            if (!commonActions.contains(action)) {
                commonActions.add(action);
            }
        }
        Optional<String> topic = topics.of(telling);
        commonTopic = commonTopic.or(() -> topic);
    }

    private void readCompanions(Scene scene, Telling telling, @Nullable Trip acting) {
        List<PersonMention> along = telling.along().companions();
        if (telling.along().isUnread() && !roster.isEmpty()) {
            unreadCompanions.add(scene);
        }
        along = withoutParties(telling, along);
        if (along.isEmpty() || roster.isEmpty()) {
            return;
        }
        Trip of = acting;
        if (of == null && currentPassage == scene.number() && currentAlone) {
            of = current;
        }
        if (of == null) {
            var group = new Waiting(along, currentAlone && current != null && roster.has(current) ? current : null);
            waiting.add(group);
            open.add(group);
        } else {
            goAlong(along, of);
        }
    }

    /** Sends those who went with somebody's party along on that trip; the others stay. */
    private List<PersonMention> withoutParties(Telling telling, List<PersonMention> along) {
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

    /** Those of whom no trip was said: they went on the one told before them when another follows, else on all. */
    private void join(Waiting group) {
        Trip own = group.trip();
        boolean many = roster.trips().size() > MANY;
        for (Trip trip : own != null ? List.of(own) : many ? List.of(last()) : roster.trips()) {
            goAlong(group.people, trip);
        }
    }

    private void goAlong(List<PersonMention> people, Trip trip) {
        people.forEach(person -> roster.goesAlong(trip, person.official()));
    }

    /** The trip of whoever acts in a scene; null when nobody does who is on one. */
    private @Nullable Trip tripOf(Telling telling) {
        Scene scene = telling.scene();
        for (PersonMention person : telling.leaders()) {
            Trip trip = roster.of(person.official());
            if (trip != null) {
                return trip;
            }
        }
        for (PersonMention person : scene.people()) {
            Trip trip = telling.along().has(person) ? null : roster.of(person.official());
            if (trip != null) {
                return trip;
            }
        }
        boolean goesOn = telling.leaders().isEmpty()
                && (scene.has(GROUPS, scene.from(), scene.to()) || Dropped.isSubject(scene));
        return goesOn && !roster.isEmpty() ? last() : null;
    }

    private Trip last() {
        Trip acting = current;
        return acting == null || !roster.has(acting)
                ? roster.trips().get(roster.trips().size() - 1)
                : acting;
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
