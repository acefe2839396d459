package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import dev.gazette.model.Post;
import org.jspecify.annotations.Nullable;

/** Makes a post of the model out of printed words: organ and title cut from them, body, level and branch inferred. */
final class PostFacts {

    private PostFacts() {}

    static Post of(Found.Held held, Region region, @Nullable Level before) {
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
                PostLevel.of(organWords, titleWords, region, before),
                PostBranch.of(organWords, titleWords));
    }
}
