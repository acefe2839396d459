package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people of one name apart when their posts in the issue contradict: a 副省长 is no 村党支部书记, and nobody is head of two counties.
 *
 * <p>Who shares a post with somebody before is the same person; so is whoever does not contradict him. Numbers count from 1 in the order of the
 * issue; a name that only one person bears has none.
 */
final class Namesakes {

    /** Levels so far apart are two people's. */
    private static final int FAR = 2;

    private final List<List<PostWords>> people = new ArrayList<>();
    private final Region region;

    private Namesakes(Region region) {
        this.region = region;
    }

    /** The number of the person with these posts among those of his name; null when there is but one, or nothing tells. */
    static @Nullable Integer number(Collection<List<PostWords>> stacks, List<PostWords> posts, Region region) {
        if (stacks.size() < 2) {
            return null;
        }
        var namesakes = new Namesakes(region);
        for (List<PostWords> stack : stacks) {
            namesakes.add(stack);
        }
        if (namesakes.people.size() < 2 || posts.isEmpty()) {
            return null;
        }
        int person = namesakes.find(posts);
        return person < 0 ? null : person + 1;
    }

    private void add(List<PostWords> stack) {
        int person = find(stack);
        if (person < 0) {
            people.add(new ArrayList<>(stack));
        } else {
            people.get(person).addAll(stack);
        }
    }

    private int find(List<PostWords> posts) {
        int possible = -1;
        for (int i = people.size() - 1; i >= 0; i--) {
            if (posts.stream().anyMatch(people.get(i)::contains)) {
                return i;
            }
            possible = contradict(people.get(i), posts) ? possible : i;
        }
        return possible;
    }

    private boolean contradict(List<PostWords> some, List<PostWords> others) {
        boolean far = true;
        boolean levels = false;
        for (PostWords one : some) {
            for (PostWords other : others) {
                if (headsOfTwo(one, other)) {
                    return true;
                }
                Level first = level(one);
                Level second = level(other);
                if (first != null && second != null) {
                    levels = true;
                    far &= Math.abs(first.ordinal() - second.ordinal()) >= FAR;
                }
            }
        }
        return levels && far;
    }

    /** 甲县县长 and 乙县县长. */
    private static boolean headsOfTwo(PostWords one, PostWords other) {
        int rank = one.title().length() - 2;
        return one.title().equals(other.title())
                && one.title().endsWith("长")
                && rank == 0
                && OrganStart.isDivision(one.title().charAt(0))
                && one.organ().length() > 1
                && other.organ().length() > 1
                && !one.organ().endsWith(other.organ())
                && !other.organ().endsWith(one.organ());
    }

    private @Nullable Level level(PostWords post) {
        return PostLevel.of(post.organ(), post.title(), region, null);
    }
}
