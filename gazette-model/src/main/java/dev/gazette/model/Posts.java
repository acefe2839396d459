package dev.gazette.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which posts are one post, and which cannot be one person's.
 *
 * <p>{@code 市长} read in two articles is one post unless the bodies differ; the reading that knows more is
 * kept. 省长 and 村党支部书记 contradict: no career joins levels that far apart within the issues of a gazette.
 * Neighbouring levels do not, since people rise, and neither do two bodies of one level, since people change.
 */
final class Posts {

    private static final int APART = 2;

    private Posts() {}

    /** Every post once, in order of first appearance. */
    static List<Post> union(List<Post> first, List<Post> second) {
        List<Post> all = new ArrayList<>(first);
        for (Post post : second) {
            int same = indexOfSame(post, all);
            if (same < 0) {
                all.add(post);
            } else if (all.get(same).body() == null && post.body() != null) {
                all.set(same, post);
            }
        }
        return all;
    }

    static boolean share(List<Post> first, List<Post> second) {
        return first.stream().anyMatch(post -> indexOfSame(post, second) >= 0);
    }

    /** Every known level of the one is far from every known level of the other. */
    static boolean contradict(List<Post> first, List<Post> second) {
        boolean compared = false;
        for (Post one : first) {
            for (Post other : second) {
                if (one.level() != null && other.level() != null) {
                    compared = true;
                    if (distance(one.level(), other.level()) < APART) {
                        return false;
                    }
                }
            }
        }
        return compared;
    }

    private static int distance(Level one, Level other) {
        return Math.abs(one.compareTo(other));
    }

    private static int indexOfSame(Post post, List<Post> posts) {
        for (int i = 0; i < posts.size(); i++) {
            if (post.text().equals(posts.get(i).text())
                    && agree(post.body(), posts.get(i).body())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
