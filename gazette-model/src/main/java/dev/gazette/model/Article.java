package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article of an issue: {@code 白石在云岭督查时强调 …} and its report, or {@code 云岭市人民政府关于…的通知} and its text.
 *
 * <p>What is printed (headline, document, paragraphs) stands apart from what is read out of it
 * ({@code facts}). Not the article (条) of a law, which is a {@link Paragraph} of kind
 * {@link ParagraphKind#ARTICLE}. Akoma Ntoso: {@code component}. Immutable, safe for use by many threads.
 *
 * @param kind what sort of article it is
 * @param ownKind the kind that a reader of the application's own gave it; else null
 * @param section the section (栏目) it stands under: 市政府文件; null without one. Not the section of a law
 * @param headline kicker, title and deck; null when none is printed
 * @param byline 记者 and 来源, one string as printed; null without one
 * @param document the envelope of an official document; null without number and signature
 * @param paragraphs the body, in order, attachments included
 * @param facts what was read out of it; null counts as none
 * @param spans from the headline to the end, one span for each stretch without page furniture; empty in a
 *     model made by hand
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Article(
        ArticleKind kind,
        @Nullable String ownKind,
        @Nullable String section,
        @Nullable Headline headline,
        @Nullable String byline,
        @Nullable OfficialDocument document,
        List<Paragraph> paragraphs,
        Facts facts,
        List<SourceSpan> spans)
        implements Sourced {

    public Article {
        Checks.required(kind, "kind");
        Checks.optionalText(ownKind, "ownKind");
        Checks.optionalText(section, "section");
        Checks.optionalText(byline, "byline");
        paragraphs = Checks.list(paragraphs, "paragraphs");
        facts = facts == null ? Facts.none() : facts;
        ArticleCheck.check(document, paragraphs, facts);
        spans = Checks.list(spans, "spans");
    }

    /** A builder that starts with nothing and the kind {@link ArticleKind#OTHER}. */
    public static ArticleBuilder builder() {
        return new ArticleBuilder();
    }

    /** A builder that starts with this article. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder()
                .kind(kind)
                .ownKind(ownKind)
                .section(section)
                .headline(headline)
                .byline(byline)
                .document(document)
                .paragraphs(paragraphs)
                .facts(facts)
                .spans(spans);
    }

    /** The title of the headline; empty without a headline. */
    public Optional<String> title() {
        return Optional.ofNullable(headline).map(Headline::title);
    }

    /** The attachment that a paragraph of this article belongs to; empty for the main text. */
    public Optional<Attachment> attachmentOf(Paragraph paragraph) {
        Integer index = paragraph.attachment();
        return index == null || document == null
                ? Optional.empty()
                : Optional.of(document.attachments().get(index));
    }

    /** The body as the tree of its provisions: chapters with their articles, articles with their items. */
    public List<Provision> provisions() {
        return ProvisionTree.of(paragraphs);
    }

    /** The people of {@link #facts()}. */
    public List<Official> officials() {
        return facts.officials();
    }

    /** The mentions of {@link #facts()}. */
    public List<Mention> mentions() {
        return facts.mentions();
    }

    /** The inspections of {@link #facts()}. */
    public List<Inspection> inspections() {
        return facts.inspections();
    }

    /** The directives of {@link #facts()}. */
    public List<Directive> directives() {
        return facts.directives();
    }

    /** The appointments of {@link #facts()}. */
    public List<Appointment> appointments() {
        return facts.appointments();
    }

    /** The events of {@link #facts()}. */
    public List<Event> events() {
        return facts.events();
    }

    @Override
    public Article withoutSpans() {
        return new Article(
                kind,
                ownKind,
                section,
                headline == null ? null : headline.withoutSpans(),
                byline,
                document == null ? null : document.withoutSpans(),
                Checks.withoutSpans(paragraphs),
                facts.withoutSpans(),
                List.of());
    }
}
