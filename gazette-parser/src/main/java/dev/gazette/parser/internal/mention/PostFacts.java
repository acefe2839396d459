package dev.gazette.parser.internal.mention;

import dev.gazette.model.Branch;
import dev.gazette.model.Post;
import org.jspecify.annotations.Nullable;

/** Makes a post of the model out of printed words: organ and title cut from them, body, level and branch inferred. */
final class PostFacts {

    private PostFacts() {}

    static Post of(Found.Held held, Region region, @Nullable Post before) {
        PostSpan span = held.span();
        Passage where = held.where();
        String organ = span.hasOrgan() ? where.printed(span.from(), span.organEnd()) : null;
        String title = where.printed(span.title(), span.to());
        String organWords = where.folded().words(span.from(), span.organEnd());
        String titleWords = where.folded().words(span.title(), span.to());
        return new Post(
                held.text(),
                organ,
                title,
                PostBody.of(organWords, titleWords, region),
                PostLevel.of(organWords, titleWords, region, before == null ? null : before.level()),
                branch(organWords, titleWords, before));
    }

    /** 县发改委党组书记、主任: a title alone is of the organ before it. */
    private static @Nullable Branch branch(String organ, String title, @Nullable Post before) {
        Branch branch = PostBranch.of(organ, title);
        String above = before == null ? null : before.organ();
        if (branch != null || above == null || !organ.isEmpty()) {
            return branch;
        }
        String office = above.endsWith("党组") || above.endsWith("党委") ? above.substring(0, above.length() - 2) : above;
        return PostBranch.of(office, title);
    }
}
