package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Basis;
import dev.gazette.model.MentionForm;
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
    private final TellingRule telling;
    private final DemandRule demands;
    private final Cast cast;

    /** Who speaks when a paragraph begins: nobody in a report, the giver in a speech, the issuer in a document. */
    private Voice voice;
    /** Whom the paragraph last told of. */
    private Optional<Subject> told = Optional.empty();
    /** The person of office whom the article last told of: who a pronoun means when nothing else says so. */
    private Optional<Subject> leader = Optional.empty();

    private boolean inQuotation;

    SpeechReader(Setting setting, Voice giver, VoiceRule voices, Cast cast, DemandRule demands) {
        this.setting = setting;
        this.giver = giver;
        this.voices = voices;
        this.cast = cast;
        this.telling = new TellingRule(cast);
        this.demands = demands;
        this.voice = giver;
    }

    /** Reads one paragraph. */
    void read(int number, Passage passage, List<PersonMention> people, Consumer<Heard> heard) {
        List<Utterance> sentences = cut(passage, people);
        boolean goesOn = inQuotation && passage.folded().at(0) == '“';
        if (!goesOn) {
            voice = giver;
        }
        told = Optional.empty();
        inQuotation = false;
        for (int i = 0; i < sentences.size(); i++) {
            Utterance u = sentences.get(i);
            Optional<Voice> behind = quoted(sentences, i);
            if (behind.isPresent()) {
                voice = behind.get();
            }
            heard.accept(read(number, u, behind.isPresent()));
            inQuotation = u.clauses().openAfter();
        }
    }

    private static List<Utterance> cut(Passage passage, List<PersonMention> people) {
        Sentences sentences = Sentences.of(passage.folded());
        var cut = new ArrayList<Utterance>(sentences.size());
        boolean open = false;
        int person = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int first = person;
            while (person < people.size() && people.get(person).from() < sentences.end(i)) {
                person++;
            }
            Utterance u =
                    Utterance.of(passage, sentences.start(i), sentences.end(i), open, people.subList(first, person));
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
                && u.clauses().isQuoted(0);
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

    private Heard read(int number, Utterance u, boolean given) {
        if (u.clauses().size() == 0 || setting != Setting.REPORT && !u.isStopped() && !isLead(u)) {
            return heard(number, u, Verdict.TELLING, Voice.NOBODY, false, Optional.empty());
        }
        List<Segment> segments = setting == Setting.DOCUMENT ? whole(u) : segments(u, given);
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
        return best == null ? heard(number, u, Verdict.TELLING, Voice.NOBODY, false, Optional.empty()) : best;
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
                Finding finding = demands.find(u, segment.clause(), segment.from(), segment.end(), segment.voice());
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
        Basis basis = BasisRule.of(u, voice, setting);
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

    /** The voices of a sentence from left to right; the last goes on behind it. */
    private List<Segment> segments(Utterance u, boolean given) {
        var segments = new ArrayList<Segment>(2);
        Voice current = voice;
        Optional<Subject> actor = Optional.empty();
        boolean framed = false;
        boolean pronoun = false;
        int start = 0;
        int from = u.clauses().start(0);
        int clauses = u.clauses().size();
        for (int clause = 0; clause < clauses; clause++) {
            int at = clause == start ? from : u.clauses().start(clause);
            if (given || inQuotation && u.clauses().isQuoted(clause)) {
                continue;
            }
            Optional<Frame> found = FrameRule.find(u, at, u.clauses().end(clause));
            if (found.isEmpty()) {
                continue;
            }
            Frame frame = found.get();
            if (!framed && actor.isEmpty()) {
                actor = telling.actor(u, clause);
            }
            Optional<Voice> opened = opened(u, frame, current, actor, framed, at);
            if (opened.isEmpty()) {
                continue;
            }
            boolean explicit = !frame.subject().is(Subject.Kind.NONE) || actor.isPresent();
            if (clause > start || framed) {
                Voice before = !framed && explicit ? lead(u, start, clause, opened.get()) : current;
                segments.add(new Segment(before, start, from, clause, pronoun));
            }
            pronoun = frame.subject().is(Subject.Kind.UNRESOLVED);
            if (!frame.subject().is(Subject.Kind.NONE) && !pronoun) {
                actor = Optional.of(frame.subject());
            }
            current = opened.get();
            framed = true;
            start = clause;
            from = frame.said();
        }
        if (!framed && !given && !inQuotation && setting == Setting.REPORT) {
            if (telling.ends(u, current) || !current.speaks() && current.role() != Voice.Role.OTHERS) {
                current = Voice.NOBODY;
            }
            Optional<Subject> acting = telling.actor(u, clauses);
            if (acting.isPresent() && !current.speaks()) {
                tell(acting.get());
            }
        }
        if (framed && actor.isPresent()) {
            tell(actor.get());
        }
        segments.add(new Segment(current, start, from, clauses, pronoun));
        voice = setting == Setting.SPEECH && !current.speaks() ? giver : current.with(current.verb(), false);
        return segments;
    }

    private void tell(Subject actor) {
        told = Optional.of(actor);
        if (actor.is(Subject.Kind.PEOPLE)) {
            leader = actor.people().size() == 1
                            && !cast.isAbove(actor.people().get(0).official())
                    ? told
                    : leader;
        } else if (!actor.people().isEmpty()) {
            leader = Optional.empty();
        }
    }

    /** “…”,某某说: a quotation before its frame is that speaker's; anything else before a frame tells. */
    private static Voice lead(Utterance u, int start, int end, Voice opened) {
        return end - start > 0 && u.clauses().isQuoted(start) ? opened : Voice.NOBODY;
    }

    /** The voice that a frame opens; empty when it belongs to what is being said. */
    private Optional<Voice> opened(
            Utterance u, Frame frame, Voice current, Optional<Subject> actor, boolean framed, int at) {
        boolean saying = current.speaks() && (framed || actor.isEmpty());
        Subject subject = frame.subject();
        switch (subject.kind()) {
            case NONE -> {
                if (saying && (frame.how() == Frame.How.GIVES_ACCOUNT || isSoft(u, frame))) {
                    return softly(u, frame, current, framed);
                }
                if (framed && current.speaks() && !frame.linked() && cast.saysAbove(u, at)) {
                    return Optional.empty();
                }
                return Optional.of(goesOn(u, frame, current, actor, framed));
            }
            case BODY -> {
                boolean inner = saying && (framed || !TellingRule.isMeeting(u, subject));
                return inner ? Optional.empty() : Optional.of(voices.of(u, frame, subject));
            }
            case AUTHORITY -> {
                return saying ? Optional.empty() : Optional.of(voices.of(u, frame, subject));
            }
            case PEOPLE -> {
                boolean pronoun = subject.people().get(0).form() == MentionForm.PRONOUN;
                if (pronoun && !framed && actor.isPresent() && actor.get().is(Subject.Kind.OTHER)) {
                    return Optional.of(Voice.of(Voice.Role.OTHERS));
                }
                boolean above = cast.isAbove(subject.people().get(0).official());
                return saying && above ? Optional.empty() : Optional.of(voices.of(u, frame, subject));
            }
            case OTHER -> {
                boolean says = frame.how() != Frame.How.ASKS && (u.at(frame.to()) == ',' || u.at(frame.to()) == ':');
                boolean begins = !framed && subject.from() == u.clauses().start(0) && frame.how() != Frame.How.ASKS;
                return saying && !says && !begins ? Optional.empty() : Optional.of(voices.of(u, frame, subject));
            }
            case UNRESOLVED -> {
                return Optional.of(
                        leader.map(t -> voices.of(u, frame, t)).orElseGet(() -> Voice.of(Voice.Role.UNKNOWN)));
            }
            case NO_VERB -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** In a speech the giver's own 希望 is the verb; in a report it goes on under the verb that governs. */
    private Optional<Voice> softly(Utterance u, Frame frame, Voice current, boolean framed) {
        if (setting != Setting.SPEECH || framed || frame.how() != Frame.How.ASKS) {
            return Optional.empty();
        }
        return Optional.of(current.with(u.printed(frame.from(), frame.to()), true));
    }

    private static boolean isSoft(Utterance u, Frame frame) {
        if (frame.how() != Frame.How.ASKS) {
            return false;
        }
        return switch (u.text().words(frame.from(), frame.to())) {
            case "希望", "期望", "期待", "盼望", "鼓励", "激励", "动员", "号召", "呼吁", "恳请", "衷心希望", "殷切希望" -> true;
            default -> false;
        };
    }

    /** 并叮嘱…, 要求…: the sentence's subject goes on, else whoever speaks, else whom the paragraph told of. */
    private Voice goesOn(Utterance u, Frame frame, Voice current, Optional<Subject> actor, boolean framed) {
        if (actor.isPresent() && !(framed && current.speaks())) {
            return voices.of(u, frame, actor.get());
        }
        if (current.speaks()) {
            String verb = u.printed(frame.from(), frame.to());
            return current.with(setting == Setting.SPEECH && !framed ? null : verb, frame.how() == Frame.How.ASKS);
        }
        if (current.role() == Voice.Role.OTHERS || current.role() == Voice.Role.PASSED_ON) {
            return current;
        }
        return told.map(t -> voices.of(u, frame, t)).orElseGet(() -> Voice.of(Voice.Role.UNKNOWN));
    }
}
