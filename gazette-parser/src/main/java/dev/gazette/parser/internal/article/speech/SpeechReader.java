package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Basis;
import dev.gazette.model.Modality;
import dev.gazette.parser.internal.article.speech.DemandRule.Finding;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.PersonMention;
import dev.gazette.parser.internal.mention.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the sentences of a paragraph and always knows whose words it hears.
 *
 * <pre>
 *   车俊来到茶园。(tells) 负责人介绍,…。(another's) 车俊说,…。(states) 要切实…。(asks, 车俊, 说) 随后,车俊来到…。(tells)
 * </pre>
 */
final class SpeechReader {

    private final Setting setting;
    private final Voice giver;
    private final VoiceRule voices;
    private final Turns turns;
    private final DemandRule demands;

    /** True when the sentence before left a quotation open. */
    private boolean inQuotation;

    SpeechReader(Setting setting, Voice giver, VoiceRule voices, Cast cast, DemandRule demands) {
        this.setting = setting;
        this.giver = giver;
        this.voices = voices;
        this.turns = new Turns(setting, giver, voices, cast);
        this.demands = demands;
    }

    /** Reads one paragraph. */
    void read(int number, Passage passage, List<PersonMention> people, Consumer<Heard> heard) {
        List<Utterance> sentences = cut(passage, people);
        turns.paragraph(inQuotation && passage.folded().at(0) == '“');
        inQuotation = false;
        for (int i = 0; i < sentences.size(); i++) {
            Utterance u = sentences.get(i);
            Optional<Voice> behind = quoted(sentences, i);
            behind.filter(v -> !turns.isOf(v)).ifPresent(turns::quotes);
            heard.accept(read(number, u, behind.isPresent()));
            inQuotation = u.clauses().openAfter();
        }
    }

    private static List<Utterance> cut(Passage passage, List<PersonMention> people) {
        Sentences sentences = passage.sentences();
        var cut = new ArrayList<Utterance>(sentences.size());
        boolean open = false;
        int person = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int first = person;
            while (person < people.size() && people.get(person).from() < sentences.end(i)) {
                person++;
            }
            List<PersonMention> named = first == person ? List.of() : people.subList(first, person);
            Utterance u = Utterance.of(passage, sentences.start(i), sentences.end(i), open, named);
            open = u.clauses().openAfter();
            cut.add(u);
        }
        return cut;
    }

    /** “…。”|某某说,…: a quotation that stands by itself is what the next sentence says whose words it is. */
    private Optional<Voice> quoted(List<Utterance> sentences, int i) {
        Utterance u = sentences.get(i);
        boolean whole = setting != Setting.DOCUMENT
                && !inQuotation
                && (u.at(u.from()) == '“' || u.at(u.from()) == '"')
                && u.clauses().size() > 0
                && u.clauses().isQuoted(0)
                && u.clauses().isQuoted(u.clauses().size() - 1)
                && (u.people().isEmpty() || !hasOwnSpeaker(u));
        if (!whole) {
            return Optional.empty();
        }
        int next = i + 1;
        while (next < sentences.size() && sentences.get(next - 1).clauses().openAfter()) {
            next++;
        }
        if (next >= sentences.size() || sentences.get(next).clauses().size() == 0) {
            return Optional.empty();
        }
        Utterance behind = sentences.get(next);
        Optional<Frame> frame = FrameRule.find(
                behind, behind.clauses().start(0), behind.clauses().end(0));
        if (frame.isEmpty()
                && behind.clauses().size() > 1
                && Preposition.begins(behind, behind.clauses().start(0))) {
            frame = FrameRule.find(
                    behind, behind.clauses().start(1), behind.clauses().end(1));
        }
        return frame.filter(
                        f -> !f.subject().is(Subject.Kind.NONE) && !f.subject().is(Subject.Kind.UNRESOLVED))
                .map(f -> voices.of(behind, f, f.subject()))
                .map(v -> v.with(v.verb(), false));
    }

    /** “…,”某某说,“…。”: the sentence itself says whose words they are. */
    private static boolean hasOwnSpeaker(Utterance u) {
        for (int clause = 1; clause < u.clauses().size(); clause++) {
            if (!u.clauses().isQuoted(clause)) {
                return FrameRule.find(u, u.clauses().start(clause), u.clauses().end(clause))
                        .isPresent();
            }
        }
        return false;
    }

    private Heard read(int number, Utterance u, boolean given) {
        if (u.clauses().size() == 0 || setting != Setting.REPORT && !u.isStopped() && !isLead(u)) {
            return heard(number, u, Verdict.TELLING, Voice.NOBODY, false, Optional.empty());
        }
        List<Segment> segments = setting == Setting.DOCUMENT ? whole(u) : turns.of(u, given, inQuotation);
        Heard best = null;
        for (Segment segment : segments) {
            Heard next = judge(number, u, segment);
            if (next.verdict() == Verdict.DIRECTIVE) {
                return next;
            }
            best = best == null || best.verdict() == Verdict.TELLING || next.verdict() == Verdict.UNDECIDED
                    ? next
                    : best;
        }
        boolean slips = best == null || best.verdict() == Verdict.TELLING;
        if (best == null || slips && FrameRule.isIntroduced(u)) {
            Verdict verdict = best == null ? Verdict.TELLING : Verdict.UNDECIDED;
            return heard(number, u, verdict, Voice.NOBODY, false, Optional.empty());
        }
        return best;
    }

    /** In a document a lead-in ends with a colon at the end of its paragraph. */
    private boolean isLead(Utterance u) {
        return setting == Setting.DOCUMENT && (u.at(u.to() - 1) == ':' || u.at(u.to() - 1) == ';');
    }

    private List<Segment> whole(Utterance u) {
        return List.of(new Segment(giver, 0, u.clauses().start(0), u.clauses().size(), false));
    }

    private Heard judge(int number, Utterance u, Segment segment) {
        return switch (segment.voice().role()) {
            case SPEAKS -> {
                Finding finding = demands.find(u, segment);
                yield heard(number, u, finding.verdict(), segment.voice(), segment.pronoun(), finding.demand());
            }
            case OTHERS -> heard(number, u, Verdict.OTHERS_WORDS, segment.voice(), false, Optional.empty());
            case PASSED_ON -> heard(number, u, Verdict.PASSED_ON, segment.voice(), false, Optional.empty());
            case TELLS -> heard(number, u, Verdict.TELLING, segment.voice(), false, Optional.empty());
            case UNKNOWN -> heard(number, u, Verdict.UNDECIDED, segment.voice(), false, Optional.empty());
        };
    }

    private Heard heard(
            int number, Utterance u, Verdict verdict, Voice voice, boolean pronoun, Optional<Demand> demand) {
        Basis basis = demand.isPresent() ? BasisRule.of(u, voice, setting) : Basis.CONTINUATION;
        if (pronoun && basis == Basis.CONTINUATION) {
            basis = Basis.PRONOUN;
        }
        Modality modality = demand.map(Demand::modality).orElse(null);
        return new Heard(number, u.from(), u.to(), verdict, voice, modality, doer(u, demand), basis);
    }

    private static @Nullable String doer(Utterance u, Optional<Demand> demand) {
        return demand.filter(d -> !d.doer().isNone())
                .map(d -> u.printed(d.doer().from(), d.doer().to()))
                .orElse(null);
    }
}
