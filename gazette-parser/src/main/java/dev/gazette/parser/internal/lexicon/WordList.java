package dev.gazette.parser.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A word list that is asked about single phrases and not scanned for: what ends the name of a place, what is no name.
 *
 * <p>Kept apart from the {@link Lexicon}, for its words are frequent ones and would fill every passage with hits. Immutable.
 */
public final class WordList {

    private static final Map<String, WordList> READ = new ConcurrentHashMap<>();

    private final Automaton words;
    /** Makes the automaton of the words written backwards. */
    private final Supplier<Automaton> reversal;
    /** Made when an end is first asked for. Making it twice would do no harm. */
    private volatile @Nullable Automaton backwards;

    private WordList(Automaton words, Supplier<Automaton> reversal) {
        this.words = words;
        this.reversal = reversal;
    }

    /**
     * The list of this name that ships with the parser, beside the lexicon's own: one term a line, remarks behind {@code #}.
     * It is read once.
     */
    public static WordList named(String name) {
        return named(name, () -> read(name));
    }

    /** The list of this name that the build packed, or, where it did not, the same made anew. It is made once. */
    public static WordList named(String name, Supplier<WordList> anew) {
        WordList known = READ.get(name);
        return known == null ? READ.computeIfAbsent(name, n -> packed(n, anew)) : known;
    }

    private static WordList packed(String name, Supplier<WordList> anew) {
        Automaton words = Packed.automaton(name);
        if (words == null) {
            return anew.get();
        }
        return new WordList(words, () -> {
            Automaton reversed = Packed.automaton(backwards(name));
            return reversed == null ? anew.get().backwards() : reversed;
        });
    }

    /** Under this name the words of a list are packed backwards. */
    static String backwards(String name) {
        return name + '<';
    }

    /** Reads the list of this name, packed or not. */
    public static WordList read(String name) {
        return of(terms(name + ".txt"));
    }

    /** The terms of a list's file: one a line, remarks behind {@code #} left out. */
    static List<String> terms(String file) {
        try (InputStream stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the parser's jar lacks its word list " + file);
            }
            var words = new ArrayList<String>();
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int remark = line.indexOf('#');
                String word = (remark < 0 ? line : line.substring(0, remark)).strip();
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + file + " cannot be read", e);
        }
    }

    /** A list of these words. */
    public static WordList of(List<String> words) {
        List<String> terms = List.copyOf(words);
        return new WordList(automaton(terms, false), () -> automaton(terms, true));
    }

    /** A list of these words. */
    public static WordList of(String... words) {
        return of(List.of(words));
    }

    private static Automaton automaton(List<String> words, boolean backwards) {
        var automaton = new AutomatonBuilder();
        for (String word : words) {
            automaton.add(backwards ? new StringBuilder(word).reverse().toString() : word, 1);
        }
        return automaton.build();
    }

    /** True when a word of the list lies between two places. */
    public boolean isIn(CharSequence text, int from, int to) {
        return words.isIn(text, from, to);
    }

    /** True when the stretch ends with a word of the list. */
    public boolean ends(CharSequence text, int from, int to) {
        return longestSuffix(text, from, to) > 0;
    }

    /** True when the stretch begins with a word of the list. */
    public boolean begins(CharSequence text, int from, int to) {
        return words.longest(1, text, from, to) > 0;
    }

    /** True when the stretch is a word of the list. */
    public boolean contains(CharSequence text, int from, int to) {
        return words.kindsOf(text, from, to) != 0;
    }

    /** The lengths of all words with which the stretch begins, a bit each; those of more than 31 characters are left out. */
    public int lengths(CharSequence text, int from, int to) {
        return words.lengths(text, from, to);
    }

    /** The length of the longest word with which the stretch begins; 0 when none does. */
    public int longestPrefix(CharSequence text, int from, int to) {
        return words.longest(1, text, from, to);
    }

    /** The length of the longest word with which the stretch ends; 0 when none does. */
    public int longestSuffix(CharSequence text, int from, int to) {
        return backwards().longestBack(text, from, to);
    }

    Automaton forwards() {
        return words;
    }

    Automaton backwards() {
        Automaton made = backwards;
        if (made == null) {
            made = reversal.get();
            backwards = made;
        }
        return made;
    }
}
