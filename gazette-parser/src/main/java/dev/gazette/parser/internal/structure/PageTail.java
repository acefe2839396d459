package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.Chars;
import java.util.Optional;

/**
 * The end of a line in a table of contents: the leader and the page.
 *
 * <pre>
 *   某某的通知………………(1)     某某的通知 ....... 12     某某的通知 / 3     某某的通知	4     某某的通知（5）
 *   某某的通知………3-5     某某的通知……第3页     某某的通知……P3     某某的讲话………某某 5     12            (a line of its own)
 * </pre>
 *
 * <p>The page is a number of up to four digits; of a range the first counts. Without dots, a stroke, a bracket or a gap two columns
 * wide before it a number is part of the title.
 *
 * @param titleEnd where the title ends in the comparison form of the line; 0 when the line has the page only
 * @param page the first page
 */
record PageTail(int titleEnd, int page) {

    private static final Chars LEADERS = Chars.of("…·._-—–⋯┈┄─﹒*~");
    private static final Chars DOTS = Chars.of("….·⋯");
    private static final int SHORTEST_LEADER = 3;
    private static final int LONGEST_AUTHOR = 16;
    private static final int MOST_DIGITS = 4;

    /** The tail of a line; {@code loose} takes a number behind a single space, too. */
    static Optional<PageTail> of(Block block, boolean loose) {
        Folded line = block.folded();
        int end = line.length();
        boolean bracket = end > 2 && (line.at(end - 1) == ')' || line.at(end - 1) == ']');
        boolean named = line.at(end - 1) == '页';
        if (bracket || named) {
            end--;
        }
        int start = digitsBefore(line, end);
        if (start == end || end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        int page = Numerals.value(line, start, end);
        if ("-—–~".indexOf(line.at(start - 1)) >= 0) {
            int first = digitsBefore(line, start - 1);
            boolean range = first < start - 1 && start - 1 - first <= MOST_DIGITS;
            int from = range ? Numerals.value(line, first, start - 1) : page;
            if (range && from <= page) {
                page = from;
                start = first;
            }
        }
        if (named) {
            if (line.at(start - 1) != '第') {
                return Optional.empty();
            }
            start--;
        }
        start = beforeSign(line, start);
        if (bracket) {
            if (line.at(start - 1) != '(' && line.at(start - 1) != '[') {
                return Optional.empty();
            }
            start--;
        }
        int author = beforeAuthor(line, start);
        if (author > 0) {
            return Optional.of(new PageTail(author, page));
        }
        int title = start;
        while (title > 0 && LEADERS.has(line.at(title - 1))) {
            title--;
        }
        int leader = start - title;
        boolean decimal = leader == 1 && line.at(title) != '…' && Numerals.isArabic(line.at(title - 1));
        boolean stroke = title > 0 && leader == 0 && line.at(title - 1) == '/';
        boolean parted = title == 0
                || stroke
                || (leader > 0 && !decimal)
                || gapBefore(block, start, loose)
                || (bracket && title > 3 && end - start <= MOST_DIGITS);
        if (!parted || page == 0) {
            return Optional.empty();
        }
        return Optional.of(new PageTail(stroke ? title - 1 : title, page));
    }

    /** 政府工作报告………某某 5: where the title ends when the author stands between the leader and the page; 0 without one. */
    private static int beforeAuthor(Folded line, int page) {
        int name = page;
        while (page - name < LONGEST_AUTHOR && name > 0 && isName(line.at(name - 1))) {
            name--;
        }
        int leader = name;
        while (leader > 0 && DOTS.has(line.at(leader - 1))) {
            leader--;
        }
        return page - name > 1 && name - leader >= SHORTEST_LEADER ? leader : 0;
    }

    private static boolean isName(char c) {
        return Character.isIdeographic(c) || c == '、';
    }

    /** P3, p.3: a sign for the page, with a gap or a leader before it. */
    private static int beforeSign(Folded line, int start) {
        int sign = line.at(start - 1) == '.' ? start - 2 : start - 1;
        boolean letter = line.at(sign) == 'P' || line.at(sign) == 'p';
        return letter && (line.spaceBefore(sign) || LEADERS.has(line.at(sign - 1)) || line.at(sign - 1) == '(')
                ? sign
                : start;
    }

    private static int digitsBefore(Folded line, int end) {
        int start = end;
        while (start > 0 && Numerals.isArabic(line.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** A tab or at least two spaces before the number; a tab is one character that is printed wide. */
    private static boolean gapBefore(Block block, int index, boolean loose) {
        Folded line = block.folded();
        int blanks = line.blanksBefore(index);
        boolean wide = blanks == 1 && "\t\u3000".indexOf(block.text().charAt(line.textEnd(index))) >= 0;
        return blanks > 1 || wide || (loose && blanks == 1 && !Numerals.isArabic(line.at(index - 1)));
    }
}
