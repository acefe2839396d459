package dev.gazette.parser.internal.mention;

import dev.gazette.model.MentionForm;
import dev.gazette.model.Official;
import dev.gazette.model.Post;
import dev.gazette.parser.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds who is named in one article, with which posts, and every place where a person is meant. */
public final class PeopleReader {

    private PeopleReader() {}

    /** Reads the passages of one article, the headline's first. */
    public static People read(
            List<Passage> passages, NameBook names, IssueFrame issue, Consumer<Diagnostic> diagnostics) {
        var doubts = new Doubts(diagnostics);
        List<Found> found = ShortNames.resolve(passages, RoleLists.read(passages, names), doubts);
        var people = new LinkedHashMap<String, List<Found>>();
        for (Found name : found) {
            people.computeIfAbsent(name.name, n -> new ArrayList<>()).add(name);
        }
        unknownTitles(passages, found, doubts);
        boolean townships = names.addressesTownships();
        Region region = issue.issuingBody().isPresent()
                ? Region.of(issue, townships)
                : TitleRegion.of(passages, townships).orElseGet(() -> HomeOfText.of(passages, townships));
        IdentityHashMap<Found, List<Post>> printed = printed(passages, found, region, OwnOffice.of(passages, region));
        var officials = new ArrayList<Official>();
        var numbers = new LinkedHashMap<String, Integer>();
        people.forEach((name, places) -> {
            if (LeadersPart.isTaken(passages, places, names)) {
                numbers.put(name, officials.size());
                officials.add(new Official(name, posts(places, printed), homonym(name, places, names, region)));
            }
        });
        var mentions = new ArrayList<PersonMention>();
        for (Found name : found) {
            String post = name.posts.isEmpty()
                    ? null
                    : name.posts.get(name.posts.size() - 1).text();
            mentions.add(new PersonMention(
                    name.passage,
                    name.from,
                    name.to,
                    name.whole,
                    name.wholeEnd,
                    -1,
                    name.name,
                    MentionForm.NAME,
                    post));
        }
        mentions.addAll(StandIns.read(passages, found, doubts));
        mentions.addAll(BareTitles.read(passages, found, names, doubts));
        mentions.replaceAll(mention -> mention.meaning(numbers.getOrDefault(mention.name(), -1)));
        mentions.sort(Comparator.comparingInt(PersonMention::passage).thenComparingInt(PersonMention::from));
        return new People(officials, mentions);
    }

    /** Each title that the lexicon does not have is told once. */
    private static void unknownTitles(List<Passage> passages, List<Found> found, Doubts doubts) {
        var told = new HashSet<String>();
        for (Found name : found) {
            if (name.titleUnknown) {
                Found.Held post = name.posts.get(0);
                if (told.add(post.words())) {
                    doubts.unknownTitle(passages.get(name.passage), post.span().title(), name.from);
                }
            }
        }
    }

    private static @Nullable Integer homonym(String name, List<Found> places, NameBook names, Region region) {
        var posts = new ArrayList<PostWords>();
        for (Found place : places) {
            for (Found.Held held : place.posts) {
                posts.add(PostWords.of(held.where(), held.span()));
            }
        }
        return Namesakes.number(names.postsOf(name), posts, region);
    }

    /** All that tells what a post is: the same words behind the same post are the same one. */
    private record Printed(String text, int organ, int title, boolean role, Above above) {

        Printed(Found.Held held, Above above) {
            this(
                    held.text(),
                    held.span().organEnd() - held.span().from(),
                    held.span().title() - held.span().from(),
                    held.role(),
                    above);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Printed words
                    && text.equals(words.text)
                    && organ == words.organ
                    && title == words.title
                    && role == words.role
                    && above.isSame(words.above);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** The posts of each place, in the order of the text: what stands in a list goes on to a title alone. */
    private static IdentityHashMap<Found, List<Post>> printed(
            List<Passage> passages, List<Found> found, Region region, OwnOffice office) {
        var printed = new IdentityHashMap<Found, List<Post>>();
        var known = new HashMap<Printed, Post>();
        Above above = Above.NOTHING;
        Found last = null;
        for (Found name : found) {
            above = last != null && last.isBefore(name, passages) ? above : Above.NOTHING;
            var posts = new ArrayList<Post>(name.posts.size());
            for (Found.Held held : name.posts) {
                var words = new Printed(held, above);
                Post post = known.get(words);
                if (post == null) {
                    post = PostFacts.of(held, region, office, above);
                    known.put(words, post);
                }
                above = held.role() ? above : above.behind(post);
                posts.add(post);
            }
            printed.put(name, posts);
            last = name;
        }
        return printed;
    }

    private static List<Post> posts(List<Found> places, IdentityHashMap<Found, List<Post>> printed) {
        Map<String, Post> posts = new LinkedHashMap<>();
        for (Found place : places) {
            List<Post> all = printed.getOrDefault(place, List.of());
            for (int i = 0; i < place.posts.size() && i < all.size(); i++) {
                posts.putIfAbsent(place.posts.get(i).words(), all.get(i));
            }
        }
        return posts.size() < 2 ? List.copyOf(posts.values()) : withoutRepeats(posts);
    }

    /** 局长 beside 市水务局局长: a shorter form of a post that is given is not repeated. */
    private static List<Post> withoutRepeats(Map<String, Post> posts) {
        var shorter = new HashSet<String>();
        posts.forEach((words, post) -> {
            for (int from = 1; from < words.length(); from++) {
                shorter.add(post.title() + '\n' + words.substring(from));
            }
        });
        var kept = new ArrayList<Post>();
        posts.forEach((words, post) -> {
            if (!shorter.contains(post.title() + '\n' + words)) {
                kept.add(post);
            }
        });
        return kept;
    }
}
