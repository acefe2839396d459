package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import java.util.Arrays;

/**
 * Where the sentences of a passage begin and end.
 *
 * <pre>{@code
 * 他说,要早谋划。|“一人就业,全家心安。”|他要求,……
 * }</pre>
 *
 * <p>A sentence ends behind 。！？ and the closing marks that follow, or with the passage. A stop in a title, or in quoted words with
 * which the sentence goes on (“加油!”的口号), ends nothing. Sentences cover the passage.
 */
public final class Sentences {

    private final int[] ends;
    private final int size;

    private Sentences(int[] ends, int size) {
        this.ends = ends;
        this.size = size;
    }

    /** Cuts a folded text. */
    public static Sentences of(Folded text) {
        var ends = new int[8];
        int size = 0;
        int n = text.length();
        boolean straight = false;
        for (int i = 0; i < n; i++) {
            straight ^= text.charAt(i) == '"';
            if (!isStop(text.charAt(i)) && i + 1 < n) {
                continue;
            }
            boolean closed = false;
            boolean title = false;
            while (i + 1 < n && (isStop(text.charAt(i + 1)) || isClosing(text.charAt(i + 1), straight))) {
                i++;
                straight ^= text.charAt(i) == '"';
                closed |= !isStop(text.charAt(i));
                title |= text.charAt(i) == '》';
            }
            if (i + 1 < n && (title || goesOn(text.charAt(i + 1), closed))) {
                continue;
            }
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            ends[size++] = i + 1;
        }
        return new Sentences(ends, size);
    }

    /** True for the marks that end a sentence, in the comparison form. */
    public static boolean isStop(char c) {
        return c == '。' || c == '!' || c == '?' || c == '｡';
    }

    /** “加油!”的口号, “好!”,他说: a stop in words that are only part of the sentence. */
    private static boolean goesOn(char next, boolean closed) {
        return next == ',' || next == '、' || next == ';' || closed && (next == '的' || next == ':');
    }

    /** A straight mark closes when an odd number of them stand before it. */
    private static boolean isClosing(char c, boolean straight) {
        return c == '"' && straight || c == '”' || c == '’' || c == '」' || c == '』' || c == ')' || c == '》';
    }

    /** How many sentences there are. */
    public int size() {
        return size;
    }

    /** Where a sentence begins. */
    public int start(int sentence) {
        return sentence == 0 ? 0 : ends[sentence - 1];
    }

    /** Where a sentence ends, its stop and closing marks included. */
    public int end(int sentence) {
        return ends[sentence];
    }

    /** The sentence in which a place stands. */
    public int at(int place) {
        int found = Arrays.binarySearch(ends, 0, size, place + 1);
        return found >= 0 ? found : -found - 1;
    }
}
