package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entries of a table of contents together, line by line, under their sections.
 *
 * <pre>
 *   某某省渔港管理办法………………（3）             an entry
 *   　　（省人民政府令第12号）                 and its number, below it
 *   某某省人民政府关于某某的意见                an entry
 *   　　某政发〔2022〕21号…………………… 1       with its number on the line of the page
 *   某某在某某县调研时强调                     a kicker: a gap parts it from its title
 *   　　向海图强 以港兴城……………………（7）
 * </pre>
 */
final class EntryList {

    /** So many lines an entry has at most. */
    static final int LONGEST_ENTRY = 6;

    private static final int SHORT = 12;

    private final Sheet sheet;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> sections = new LinkedHashSet<>();
    private @Nullable Block pending;
    private int pendingLines;
    /** The page that stands in front of the entry that is open. */
    private @Nullable PageFront front;

    private @Nullable String section;
    /** True when this gazette sets its sections off by ornaments or letter spacing. */
    private boolean ornate;

    EntryList(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What was read, as the contents between two blocks. */
    Contents contents(int from, int end) {
        return new Contents(end, sheet.blocks(from, end), List.copyOf(entries), sections);
    }

    /** Looks between two blocks for ornaments that set sections off. */
    void findOrnaments(int from, int end) {
        for (int i = from; i < end && !ornate; i++) {
            for (Block line : sheet.block(i).split()) {
                ornate |= isOrnate(line) && PageTail.of(line, false).isEmpty();
            }
        }
    }

    /** The entry that is open; null when none is. */
    @Nullable
    Block pending() {
        return pending;
    }

    /** Begins an entry whose page stands in front. */
    void begin(Block line, PageFront page) {
        flush(null);
        front = page;
        append(line);
    }

    /** The page in front of the entry that is open; null when it has none. */
    @Nullable
    PageFront front() {
        return front;
    }

    void append(Block line) {
        if (pendingLines == LONGEST_ENTRY) {
            flush(null);
        }
        Block open = pending;
        if (open == null) {
            pending = line;
        } else {
            boolean kicker = Kickers.end(open, sheet.lexicon()) == open.folded().length();
            pending = kicker ? open.joinWithSpace(line) : open.join(line);
        }
        pendingLines++;
    }

    /** Ends the entry that is open; its last line has this tail. */
    void flush(@Nullable PageTail tail) {
        Block open = pending;
        if (open == null) {
            return;
        }
        Folded text = open.folded();
        int end = text.length();
        List<Block> lines = open.split();
        if (tail != null) {
            Folded last = lines.get(lines.size() - 1).folded();
            end = end - last.length() + tail.titleEnd();
        }
        int title = numberLine(lines, text, end);
        title = title < end ? title : Titles.end(text, end);
        int begin = front == null ? 0 : front.titleStart();
        Integer page =
                tail != null ? Integer.valueOf(tail.page()) : front == null ? null : Integer.valueOf(front.page());
        if (title > begin) {
            entries.add(new Entry(section, open, begin, title, number(text, title, end), page));
        }
        pending = null;
        front = null;
        pendingLines = 0;
    }

    /** Where the last line of an entry of several begins that is a number alone; the end without one. */
    private static int numberLine(List<Block> lines, Folded text, int end) {
        int from = text.length();
        for (int i = lines.size() - 1; i > 0; i--) {
            from -= lines.get(i).folded().length();
            if (from < end && isNumber(Folded.of(text.words(from, end)), true)) {
                return from;
            }
        }
        return end;
    }

    private static @Nullable String number(Folded text, int title, int end) {
        if (title == end) {
            return null;
        }
        return text.at(title) == '(' ? Titles.number(text, title, end) : text.words(title, end);
    }

    /** Takes a line that is nothing but the number of the entry above; false for any other line. */
    boolean isNumberOfLast(Block line) {
        Folded text = line.folded();
        if (pending != null || entries.isEmpty() || !isNumber(text, false)) {
            return false;
        }
        Entry last = entries.get(entries.size() - 1);
        int n = text.length();
        String number = text.at(0) == '(' ? Titles.number(text, 0, n) : text.toString();
        if (last.number() == null) {
            entries.set(
                    entries.size() - 1,
                    new Entry(last.section(), last.line(), last.begin(), last.titleEnd(), number, last.page()));
        }
        return true;
    }

    /** A document's number alone, in brackets or not; {@code named}: 某某省人民政府令第12号 without brackets counts, too. */
    static boolean isNumber(Folded text, boolean named) {
        return NumberLine.isNumberLine(text)
                || ((named || text.at(0) == '(') && !NumberLine.numbers(text).isEmpty());
    }

    /** Begins a section. */
    void section(Block line) {
        flush(null);
        section = Sections.numbered(line.folded(), sheet.lexicon());
        sections.add(section);
    }

    boolean beginsSection(Block line) {
        Folded text = line.folded();
        if (text.length() > Sections.LONGEST || Sections.bare(text).isEmpty()) {
            return false;
        }
        if (ornate || text.at(0) == '(') {
            return isOrnate(line) || (text.at(0) == '(' && isKnown(text));
        }
        boolean apart = pending == null || line.first().blanksBefore() > 0;
        return (apart && text.length() <= SHORT && !isNumber(text, true))
                || ((apart || front != null) && isKnown(text));
    }

    boolean isKnown(Folded text) {
        return text.length() <= Sections.LONGEST
                && Sections.isKnown(Sections.numbered(text, sheet.lexicon()), sheet.lexicon());
    }

    private static boolean isOrnate(Block line) {
        Folded text = line.folded();
        return Sections.isOrnate(text) || Sections.isMarked(text) || Sections.isLetterSpaced(line);
    }
}
