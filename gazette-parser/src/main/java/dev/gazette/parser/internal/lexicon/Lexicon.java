package dev.gazette.parser.internal.lexicon;

import java.util.List;

/**
 * All terms of the word lists in one automaton.
 *
 * <p>A file has one term a line; what follows {@code #} is the term's source or a remark. Terms are written in the
 * comparison form (half-width, no white space). Immutable after building; safe for many threads.
 */
public final class Lexicon {

    private final Automaton automaton;

    private Lexicon(Automaton automaton) {
        this.automaton = automaton;
    }

    /** The lists that ship with the parser. */
    public static Lexicon standard() {
        return Holder.STANDARD;
    }

    /** The lists that ship with the parser, and terms of the caller's, which win. */
    public static Lexicon with(List<OwnTerm> own) {
        if (own.isEmpty()) {
            return standard();
        }
        var automaton = new AutomatonBuilder(standard().automaton);
        for (OwnTerm term : own) {
            automaton.put(term.word(), term.kinds(), term.instead());
        }
        return new Lexicon(automaton.build());
    }

    /** Reads the lists one by one, packed or not. */
    public static Lexicon ofLists() {
        var automaton = new AutomatonBuilder();
        for (Kind kind : Kind.values()) {
            for (String term : WordList.terms(kind.file())) {
                automaton.add(term, kind.bit());
            }
        }
        // A state's name stands where an organ's does: 英国|首相.
        for (String state : WordList.terms("country.txt")) {
            automaton.add(state, Kind.ORGAN.bit());
        }
        return new Lexicon(automaton.build());
    }

    Automaton automaton() {
        return automaton;
    }

    /** Finds every term in a folded text, in the order of their starts, longer before shorter at one place. */
    public Hits scan(CharSequence folded) {
        return automaton.scan(folded);
    }

    /** The kinds of a whole word, as bits; 0 when it is no term. */
    public long kindsOf(CharSequence word) {
        return automaton.kindsOf(word, 0, word.length());
    }

    /** True when the stretch of the text is a term of this kind. */
    public boolean is(Kind kind, CharSequence folded, int from, int to) {
        return (automaton.kindsOf(folded, from, to) & kind.bit()) != 0;
    }

    /** The length of the longest term of this kind that begins at a place; 0 when none does. */
    public int longest(Kind kind, CharSequence folded, int from) {
        return automaton.longest(kind.bit(), folded, from, folded.length());
    }

    /** Reads the lists once, when they are first asked for. */
    private static final class Holder {

        static final Lexicon STANDARD = standard();

        private static Lexicon standard() {
            Automaton packed = Packed.automaton(Packed.LEXICON);
            return packed == null ? ofLists() : new Lexicon(packed);
        }
    }
}
