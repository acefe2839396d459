package dev.gazette.parser.internal.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The comparison form of a text: width folded, white space left out, with an exact map back.
 *
 * <pre>{@code
 * 省　长　王某某，２０２０年     →     省长王某某,2020年
 * }</pre>
 *
 * <p>All rules that look for words look here; {@link #textStart} and {@link #textEnd} give the place in the printed text.
 * Immutable.
 */
public final class Folded implements CharSequence {

    private final char[] chars;
    private final int length;
    /** Where each character stands in the text; null when nothing was left out. */
    private final int @Nullable [] places;

    private Folded(char[] chars, int length, int @Nullable [] places) {
        this.chars = chars;
        this.length = length;
        this.places = places;
    }

    /** Folds a text. */
    public static Folded of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Folds a part of a text; places are counted from its beginning. */
    static Folded of(CharSequence text, int from, int to) {
        int n = to - from;
        var chars = new char[n];
        int[] places = null;
        int kept = 0;
        for (int i = 0; i < n; i++) {
            char c = Width.fold(text.charAt(from + i));
            if (c == Width.NONE) {
                if (places == null) {
                    places = new int[n];
                    for (int k = 0; k < kept; k++) {
                        places[k] = k;
                    }
                }
                continue;
            }
            if (places != null) {
                places[kept] = i;
            }
            chars[kept++] = c;
        }
        return new Folded(chars, kept, places);
    }

    /** Where the character stands in the text. */
    public int textStart(int index) {
        return places == null ? index : places[index];
    }

    /** Where the text of the characters before {@code end} ends: white space behind them is left out. */
    public int textEnd(int end) {
        return end == 0 ? 0 : textStart(end - 1) + 1;
    }

    /** True when the printed text has white space that was left out here. */
    public boolean hasSpace() {
        return places != null;
    }

    /** True when the printed text has white space between the character before and this one. */
    public boolean spaceBefore(int index) {
        return places != null && index > 0 && index < length && places[index] > places[index - 1] + 1;
    }

    /** How many characters of white space stand between the character before and this one. */
    public int blanksBefore(int index) {
        return places == null || index <= 0 || index >= length ? 0 : places[index] - places[index - 1] - 1;
    }

    /** The first character at or after a place in the text. */
    public int indexOfText(int textOffset) {
        if (places == null) {
            return Math.min(textOffset, length);
        }
        int found = Arrays.binarySearch(places, 0, length, textOffset);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    /** The character, or {@link Width#NONE} outside the text: rules may look past both ends. */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : Width.NONE;
    }

    /** True when the words stand at this place. */
    public boolean startsWith(String words, int from) {
        int n = words.length();
        if (from < 0 || from + n > length) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (chars[from + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** True when the words end just before this place. */
    public boolean endsWith(String words, int end) {
        return startsWith(words, end - words.length());
    }

    /** The first place of the words between two places, or -1. */
    public int indexOf(String words, int from, int to) {
        for (int i = Math.max(from, 0); i + words.length() <= to; i++) {
            if (startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first place of a character between two places, or -1. */
    public int indexOf(char c, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, length); i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /** The folded words between two places. */
    public String words(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return words(start, end);
    }

    @Override
    public String toString() {
        return words(0, length);
    }
}
