package dev.gazette.parser.internal.layout;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One logical paragraph or line of a page: the words as printed, with what the page did to them undone.
 *
 * <p>A block is made of one or more physical lines. Its text is theirs, without the white space at their ends; every
 * place in it leads back to the source. White space inside a line stays. Immutable but for the folded form and the spans
 * of the whole, which are made when they are first asked for.
 */
public final class Block {

    private final SourceText source;
    private final List<Line> lines;
    private final String text;
    /** Where each line's words begin in the text. */
    private final int[] offsets;

    private @Nullable Folded folded;
    /** The spans of the whole text, which the cover, the article and its paragraph ask for. */
    private @Nullable List<SourceSpan> spans;

    private Block(SourceText source, List<Line> lines, String text, int[] offsets) {
        this.source = source;
        this.lines = lines;
        this.text = text;
        this.offsets = offsets;
    }

    /** A block of lines that belong together, in text order; at least one. */
    public static Block of(SourceText source, List<Line> lines) {
        if (lines.size() == 1) {
            Line only = lines.get(0);
            return new Block(source, List.of(only), source.text().substring(only.start(), only.end()), new int[] {0});
        }
        var text = new StringBuilder();
        var offsets = new int[lines.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = text.length();
            text.append(source.text(), lines.get(i).start(), lines.get(i).end());
        }
        return new Block(source, List.copyOf(lines), text.toString(), offsets);
    }

    /** The words as printed, line ends left out. */
    public String text() {
        return text;
    }

    /** The comparison form of the text. */
    public Folded folded() {
        Folded form = folded;
        if (form == null) {
            form = Folded.of(text);
            folded = form;
        }
        return form;
    }

    /** Lets go of the comparison form, which is made again when it is asked for. */
    public void forget() {
        folded = null;
    }

    /** The physical lines, in text order. */
    public List<Line> lines() {
        return lines;
    }

    /** The first physical line, which tells how the block is set. */
    public Line first() {
        return lines.get(0);
    }

    /** The last physical line. */
    public Line last() {
        return lines.get(lines.size() - 1);
    }

    /** One block for each physical line: for those who must see what the page shows. */
    public List<Block> split() {
        if (lines.size() == 1) {
            return List.of(this);
        }
        var blocks = new ArrayList<Block>(lines.size());
        for (Line line : lines) {
            blocks.add(of(source, List.of(line)));
        }
        return blocks;
    }

    /** This block and another behind it as one, with nothing between them. */
    public Block join(Block other) {
        return join(other, "");
    }

    /** This block and another behind it as one, with one space between them where the printer set two phrases apart. */
    public Block joinWithSpace(Block other) {
        return join(other, " ");
    }

    private Block join(Block other, String between) {
        var both = new ArrayList<Line>(lines);
        both.addAll(other.lines);
        int[] places = Arrays.copyOf(offsets, both.size());
        for (int i = 0; i < other.offsets.length; i++) {
            places[offsets.length + i] = text.length() + between.length() + other.offsets[i];
        }
        return new Block(source, List.copyOf(both), text + between + other.text, places);
    }

    /** The spans of the whole text, one for each stretch of lines that nothing but white space parts. */
    public List<SourceSpan> spans() {
        List<SourceSpan> all = spans;
        if (all == null) {
            all = find(0, text.length());
            spans = all;
        }
        return all;
    }

    /**
     * The spans of a stretch of the text: one, or more where a page or a line was cut and what stands between is not part of
     * the text. White space at both ends is left out; empty for a stretch without words.
     */
    public List<SourceSpan> spans(int from, int to) {
        return from == 0 && to == text.length() ? spans() : find(from, to);
    }

    private List<SourceSpan> find(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Width.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Width.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return List.of();
        }
        int line = lineAt(start);
        int lastLine = lineAt(end - 1);
        if (line == lastLine) {
            return List.of(source.span(sourceOf(line, start), sourceOf(line, end)));
        }
        var spans = new ArrayList<SourceSpan>();
        int spanStart = sourceOf(line, start);
        for (int next = line + 1; next <= lastLine; next++) {
            int cut = lines.get(next - 1).end();
            if (!blankBetween(cut, lines.get(next).start())) {
                spans.add(source.span(spanStart, cut));
                spanStart = lines.get(next).start();
            }
        }
        spans.add(source.span(spanStart, sourceOf(lastLine, end)));
        return List.copyOf(spans);
    }

    /** The spans of a stretch of the comparison form. */
    public List<SourceSpan> foldedSpans(int from, int to) {
        return from >= to ? List.of() : spans(folded().textStart(from), folded().textEnd(to));
    }

    /** The printed words of a stretch of the comparison form. */
    public String printed(int from, int to) {
        return from >= to ? "" : text.substring(folded().textStart(from), folded().textEnd(to));
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int sourceOf(int line, int offset) {
        return lines.get(line).start() + offset - offsets[line];
    }

    private boolean blankBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Width.isBlank(source.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
