package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private static final int MOST_LINES = 4000;

    private final Sheet sheet;

    private final EntryList entries;
    private final Set<String> said = new HashSet<>();

    ContentsReader(Sheet sheet) {
        this.sheet = sheet;
        this.entries = new EntryList(sheet);
    }

    /** The contents that begin at {@code from} or a few lines below; none when there are none. */
    Contents read(int from, int limit) {
        int heading = heading(from, limit);
        int first = heading < 0 ? from : heading + 1;
        if (heading < 0 && !startsWithPages(from, limit)) {
            return Contents.none(from);
        }
        boolean loose = pages(first, limit, false) == 0;
        if (loose && heading >= 0 && FrontContents.count(sheet, first, limit) > 2) {
            return new FrontContents(sheet, entries).read(heading, limit);
        }
        boolean paged = !loose || pages(first, limit, true) > 2;
        if (!paged && heading < 0) {
            return Contents.none(from);
        }
        int end = paged ? pagedEnd(first, limit, loose) : repeatedEnd(first, limit);
        if (end == first) {
            return Contents.none(from);
        }
        entries.findOrnaments(first, end);
        for (int i = first; i < end; i++) {
            for (Block line : sheet.block(i).split()) {
                read(line, paged, loose);
            }
        }
        entries.flush(null);
        return entries.contents(heading < 0 ? first : heading, end);
    }

    private int heading(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            // 目录 above 第一章: the contents of a regulation, not of the issue.
            if (sheet.text(i).length() <= Sections.LONGEST
                    && isHeading(Sections.bare(sheet.text(i)))
                    && (!sheet.is(i + 1, Form.LABELLED) || entries.isKnown(sheet.text(i + 1)))) {
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
        for (int i = from; i < limit && without <= EntryList.LONGEST_ENTRY && i - from < MOST_LINES; i++) {
            List<Block> lines = sheet.block(i).split();
            for (int k = 0; k < lines.size(); k++) {
                Block line = lines.get(k);
                Optional<PageTail> tail = tail(line, loose);
                String words = Sections.bare(line.folded());
                if (tail.isPresent()) {
                    without = 0;
                    end = i + 1;
                    words = line.folded().words(0, tail.get().titleEnd());
                } else if (words.length() > 3 && said.contains(words) && !goesOn(i, k, loose)) {
                    return behindNumber(from, end, limit);
                } else {
                    without++;
                }
                said.add(words);
            }
        }
        return behindNumber(from, end, limit);
    }

    /** Behind the document's number right below the last entry. */
    private int behindNumber(int from, int end, int limit) {
        boolean number = end > from
                && end < limit
                && sheet.block(end).first().blanksBefore() == 0
                && EntryList.isNumber(sheet.text(end), false);
        return number ? end + 1 : end;
    }

    /** A number that several entries have, or the first line of an entry over two or three. */
    private boolean goesOn(int block, int line, boolean loose) {
        return EntryList.isNumber(sheet.block(block).split().get(line).folded(), true)
                || pageFollows(block, line, loose);
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

    private void read(Block line, boolean paged, boolean loose) {
        Optional<PageTail> tail = tail(line, loose);
        if (tail.isPresent()) {
            entries.append(line);
            entries.flush(tail.get());
        } else if (entries.beginsSection(line)) {
            entries.section(line);
        } else if (!entries.isNumberOfLast(line)) {
            entries.append(line);
            if (!paged) {
                entries.flush(null);
            }
        }
    }
}
