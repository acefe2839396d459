package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * People who are called by their family name: 尹局长, 工人代表老秦.
 *
 * <p>尹局长 is whoever of the article has that family name and title; with nobody he is an official named 尹, with two nobody is taken. Deliberately
 * blind where the family name is a word of its own and nobody of that name is known: 任县长, 和书记.
 */
final class ShortNames {

    private static final Chars NOT_BEFORE_TITLES = Chars.of("任和与向于同对由从时全各连且但单当副代原正老各");
    private static final Chars PEOPLE = Chars.of("员工师民表人户");

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
                || NOT_BEFORE_TITLES.has(c)
                || Terms.after(passage, Kind.NO_NAME.bit() | Kind.ORGAN.bit() | Kind.TITLE.bit(), at) > 0) {
            return 0;
        }
        int start = NameStarts.weigh(passage, at);
        int called = Terms.after(passage, Kind.ROLE, at + family);
        if (called > 0 && start >= NameStarts.CLAUSE && NameEnds.weigh(passage, at + family + called) > NameEnds.NONE) {
            return family + called;
        }
        boolean particle = at > 0 && NameEnds.isParticle(text.charAt(at - 1)) || at > 0 && text.charAt(at - 1) == '请';
        if (start < NameStarts.LIST && !particle) {
            return 0;
        }
        PostStack title = Posts.after(passage, at + family);
        return title.isEmpty() || NameEnds.weigh(passage, title.to()) == NameEnds.NONE ? 0 : family;
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
        for (Found name : found) {
            if (!isShort(name)) {
                resolved.add(name);
                continue;
            }
            Passage passage = passages.get(name.passage);
            List<Found> namesakes = namesakes(found, name);
            if (namesakes.size() == 1) {
                resolved.add(name.as(namesakes.get(0).name));
            } else if (namesakes.size() > 1) {
                doubts.ambiguous(passage, name.from, name.wholeEnd, namesakes);
            } else if (!Candidates.doubtful(passage, name.from)) {
                resolved.add(name);
            }
        }
        return resolved;
    }

    private static boolean isShort(Found name) {
        return name.postsBehind && name.posts.size() == 1 && (name.name.length() == 1 || name.shortName);
    }

    private static List<Found> namesakes(List<Found> found, Found name) {
        String title = name.posts.get(0).words();
        var all = new ArrayList<Found>();
        for (Found other : found) {
            if (isShort(other) || !other.name.startsWith(name.name) || known(all, other)) {
                continue;
            }
            for (Found.Held post : other.posts) {
                if (post.words().endsWith(title)) {
                    all.add(other);
                    break;
                }
            }
        }
        return all;
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
