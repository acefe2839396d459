package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;
import dev.gazette.parser.internal.article.speech.Demand.Phrase;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.Optional;

/**
 * Finds what a stretch of somebody's words asks for, the first demand of it.
 *
 * <pre>
 *   茶叶是我省农业的支柱产业,…,|希望企业加快恢复产能      |要|继续以精密措施…      |坚持|科学立法…      叮嘱|他们|一定要|严格规范…
 * </pre>
 *
 * <p>A modal in the predicate asks wherever it stands; a bare verb phrase asks only where it opens what is said ({@link OpeningRule}). What an
 * authority asks (中央一号文件提出,要…) is passed on until a clause names a doer of its own. It does not look into slogans, brackets and
 * titles.
 */
final class DemandRule {

    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final long SPEECH = Kind.SAYING.bit() | Kind.ASKING.bit();
    private static final String TAILS = "时后中上下间前际余内里";

    private final DoerRule doers;
    private final AskedRule asked;
    private final Setting setting;
    private final Cast cast;

    DemandRule(Heads heads, Setting setting, Cast cast) {
        this.doers = new DoerRule(heads);
        this.asked = new AskedRule(heads);
        this.setting = setting;
        this.cast = cast;
    }

    /** What was found in a stretch of words: a demand, or why there is none. */
    record Finding(Verdict verdict, Optional<Demand> demand) {

        static Finding none(Verdict verdict) {
            return new Finding(verdict, Optional.empty());
        }

        static Finding of(Demand demand) {
            return new Finding(Verdict.DIRECTIVE, Optional.of(demand));
        }
    }

    /** Looks at the clauses from one to another, in the first from a place on. */
    Finding find(Utterance u, int first, int content, int end, Voice voice) {
        if (u.isQuestion()) {
            return Finding.none(Verdict.STATEMENT);
        }
        Phrase topic = Phrase.NONE;
        int passedOn = -1;
        boolean opens = true;
        Verdict verdict = Verdict.STATEMENT;
        Optional<Demand> asking = Optional.empty();
        for (int clause = first; clause < end; clause++) {
            int clauseStart = Math.max(u.clauses().start(clause), clause == first ? content : 0);
            int to = u.clauses().end(clause);
            int from = Labels.skip(u, clauseStart, to);
            if (from > clauseStart || u.at(clauseStart - 1) == ':') {
                opens = true;
            }
            if (from >= to) {
                asking = voice.asks() && clause == first && clause + 1 < end
                        ? Optional.of(new Demand(modality(voice), to, Phrase.NONE))
                        : asking;
                continue;
            }
            if (voice.asks() && clause == first) {
                Demand governed = asked(u, from, to, voice);
                if (governed.place() < to) {
                    return Finding.of(governed);
                }
                asking = clause + 1 < end ? Optional.of(governed) : asking;
                continue;
            }
            if (setting == Setting.DOCUMENT) {
                Phrase duty = doers.duty(u, from, to);
                if (!duty.isNone()) {
                    return Finding.of(new Demand(Modality.SHOULD, from, duty));
                }
            }
            int modal = ModalRule.find(u, from, to, opens, setting);
            if (passesOn(u, from, to, modal)) {
                passedOn = clause;
            }
            if (modal >= 0
                    && !(u.text().startsWith("确保", u.words().start(modal)) && StatingRule.states(u, clause, from))) {
                Demand demand = demand(u, from, to, modal, topic);
                if (isPledge(u, from, demand, voice)) {
                    verdict = Verdict.PLEDGE;
                } else if (passedOn < 0 || passedOn < clause && !demand.doer().isNone()) {
                    return Finding.of(withDoer(u, demand, asking, clause, end));
                } else {
                    verdict = Verdict.PASSED_ON;
                }
            } else if (opens
                    && passedOn < 0
                    && OpeningRule.opens(u, from, to, setting)
                    && !StatingRule.states(u, clause, from)) {
                Demand bare = new Demand(bare(u, clause, end), from, Phrase.NONE);
                return Finding.of(withDoer(u, bare, asking, clause, end));
            } else if (verdict == Verdict.STATEMENT) {
                verdict = judge(u, from, to);
            }
            opens = opens && isAdverbial(u, from, to) && !isPurpose(u, from);
            Phrase named = doers.topic(u, from, to);
            topic = named.isNone() ? topic : named;
        }
        return asking.map(a -> Finding.of(withDoer(u, a, Optional.of(a), first, end)))
                .orElse(Finding.none(verdict));
    }

    /** 做好新时代的工作,|必须…: the modal behind the topic tells how strongly. */
    private static Modality bare(Utterance u, int clause, int end) {
        if (clause + 1 >= end) {
            return Modality.SHOULD;
        }
        int next = u.words()
                .at(u.words()
                        .skip(
                                ADVERBS,
                                u.clauses().start(clause + 1),
                                u.clauses().end(clause + 1)));
        boolean must = next >= 0
                && u.words().is(next, Kind.MUST)
                && !u.text().startsWith("确保", u.words().start(next));
        return must ? Modality.MUST : Modality.SHOULD;
    }

    /** 为切实缓解…: what follows without a subject is what it is for. */
    private static boolean isPurpose(Utterance u, int from) {
        return u.at(u.words().skip(Kind.LINKING.bit(), from, u.to())) == '为';
    }

    /** 叮嘱他们一定要…, 希望企业加快…, 要求,… : what the verb that asks governs at once. */
    private Demand asked(Utterance u, int from, int to, Voice voice) {
        Phrase object = asked.object(u, from, to);
        int place = object.isNone() ? from : object.to();
        int at = u.words().skip(ADVERBS, place, to);
        Modality modality = modality(voice);
        int modal = u.words().at(at);
        if (modal >= 0 && modality == Modality.SHOULD && u.words().is(modal, ModalRule.MODALS)) {
            modality = ModalRule.modality(u, modal);
        }
        return new Demand(modality, place, object);
    }

    private static Modality modality(Voice voice) {
        String verb = voice.verb();
        if (verb == null) {
            return Modality.SHOULD;
        }
        return switch (verb) {
            case "希望", "期望", "期待", "盼望", "恳请", "殷切希望", "衷心希望", "寄望" -> Modality.HOPE;
            case "鼓励" -> Modality.MAY;
            default -> Modality.SHOULD;
        };
    }

    private Demand demand(Utterance u, int from, int to, int modal, Phrase topic) {
        int place = u.words().start(modal);
        Modality modality = ModalRule.modality(u, modal);
        if (u.words().is(modal, Kind.HOPE.bit() | Kind.MAY.bit())) {
            Phrase object = asked.object(u, u.words().end(modal), to);
            return new Demand(modality, place, object.isNone() ? topic : object);
        }
        Phrase subject = doers.subject(u, from, place);
        boolean bare = u.words().skip(ADVERBS, from, place) == place;
        boolean takes = bare && !u.text().startsWith("确保", place);
        return new Demand(modality, place, subject.isNone() && takes ? topic : subject);
    }

    /** The doer of the demand: its own, the one whom the verb of speech named, or the first that a later clause names. */
    private Demand withDoer(Utterance u, Demand demand, Optional<Demand> asking, int clause, int end) {
        Modality modality = asking.isPresent() && asking.get().modality() != Modality.SHOULD
                ? asking.get().modality()
                : demand.modality();
        Phrase doer = demand.doer();
        if (asking.isPresent() && !asking.get().doer().isNone()) {
            doer = asking.get().doer();
        }
        for (int next = clause + 1; doer.isNone() && next < end; next++) {
            int from = u.clauses().start(next);
            int to = u.clauses().end(next);
            int modal = u.words().find(ModalRule.MODALS, from, to);
            doer = doers.acting(u, from, modal < 0 ? to : u.words().start(modal));
        }
        return new Demand(modality, demand.place(), doer);
    }

    /** 党中央明确要求…, 习近平总书记强调,要…, 《意见》提出…. */
    private boolean passesOn(Utterance u, int from, int to, int modal) {
        int verb = u.words().find(SPEECH, from, to);
        if (verb < 0 || modal >= 0 && u.words().start(modal) < u.words().start(verb) || setting == Setting.DOCUMENT) {
            return false;
        }
        Subject subject = SubjectRule.of(u, from, u.words().start(verb));
        return switch (subject.kind()) {
            case AUTHORITY, BODY -> true;
            case PEOPLE -> cast.isAbove(subject.people().get(0).official());
            case NONE -> cast.saysAbove(u, from);
            default -> false;
        };
    }

    private boolean isPledge(Utterance u, int from, Demand demand, Voice voice) {
        if (setting == Setting.DOCUMENT) {
            return false;
        }
        char c = u.at(from);
        boolean first = c == '我' || c == '咱' || u.text().startsWith("公司", from);
        boolean we = u.text().startsWith("我们", from);
        if (!first) {
            return !voice.chief() && demand.doer().isNone() && demand.modality() == Modality.MUST;
        }
        return !voice.chief()
                || !we
                || u.text().indexOf("一定", from, demand.place() + 2) >= 0
                || demand.modality() == Modality.MUST_NOT;
    }

    private static Verdict judge(Utterance u, int from, int to) {
        if (u.at(from) == '祝'
                || u.text().indexOf("祝愿", from, to) >= 0
                || u.text().startsWith("预祝", from)) {
            return Verdict.WISH;
        }
        boolean will = u.text().indexOf('将', from, Math.min(to, from + 10)) > from;
        return will || u.text().startsWith("我们一定", from) ? Verdict.PLEDGE : Verdict.STATEMENT;
    }

    /** 在安全可控的前提下, 新征程上, 按照…, 当前: nothing is said yet. */
    private static boolean isAdverbial(Utterance u, int from, int to) {
        int at = u.words().skip(Kind.LINKING.bit(), from, to);
        return at >= to || Preposition.begins(u, at) || to - from <= 10 && TAILS.indexOf(u.at(to - 1)) >= 0;
    }
}
