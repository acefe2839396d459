package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.MentionForm;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose turn it is: parts a sentence among its voices, and remembers who goes on behind it.
 *
 * <pre>
 *   听取汇报后,|李某某指出,|今年极端天气多发,各地各部门要切实警觉起来      the report tells, then he speaks
 *   李某某向施工人员表示感谢,|希望|他们再接再厉                          the sentence's subject asks
 *   他说,…,希望企业…                                                  the second verb goes on under the first
 * </pre>
 *
 * <p>A frame without a subject belongs to the subject of its sentence, else to whoever speaks, else to whom the paragraph told of. Inside
 * somebody's words what an authority says opens no voice: it is passed on ({@link DemandRule}).
 */
final class Turns {

    private static final WordList PAPERS = WordList.of("批示", "重要批示", "贺信", "贺电", "回信", "信", "信中", "批示中");

    private final Setting setting;
    private final Voice giver;
    private final VoiceRule voices;
    private final TellingRule telling;
    private final Cast cast;

    /** Who speaks when the next sentence begins. */
    private Voice voice;
    /** Whom the paragraph last told of. */
    private Optional<Subject> told = Optional.empty();
    /** The official whom the article last told of: who a pronoun means when nothing else says so. */
    private Optional<Subject> leader = Optional.empty();
    /** The last such official, whoever else was told of since. */
    private Optional<Subject> head = Optional.empty();

    Turns(Setting setting, Voice giver, VoiceRule voices, Cast cast) {
        this.setting = setting;
        this.giver = giver;
        this.voices = voices;
        this.cast = cast;
        this.telling = new TellingRule(cast);
        this.voice = giver;
    }

    /** A new paragraph: nobody goes on, but in a quotation that was not closed. */
    void paragraph(boolean goesOn) {
        if (!goesOn) {
            voice = giver;
        }
        told = Optional.empty();
    }

    /** True when the same person goes on speaking: 他要求,…。|“…。”他强调,…。 */
    boolean isOf(Voice other) {
        return setting == Setting.REPORT
                && voice.speaks()
                && !other.people().isEmpty()
                && voice.people().equals(other.people());
    }

    /** Whose words an unframed quotation is, as the sentence behind it says. */
    void quotes(Voice speaker) {
        voice = speaker;
    }

    /** The voices of a sentence from left to right; the last goes on behind it. */
    List<Segment> of(Utterance u, boolean given, boolean inQuotation) {
        var segments = new ArrayList<Segment>(2);
        Voice current = voice;
        Optional<Subject> actor = Optional.empty();
        boolean framed = false;
        boolean pronoun = false;
        int start = 0;
        int from = u.clauses().start(0);
        int clauses = u.clauses().size();
        boolean silent = given || !FrameRule.mayStand(u);
        for (int clause = 0; clause < clauses && !silent; clause++) {
            int at = Labels.skip(
                    u,
                    clause == start ? from : u.clauses().start(clause),
                    u.clauses().end(clause));
            if (inQuotation && u.clauses().isQuoted(clause)) {
                continue;
            }
            Optional<Frame> found = FrameRule.find(u, at, u.clauses().end(clause));
            if (found.isEmpty()) {
                continue;
            }
            Frame frame = found.get();
            if (!framed && actor.isEmpty()) {
                actor = telling.actor(u, clause).or(() -> TellingRule.firm(u));
            }
            if (framed && frame.subject().is(Subject.Kind.NONE) && current.role() == Voice.Role.OTHERS) {
                Optional<Subject> before = actor;
                actor = TellingRule.takesOver(u, start + 1, clause).or(() -> before);
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
            boolean unresolved = frame.subject().is(Subject.Kind.UNRESOLVED);
            pronoun = unresolved && "他她".indexOf(u.at(frame.subject().from())) >= 0 || isPronoun(frame.subject());
            if (!frame.subject().is(Subject.Kind.NONE) && !unresolved) {
                actor = Optional.of(frame.subject());
            }
            current = opened.get();
            framed = true;
            start = clause;
            from = frame.said();
        }
        if (!framed && !given && !inQuotation && setting == Setting.REPORT) {
            boolean told = !current.speaks() && current.role() != Voice.Role.OTHERS;
            if (told || telling.ends(u, current)) {
                current = Voice.NOBODY;
            }
            if (!current.speaks()) {
                telling.actor(u, clauses).ifPresent(this::tell);
            }
        }
        if (framed && actor.isPresent()) {
            tell(actor.get());
        }
        segments.add(new Segment(current, start, from, clauses, pronoun));
        voice = behind(current);
        return segments;
    }

    /** Who goes on speaking behind a sentence: in a speech its giver, behind what is only passed on whoever spoke before. */
    private Voice behind(Voice last) {
        if (setting == Setting.SPEECH && !last.speaks()) {
            return giver;
        }
        return last.role() == Voice.Role.PASSED_ON && voice.speaks() ? voice : last.with(last.verb(), false);
    }

    private void tell(Subject actor) {
        told = Optional.of(actor);
        if (actor.is(Subject.Kind.PEOPLE)) {
            boolean one = actor.people().size() == 1;
            if (!one || !cast.isAbove(actor.people().get(0).official())) {
                leader = one ? told : Optional.empty();
                head = leader;
            }
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
                if (pronoun && above && leader.isPresent()) {
                    // 总书记强调,…。|他强调: behind a superior's words that are passed on the report goes back to its own
                    // leader.
                    return Optional.of(voices.of(u, frame, leader.get()));
                }
                return saying && above ? Optional.empty() : Optional.of(voices.of(u, frame, subject));
            }
            case OTHER -> {
                if (told.isPresent() && told.get().is(Subject.Kind.PEOPLE) && isPaper(u, subject)) {
                    return Optional.of(voices.of(u, frame, told.get()));
                }
                if (head.isPresent() && isPronoun(subject) && isLeaders(u, frame)) {
                    return Optional.of(voices.of(u, frame, head.get()));
                }
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

    private static boolean isPronoun(Subject subject) {
        return subject.people().size() == 1 && subject.people().get(0).form() == MentionForm.PRONOUN;
    }

    /** 某某作出批示。|批示指出,…: what somebody wrote speaks for who wrote it. */
    private static boolean isPaper(Utterance u, Subject subject) {
        return PAPERS.contains(u.text(), subject.from(), subject.to());
    }

    /** 经理回答:“…。”|他要求开发区…: verbs by which only those who lead speak. */
    private static boolean isLeaders(Utterance u, Frame frame) {
        return switch (u.text().words(frame.from(), frame.to())) {
            case "要求", "强调", "指出", "责成" -> true;
            default -> false;
        };
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
