package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Width;
import dev.gazette.parser.internal.lexicon.Kind;

/**
 * Reads contents that print the page in front.
 *
 * <pre>
 *   　　　市政府文件                         a section: set in otherwise than what hangs below a title
 *   12　某某市人民政府关于开展餐饮油烟专
 *     项整治的通告                          hangs below its title
 * </pre>
 *
 * <p>They end where a line neither has a page, nor hangs below one that has, nor heads the next.
 */
final class FrontContents {

    private static final int REACH = 24;
    private static final int MOST_LINES = 4000;
    /** So far from the title's column a line may hang. */
    private static final int NEAR = 2;

    private final Sheet sheet;
    private final EntryList entries;

    FrontContents(Sheet sheet, EntryList entries) {
        this.sheet = sheet;
        this.entries = entries;
    }

    /** How many of the next lines have a page in front. */
    static int count(Sheet sheet, int from, int limit) {
        int found = 0;
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            for (Block line : sheet.block(i).split()) {
                found += PageFront.of(line).isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    /** Reads the entries below the contents' heading. */
    Contents read(int heading, int limit) {
        int first = heading + 1;
        int end = first;
        entries.findOrnaments(first, Math.min(limit, first + REACH));
        while (end < limit && end < first + MOST_LINES && readBlock(end, limit)) {
            end++;
        }
        entries.flush(null);
        return entries.contents(heading, end);
    }

    private boolean readBlock(int block, int limit) {
        for (Block line : sheet.block(block).split()) {
            var page = PageFront.of(line);
            boolean pageBelow = count(sheet, block + 1, Math.min(limit, block + 2)) > 0;
            if (page.isPresent()) {
                entries.begin(line, page.get());
            } else if (pageBelow && (entries.beginsSection(line) || isSetApart(line))) {
                entries.section(line);
            } else if (hangs(line)) {
                entries.append(line);
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean hangs(Block line) {
        Block open = entries.pending();
        return open != null
                && line.first().blanksBefore() == 0
                && line.first().indent() > open.first().indent();
    }

    /** A short line at another indent than the titles', that does not end as a title does. */
    private boolean isSetApart(Block line) {
        Block open = entries.pending();
        PageFront front = entries.front();
        if (open == null || front == null) {
            return false;
        }
        Folded text = line.folded();
        int column = open.first().indent();
        for (int i = 0; i < open.folded().textStart(front.titleStart()); i++) {
            char c = open.text().charAt(i);
            column += c < '\u1100' && !(Width.isBlank(c) && c != ' ') ? 1 : 2;
        }
        return Math.abs(line.first().indent() - column) > NEAR
                && text.length() <= Sections.LONGEST
                && sheet.endingTerm(Kind.DOCUMENT_TYPE, text, text.length()) < 0;
    }
}
