package dev.gazette.parser.internal.source;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.SourceFormat;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The text as read, with its lines and pages. A line ends at CRLF, CR, LF, VT, FF, NEL, LS or PS.
 *
 * <p>Immutable; offsets are UTF-16 units from 0, lines and pages are counted from 0 here and from 1 in the model.
 */
public final class SourceText {

    private final String text;
    private final int[] starts;
    private final int @Nullable [] pages;
    private final BitSet full;

    private final SourceFormat format;
    private final @Nullable Charset charset;

    private SourceText(
            String text,
            int[] starts,
            int @Nullable [] pages,
            BitSet full,
            SourceFormat format,
            @Nullable Charset charset) {
        this.text = text;
        this.starts = starts;
        this.pages = pages;
        this.full = full;
        this.format = format;
        this.charset = charset;
    }

    /** The same text with what it was read from. */
    SourceText from(SourceFormat format, @Nullable Charset charset) {
        return new SourceText(text, starts, pages, full, format, charset);
    }

    /** A text in which form feeds, if any, begin new pages. */
    public static SourceText of(String text) {
        return of(text, null);
    }

    /** A text whose pages begin at the given offsets, the first of them 0; null when only form feeds can tell. */
    public static SourceText of(String text, int @Nullable [] pageStarts) {
        var starts = new int[Math.max(16, text.length() / 24)];
        int lines = 0;
        int[] pages = pageStarts == null ? null : pageStarts.clone();
        int pageCount = 0;
        starts[lines++] = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!endsLine(c)) {
                continue;
            }
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
            if (c == '\f' && pageStarts == null) {
                if (pages == null) {
                    pages = new int[8];
                    pageCount = 1;
                } else if (pageCount == pages.length) {
                    pages = Arrays.copyOf(pages, pageCount * 2);
                }
                pages[pageCount++] = i + 1;
            }
        }
        if (pages != null && pageStarts == null) {
            pages = Arrays.copyOf(pages, pageCount);
        }
        return new SourceText(text, Arrays.copyOf(starts, lines), pages, new BitSet(), SourceFormat.TEXT, null);
    }

    /** A text with pages, and with lines, which begin at the given offsets, that end at the edge of their column. */
    static SourceText of(String text, int[] pageStarts, int[] fullLines) {
        SourceText plain = of(text, pageStarts);
        var full = new BitSet();
        for (int start : fullLines) {
            full.set(plain.lineAt(start));
        }
        return new SourceText(text, plain.starts, plain.pages, full, plain.format, null);
    }

    private static boolean endsLine(char c) {
        return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** What the text was read from. */
    public SourceFormat format() {
        return format;
    }

    /** The charset that its bytes were decoded with; null for characters and for formats that have their own. */
    public @Nullable Charset charset() {
        return charset;
    }

    /** How many lines there are: one more than line ends. */
    public int lineCount() {
        return starts.length;
    }

    /** Where a line begins. */
    public int lineStart(int line) {
        return starts[line];
    }

    /** Where a line ends, before what ends it. */
    public int lineEnd(int line) {
        if (line + 1 == starts.length) {
            return text.length();
        }
        int end = starts[line + 1] - 1;
        return end > starts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** True for a line that is known to end at the edge of its column, however many characters it has. */
    public boolean isFull(int line) {
        return full.get(line);
    }

    /** The line on which an offset stands; what ends a line belongs to it. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** How many pages there are; 0 when nothing tells. */
    public int pageCount() {
        return pages == null ? 0 : pages.length;
    }

    /** The page on which an offset stands, from 1; null without pages. */
    public @Nullable Integer pageAt(int offset) {
        if (pages == null) {
            return null;
        }
        int found = Arrays.binarySearch(pages, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The span between two offsets, with the page on which it begins. */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(start, end, pageAt(start));
    }
}
