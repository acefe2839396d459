package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.Post;
import dev.gazette.parser.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds who is named in one article, with which posts, and every place where a person is meant. */
public final class PeopleReader {

    private PeopleReader() {}

    /** Reads the passages of one article, the headline's first. */
    public static People read(
            List<Passage> passages, NameBook names, IssueFrame issue, Consumer<Diagnostic> diagnostics) {
        List<Found> found = RoleLists.read(passages, names);
        var people = new LinkedHashMap<String, List<Found>>();
        for (Found name : found) {
            people.computeIfAbsent(name.name, n -> new ArrayList<>()).add(name);
        }
        Region region = Region.of(issue, names.addressesTownships());
        var officials = new ArrayList<Official>();
        var numbers = new LinkedHashMap<String, Integer>();
        people.forEach((name, places) -> {
            if (LeadersPart.isTaken(passages, places, names)) {
                numbers.put(name, officials.size());
                officials.add(new Official(name, posts(places, region), null));
            }
        });
        var mentions = new ArrayList<PersonMention>();
        for (Found name : found) {
            int official = numbers.getOrDefault(name.name, -1);
            String post = name.posts.isEmpty()
                    ? null
                    : name.posts.get(name.posts.size() - 1).text();
            mentions.add(new PersonMention(
                    name.passage,
                    name.from,
                    name.to,
                    name.whole,
                    name.wholeEnd,
                    official,
                    name.name,
                    MentionForm.NAME,
                    post));
        }
        return new People(officials, mentions);
    }

    private static List<Post> posts(List<Found> places, Region region) {
        Map<String, Post> posts = new LinkedHashMap<>();
        for (Found place : places) {
            Level before = null;
            for (Found.Held held : place.posts) {
                String words = held.where()
                        .folded()
                        .words(held.span().from(), held.span().to());
                Post post = PostFacts.of(held, region, before);
                before = post.level();
                posts.putIfAbsent(words, post);
            }
        }
        return posts.entrySet().stream()
                .filter(post -> posts.entrySet().stream().noneMatch(other -> repeats(post, other)))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** 局长 beside 市水务局局长: a shorter form of a post that is given is not repeated. */
    private static boolean repeats(Map.Entry<String, Post> post, Map.Entry<String, Post> other) {
        return post.getValue().organ() == null
                && other.getValue().organ() != null
                && other.getKey().endsWith(post.getKey())
                && other.getValue().title().equals(post.getValue().title());
    }
}
