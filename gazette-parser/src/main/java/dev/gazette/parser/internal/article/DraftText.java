package dev.gazette.parser.internal.article;

import dev.gazette.model.ArticleBuilder;
import dev.gazette.model.Headline;
import dev.gazette.model.Mention;
import dev.gazette.model.Official;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.mention.People;
import dev.gazette.parser.internal.mention.PeopleReader;
import dev.gazette.parser.spi.ArticleText;
import dev.gazette.parser.spi.TextLine;
import dev.gazette.parser.spi.TextLine.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft as an application's reader sees it.
 *
 * <p>People are looked for when they are first asked for: most articles are not of the application's kind, and the reader of ours that takes them
 * looks for itself.
 */
final class DraftText implements ArticleText {

    private final Draft draft;
    private final ReadingContext context;
    private final List<TextLine> lines;
    private final List<Diagnostic> doubts = new ArrayList<>();
    private @Nullable People people;

    DraftText(Draft draft, ReadingContext context) {
        this.draft = draft;
        this.context = context;
        var all = new ArrayList<TextLine>();
        for (Block block : draft.outline().head()) {
            all.add(new BlockLine(block, Part.HEAD));
        }
        for (Block block : draft.outline().body()) {
            all.add(new BlockLine(block, Part.BODY));
        }
        this.lines = List.copyOf(all);
    }

    @Override
    public Optional<String> section() {
        return draft.outline().section();
    }

    @Override
    public Optional<Headline> headline() {
        return Optional.ofNullable(draft.headline());
    }

    @Override
    public List<TextLine> lines() {
        return lines;
    }

    @Override
    public List<Official> officials() {
        return people().officials();
    }

    @Override
    public List<Mention> mentions() {
        return people().mentions(draft.passages());
    }

    @Override
    public Optional<String> issuingBody() {
        return context.issue().issuingBody();
    }

    @Override
    public Optional<Integer> issueYear() {
        return context.issue().year();
    }

    @Override
    public Optional<LocalDate> issueDate() {
        return context.issue().date();
    }

    @Override
    public ArticleBuilder article() {
        return PlainArticleReader.article(draft);
    }

    /** What was doubtful about the people; empty when nobody asked for them. */
    List<Diagnostic> doubts() {
        return doubts;
    }

    private People people() {
        People found = people;
        if (found == null) {
            found = PeopleReader.read(draft.passages(), context.names(), context.issue(), doubts::add);
            people = found;
        }
        return found;
    }
}
