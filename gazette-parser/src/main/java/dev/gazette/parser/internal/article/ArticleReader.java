package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import java.util.Optional;

/** Reads one kind of article. */
interface ArticleReader {

    /** The article, or empty when it is not of this reader's kind. */
    Optional<Article> tryRead(Draft draft, ReadingContext context);
}
