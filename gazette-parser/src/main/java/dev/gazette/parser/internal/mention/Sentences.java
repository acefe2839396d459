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
 * <p>A sentence ends behind 。！？ and the closing marks that follow, or with the passage. Sentences cover the passage.
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
        for (int i = 0; i < n; i++) {
            if (!isStop(text.charAt(i)) && i + 1 < n) {
                continue;
            }
            while (i + 1 < n && (isStop(text.charAt(i + 1)) || isClosing(text.charAt(i + 1)))) {
                i++;
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

    private static boolean isClosing(char c) {
        return c == '”' || c == '’' || c == '」' || c == '』' || c == ')' || c == '》';
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
