package dev.gazette.parser.internal.source;

import dev.gazette.model.SourceSpan;
import dev.gazette.parser.CoverKind;
import dev.gazette.parser.CoverPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps account of what each character of the source was read as. What nobody marks is unread; who marks last, wins.
 *
 * <p>Not safe for many threads: one reading has one.
 */
public final class Cover {

    private static final CoverKind[] KINDS = CoverKind.values();

    /** Between these two no character is white space or a control. */
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private static final char PRIVATE = '\uE000';

    private final SourceText source;
    private final byte[] kinds;

    /** A cover in which everything is unread. */
    public Cover(SourceText source) {
        this.source = source;
        this.kinds = new byte[source.text().length()];
        Arrays.fill(kinds, (byte) CoverKind.UNREAD.ordinal());
    }

    /** Says that these words were read as that. */
    public void mark(CoverKind kind, List<SourceSpan> spans) {
        for (SourceSpan span : spans) {
            Arrays.fill(kinds, span.start(), span.end(), (byte) kind.ordinal());
        }
    }

    /**
     * All parts in text order, white space and controls between and around them left out.
     *
     * <p>Goes from one change of kind to the next: characters are looked at only at the ends of such a run, and in what nobody marked.
     */
    public List<CoverPart> parts() {
        var parts = new ArrayList<CoverPart>();
        String text = source.text();
        int start = -1;
        int end = -1;
        for (int from = 0, to; from < kinds.length; from = to) {
            to = runEnd(from);
            int first = from;
            while (first < to && isNothing(text.charAt(first))) {
                first++;
            }
            if (first == to) {
                continue;
            }
            if (start >= 0 && kinds[first] != kinds[start]) {
                parts.add(part(start, end));
                start = -1;
            }
            if (start < 0) {
                start = first;
            }
            end = to;
            while (isNothing(text.charAt(end - 1))) {
                end--;
            }
        }
        if (start >= 0) {
            parts.add(part(start, end));
        }
        return parts;
    }

    private int runEnd(int from) {
        byte kind = kinds[from];
        int to = from + 1;
        while (to < kinds.length && kinds[to] == kind) {
            to++;
        }
        return to;
    }

    /** The words of the source at these places, one after the other. */
    public String words(List<SourceSpan> spans) {
        var words = new StringBuilder();
        for (SourceSpan span : spans) {
            words.append(source.text(), span.start(), span.end());
        }
        return words.toString();
    }

    /** True when the character at this place is white space or a control, which nobody has to read. */
    public boolean isNothing(int place) {
        return isNothing(source.text().charAt(place));
    }

    /** A byte order mark and the joiners are controls of the script: nobody reads them. */
    private static boolean isNothing(char c) {
        if (c > IDEOGRAPHIC_SPACE && c < PRIVATE) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private CoverPart part(int start, int end) {
        return new CoverPart(KINDS[kinds[start]], source.span(start, end));
    }
}
