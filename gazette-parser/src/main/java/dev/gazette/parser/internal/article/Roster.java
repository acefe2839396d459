package dev.gazette.parser.internal.article;

import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.Post;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The officials of an article while rules beside the people's own still add to them: who signs, who is appointed.
 *
 * <p>Officials stay in order of first mention. Afterwards every fact takes its officials from {@link #people}.
 */
final class Roster {

    private static final class Entry {

        private final String name;
        private final List<Post> posts = new ArrayList<>();
        private int passage;
        private int from;

        Entry(String name, int passage, int from) {
            this.name = name;
            this.passage = passage;
            this.from = from;
        }

        boolean holds(Post post) {
            String words = plain(post.text());
            return posts.stream().anyMatch(p -> plain(p.text()).equals(words));
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** The mentions of each passage by where they begin: a list of thousands of names is asked about thousands of times. */
    private final NavigableMap<Integer, NavigableMap<Integer, PersonMention>> mentions = new TreeMap<>();

    private final Map<String, Integer> timesNamed = new HashMap<>();

    Roster(People people) {
        people.mentions().forEach(this::index);
        int order = 0;
        for (Official official : people.officials()) {
            var entry = new Entry(official.name(), -1, order++);
            entry.posts.addAll(official.posts());
            entries.put(plain(official.name()), entry);
        }
        for (PersonMention mention : people.mentions()) {
            if (mention.meansOfficial()) {
                Entry entry = entries.get(
                        plain(people.officials().get(mention.official()).name()));
                if (entry != null && entry.passage < 0) {
                    entry.passage = mention.passage();
                    entry.from = mention.from();
                }
            }
        }
    }

    /** Says that somebody is named at this place, holding a post when one is printed. */
    void add(String name, Optional<Post> post, int passage, int from, int to) {
        Entry entry = entries.computeIfAbsent(plain(name), n -> new Entry(name, passage, from));
        post.filter(p -> !entry.holds(p)).ifPresent(entry.posts::add);
        if (!isMentioned(passage, from, to)) {
            index(new PersonMention(passage, from, to, from, to, -1, name, MentionForm.NAME, null));
        }
    }

    /** In a line that is read as a whole only its one name counts: 水运部部长　李某 names nobody called 水运部. */
    void keepOnly(int passage, int from, int to) {
        NavigableMap<Integer, PersonMention> here = mentions.get(passage);
        if (here == null) {
            return;
        }
        for (PersonMention mention : List.copyOf(here.values())) {
            if (mention.from() == from && mention.to() == to) {
                continue;
            }
            here.remove(mention.from());
            String name = plain(mention.name());
            if (timesNamed.merge(name, -1, Integer::sum) == 0) {
                entries.remove(name);
            }
        }
    }

    /** Mentions do not overlap: the last that begins before the end is the only one that can reach in. */
    private boolean isMentioned(int passage, int from, int to) {
        NavigableMap<Integer, PersonMention> here = mentions.get(passage);
        Map.Entry<Integer, PersonMention> before = here == null ? null : here.lowerEntry(to);
        return before != null && from < before.getValue().to();
    }

    private void index(PersonMention mention) {
        mentions.computeIfAbsent(mention.passage(), p -> new TreeMap<>()).put(mention.from(), mention);
        timesNamed.merge(plain(mention.name()), 1, Integer::sum);
    }

    /** The officials and mentions with all that was added. */
    People people() {
        var order = new ArrayList<>(entries.values());
        order.sort(Comparator.<Entry>comparingInt(e -> e.passage).thenComparingInt(e -> e.from));
        var officials = new ArrayList<Official>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Entry entry : order) {
            numbers.put(plain(entry.name), officials.size());
            officials.add(new Official(entry.name, entry.posts, null));
        }
        var placed = new ArrayList<PersonMention>();
        for (NavigableMap<Integer, PersonMention> here : mentions.values()) {
            for (PersonMention m : here.values()) {
                int official = numbers.getOrDefault(plain(m.name()), -1);
                placed.add(new PersonMention(
                        m.passage(),
                        m.from(),
                        m.to(),
                        m.whole(),
                        m.wholeEnd(),
                        official,
                        m.name(),
                        m.form(),
                        m.post()));
            }
        }
        return new People(officials, placed);
    }

    /** Names are the same when they are without the space of a spaced-out one. */
    static String plain(String name) {
        return Folded.of(name).toString();
    }
}
