package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.parser.internal.article.document.Form;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads kinds of articles that have no facts of their own beside people: statistics, interpretations. */
final class PlainKindReader implements ArticleReader {

    private final ArticleKind kind;
    private final Predicate<KindSigns> sign;

    PlainKindReader(ArticleKind kind, Predicate<KindSigns> sign) {
        this.kind = kind;
        this.sign = sign;
    }

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        return sign.test(draft.signs())
                ? Optional.of(Writing.of(draft, context, Form.EXPLANATION).build(kind, Writing.OwnFacts.NONE))
                : Optional.empty();
    }
}
