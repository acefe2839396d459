package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.Headline;
import dev.gazette.model.Paragraph;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.spi.OwnArticleReader;
import java.util.List;
import java.util.Optional;

/**
 * Asks the application's readers, in their order, and takes nothing from them that breaks a guarantee of
 * {@code dev.gazette.parser.spi}.
 */
final class OwnReaders {

    private OwnReaders() {}

    static Optional<Article> tryRead(List<OwnArticleReader> readers, Draft draft, ReadingContext context) {
        if (readers.isEmpty()) {
            return Optional.empty();
        }
        var text = new DraftText(draft, context);
        for (OwnArticleReader reader : readers) {
            Optional<Article> read = tryRead(reader, text, draft, context);
            if (read.isPresent()) {
                text.doubts().forEach(context.diagnostics());
                read.ifPresent(article -> mark(article, context));
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<Article> tryRead(
            OwnArticleReader reader, DraftText text, Draft draft, ReadingContext context) {
        try {
            Optional<Article> read = reader.tryRead(text);
            read.ifPresent(article -> OwnArticleCheck.check(article, draft, context.cover()));
            return read;
        } catch (RuntimeException | StackOverflowError e) {
            context.report(
                    DiagnosticCode.READER_FAILED,
                    reader.getClass().getName() + " failed on this article, which the next reader was given: " + e,
                    draft.spans());
            return Optional.empty();
        }
    }

    /** What the words were read as; the draft is marked as plain text already. */
    private static void mark(Article article, ReadingContext context) {
        if (article.document() != null) {
            context.mark(CoverKind.ENVELOPE, article.document().spans());
        }
        for (Paragraph paragraph : article.paragraphs()) {
            context.mark(CoverKind.PARAGRAPH, paragraph.spans());
        }
        Headline headline = article.headline();
        if (headline != null) {
            context.mark(CoverKind.HEADLINE, headline.spans());
        }
    }
}
