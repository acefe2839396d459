package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.parser.internal.article.document.Form;
import java.util.Optional;

/**
 * Reads speeches and work reports (讲话, 政府工作报告).
 *
 * <pre>
 *   在全市…会议上的讲话
 *   （2019年7月3日）
 *   市长　某　某
 * </pre>
 */
final class SpeechArticleReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        return KindSigns.of(draft).speech()
                ? Optional.of(Writing.of(draft, context, Form.SPEECH).build(ArticleKind.SPEECH, Writing.OwnFacts.NONE))
                : Optional.empty();
    }
}
