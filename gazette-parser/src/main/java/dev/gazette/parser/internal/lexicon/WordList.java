package dev.gazette.parser.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A word list that is asked about single phrases and not scanned for: what ends the name of a place, what is no name.
 *
 * <p>Kept apart from the {@link Lexicon}, for its words are frequent ones and would fill every passage with hits. Immutable.
 */
public final class WordList {

    private static final Map<String, WordList> READ = new ConcurrentHashMap<>();

    private final Automaton words;
    private final List<String> terms;
    /** The words written backwards; made when an end is first asked for. Making it twice would do no harm. */
    private volatile @Nullable Automaton backwards;

    private WordList(Collection<String> words) {
        var automaton = new Automaton.Builder();
        for (String word : words) {
            automaton.add(word, 1);
        }
        this.words = automaton.build();
        this.terms = List.copyOf(words);
    }

    /**
     * The list of this name that ships with the parser, beside the lexicon's own: one term a line, remarks behind {@code #}.
     * It is read once.
     */
    public static WordList named(String name) {
        return READ.computeIfAbsent(name, WordList::read);
    }

    private static WordList read(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream(name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("the parser's jar lacks its word list " + name);
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
            return new WordList(words);
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
    }

    /** A list of these words. */
    public static WordList of(List<String> words) {
        return new WordList(words);
    }

    /** A list of these words. */
    public static WordList of(String... words) {
        return new WordList(List.of(words));
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

    private Automaton backwards() {
        Automaton made = backwards;
        if (made == null) {
            var automaton = new Automaton.Builder();
            for (String word : terms) {
                automaton.add(new StringBuilder(word).reverse().toString(), 1);
            }
            made = automaton.build();
            backwards = made;
        }
        return made;
    }
}
