package dev.gazette.parser.internal.layout;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the lines that have words. A physical line is parted where furniture stands inside it, and where a paragraph
 * begins behind a full stop without a line of its own:
 *
 * <pre>
 *   …适用本办法。 　　第三条　本办法所称…        two wide spaces behind the stop are a paragraph's indent
 *   …适用本办法。 第三条　本办法所称…            so is a gap before a provision's label
 * </pre>
 */
final class Lines {

    private static final Chars STOPS = Chars.of("。；：:;！？");
    private static final int SHORTEST_PARTED = 30;

    private final SourceText source;
    private final List<Piece> furniture;
    private final List<Line> lines = new ArrayList<>();
    private int nextFurniture;
    private int blanks;
    private boolean page;
    private boolean goesOn;

    private Lines(SourceText source, List<Piece> furniture) {
        this.source = source;
        this.furniture = furniture;
    }

    /** All lines with words, in text order; the given pieces of furniture, in text order too, are left out. */
    static List<Line> of(SourceText source, List<Piece> furniture) {
        var measured = new Lines(source, furniture);
        String text = source.text();
        int page = 0;
        for (int number = 0; number < source.lineCount(); number++) {
            int start = source.lineStart(number);
            Integer on = source.pageAt(start);
            if (on != null && on != page) {
                measured.page |= page != 0;
                page = on;
            }
            measured.page |= start > 0 && text.charAt(start - 1) == '\f';
            measured.physical(number, start, source.lineEnd(number));
        }
        return measured.lines;
    }

    private void physical(int number, int start, int end) {
        int before = lines.size();
        int at = start;
        while (nextFurniture < furniture.size() && furniture.get(nextFurniture).start() < end) {
            Piece piece = furniture.get(nextFurniture++);
            parted(number, at, piece.start());
            page |= piece.page();
            goesOn = lines.size() > before;
            at = Math.max(at, piece.end());
        }
        parted(number, at, end);
        goesOn = false;
        if (lines.size() == before && at == start) {
            blanks++;
        }
    }

    private void parted(int number, int start, int end) {
        String text = source.text();
        int at = start;
        if (end - start >= SHORTEST_PARTED) {
            for (int i = start + 1; i < end; i++) {
                if (!Width.isBlank(text.charAt(i))) {
                    continue;
                }
                int gap = i;
                while (gap < end && Width.isBlank(text.charAt(gap))) {
                    gap++;
                }
                boolean stop = STOPS.has(text.charAt(i - 1));
                if (gap < end
                        && (stop ? beginsParagraph(text, i, gap, end) : gap - i > 2 && isProvision(text, gap, end))) {
                    add(number, at, i);
                    at = i;
                }
                i = gap;
            }
        }
        add(number, at, end);
    }

    /** Two wide spaces, or a provision's label: 第, a few numerals, 条 or 章, and a gap. */
    private static boolean beginsParagraph(String text, int gapStart, int gapEnd, int end) {
        int wide = 0;
        for (int i = gapStart; i < gapEnd; i++) {
            wide += text.charAt(i) == '\u3000' ? 1 : 0;
        }
        return wide >= 2 || isProvision(text, gapEnd, end);
    }

    /** 第, a few numerals, 条 or 章, and a gap or, in scans, a mark read into the gap. */
    private static boolean isProvision(String text, int from, int end) {
        if (text.charAt(from) != '第') {
            return false;
        }
        int unit = Numerals.end(text, from + 1);
        return unit > from + 1
                && unit + 1 < end
                && (text.charAt(unit) == '条' || text.charAt(unit) == '章')
                && (Width.isBlank(text.charAt(unit + 1)) || "“”".indexOf(text.charAt(unit + 1)) >= 0);
    }

    private void add(int number, int from, int to) {
        String text = source.text();
        int start = from;
        int end = to;
        int indent = 0;
        while (start < end && Width.isBlank(text.charAt(start))) {
            indent += Columns.of(text.charAt(start));
            start++;
        }
        while (end > start && Width.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        int width = 0;
        for (int i = start; i < end; i++) {
            width += Columns.of(text.charAt(i));
        }
        lines.add(new Line(number, start, end, indent, width, blanks, page, goesOn));
        goesOn = false;
        blanks = 0;
        page = false;
    }
}
