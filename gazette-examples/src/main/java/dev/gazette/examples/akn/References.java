package dev.gazette.examples.akn;

import dev.gazette.model.Article;
import dev.gazette.model.Inspection;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import dev.gazette.model.Place;
import dev.gazette.model.Post;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The people, posts, places and trips of an issue under the names that its text refers to: {@code person_1}, {@code role_1}.
 *
 * <p>Two people of one name are two references; a post or a place is one by its printed words.
 */
final class References {

    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<Inspection, String> trips = new LinkedHashMap<>();

    References(Issue issue) {
        for (Article article : issue.articles()) {
            for (Official official : article.officials()) {
                people.computeIfAbsent(key(official), k -> "person_" + (people.size() + 1));
                for (Post post : official.posts()) {
                    roles.computeIfAbsent(post.text(), k -> "role_" + (roles.size() + 1));
                }
            }
            for (Inspection trip : article.inspections()) {
                trips.computeIfAbsent(trip, k -> "event_" + (trips.size() + 1));
                for (Place place : trip.places()) {
                    places.computeIfAbsent(place.name(), k -> "location_" + (places.size() + 1));
                }
            }
        }
    }

    String person(Official official) {
        return "#" + people.get(key(official));
    }

    /** Null for a post that no official of the issue holds. */
    @Nullable
    String role(String post) {
        String role = roles.get(post);
        return role == null ? null : "#" + role;
    }

    String place(Place place) {
        return "#" + places.get(place.name());
    }

    String trip(Inspection trip) {
        return "#" + trips.get(trip);
    }

    void write(Xml xml) throws XMLStreamException {
        write("TLCPerson", "person", people, xml);
        write("TLCRole", "role", roles, xml);
        write("TLCLocation", "location", places, xml);
        for (Map.Entry<Inspection, String> trip : trips.entrySet()) {
            xml.empty(
                    "TLCEvent",
                    "eId",
                    trip.getValue(),
                    "href",
                    "/akn/ontology/event/cn/" + trip.getValue(),
                    "showAs",
                    told(trip.getKey()));
        }
    }

    private static void write(String element, String kind, Map<String, String> entries, Xml xml)
            throws XMLStreamException {
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            xml.empty(
                    element,
                    "eId",
                    entry.getValue(),
                    "href",
                    "/akn/ontology/" + kind + "/cn/" + Uri.encoded(entry.getKey()),
                    "showAs",
                    entry.getKey());
        }
    }

    /** 陆明远 调研 春耕生产. */
    private static String told(Inspection trip) {
        String leaders = trip.leaders().stream().map(Official::name).collect(Collectors.joining("、"));
        String topic = trip.topic() == null ? "" : " " + trip.topic();
        return leaders + " " + String.join("、", trip.actions()) + topic;
    }

    private static String key(Official official) {
        return official.homonym() == null ? official.name() : official.name() + " (" + official.homonym() + ")";
    }
}
