package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds specks that a scan has read as characters, in a text that is known to be scanned.
 *
 * <pre>
 *   第七条“法律禁止买卖的…              a quotation mark in the gap behind a provision's label, without its other half
 *   …适用相关规定。            法         what a wide gap sets apart at the end of a line, up to four characters
 *   …适用经 &amp;常居所地法律                up to three letters or signs behind a gap inside a sentence
 * </pre>
 *
 * <p>A number with a unit, a gap before a comma or a full stop, and whole words stay: a scan prints such gaps around what is in the
 * text, too.
 */
final class ScanDirt {

    private static final Chars NOISE = Chars.of("&|>+*#~^_\\<=“”\"'‘’:。、,.;-—");
    private static final Chars POINTS = Chars.of("，。、；：,.;:！？）)");
    private static final Chars UNITS = Chars.of("年月日号条款项章节期届次名人个件元万亿份种级分时天周岁倍℅%至");
    private static final int LONGEST_SPECK = 3;
    private static final int LONGEST_EDGE = 4;
    /** How far a quotation mark's other half is looked for. */
    private static final int REACH = 200;

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    private ScanDirt(SourceText source) {
        this.text = source.text();
    }

    /** The given furniture and the specks outside of it, in text order. */
    static List<Piece> find(SourceText source, List<Piece> furniture) {
        var dirt = new ScanDirt(source);
        int next = 0;
        for (int line = 0; line < source.lineCount(); line++) {
            int start = source.lineStart(line);
            int end = source.lineEnd(line);
            while (next < furniture.size() && furniture.get(next).start() < end) {
                dirt.stretch(start, furniture.get(next).start());
                start = furniture.get(next++).end();
            }
            dirt.stretch(start, end);
        }
        dirt.pieces.addAll(furniture);
        dirt.pieces.sort(Comparator.comparingInt(Piece::start));
        return dirt.pieces;
    }

    private void stretch(int from, int to) {
        int end = to;
        while (end > from && Width.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int edge = edge(from, end);
        if (edge < end) {
            pieces.add(new Piece(edge, end, false));
            end = edge;
        }
        int at = behindLabel(startEdge(from, end), end);
        while (at < end) {
            if (at > from && !Width.isHan(text.charAt(at)) && Width.isHan(text.charAt(at - 1))) {
                at = gap(from, at, end);
            } else {
                at++;
            }
        }
    }

    /** Sets aside a speck that a wide gap sets apart at the beginning of a line; returns where the words begin. */
    private int startEdge(int from, int end) {
        int at = from;
        while (at < end && at - from <= LONGEST_SPECK && !Width.isBlank(text.charAt(at))) {
            at++;
        }
        int gap = at;
        while (gap < end && Width.isBlank(text.charAt(gap))) {
            gap++;
        }
        if (at > from && at - from <= LONGEST_SPECK && gap - at > 2 && gap < end) {
            pieces.add(new Piece(from, at, false));
            return gap;
        }
        return from;
    }

    /** Where the speck at the end of a line begins: few characters behind a gap of three and more. */
    private int edge(int from, int end) {
        int start = end;
        while (start > from && end - start <= LONGEST_EDGE && !Width.isBlank(text.charAt(start - 1))) {
            start--;
        }
        int gap = start;
        while (gap > from && Width.isBlank(text.charAt(gap - 1))) {
            gap--;
        }
        boolean apart = start - gap > 2 && gap > from && end - start <= LONGEST_EDGE;
        return apart && "。；;".indexOf(text.charAt(end - 1)) < 0 || (apart && end - start == 1) ? start : end;
    }

    /** Sets aside a lone quotation mark behind a provision's label; returns where the words begin. */
    private int behindLabel(int from, int end) {
        int at = from;
        while (at < end && Width.isBlank(text.charAt(at))) {
            at++;
        }
        if (at + 2 >= end || text.charAt(at) != '第') {
            return at;
        }
        int unit = Numerals.end(text, at + 1);
        if (unit == at + 1 || unit >= end || "条章节".indexOf(text.charAt(unit)) < 0) {
            return at;
        }
        int mark = unit + 1;
        while (mark < end && Width.isBlank(text.charAt(mark))) {
            mark++;
        }
        int last = mark;
        while (last < end && "“”\"，".indexOf(text.charAt(last)) >= 0) {
            last++;
        }
        if (last > mark && last < end && !(text.charAt(last - 1) == '“' && isClosed(last, end))) {
            pieces.add(new Piece(mark, last, false));
        }
        return last;
    }

    private boolean isClosed(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (text.charAt(i) == '“') {
                return false;
            }
            if (text.charAt(i) == '”') {
                return true;
            }
        }
        return false;
    }

    /** Sets aside what stands between two Chinese characters, when it is noise with a gap; returns where to go on. */
    private int gap(int line, int from, int end) {
        int at = from;
        int blanks = 0;
        int letters = 0;
        int digits = 0;
        int first = -1;
        int last = from;
        while (at < end && !Width.isHan(text.charAt(at)) && at - from < 12) {
            char c = text.charAt(at);
            if (Width.isBlank(c)) {
                blanks++;
            } else if (NOISE.has(c) || Numerals.isArabic(c) || isLatin(c)) {
                first = first < 0 ? at : first;
                last = at + 1;
                digits += Numerals.isArabic(c) ? 1 : 0;
                letters += isLatin(c) ? 1 : 0;
            } else {
                return at + 1;
            }
            at++;
        }
        boolean noise =
                first >= 0 && blanks > 0 && at < end && Width.isHan(text.charAt(at)) && last - first <= LONGEST_SPECK;
        if (!noise || isPunctuation(line, first, last, end)) {
            return Math.max(at, from + 1);
        }
        boolean spaced = first > from && last < at;
        if (digits == 0 || !(spaced || letters + digits < last - first || UNITS.has(text.charAt(at)))) {
            pieces.add(new Piece(first, last, false));
        }
        return at;
    }

    /** True for one point, with quotation marks around it in their order that have their other halves on the line. */
    private boolean isPunctuation(int line, int from, int to, int end) {
        int at = from;
        if (at < to && text.charAt(at) == '”' && isOpen(line, at)) {
            at++;
        }
        if (at < to && POINTS.has(text.charAt(at))) {
            at++;
        }
        if (at < to && text.charAt(at) == '“' && isClosed(at + 1, end)) {
            at++;
        }
        return at == to;
    }

    private boolean isOpen(int line, int at) {
        for (int i = at - 1; i >= Math.max(line, at - REACH); i--) {
            if (text.charAt(i) == '”') {
                return false;
            }
            if (text.charAt(i) == '“') {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
