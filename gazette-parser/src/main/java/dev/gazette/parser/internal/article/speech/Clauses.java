package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The clauses of one sentence, and what in it is no running text.
 *
 * <pre>
 *   他说,|“宁可十防九空,|不可失防万一”,|要紧盯每一个环节,|把“一户一策”落到实处。
 * </pre>
 *
 * <p>Commas, semicolons, colons and the marks of quoted speech part clauses. Brackets, titles in 《》 and slogans in quotation marks are
 * closed to all rules: a 要 in there asks nobody. A quotation is speech when it stands by itself: behind a comma or a colon or at the
 * start, with a mark or nothing behind it; every other one is a slogan. Marks without a partner close nothing.
 */
final class Clauses {

    private static final int DEEPEST = 64;
    private static final Chars PARTS = Chars.of(",;:。!?｡");

    private final int from;
    private final BitSet closed;
    private final BitSet speech;
    private final BitSet cuts;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int size;
    private boolean openAfter;

    /** What every sentence without brackets and quotations shares; never written. */
    private static final BitSet NOTHING = new BitSet(0);

    private static final Chars MARKS = Chars.of("“”\"‘’()[]《》「」『』");

    private Clauses(int from, boolean marked) {
        this.from = from;
        this.closed = marked ? new BitSet() : NOTHING;
        this.speech = marked ? new BitSet() : NOTHING;
        this.cuts = marked ? new BitSet() : NOTHING;
    }

    /** Cuts a sentence; {@code openBefore} when it begins inside a quotation of speech. */
    static Clauses of(Folded text, int from, int to, boolean openBefore) {
        boolean marked = openBefore || isMarked(text, from, to);
        var clauses = new Clauses(from, marked);
        if (marked) {
            clauses.pair(text, to, openBefore);
        }
        clauses.cut(text, to, marked);
        return clauses;
    }

    private static boolean isMarked(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (MARKS.has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void pair(Folded text, int to, boolean openBefore) {
        var open = new int[DEEPEST];
        int depth = 0;
        if (openBefore) {
            open[depth++] = from - 1;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isClosing(c) && depth > 0 && pairs(text, open[depth - 1], c)) {
                close(text, open[--depth], i, to);
            } else if (isOpening(c) && depth < DEEPEST) {
                open[depth++] = i;
            }
        }
        for (int k = 0; k < depth; k++) {
            if (open[k] < from || text.charAt(open[k]) == '“' || text.charAt(open[k]) == '"') {
                begin(open[k]);
                speech.set(Math.max(open[k], from) - from, to - from);
                openAfter = true;
                return;
            }
        }
    }

    private boolean pairs(Folded text, int open, char close) {
        char c = open < from ? '“' : text.charAt(open);
        return switch (close) {
            case '”', '"' -> c == '“' || c == '"';
            case '’' -> c == '‘';
            case ')' -> c == '(';
            case ']' -> c == '[';
            case '》' -> c == '《';
            case '」' -> c == '「';
            case '』' -> c == '『';
            default -> false;
        };
    }

    private void close(Folded text, int open, int close, int to) {
        boolean quotation = open < from || text.charAt(open) == '“' || text.charAt(open) == '"';
        if (quotation && isSpeech(text, open, close, to)) {
            begin(open);
            speech.set(Math.max(open, from) - from, close + 1 - from);
            cuts.set(close - from);
        } else {
            closed.set(open - from, close + 1 - from);
        }
    }

    private void begin(int open) {
        if (open >= from) {
            cuts.set(open - from);
        }
    }

    private boolean isSpeech(Folded text, int open, int close, int to) {
        if (open < from) {
            return true;
        }
        char before = open == from ? ',' : text.charAt(open - 1);
        char behind = close + 1 < to ? text.charAt(close + 1) : ',';
        char last = text.charAt(close - 1);
        boolean apart = before == ':' || before == ',' || before == '说';
        return apart && (isPart(behind) || isPart(last));
    }

    private void cut(Folded text, int to, boolean marked) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean cut = marked && cuts.get(i - from);
            if (cut || isPart(text.charAt(i)) && !closed.get(i - from)) {
                add(start, i);
                start = i + 1;
            }
        }
        add(start, to);
    }

    private void add(int start, int end) {
        if (start >= end) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int clause) {
        return starts[clause];
    }

    int end(int clause) {
        return ends[clause];
    }

    /** The first clause that begins at or behind a place; {@link #size} when none does. */
    int from(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found >= 0 ? found : -found - 1;
    }

    /** True when the clause stands in a quotation of speech. */
    boolean isQuoted(int clause) {
        return speech.get(starts[clause] - from);
    }

    /** True when the place stands in brackets or in a slogan. */
    boolean isClosed(int place) {
        return closed.get(place - from);
    }

    /** True when a quotation of speech goes on behind the sentence. */
    boolean openAfter() {
        return openAfter;
    }

    private static boolean isPart(char c) {
        return PARTS.has(c);
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '"' || c == '‘' || c == '(' || c == '[' || c == '《' || c == '「' || c == '『';
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '"' || c == '’' || c == ')' || c == ']' || c == '》' || c == '」' || c == '』';
    }
}
