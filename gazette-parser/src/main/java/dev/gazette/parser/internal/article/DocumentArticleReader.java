package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.article.document.DocumentReading;
import dev.gazette.parser.internal.article.document.Form;
import dev.gazette.parser.internal.article.speech.DirectiveReader;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads official documents (公文): 通知, 意见, 决定, 令, 批复, 函 and the rest, whatever prints a number, addressees or a
 * signature, or stands in a section of documents.
 */
final class DocumentArticleReader implements ArticleReader {

    /** Within so many paragraphs a document says what follows. */
    private static final int LEAD = 3;

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

    /** 纪要 by its title, or, where that names no kind (第21次), by its lead: 现将会议议定事项纪要如下. */
    private static boolean isOfMeeting(DocumentReading reading) {
        String type = reading.document().map(OfficialDocument::type).orElse(null);
        if (type != null) {
            return type.equals("纪要");
        }
        int look = Math.min(LEAD, reading.passages().size());
        return reading.passages().subList(0, look).stream().anyMatch(lead -> {
            Folded text = lead.folded();
            return text.endsWith("纪要如下:", text.length());
        });
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
