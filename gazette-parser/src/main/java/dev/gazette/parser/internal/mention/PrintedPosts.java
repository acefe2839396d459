package dev.gazette.parser.internal.mention;

import dev.gazette.model.Post;

/** Makes posts of the model for those who know from elsewhere where a post stands: an act of appointment, a signature. */
public final class PrintedPosts {

    private PrintedPosts() {}

    /** The post that stands between two places of a passage; its title is what no rule can part from the organ. */
    public static Post of(Passage where, int from, int to, IssueFrame issue, NameBook names) {
        PostStack stack = Posts.from(where, from);
        if (!stack.isEmpty() && stack.posts().get(0).to() == to) {
            var held = new Found.Held(where, stack.posts().get(0), false);
            return PostFacts.of(held, Region.of(issue, names.addressesTownships()), OwnOffice.NONE, Above.NOTHING);
        }
        return Post.of(where.printed(from, to));
    }
}
