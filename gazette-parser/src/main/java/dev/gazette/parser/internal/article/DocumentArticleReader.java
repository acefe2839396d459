package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.article.document.DocumentReading;
import dev.gazette.parser.internal.article.document.Form;
import dev.gazette.parser.internal.article.speech.DirectiveReader;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads official documents (公文): 通知, 意见, 决定, 令, 批复, 函 and the rest, whatever prints a number, addressees or a
 * signature, or stands in a section of documents.
 */
final class DocumentArticleReader implements ArticleReader {

    @Override
    public Optional<Article> tryRead(Draft draft, ReadingContext context) {
        KindSigns signs = draft.signs();
        if (signs.news()) {
            return Optional.empty();
        }
        Optional<Writing> read = signs.documents()
                ? Optional.of(Writing.of(draft, context, Form.DOCUMENT))
                : Writing.ofDocument(draft, context);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Writing writing = read.get();
        Optional<String> issuer = writing.reading()
                .document()
                .filter(d -> !d.issuers().isEmpty())
                .map(d -> d.issuers().get(0));
        return Optional.of(writing.build(
                ArticleKind.OFFICIAL_DOCUMENT,
                (facts, passages, people) -> issuer.ifPresent(body -> facts.directives(
                        isOfMeeting(writing.reading())
                                ? DirectiveReader.readMinutes(passages, people, body, context.diagnostics())
                                : DirectiveReader.readDocument(running(writing.reading()), body)))));
    }

    private static boolean isOfMeeting(DocumentReading reading) {
        return reading.document().filter(d -> "纪要".equals(d.type())).isPresent();
    }

    /** The paragraphs of running text: a row of a table orders nothing. */
    private static List<Passage> running(DocumentReading reading) {
        var running = new ArrayList<Passage>(reading.passages().size());
        for (int i = 0; i < reading.passages().size(); i++) {
            ParagraphKind kind = reading.paragraphs().get(i).kind();
            if (kind != ParagraphKind.TABLE_ROW && kind != ParagraphKind.CAPTION) {
                running.add(reading.passages().get(i));
            }
        }
        return running;
    }
}
