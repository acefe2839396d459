package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * People who are called by their family name: 尹局长, 工人代表老秦.
 *
 * <p>尹局长 is whoever of the article has that family name and title; with nobody he is an official named 尹, with two nobody is taken. Deliberately
 * blind where the family name is a word of its own and nobody of that name is known: 任县长, 和书记.
 */
final class ShortNames {

    private static final Chars NOT_BEFORE_TITLES = Chars.of("任和与向于同对由从时全各连且但单当副代原正老各");
    private static final Chars PEOPLE = Chars.of("员工师民表人户");
    /** A family name, or one with what people call its bearer: 陆大姐. */
    private static final int LONGEST = 3;

    /** What may stand behind a family name alone. */
    private static final long CALLED = Kind.ROLE.bit() | Kind.TITLE.bit() | Kind.TITLE_PREFIX.bit();

    private ShortNames() {}

    /** The length of a short name at a place where no full name stands; 0 when there is none. */
    static int lengthAt(Passage passage, int at) {
        Folded text = passage.folded();
        char c = text.charAt(at);
        if (c == '老' || c == '小') {
            return isNickname(passage, at) ? 2 : 0;
        }
        int family = Terms.after(passage, Kind.SURNAME, at);
        if (family == 0
                || (passage.hits().kindsAt(at + family) & CALLED) == 0
                || family > 1 && Terms.after(passage, Kind.DOUBTFUL_SURNAME, at) == family
                || NOT_BEFORE_TITLES.has(c) && !speaks(passage, at, family)
                || Terms.after(passage, Kind.NO_NAME.bit() | Kind.ORGAN.bit() | Kind.TITLE.bit(), at) > 0) {
            return 0;
        }
        int start = NameStarts.weigh(passage, at);
        int called = Terms.after(passage, Kind.ROLE, at + family);
        if (called > 0 && start >= NameStarts.CLAUSE && NameEnds.weigh(passage, at + family + called) > NameEnds.NONE) {
            return family + called;
        }
        boolean particle = at > 0 && NameEnds.isParticle(text.charAt(at - 1)) || at > 0 && text.charAt(at - 1) == '请';
        if (start < NameStarts.LIST && !particle && Terms.before(passage, Kind.ORGAN, at) < 2) {
            return 0;
        }
        PostStack title = Posts.after(passage, at + family);
        return title.isEmpty() || NameEnds.weigh(passage, title.to()) == NameEnds.NONE ? 0 : family;
    }

    /** 任主任要求,: no 任 that appoints. */
    private static boolean speaks(Passage passage, int at, int family) {
        PostStack title =
                NameStarts.weigh(passage, at) >= NameStarts.CLAUSE ? Posts.after(passage, at + family) : PostStack.NONE;
        return !title.isEmpty()
                && (NameEnds.speaks(passage, title.to()) || passage.folded().startsWith("一行", title.to()));
    }

    private static boolean isNickname(Passage passage, int at) {
        Folded text = passage.folded();
        if (at == 0
                || Terms.after(passage, Kind.SURNAME, at + 1) != 1
                || Terms.after(passage, Kind.ROLE, at) > 0
                || NameEnds.weigh(passage, at + 2) == NameEnds.NONE) {
            return false;
        }
        return NameStarts.weigh(passage, at) >= NameStarts.ROLE || PEOPLE.has(text.charAt(at - 1));
    }

    /** Gives those who are called by family name and title the name of whom they are; leaves out whom two could be. */
    static List<Found> resolve(List<Passage> passages, List<Found> found, Doubts doubts) {
        var resolved = new ArrayList<Found>(found.size());
        Map<String, List<Found>> holders = Map.of();
        for (Found name : found) {
            if (!isShort(name)) {
                resolved.add(name);
                continue;
            }
            if (holders.isEmpty()) {
                holders = holders(found);
            }
            Passage passage = passages.get(name.passage);
            List<Found> namesakes =
                    holders.getOrDefault(key(name.name, name.posts.get(0).words()), List.of());
            if (namesakes.size() == 1) {
                resolved.add(name.as(namesakes.get(0).name));
            } else if (namesakes.size() > 1) {
                doubts.ambiguous(passage, name.from, name.wholeEnd, namesakes);
            } else if (!Candidates.doubtful(passage, name.from) || Terms.before(passage, Kind.ORGAN, name.from) > 1) {
                resolved.add(name);
            }
        }
        return resolved;
    }

    private static boolean isShort(Found name) {
        return name.postsBehind && name.posts.size() == 1 && (name.name.length() == 1 || name.shortName);
    }

    /** Who is called how: each full name under whatever it may begin with and whatever its posts end with. */
    private static Map<String, List<Found>> holders(List<Found> found) {
        Map<String, List<Found>> holders = new HashMap<>();
        // No full name and title at all is known, too.
        holders.put("", List.of());
        var known = new HashSet<String>();
        for (Found name : found) {
            for (Found.Held post : isShort(name) ? List.<Found.Held>of() : name.posts) {
                String title = post.words();
                if (known.add(key(name.name, title))) {
                    add(holders, name, title);
                }
            }
        }
        return holders;
    }

    private static void add(Map<String, List<Found>> holders, Found name, String title) {
        for (int family = 1; family <= Math.min(LONGEST, name.name.length()); family++) {
            for (int from = 0; from < title.length(); from++) {
                String called = key(name.name.substring(0, family), title.substring(from));
                List<Found> all = holders.computeIfAbsent(called, c -> new ArrayList<>());
                if (all.size() < Doubts.MOST && !known(all, name)) {
                    all.add(name);
                }
            }
        }
    }

    private static String key(String name, String title) {
        return name + '\n' + title;
    }

    private static boolean known(List<Found> all, Found other) {
        for (Found one : all) {
            if (one.name.equals(other.name)) {
                return true;
            }
        }
        return false;
    }
}
