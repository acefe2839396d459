package dev.gazette.parser.internal.mention;

import dev.gazette.parser.Diagnostic;
import dev.gazette.parser.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** Tells what could not be decided about people. */
final class Doubts {

    /** So many candidates are kept and told; more would not make it any plainer. */
    static final int MOST = 8;

    private final Consumer<Diagnostic> diagnostics;

    Doubts(Consumer<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Two people fit a pronoun or a bare title. */
    void ambiguous(Passage passage, int from, int to, List<Found> candidates) {
        var names = new StringBuilder();
        for (Found candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            names.append(names.length() == 0 ? "" : ", ").append(candidate.name);
        }
        diagnostics.accept(Diagnostic.of(
                DiagnosticCode.AMBIGUOUS_PERSON,
                passage.printed(from, to) + " may mean " + names + "; none was taken",
                passage.spans(from, to)));
    }

    /** A title that the lexicon does not have stands where titles stand. */
    void unknownTitle(Passage passage, int from, int to) {
        diagnostics.accept(Diagnostic.of(
                DiagnosticCode.UNKNOWN_TITLE,
                passage.printed(from, to) + " stands before a name like a title but is none that the lexicon has",
                passage.spans(from, to)));
    }
}
