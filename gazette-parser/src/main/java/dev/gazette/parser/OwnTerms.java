package dev.gazette.parser;

import dev.gazette.parser.ParseOptions.Term;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.OwnTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The terms that the caller added to the word lists: how they enter the lexicon, and which of them a text lacks.
 *
 * <p>A term that stands nowhere in the text is told; one that stands there and is used by no rule is not.
 */
final class OwnTerms {

    /** So many terms are named in one diagnostic. */
    private static final int NAMED = 10;

    private final Lexicon lexicon;
    /** The caller's words in their comparison form, as given, by list; empty when there are none. */
    private final Map<Term, Map<String, String>> words;

    private OwnTerms(Lexicon lexicon, Map<Term, Map<String, String>> words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    static OwnTerms of(ParseOptions options) {
        var words = new LinkedHashMap<Term, Map<String, String>>();
        var terms = new ArrayList<OwnTerm>();
        for (Term list : Term.values()) {
            var folded = new LinkedHashMap<String, String>();
            for (String term : options.terms(list)) {
                String word = Folded.of(term).toString();
                folded.put(word, term);
                terms.add(new OwnTerm(word, kinds(list), instead(list)));
            }
            if (!folded.isEmpty()) {
                words.put(list, folded);
            }
        }
        return new OwnTerms(Lexicon.with(terms), words);
    }

    /** Our lists and the caller's terms. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Says which terms do not stand in a text; costs nothing when there are none. */
    void reportMissing(String text, Consumer<Diagnostic> report) {
        if (words.isEmpty()) {
            return;
        }
        Set<String> missing = missing(Folded.of(text));
        words.forEach((list, terms) -> {
            List<String> named = terms.entrySet().stream()
                    .filter(term -> missing.contains(term.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!named.isEmpty()) {
                report.accept(Diagnostic.of(
                        DiagnosticCode.TERM_NEVER_MATCHED,
                        "terms of the options' list " + list + " that do not stand in this text: " + first(named),
                        List.of()));
            }
        });
    }

    private Set<String> missing(Folded text) {
        var missing = new LinkedHashSet<String>();
        words.values().forEach(terms -> missing.addAll(terms.keySet()));
        var hits = lexicon.scan(text);
        for (int hit = 0; hit < hits.size() && !missing.isEmpty(); hit++) {
            missing.remove(text.words(hits.start(hit), hits.end(hit)));
        }
        return missing;
    }

    private static String first(List<String> terms) {
        int more = terms.size() - NAMED;
        return more > 0
                ? String.join("、", terms.subList(0, NAMED)) + " and " + more + " more"
                : String.join("、", terms);
    }

    /** A term belongs to every list of ours that asks for such words. */
    private static long kinds(Term list) {
        return switch (list) {
            case POST -> Kind.TITLE.bit();
            case SAYING_VERB -> Kind.SAYING.bit() | Kind.KICKER_VERB.bit();
            case INSPECTION_VERB -> Kind.INSPECTING.bit() | Kind.HEADLINE_VERB.bit();
            case SURNAME -> Kind.SURNAME.bit();
            case SECTION -> Kind.SECTION.bit();
        };
    }

    /** What our lists say of a word that cannot hold beside what the caller says. */
    private static long instead(Term list) {
        return switch (list) {
            case POST ->
                Kind.ROLE.bit() | Kind.WITNESS.bit() | Kind.ORGAN.bit() | Kind.NO_NAME.bit() | Kind.NAME_END.bit();
            case SAYING_VERB -> Kind.ACCOUNT.bit() | Kind.NO_MODAL.bit() | Kind.LOOKING.bit();
            case INSPECTION_VERB -> Kind.LOOKING.bit() | Kind.GOING.bit() | Kind.PLACE_END.bit() | Kind.NO_MODAL.bit();
            case SURNAME -> Kind.DOUBTFUL_SURNAME.bit() | Kind.NO_NAME.bit() | Kind.NAME_END.bit();
            case SECTION -> Kind.COLOPHON_LABEL.bit() | Kind.METADATA_LABEL.bit() | Kind.WEB_NAVIGATION.bit();
        };
    }
}
