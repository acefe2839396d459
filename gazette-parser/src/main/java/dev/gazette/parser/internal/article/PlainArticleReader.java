package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleBuilder;
import dev.gazette.model.ArticleKind;
import java.util.Optional;

/** Takes whatever no other reader took: whole and in order. */
final class PlainArticleReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        return Optional.of(article(draft.asReport(context)).build());
    }

    /** The words of the draft as they are, and no facts. */
    static ArticleBuilder article(Draft draft) {
        return Article.builder()
                .kind(ArticleKind.OTHER)
                .section(draft.outline().section().orElse(null))
                .headline(draft.headline())
                .byline(draft.bylineText())
                .paragraphs(Paragraphs.plain(draft.body()))
                .spans(draft.spans());
    }
}
