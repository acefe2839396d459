package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import java.util.Optional;

/** Takes whatever no other reader took: whole and in order. */
final class PlainArticleReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        return Optional.of(Article.builder()
                .kind(ArticleKind.OTHER)
                .section(draft.outline().section().orElse(null))
                .headline(draft.headline())
                .byline(draft.bylineText())
                .paragraphs(Paragraphs.plain(draft.body()))
                .spans(draft.spans())
                .build());
    }
}
