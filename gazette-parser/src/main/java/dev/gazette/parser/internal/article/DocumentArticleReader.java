package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.parser.internal.article.document.Form;
import java.util.Optional;

/**
 * Reads official documents (公文): 通知, 意见, 决定, 令, 批复, 函 and the rest, whatever prints a number, addressees or a
 * signature, or stands in a section of documents.
 */
final class DocumentArticleReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        KindSigns signs = KindSigns.of(draft);
        if (signs.news()) {
            return Optional.empty();
        }
        Writing writing = Writing.of(draft, context, Form.DOCUMENT);
        if (writing.reading().document().isEmpty() && !signs.documents()) {
            return Optional.empty();
        }
        return Optional.of(writing.build(ArticleKind.OFFICIAL_DOCUMENT, Writing.OwnFacts.NONE));
    }
}
