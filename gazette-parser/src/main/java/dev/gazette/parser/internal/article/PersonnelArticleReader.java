package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.parser.internal.article.document.Form;
import java.util.Optional;

/** Reads notices and lists of appointments (人事任免): {@code 关于某某等同志职务任免的通知}, {@code …决定任免名单}. */
final class PersonnelArticleReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        return draft.signs().personnel()
                ? Optional.of(
                        Writing.of(draft, context, Form.DOCUMENT).build(ArticleKind.PERSONNEL, Writing.OwnFacts.NONE))
                : Optional.empty();
    }
}
