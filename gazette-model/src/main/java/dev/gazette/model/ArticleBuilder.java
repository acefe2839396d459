package dev.gazette.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Article}:
 * {@code Article.builder().kind(NEWS_REPORT).headline(headline).facts(facts).build()}.
 *
 * <p>What is not set is absent, and the kind {@link ArticleKind#OTHER}. Lists are copied by {@link #build()}.
 * Not for use by several threads.
 */
public final class ArticleBuilder {

    private ArticleKind kind = ArticleKind.OTHER;
    private @Nullable String ownKind;
    private @Nullable String section;
    private @Nullable Headline headline;
    private @Nullable String byline;
    private @Nullable OfficialDocument document;
    private List<Paragraph> paragraphs = List.of();
    private Facts facts = Facts.none();
    private List<SourceSpan> spans = List.of();

    ArticleBuilder() {}

    /** Sets {@link Article#kind()}. */
    public ArticleBuilder kind(ArticleKind kind) {
        this.kind = kind;
        return this;
    }

    /** Sets {@link Article#ownKind()}. */
    public ArticleBuilder ownKind(@Nullable String ownKind) {
        this.ownKind = ownKind;
        return this;
    }

    /** Sets {@link Article#section()}. */
    public ArticleBuilder section(@Nullable String section) {
        this.section = section;
        return this;
    }

    /** Sets {@link Article#headline()}. */
    public ArticleBuilder headline(@Nullable Headline headline) {
        this.headline = headline;
        return this;
    }

    /** Sets {@link Article#byline()}. */
    public ArticleBuilder byline(@Nullable String byline) {
        this.byline = byline;
        return this;
    }

    /** Sets {@link Article#document()}. */
    public ArticleBuilder document(@Nullable OfficialDocument document) {
        this.document = document;
        return this;
    }

    /** Sets {@link Article#paragraphs()}. */
    public ArticleBuilder paragraphs(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        return this;
    }

    /** Sets {@link Article#facts()}. */
    public ArticleBuilder facts(Facts facts) {
        this.facts = facts;
        return this;
    }

    /** Sets {@link Article#spans()}. */
    public ArticleBuilder spans(List<SourceSpan> spans) {
        this.spans = spans;
        return this;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException when an index or a signatory does not fit, as {@link Article} says
     */
    public Article build() {
        return new Article(kind, ownKind, section, headline, byline, document, paragraphs, facts, spans);
    }
}
