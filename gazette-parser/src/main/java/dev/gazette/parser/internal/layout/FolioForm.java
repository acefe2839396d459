package dev.gazette.parser.internal.layout;

import org.jspecify.annotations.Nullable;

/**
 * Reads a line as a folio, alone or with a running head beside it.
 *
 * <pre>
 *   - 12 -   —12—   ·12·   一 31 一   【12】        dressed
 *   第12页   第12页 共40页   12/40                   page
 *   12                                            bare
 *   12 / 云水市人民政府公报     领导活动 / 3          beside a head
 * </pre>
 *
 * @param number the page's number
 * @param dress how it is set
 */
record FolioForm(int number, Dress dress) {

    /** How sure the form makes it that the line is a folio: from sure to hardly. */
    enum Dress {
        DRESSED,
        PAGE,
        BESIDE,
        BARE
    }

    private static final String DASHES = "-—–―─一·.~_=*|•";
    private static final String OPENERS = DASHES + "[(<";
    private static final String CLOSERS = DASHES + "])>";
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 4;

    /** The folio that the line is; null when it is none. */
    static @Nullable FolioForm of(Folded text) {
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return null;
        }
        FolioForm alone = alone(text, length);
        return alone != null ? alone : beside(text, length);
    }

    private static @Nullable FolioForm alone(Folded text, int length) {
        int from = 0;
        while (from < length && OPENERS.indexOf(text.at(from)) >= 0) {
            from++;
        }
        int end = digits(text, from);
        if (end > from && end - from <= MOST_DIGITS) {
            int number = Numerals.value(text, from, end);
            int rest = end;
            while (rest < length && CLOSERS.indexOf(text.at(rest)) >= 0) {
                rest++;
            }
            if (rest == length && from > 0 && rest > end) {
                return new FolioForm(number, Dress.DRESSED);
            }
            if (from == 0 && end == length) {
                return new FolioForm(number, Dress.BARE);
            }
            if (from == 0 && text.at(end) == '/' && digits(text, end + 1) == length && length > end + 1) {
                return new FolioForm(number, Dress.BARE);
            }
        }
        return page(text, from);
    }

    /** 第12页, 第12页共40页. */
    private static @Nullable FolioForm page(Folded text, int from) {
        int length = text.length();
        if (text.at(from) != '第') {
            return null;
        }
        int end = Numerals.end(text, from + 1);
        if (end == from + 1 || text.at(end) != '页' || end - from > MOST_DIGITS + 1) {
            return null;
        }
        int number = Numerals.value(text, from + 1, end);
        int rest = end + 1;
        while (rest < length && (CLOSERS + ",/").indexOf(text.at(rest)) >= 0) {
            rest++;
        }
        if (text.at(rest) == '共') {
            rest = Numerals.end(text, rest + 1) + 1;
        }
        return rest >= length || CLOSERS.indexOf(text.at(length - 1)) >= 0 ? new FolioForm(number, Dress.PAGE) : null;
    }

    /** The number at one end, with a stroke or a gap between it and the words. */
    private static @Nullable FolioForm beside(Folded text, int length) {
        int end = digits(text, 0);
        if (end > 0 && end <= MOST_DIGITS && end < length && parts(text, end, end)) {
            return new FolioForm(Numerals.value(text, 0, end), Dress.BESIDE);
        }
        int start = length;
        while (start > 0 && Numerals.isArabic(text.at(start - 1))) {
            start--;
        }
        if (start < length && length - start <= MOST_DIGITS && start > 1 && parts(text, start - 1, start)) {
            return new FolioForm(Numerals.value(text, start, length), Dress.BESIDE);
        }
        return null;
    }

    private static boolean parts(Folded text, int stroke, int gap) {
        return text.at(stroke) == '/' || text.at(stroke) == '|' || wideBefore(text, gap);
    }

    private static boolean wideBefore(Folded text, int index) {
        return text.spaceBefore(index) && text.textStart(index) - text.textStart(index - 1) > 2;
    }

    private static int digits(Folded text, int from) {
        int at = from;
        while (Numerals.isArabic(text.at(at))) {
            at++;
        }
        return at;
    }
}
