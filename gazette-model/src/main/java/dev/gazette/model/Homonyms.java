package dev.gazette.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who of two readings is who: 李木, 副省长, of the one and 李木, 村党支部书记, of the other are 李木 1 and 李木 2
 * afterwards.
 *
 * <p>A person of the second reading is the first one of that name who shares a post, else the first whose
 * posts do not contradict ({@link Posts}), else somebody new. Two people of one reading stay two. The first
 * reading's numbers are kept; only a name that was unique gets the number 1 when a second person joins it.
 *
 * @param ofFirst the renaming of the first reading
 * @param ofSecond the renaming of the second
 */
record Homonyms(Renaming ofFirst, Renaming ofSecond) {

    static Homonyms of(List<Issue> first, List<Issue> second) {
        Map<String, List<Official>> known = byName(first);
        Map<Person, @Nullable Integer> ofFirst = new HashMap<>();
        Map<Person, @Nullable Integer> ofSecond = new HashMap<>();
        byName(second).forEach((name, people) -> {
            List<Official> namesakes = known.getOrDefault(name, List.of());
            if (!namesakes.isEmpty()) {
                join(namesakes, people, ofFirst, ofSecond);
            }
        });
        return new Homonyms(new Renaming(ofFirst), new Renaming(ofSecond));
    }

    private static Map<String, List<Official>> byName(List<Issue> issues) {
        Map<String, List<Official>> names = new LinkedHashMap<>();
        for (Official official : People.of(issues).values()) {
            names.computeIfAbsent(official.name(), name -> new ArrayList<>()).add(official);
        }
        return names;
    }

    private static void join(
            List<Official> known,
            List<Official> others,
            Map<Person, @Nullable Integer> ofFirst,
            Map<Person, @Nullable Integer> ofSecond) {
        Map<Person, Person> same = new LinkedHashMap<>();
        List<Person> strangers = new ArrayList<>();
        Set<Person> taken = new HashSet<>();
        for (Official other : others) {
            Person found = find(other, known, taken);
            if (found == null) {
                strangers.add(Person.of(other));
            } else {
                taken.add(found);
                same.put(Person.of(other), found);
            }
        }
        if (!strangers.isEmpty()) {
            number(known, strangers, ofFirst, ofSecond);
        }
        same.forEach((other, person) -> ofSecond.put(other, ofFirst.getOrDefault(person, person.homonym())));
    }

    private static void number(
            List<Official> known,
            List<Person> strangers,
            Map<Person, @Nullable Integer> ofFirst,
            Map<Person, @Nullable Integer> ofSecond) {
        int next = 1;
        for (Official person : known) {
            next = person.homonym() == null ? next : Math.max(next, person.homonym() + 1);
        }
        for (Official person : known) {
            if (person.homonym() == null) {
                ofFirst.put(Person.of(person), next++);
            }
        }
        for (Person stranger : strangers) {
            ofSecond.put(stranger, next++);
        }
    }

    private static @Nullable Person find(Official other, List<Official> known, Set<Person> taken) {
        Person possible = null;
        for (Official official : known) {
            Person person = Person.of(official);
            if (taken.contains(person)) {
                continue;
            }
            if (Posts.share(official.posts(), other.posts())) {
                return person;
            }
            if (possible == null && !Posts.contradict(official.posts(), other.posts())) {
                possible = person;
            }
        }
        return possible;
    }
}
