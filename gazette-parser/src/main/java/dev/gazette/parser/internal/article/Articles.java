package dev.gazette.parser.internal.article;

import dev.gazette.model.Article;
import dev.gazette.model.ArticleKind;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.IssueFrame;
import dev.gazette.parser.internal.mention.NameBook;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.Shelf;
import dev.gazette.parser.internal.source.Cover;
import dev.gazette.parser.internal.structure.ArticleOutline;
import dev.gazette.parser.internal.structure.IssueOutline;
import dev.gazette.parser.internal.structure.Masthead;
import dev.gazette.parser.internal.structure.Outline;
import dev.gazette.parser.spi.OwnArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stage: an outline becomes the model. */
public final class Articles {

    /** Asked in this order; the last takes anything. */
    private static final List<ArticleReader> READERS = List.of(
            new ChronicleArticleReader(),
            new PersonnelArticleReader(),
            new PlainKindReader(ArticleKind.STATISTICS, KindSigns::statistics),
            new PlainKindReader(ArticleKind.INTERPRETATION, KindSigns::interpretation),
            new SpeechArticleReader(),
            new DocumentArticleReader(),
            new NewsReportReader(),
            new PlainArticleReader());

    private Articles() {}

    /** Reads every article of every issue. */
    public static Gazette of(
            Outline outline, ParseOptions options, Lexicon lexicon, Cover cover, Consumer<Diagnostic> diagnostics) {
        var issues = new ArrayList<Issue>();
        for (IssueOutline issue : outline.issues()) {
            issues.add(issue(issue, outline.running(), options, lexicon, cover, diagnostics));
        }
        Optional<Masthead> masthead =
                outline.issues().stream().flatMap(i -> i.masthead().stream()).findFirst();
        return new Gazette(
                masthead.map(Masthead::name).orElse(null),
                masthead.map(Masthead::parallelName).orElse(null),
                masthead.map(Masthead::issuingBody).or(options::issuingBody).orElse(null),
                issues);
    }

    private static Issue issue(
            IssueOutline outline,
            Optional<Masthead> running,
            ParseOptions options,
            Lexicon lexicon,
            Cover cover,
            Consumer<Diagnostic> diagnostics) {
        Optional<Masthead> masthead = outline.masthead();
        Optional<Masthead> told = masthead.or(() -> running);
        var frame = new IssueFrame(
                told.map(Masthead::issuingBody).or(options::issuingBody),
                told.map(Masthead::year).or(options::issueYear),
                told.map(Masthead::numbers).orElse(List.of()),
                told.map(Masthead::date),
                options.referenceDate());
        masthead.ifPresent(m -> mark(cover, CoverKind.MASTHEAD, m.blocks()));
        mark(cover, CoverKind.SECTION_HEADING, outline.sectionHeadings());
        mark(cover, CoverKind.COLOPHON, outline.colophon());
        var shelf = new Shelf(lexicon);
        var drafts = new ArrayList<Draft>();
        var passages = new ArrayList<Passage>();
        for (ArticleOutline article : outline.articles()) {
            Draft draft = Draft.of(article, shelf);
            drafts.add(draft);
            passages.addAll(draft.passages());
        }
        var context = new ReadingContext(lexicon, frame, NameBook.of(passages), cover, diagnostics);
        var articles = new ArrayList<Article>();
        for (Draft draft : drafts) {
            articles.add(read(draft, options.readers(), context));
        }
        // After the articles: a kicker that the contents alone print stays the contents' own.
        mark(cover, CoverKind.CONTENTS, outline.contentsBlocks());
        List<SourceSpan> spans = masthead.map(Masthead::spans).orElse(List.of());
        return new Issue(
                masthead.map(Masthead::year).or(options::issueYear).orElse(null),
                masthead.map(Masthead::numbers).orElse(List.of()),
                masthead.map(Masthead::wholeNumber).orElse(null),
                masthead.map(Masthead::date).orElse(null),
                outline.contents(),
                articles,
                outline.colophon().stream().map(Block::text).toList(),
                spans);
    }

    /** The application's readers are asked first, so that they can change what ours would do. */
    private static Article read(Draft draft, List<OwnArticleReader> own, ReadingContext context) {
        markAsPlain(draft, context);
        Optional<Article> theirs = OwnReaders.tryRead(own, draft, context);
        if (theirs.isPresent()) {
            return theirs.get();
        }
        markAsPlain(draft, context);
        for (ArticleReader reader : READERS) {
            Optional<Article> read = tryRead(reader, draft, context);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new IllegalStateException("the last reader must take anything");
    }

    /** A reader that fails has a bug, but a gazette of a hundred articles is worth more than one: the next reader takes it. */
    private static Optional<Article> tryRead(ArticleReader reader, Draft draft, ReadingContext context) {
        try {
            return reader.tryRead(draft, context);
        } catch (RuntimeException e) {
            context.report(
                    DiagnosticCode.READER_FAILED,
                    reader.getClass().getSimpleName() + " failed on this article, which the next reader was given: "
                            + e,
                    draft.spans());
            markAsPlain(draft, context);
            return Optional.empty();
        }
    }

    /** What holds until a reader knows better. */
    private static void markAsPlain(Draft draft, ReadingContext context) {
        ArticleOutline article = draft.outline();
        mark(context.cover(), CoverKind.ENVELOPE, article.head());
        markStretch(context, article.kicker());
        markStretch(context, article.title());
        markStretch(context, article.deck());
        mark(context.cover(), CoverKind.PARAGRAPH, article.body());
        mark(context.cover(), CoverKind.HEADLINE, draft.again());
        for (Stretch part : draft.byline()) {
            context.mark(CoverKind.BYLINE, part.spans());
        }
    }

    private static void markStretch(ReadingContext context, Optional<Stretch> stretch) {
        stretch.ifPresent(s -> context.mark(CoverKind.HEADLINE, s.spans()));
    }

    private static void mark(Cover cover, CoverKind kind, List<Block> blocks) {
        for (Block block : blocks) {
            cover.mark(kind, block.spans());
        }
    }
}
