package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the lede lets somebody arrive before the report tells that he inspects.
 *
 * <pre>
 *   副省长甲来到某学院召开现场办公会,……。   甲一行实地考察了该校工地。      某学院 is a stop of the trip told later
 * </pre>
 */
final class Arrivals {

    private static final WordList COMING = WordList.of("来到", "前往", "深入", "抵达", "赴");

    /** No lede tells of more. */
    private static final int MOST = 8;

    private final List<Arrival> all = new ArrayList<>();

    /**
     * One arrival.
     *
     * @param leader the official's index
     * @param scene the scene that tells it
     * @param places where to
     */
    record Arrival(int leader, Scene scene, List<PlaceMention> places) {}

    /** Keeps where the people of a scene came to, when it tells no trip. */
    void note(Telling telling, Stops stops) {
        Scene scene = telling.scene();
        boolean comes = scene.has(COMING, scene.from(), scene.to());
        if (telling.leaders().isEmpty() || telling.isTrip() || !comes || all.size() >= MOST) {
            return;
        }
        List<PlaceMention> places = stops.of(scene);
        for (PersonMention leader : places.isEmpty() ? List.<PersonMention>of() : telling.leaders()) {
            all.add(new Arrival(leader.official(), scene, places));
        }
    }

    /** The arrivals of those who lead a trip that is told now. */
    List<Arrival> of(Set<Integer> leaders) {
        return all.stream().filter(a -> leaders.contains(a.leader())).toList();
    }
}
