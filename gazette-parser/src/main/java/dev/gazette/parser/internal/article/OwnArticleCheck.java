package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Found;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.Mention;
import dev.gazette.model.MentionForm;
import dev.gazette.model.Paragraph;
import dev.gazette.model.SourceSpan;
import dev.gazette.model.Sourced;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.source.Cover;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an article of an application's reader keeps the promises of the model: nothing of the text is lost, and every place is
 * exact.
 *
 * <p>Not seen: whether a fact is true, and which of several occurrences of the same words a span means.
 */
final class OwnArticleCheck {

    private final Article article;
    private final Draft draft;
    private final Cover cover;
    private final Ground own;

    private OwnArticleCheck(Article article, Draft draft, Cover cover) {
        this.article = article;
        this.draft = draft;
        this.cover = cover;
        var spans = new ArrayList<>(draft.spans());
        draft.head().forEach(part -> spans.addAll(part.stretch().spans()));
        this.own = Ground.of(spans);
    }

    /**
     * Passes when every guarantee is kept.
     *
     * @throws IllegalStateException when one is broken; the message says which and by what
     */
    static void check(Article article, Draft draft, Cover cover) {
        require(article.kind() == ArticleKind.OTHER, "its kind must be OTHER, not ", article.kind());
        require(article.ownKind() != null, "it must have an ownKind: ", article);
        var check = new OwnArticleCheck(article, draft, cover);
        check.places();
        check.nothingIsLost();
    }

    /** Every record tells its place, inside the article, and the words there are its own. */
    private void places() {
        var alone = new Issue(null, List.of(), null, null, List.of(), List.of(article), List.of(), List.of());
        new Gazette(null, null, null, List.of(alone))
                .walk()
                .map(Found::value)
                .filter(value -> !(value instanceof Issue))
                .forEach(this::place);
        article.mentions().forEach(this::name);
    }

    /** 尹局长 names 尹建国 by the family name alone. */
    private void name(Mention mention) {
        if (mention.form() == MentionForm.NAME) {
            String name = Folded.of(article.facts().officialOf(mention).name()).toString();
            String there = Folded.of(cover.words(mention.spans())).toString();
            require(name.startsWith(there), "the source must have its name there: ", mention);
        }
    }

    private void place(Sourced value) {
        require(!value.spans().isEmpty(), "no span tells where this stands: ", value);
        int last = 0;
        for (SourceSpan span : value.spans()) {
            require(span.start() >= last, "spans must be in text order: ", value);
            require(own.holds(span), "spans must lie inside the article: ", value);
            last = span.end();
        }
        SpannedWords.of(value).ifPresent(words -> words(value, words));
    }

    private void words(Sourced value, String words) {
        String there = Folded.of(cover.words(value.spans())).toString();
        require(there.equals(Folded.of(words).toString()), "the source must have its words there: ", value);
    }

    /** Every word of headline and body stands in the model, in one paragraph at most. */
    private void nothingIsLost() {
        var spans = new ArrayList<SourceSpan>();
        int last = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            require(paragraph.spans().get(0).start() >= last, "paragraphs must be in text order: ", paragraph);
            last = paragraph.spans().get(paragraph.spans().size() - 1).end();
            spans.addAll(paragraph.spans());
        }
        if (article.headline() != null) {
            spans.addAll(article.headline().spans());
        }
        if (article.document() != null) {
            spans.addAll(article.document().spans());
        }
        String byline = draft.bylineText();
        if (byline != null && byline.equals(article.byline())) {
            draft.byline().forEach(part -> spans.addAll(part.spans()));
        }
        var kept = Ground.of(spans);
        draft.outline().body().forEach(block -> isKept(block.spans(), kept));
        draft.head().forEach(part -> isKept(part.stretch().spans(), kept));
    }

    private void isKept(List<SourceSpan> words, Ground kept) {
        for (SourceSpan span : words) {
            for (int at = span.start(); at < span.end(); at++) {
                if (!kept.holds(at) && !cover.isNothing(at)) {
                    throw new IllegalStateException(
                            "words must not be lost, the first is at " + at + ": " + cover.words(List.of(span)));
                }
            }
        }
    }

    private static void require(boolean holds, String otherwise, Object value) {
        if (!holds) {
            throw new IllegalStateException(otherwise + value);
        }
    }
}
