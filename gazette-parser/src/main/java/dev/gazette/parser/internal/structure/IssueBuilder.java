package dev.gazette.parser.internal.structure;

import dev.gazette.model.ContentsEntry;
import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts one issue together: masthead, contents, imprint and articles between two places of the sheet. */
final class IssueBuilder {

    private final Sheet sheet;
    private final HeadReader heads;
    private final RunningSections running;
    private final Consumer<Diagnostic> diagnostics;

    private List<Entry> entries = List.of();
    private Integer[] articleOf = {};
    private final List<ArticleOutline> articles = new ArrayList<>();

    IssueBuilder(Sheet sheet, RunningSections running, Consumer<Diagnostic> diagnostics) {
        this.sheet = sheet;
        this.running = running;
        this.heads = new HeadReader(sheet);
        this.diagnostics = diagnostics;
    }

    /** The issue from one block to another; its masthead, when there is one, is read already. {@code named}: its pages name it. */
    IssueOutline build(Optional<MastheadReader.Found> masthead, boolean named, int from, int to) {
        var colophon = new ColophonReader(sheet);
        int start = masthead.map(MastheadReader.Found::end).orElse(from);
        int cover = masthead.isPresent() ? colophon.end(start, to) : start;
        Contents contents = new ContentsReader(sheet).read(cover, to);
        boolean gazette = named || !contents.entries().isEmpty();
        int body = contents.blocks().isEmpty() ? contents.end() : colophon.end(contents.end(), to);
        int end = gazette ? colophon.begin(body, to) : to;
        entries = contents.entries();
        articleOf = new Integer[entries.size()];
        int front = contents.blocks().isEmpty()
                ? contents.end()
                : contents.end() - contents.blocks().size();
        var found = new Body(sheet, contents, gazette);
        found.findHeadings(body, end);
        found.findStarts(body, end, new Matcher(sheet, entries).find(body, end));
        articles(found, end);
        var imprint = new ArrayList<Block>(sheet.blocks(start, cover));
        imprint.addAll(sheet.blocks(contents.end(), body));
        imprint.addAll(sheet.blocks(end, to));
        return new IssueOutline(
                masthead.map(MastheadReader.Found::masthead).map(m -> m.dated(colophon.published(start, cover))),
                contents.blocks(),
                contentsEntries(),
                articles,
                found.headings.stream().map(sheet::block).toList(),
                imprint,
                sheet.blocks(cover, front));
    }

    private void articles(Body body, int end) {
        String section = null;
        String announced = null;
        int heading = 0;
        boolean silent = body.headings.isEmpty() && entries.stream().allMatch(entry -> entry.section() == null);
        for (int i = 0; i < body.starts.size(); i++) {
            Start start = body.starts.get(i);
            int next = i + 1 < body.starts.size() ? body.starts.get(i + 1).block() : end;
            boolean headed = false;
            while (heading < body.headings.size() && body.headings.get(heading) < start.block()) {
                section = Sections.numbered(sheet.text(body.headings.get(heading++)), sheet.lexicon());
                headed = true;
            }
            int last = heading < body.headings.size() ? Math.min(next, body.headings.get(heading)) : next;
            Match match = start.match();
            if (match != null) {
                String told = entries.get(match.entry()).section();
                if (!headed && told != null && !told.equals(announced)) {
                    section = told;
                }
                announced = told == null ? announced : told;
                articleOf[match.entry()] = articles.size();
            } else if (!entries.isEmpty()) {
                diagnostics.accept(Diagnostic.of(
                        DiagnosticCode.ARTICLE_NOT_IN_CONTENTS,
                        "the contents do not announce the article that begins " + words(start.block()),
                        sheet.block(start.block()).spans()));
            }
            if (silent) {
                section = running.at(
                        start(start.block()), start(body.starts.get(0).block()));
            }
            articles.add(article(start, last, section));
        }
    }

    private int start(int block) {
        return sheet.block(block).spans().get(0).start();
    }

    private String words(int block) {
        String text = sheet.block(block).text();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private ArticleOutline article(Start start, int end, @Nullable String section) {
        Match match = start.match();
        Entry entry = match == null ? null : entries.get(match.entry());
        Head head = heads.read(start.block(), end, entry, match);
        Optional<Stretch> kicker = head.kicker();
        if (kicker.isEmpty() && entry != null && head.title().isPresent()) {
            kicker = kickerInContents(entry, head.title().get());
        }
        return new ArticleOutline(
                Optional.ofNullable(section),
                kicker,
                head.title(),
                head.deck(),
                sheet.blocks(start.block(), head.end()),
                sheet.blocks(head.end(), end));
    }

    /** What the contents print before the title, when it says who did what and the body has the title alone. */
    private Optional<Stretch> kickerInContents(Entry entry, Stretch title) {
        Folded line = entry.line().folded();
        String words = Folded.of(title.text()).toString();
        int start = entry.titleEnd() - words.length();
        if (start <= entry.titleStart() || !line.spaceBefore(start) || !line.startsWith(words, start)) {
            return Optional.empty();
        }
        return Optional.of(new Stretch(entry.line(), line.textStart(entry.titleStart()), line.textEnd(start)));
    }

    private List<ContentsEntry> contentsEntries() {
        var read = new ArrayList<ContentsEntry>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Stretch title = entry.stretch();
            read.add(new ContentsEntry(entry.section(), title.text(), entry.page(), articleOf[i], title.spans()));
            if (articleOf[i] == null) {
                diagnostics.accept(Diagnostic.of(
                        DiagnosticCode.CONTENTS_ENTRY_WITHOUT_ARTICLE,
                        "no article of the body bears the title that the contents announce: " + title.text(),
                        title.spans()));
            }
        }
        return read;
    }
}
