package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of contents line by line, as the page shows it.
 *
 * <pre>
 *   目　录
 *   市政府文件                                             a section: short, without page
 *   某某市人民政府关于同意设立某某管理中心的批复(某政            an entry over two lines; its number is no part of the title
 *   函〔2022〕57号)………………………………(6)
 *    7　某某市人民政府关于某某的通知                            the page in front, when no line has one behind
 * </pre>
 *
 * <p>It begins at its heading, or without one where three lines in a row carry pages. It ends behind the last line with a page, or
 * where a line says again what an earlier one said: there the body begins. Contents without pages are read only between their
 * heading and that place.
 */
final class ContentsReader {

    private static final WordList HEADINGS = WordList.named("contents-heading");
    private static final int REACH = 12;
    private static final int LONGEST_ENTRY = 6;
    private static final int SHORT = 12;
    private static final int MOST_LINES = 4000;

    private final Sheet sheet;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> sections = new LinkedHashSet<>();
    private final Set<String> said = new HashSet<>();
    private @Nullable Block pending;
    private int pendingLines;
    /** The page that stands in front of the entry that is open. */
    private @Nullable PageFront front;

    private @Nullable String section;
    /** True when this gazette sets its sections off by ornaments or letter spacing. */
    private boolean ornate;

    ContentsReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The contents that begin at {@code from} or a few lines below; none when there are none. */
    Contents read(int from, int limit) {
        int heading = heading(from, limit);
        int first = heading < 0 ? from : heading + 1;
        if (heading < 0 && !startsWithPages(from, limit)) {
            return Contents.none(from);
        }
        boolean loose = pages(first, limit, false) == 0;
        if (loose && heading >= 0 && fronts(first, limit) > 2) {
            return readFronts(heading, limit);
        }
        boolean paged = !loose || pages(first, limit, true) > 2;
        if (!paged && heading < 0) {
            return Contents.none(from);
        }
        int end = paged ? pagedEnd(first, limit, loose) : repeatedEnd(first, limit);
        if (end == first) {
            return Contents.none(from);
        }
        ornate = countOrnate(first, end) > 0;
        for (int i = first; i < end; i++) {
            for (Block line : sheet.block(i).split()) {
                read(line, paged, loose);
            }
        }
        flush(null);
        return new Contents(end, sheet.blocks(heading < 0 ? first : heading, end), List.copyOf(entries), sections);
    }

    /** The contents whose pages stand in front; they end where a line neither has one nor hangs below one that has. */
    private Contents readFronts(int heading, int limit) {
        int first = heading + 1;
        int end = first;
        boolean open = true;
        ornate = countOrnate(first, Math.min(limit, first + 2 * REACH)) > 0;
        for (int i = first; i < Math.min(limit, first + MOST_LINES) && open; i++) {
            for (Block line : sheet.block(i).split()) {
                Optional<PageFront> page = PageFront.of(line);
                boolean hangs = pending != null
                        && line.first().blanksBefore() == 0
                        && line.first().indent() > pending.first().indent();
                if (page.isPresent()) {
                    flush(null);
                    front = page.get();
                    append(line);
                } else if (hangs) {
                    append(line);
                } else if (beginsSection(line) && fronts(i + 1, Math.min(limit, i + 2)) > 0) {
                    flush(null);
                    section = Sections.numbered(line.folded(), sheet.lexicon());
                    sections.add(section);
                } else {
                    open = false;
                    break;
                }
                end = i + 1;
            }
        }
        flush(null);
        return new Contents(end, sheet.blocks(heading, end), List.copyOf(entries), sections);
    }

    private int fronts(int from, int limit) {
        int found = 0;
        for (int i = from; i < Math.min(limit, from + 2 * REACH); i++) {
            for (Block line : sheet.block(i).split()) {
                found += PageFront.of(line).isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    private int heading(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            // 目录 above 第一章: the contents of a regulation, not of the issue.
            if (isHeading(Sections.bare(sheet.text(i)))
                    && (!sheet.is(i + 1, Form.LABELLED) || isKnown(sheet.text(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeading(String words) {
        return HEADINGS.contains(words, 0, words.length());
    }

    private boolean startsWithPages(int from, int limit) {
        int row = 0;
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            row = PageTail.of(sheet.block(i).split().get(0), false).isPresent() ? row + 1 : 0;
            if (row == 3) {
                return true;
            }
        }
        return false;
    }

    private int pages(int from, int limit, boolean loose) {
        int found = 0;
        for (int i = from; i < Math.min(limit, from + 2 * REACH); i++) {
            for (Block line : sheet.block(i).split()) {
                found += line.text().length() < Form.LONGEST_LINE
                                && PageTail.of(line, loose).isPresent()
                        ? 1
                        : 0;
            }
        }
        return found;
    }

    /** Behind the last line with a page that no more than a few lines part from the one before. */
    private int pagedEnd(int from, int limit, boolean loose) {
        int end = from;
        int without = 0;
        for (int i = from; i < limit && without <= LONGEST_ENTRY && i - from < MOST_LINES; i++) {
            List<Block> lines = sheet.block(i).split();
            for (int k = 0; k < lines.size(); k++) {
                Block line = lines.get(k);
                Optional<PageTail> tail = tail(line, loose);
                String words = Sections.bare(line.folded());
                if (tail.isPresent()) {
                    without = 0;
                    end = i + 1;
                    words = line.folded().words(0, tail.get().titleEnd());
                } else if (words.length() > 3 && said.contains(words) && !pageFollows(i, k, loose)) {
                    return end;
                } else {
                    without++;
                }
                said.add(words);
            }
        }
        return end;
    }

    /** True when one of the next two lines has a page: then this one is the first half of an entry. */
    private boolean pageFollows(int block, int line, boolean loose) {
        List<Block> lines = sheet.block(block).split();
        int at = block;
        int next = line + 1;
        for (int looked = 0; looked < 2; looked++, next++) {
            if (next >= lines.size()) {
                at++;
                next = 0;
                if (at >= sheet.size()) {
                    return false;
                }
                lines = sheet.block(at).split();
            }
            if (tail(lines.get(next), loose).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PageTail> tail(Block line, boolean loose) {
        return line.text().length() < Form.LONGEST_LINE ? PageTail.of(line, loose) : Optional.empty();
    }

    /** The first line that says again what an earlier one said. */
    private int repeatedEnd(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + MOST_LINES); i++) {
            if (sheet.is(i, Form.SENTENCES)) {
                return from;
            }
            for (Block line : sheet.block(i).split()) {
                String words = Sections.bare(line.folded());
                if (words.length() > 3 && !said.add(words)) {
                    return i;
                }
            }
        }
        return from;
    }

    private int countOrnate(int from, int end) {
        int found = 0;
        for (int i = from; i < end; i++) {
            for (Block line : sheet.block(i).split()) {
                found += isOrnate(line) && PageTail.of(line, false).isEmpty() ? 1 : 0;
            }
        }
        return found;
    }

    private void read(Block line, boolean paged, boolean loose) {
        Optional<PageTail> tail = tail(line, loose);
        if (tail.isPresent()) {
            append(line);
            flush(tail.get());
        } else if (beginsSection(line)) {
            flush(null);
            section = Sections.numbered(line.folded(), sheet.lexicon());
            sections.add(section);
        } else if (paged) {
            append(line);
        } else {
            append(line);
            flush(null);
        }
    }

    private void append(Block line) {
        if (pendingLines == LONGEST_ENTRY) {
            flush(null);
        }
        pending = pending == null ? line : pending.join(line);
        pendingLines++;
    }

    /** Ends the entry that is open; its last line has this tail. */
    private void flush(@Nullable PageTail tail) {
        if (pending == null) {
            return;
        }
        Folded text = pending.folded();
        int end = text.length();
        if (tail != null) {
            Block last = pending.split().get(pending.lines().size() - 1);
            end = end - last.folded().length() + tail.titleEnd();
        }
        int title = Titles.end(text, end);
        int begin = front == null ? 0 : front.titleStart();
        Integer page =
                tail != null ? Integer.valueOf(tail.page()) : front == null ? null : Integer.valueOf(front.page());
        String number = title < end ? Titles.number(text, title, end) : null;
        if (title > begin) {
            entries.add(new Entry(section, pending, begin, title, number, page));
        }
        pending = null;
        front = null;
        pendingLines = 0;
    }

    private boolean beginsSection(Block line) {
        Folded text = line.folded();
        if (text.length() > Sections.LONGEST || Sections.bare(text).isEmpty()) {
            return false;
        }
        if (ornate || text.at(0) == '(') {
            return isOrnate(line) || (text.at(0) == '(' && isKnown(text));
        }
        boolean apart = pending == null || line.first().blanksBefore() > 0;
        return (apart && text.length() <= SHORT) || ((apart || front != null) && isKnown(text));
    }

    private boolean isKnown(Folded text) {
        return text.length() <= Sections.LONGEST
                && Sections.isKnown(Sections.numbered(text, sheet.lexicon()), sheet.lexicon());
    }

    private static boolean isOrnate(Block line) {
        Folded text = line.folded();
        return Sections.isOrnate(text) || Sections.isMarked(text) || Sections.isLetterSpaced(line);
    }
}
