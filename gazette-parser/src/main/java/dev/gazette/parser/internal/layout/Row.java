package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/** A line while the stage looks at it: its words in the comparison form, and whether they are furniture. */
final class Row {

    /** Of a longer line only this much is folded: furniture is short, and labels stand in front. */
    static final int LONGEST = 120;

    private static final Chars STOPS = Chars.of("。!?;:…");
    private static final Chars LEADERS = Chars.of("…·./_—-");
    private static final Chars HANGING = Chars.of("。,、;:!?.)]》\"”’』」");
    private static final Chars CLOSERS = Chars.of("\"”’』」");

    final Line line;
    final Folded text;

    private final SourceText source;
    boolean furniture;
    /** Whether there is white space inside; null when nobody asked yet. */
    private @Nullable Boolean gap;

    Row(SourceText source, Line line) {
        this.source = source;
        this.line = line;
        this.text = Folded.of(source.text(), line.start(), Math.min(line.end(), line.start() + LONGEST));
    }

    /** The same row, first on a page. */
    Row onNewPage() {
        return line.pageBefore()
                ? this
                : new Row(
                        source,
                        new Line(
                                line.number(),
                                line.start(),
                                line.end(),
                                line.indent(),
                                line.width(),
                                line.blanksBefore(),
                                true,
                                line.goesOn()));
    }

    boolean isShort() {
        return line.end() - line.start() < LONGEST;
    }

    /** How wide its words are, in columns; when characters are counted, each takes two. */
    int width(boolean counted) {
        return counted ? 2 * (line.end() - line.start()) : line.width();
    }

    /** Where its words end on the page. */
    int edge(boolean counted) {
        return line.indent() + width(counted);
    }

    /** True when the source tells that its words end at the edge of their column. */
    boolean endsAtEdge() {
        return source.isFull(line.number()) && line.end() == lastWord(source.lineEnd(line.number()));
    }

    private int lastWord(int end) {
        int last = end;
        while (last > line.end() && Width.isBlank(source.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Where its words end without the mark that may hang over the edge: no line begins with one, so some printers let it stand out. */
    int edgeWithoutMark(boolean counted) {
        char last = source.text().charAt(line.end() - 1);
        return !HANGING.has(Width.fold(last)) ? edge(counted) : edge(counted) - (counted ? 2 : Columns.of(last));
    }

    /** True when a line of the source with nothing on it, or a page's end, stands before it. */
    boolean standsApart() {
        return line.blanksBefore() > 0 || line.pageBefore();
    }

    /** True when the words end with a full stop, a colon or the like, closing quotation marks left out of account. */
    boolean isStopped() {
        int end = line.end();
        while (end > line.start() && CLOSERS.has(source.text().charAt(end - 1))) {
            end--;
        }
        return end > line.start() && STOPS.has(Width.fold(source.text().charAt(end - 1)));
    }

    /** True for a line of a table of contents: it ends with dots, a stroke or a gap, and the number of a page. */
    boolean endsWithPage() {
        String words = source.text();
        int at = line.end() - 1;
        boolean named = words.charAt(at) == '页';
        if (named || ")]".indexOf(Width.fold(words.charAt(at))) >= 0) {
            at--;
        }
        int digits = at;
        while (at > line.start() && Numerals.isArabic(Width.fold(words.charAt(at)))) {
            at--;
        }
        if (at == digits || digits - at > 4 || (named && words.charAt(at) != '第')) {
            return false;
        }
        if (named || (at > line.start() && Width.fold(words.charAt(at)) == 'P')) {
            at = Math.max(line.start(), at - 1);
        }
        int brackets = at;
        while (at > line.start()
                && (Width.isBlank(words.charAt(at)) || "([".indexOf(Width.fold(words.charAt(at))) >= 0)) {
            at--;
        }
        boolean decimal =
                words.charAt(at) == '.' && at > line.start() && Numerals.isArabic(Width.fold(words.charAt(at - 1)));
        return (LEADERS.has(Width.fold(words.charAt(at))) && !decimal)
                || brackets - at > 1
                || words.charAt(brackets) == '\t';
    }

    /** A printed rule: nothing but ornaments, at least three. */
    boolean isRule() {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isLetterOrDigit(text.at(i)) || "。,;:!?、()[]《》“”\"'".indexOf(text.at(i)) >= 0) {
                return false;
            }
        }
        return length > 2;
    }

    char last() {
        return Width.fold(source.text().charAt(line.end() - 1));
    }

    /** True when the character stands in the words; a long line is looked through to its end. */
    boolean has(char c) {
        String words = source.text();
        for (int i = line.start(); i < line.end(); i++) {
            if (Width.fold(words.charAt(i)) == c) {
                return true;
            }
        }
        return false;
    }

    boolean hasTab() {
        String words = source.text();
        for (int i = line.start(); i < line.end(); i++) {
            if (words.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** True when there is white space wider than one Chinese character inside. */
    boolean hasGap() {
        if (gap == null) {
            gap = findGap();
        }
        return gap;
    }

    private boolean findGap() {
        String words = source.text();
        int blank = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = words.charAt(i);
            blank = Width.isBlank(c) ? blank + Columns.of(c) : 0;
            if (blank > 2) {
                return true;
            }
        }
        return false;
    }
}
