package dev.gazette.parser.internal.mention;

import java.util.List;

/**
 * Posts that stand together at one name, in text order.
 *
 * @param from where the first begins
 * @param to where the last ends
 * @param posts the posts
 */
record PostStack(int from, int to, List<PostSpan> posts) {

    static final PostStack NONE = new PostStack(0, 0, List.of());

    PostStack {
        posts = List.copyOf(posts);
    }

    boolean isEmpty() {
        return posts.isEmpty();
    }
}
