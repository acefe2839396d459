package dev.gazette.parser.internal.mention;

import dev.gazette.model.Post;

/** Makes posts of the model for those who know from elsewhere where a post stands: an act of appointment, a signature. */
public final class PrintedPosts {

    private PrintedPosts() {}

    /** The post that stands between two places of a passage; its title is what no rule can part from the organ. */
    public static Post of(Passage where, int from, int to, IssueFrame issue, NameBook names) {
        return Posts.filling(where, from, to)
                .map(span -> PostFacts.of(
                        new Found.Held(where, span, false, false),
                        Region.of(issue, names.addressesTownships()),
                        OwnOffice.NONE,
                        Above.NOTHING))
                .orElseGet(() -> Post.of(where.printed(from, to)));
    }
}
