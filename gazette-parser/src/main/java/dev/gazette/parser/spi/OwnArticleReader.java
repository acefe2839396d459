package dev.gazette.parser.spi;

import dev.gazette.model.Article;
import java.util.Optional;

/**
 * Reads one kind of article that the application knows and the parser does not.
 *
 * <p>One reader serves many texts on many threads: it keeps nothing between two calls. Time must grow with the length of the
 * article and no faster. A reader that throws is reported with {@code READER_FAILED}, and the next one is asked.
 */
@FunctionalInterface
public interface OwnArticleReader {

    /**
     * Reads an article.
     *
     * @return the article, of kind {@code OTHER} with an {@code ownKind}; empty when it is not of this reader's kind
     */
    Optional<Article> tryRead(ArticleText text);
}
