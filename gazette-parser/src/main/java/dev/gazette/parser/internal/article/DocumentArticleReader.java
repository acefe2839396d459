package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Facts;
import dev.gazette.model.Official;
import dev.gazette.parser.internal.article.document.DocumentReading;
import dev.gazette.parser.internal.article.document.OfficialDocumentReader;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads official documents (公文): 通知, 意见, 决定, 令, 批复, 函 and the rest, whatever prints a number, addressees or a
 * signature.
 */
final class DocumentArticleReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        Optional<Passage> title = draft.head().stream()
                .filter(p -> p.role() == Passage.Role.TITLE)
                .findFirst();
        DocumentReading reading = new OfficialDocumentReader(context.lexicon())
                .read(draft.outline().head(), title, draft.body(), true);
        if (reading.document().isEmpty()) {
            return Optional.empty();
        }
        for (DocumentReading.Line line : reading.lines()) {
            context.mark(line.role().cover(), line.spans());
        }
        var officials = new ArrayList<Official>();
        var signatories = new ArrayList<Official>();
        for (DocumentReading.Signatory s : reading.signatories()) {
            Official official = Official.of(s.name(), s.post());
            officials.add(official);
            signatories.add(official);
        }
        return Optional.of(Article.builder()
                .kind(ArticleKind.OFFICIAL_DOCUMENT)
                .section(draft.outline().section().orElse(null))
                .headline(draft.headline())
                .byline(draft.bylineText())
                .document(reading.signedBy(signatories).orElse(null))
                .paragraphs(reading.paragraphs())
                .facts(Facts.builder().officials(List.copyOf(officials)).build())
                .spans(draft.spans())
                .build());
    }
}
