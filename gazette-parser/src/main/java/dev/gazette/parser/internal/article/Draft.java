package dev.gazette.parser.internal.article;

import dev.gazette.model.Headline;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.Shelf;
import dev.gazette.parser.internal.mention.date.DateFrame;
import dev.gazette.parser.internal.structure.ArticleOutline;
import dev.gazette.parser.internal.structure.BylineLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article before anybody knows its kind: the outline, folded and scanned, with bylines and datelines set apart.
 *
 * @param outline where everything stands
 * @param head the parts of the headline as passages: kicker, title, deck, those that there are
 * @param body one passage for each block of the body that has words left when bylines and datelines are set apart
 * @param byline what was set apart, in text order
 * @param again blocks that print the headline once more
 * @param signs what section and title say of the kind
 */
record Draft(
        ArticleOutline outline,
        List<Passage> head,
        List<Passage> body,
        List<Stretch> byline,
        List<Block> again,
        KindSigns signs) {

    static Draft of(ArticleOutline outline, Shelf shelf) {
        var head = new ArrayList<Passage>();
        outline.kicker().ifPresent(s -> head.add(shelf.passage(s, Passage.Role.KICKER)));
        outline.title().ifPresent(s -> head.add(shelf.passage(s, Passage.Role.TITLE)));
        outline.deck().ifPresent(s -> head.add(shelf.passage(s, Passage.Role.DECK)));
        var body = new ArrayList<Passage>();
        var byline = new ArrayList<Stretch>();
        var bylines = new Bylines(shelf.lexicon(), byline::add);
        var line = new BylineLine(shelf.lexicon());
        for (Block block : outline.head()) {
            if (line.isBesideHeadline(block.folded()) && !inHeadline(block, outline)) {
                byline.add(Stretch.of(block));
            }
        }
        List<Block> blocks = outline.body();
        int last = blocks.size() - 1;
        while (last > 0 && line.isBelowText(blocks.get(last).folded())) {
            last--;
        }
        int first = 0;
        while (first < blocks.size() && line.isBesideHeadline(blocks.get(first).folded())) {
            byline.add(Stretch.of(blocks.get(first++)));
        }
        var again = new ArrayList<Block>();
        int i = first;
        while (i < blocks.size()) {
            int lines = body.isEmpty() && again.isEmpty() ? RepeatedTitle.lines(outline.title(), blocks, i) : 0;
            if (lines > 0) {
                again.addAll(blocks.subList(i, i + lines));
                i += lines;
                continue;
            }
            Optional<Stretch> words = bylines.cut(blocks.get(i), i == first, i >= last);
            words.ifPresent(s -> body.add(shelf.passage(s, Passage.Role.PARAGRAPH)));
            i++;
        }
        return new Draft(
                outline,
                List.copyOf(head),
                List.copyOf(body),
                List.copyOf(byline),
                List.copyOf(again),
                KindSigns.of(outline, head));
    }

    /** The same as a report: lines beside the headline, and below the text, that are nothing but a date or names say when it was published and who wrote it. */
    Draft asReport(ReadingContext context) {
        var line = new BylineLine(context.lexicon());
        int first = 0;
        while (first < body.size() && isOfThePage(line, body.get(first).folded())) {
            first++;
        }
        int end = body.size();
        while (end > first && line.isDateBelowText(body.get(end - 1).folded())) {
            end--;
        }
        var dates = new ArrayList<Stretch>();
        for (Block block : outline.head()) {
            Folded text = block.folded();
            if (line.isDate(text) && !line.isBesideHeadline(text) && !inHeadline(block, outline)) {
                dates.add(Stretch.of(block));
            }
        }
        body.subList(0, first).forEach(passage -> dates.add(passage.stretch()));
        body.subList(end, body.size()).forEach(passage -> dates.add(passage.stretch()));
        if (dates.isEmpty()) {
            return this;
        }
        dates.forEach(part -> context.mark(CoverKind.BYLINE, part.spans()));
        dates.addAll(byline);
        dates.sort(Comparator.comparingInt(part -> part.spans().get(0).start()));
        return new Draft(outline, head, body.subList(first, end), List.copyOf(dates), again, signs);
    }

    private static boolean isOfThePage(BylineLine line, Folded text) {
        return line.isDate(text) || line.areNames(text) || line.isBesideHeadline(text);
    }

    /** True for a block that kicker, title or deck are made of. */
    private static boolean inHeadline(Block block, ArticleOutline outline) {
        int start = block.first().start();
        return Stream.of(outline.kicker(), outline.title(), outline.deck())
                .flatMap(Optional::stream)
                .anyMatch(part -> part.block().lines().stream().anyMatch(at -> at.start() == start));
    }

    /** All passages, the headline's first. */
    List<Passage> passages() {
        var all = new ArrayList<Passage>(head);
        all.addAll(body);
        return all;
    }

    /** The headline of the model, null when the article has no title. */
    @Nullable
    Headline headline() {
        String title = text(outline.title());
        if (title == null) {
            return null;
        }
        var spans = new ArrayList<SourceSpan>();
        for (Passage part : head) {
            spans.addAll(part.stretch().spans());
        }
        spans.sort(Comparator.comparingInt(SourceSpan::start));
        return new Headline(text(outline.kicker()), title, text(outline.deck()), spans);
    }

    /** The byline of the model as printed, null when there is none. */
    @Nullable
    String bylineText() {
        if (byline.isEmpty()) {
            return null;
        }
        var words = new StringBuilder();
        for (Stretch part : byline) {
            words.append(words.length() == 0 ? "" : " ").append(part.text().strip());
        }
        return words.toString();
    }

    /** The days that the issue and what the page prints beside the headline give to those of the text. */
    DateFrame dates(ReadingContext context) {
        List<Folded> lines = byline.stream().map(part -> Folded.of(part.text())).toList();
        return DateFrame.of(context.issue(), lines);
    }

    /** From the headline to the end. */
    List<SourceSpan> spans() {
        var spans = new ArrayList<SourceSpan>();
        for (Block block : outline.head()) {
            spans.addAll(block.spans());
        }
        for (Block block : outline.body()) {
            spans.addAll(block.spans());
        }
        return List.copyOf(spans);
    }

    private static @Nullable String text(Optional<Stretch> part) {
        return part.map(Stretch::text).orElse(null);
    }
}
