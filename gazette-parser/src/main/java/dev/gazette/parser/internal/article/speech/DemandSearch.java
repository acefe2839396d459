package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;
import dev.gazette.parser.internal.article.speech.Demand.Phrase;
import dev.gazette.parser.internal.article.speech.DemandRule.Finding;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.Optional;

/** Goes through the clauses of what one voice says in a sentence and stops at the first that asks: {@link DemandRule}. */
final class DemandSearch {

    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final long SPEECH = Kind.SAYING.bit() | Kind.ASKING.bit();
    /** So near to 要求 a modal is its own: 要求今晚必须…. */
    private static final int NEAR = 8;

    private static final Chars TAILS = Chars.of("时后中上下间前际余内里");

    private final Utterance u;
    private final Segment said;
    private final DoerRule doers;
    private final AskedRule asked;
    private final Setting setting;
    private final Cast cast;

    /** Who was the topic so far: the doer of a demand that names none. Looked for when such a demand comes, up to this clause. */
    private Phrase topic = Phrase.NONE;

    private int topicTo;
    /** What the verb of speech itself asks, while the clauses behind it may still say it better. */
    private Optional<Demand> governed = Optional.empty();
    /** The last clause in which an authority asks. */
    private int passedOn = -1;
    /** True while nothing was said that stands before the verb phrase. */
    private boolean opens = true;

    private Verdict verdict = Verdict.STATEMENT;

    DemandSearch(Utterance u, Segment said, DoerRule doers, AskedRule asked, Setting setting, Cast cast) {
        this.u = u;
        this.said = said;
        this.doers = doers;
        this.asked = asked;
        this.setting = setting;
        this.cast = cast;
        this.topicTo = said.voice().asks() ? said.clause() + 1 : said.clause();
    }

    Finding find() {
        int main = said.clause();
        for (int clause = said.clause(); clause < said.end(); clause++) {
            int start = start(clause);
            int to = u.clauses().end(clause);
            int from = Labels.skip(u, start, to);
            main = Math.max(
                    main,
                    setting == Setting.DOCUMENT && PurposeRule.begins(u, from)
                            ? PurposeRule.end(u, clause, said.end())
                            : clause);
            if (clause < main) {
                opens = false;
                continue;
            }
            if (from > start || u.at(start - 1) == ':') {
                opens = true;
            }
            boolean governs = said.voice().asks() && clause == said.clause();
            Optional<Demand> found =
                    governs ? governed(from, to) : from < to ? inClause(clause, from, to) : Optional.empty();
            if (found.isPresent()) {
                return Finding.of(found.get());
            }
        }
        return governed.map(g -> Finding.of(withDoer(g, said.clause()))).orElse(Finding.none(verdict));
    }

    private int start(int clause) {
        int start = u.clauses().start(clause);
        return clause == said.clause() ? Math.max(start, said.from()) : start;
    }

    /** The last topic that a clause before this one names. */
    private Phrase topic(int clause) {
        int known = topicTo;
        topicTo = Math.max(known, clause);
        for (int before = clause - 1; before >= known; before--) {
            int to = u.clauses().end(before);
            int from = Labels.skip(u, start(before), to);
            Phrase named = from < to ? doers.topic(u, from, to) : Phrase.NONE;
            if (!named.isNone()) {
                topic = named;
                break;
            }
        }
        return topic;
    }

    /** 叮嘱他们一定要…, 希望企业加快…, 要求,… : what the verb that asks governs at once; without a verb phrase the clauses behind it tell. */
    private Optional<Demand> governed(int from, int to) {
        Phrase object = from < to ? asked.object(u, from, to) : Phrase.NONE;
        int place = object.isNone() ? from : object.to();
        Modality modality = said.voice().asking();
        int modal = u.words().at(u.words().skip(ADVERBS, place, to));
        if (modal < 0 && object.isNone()) {
            modal = u.words().find(ModalRule.MODALS, place, Math.min(to, place + NEAR));
        }
        if (modal >= 0 && modality == Modality.SHOULD && u.words().is(modal, ModalRule.MODALS)) {
            modality = ModalRule.modality(u, modal);
        }
        int forbidden = object.isNone() ? -1 : notEvenOne(place, to);
        if (forbidden >= 0) {
            return Optional.of(new Demand(ModalRule.modality(u, forbidden), place, Phrase.NONE));
        }
        var demand = new Demand(modality, place, object);
        if (place < to) {
            return Optional.of(demand);
        }
        governed = said.clause() + 1 < said.end() ? Optional.of(demand) : Optional.empty();
        return Optional.empty();
    }

    /** A doer whom the words name behind those that are passed on, not who said them. */
    private boolean isOwnDoer(Phrase doer) {
        return !doer.isNone() && doer.from() >= u.clauses().end(passedOn);
    }

    /** 要求学生餐资金|一分钱都不得挪用: the modal whose subject is a thing, of which not even one…; -1 when there is none. */
    private int notEvenOne(int from, int to) {
        int modal = u.words().find(ModalRule.MODALS, from, to);
        int end = modal < 0 ? from : u.words().start(modal);
        boolean one = end - from > 2
                && (u.at(end - 1) == '都' || u.at(end - 1) == '也')
                && u.text().indexOf('一', from, end) > from;
        return one ? modal : -1;
    }

    private Optional<Demand> inClause(int clause, int from, int to) {
        Phrase duty = setting == Setting.DOCUMENT ? doers.duty(u, from, to) : Phrase.NONE;
        if (!duty.isNone()) {
            return Optional.of(new Demand(Modality.SHOULD, from, duty));
        }
        Optional<Demand> own =
                setting == Setting.DOCUMENT ? IssuerRule.find(u, from, to, said.voice(), asked) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        int modal = ModalRule.find(u, from, to, opens, setting);
        if (passesOn(from, to, modal)) {
            passedOn = clause;
        }
        if (modal >= 0 && !(ModalRule.ensures(u, modal) && StatingRule.states(u, clause, from))) {
            Demand demand = demand(clause, from, to, modal);
            if (setting != Setting.DOCUMENT && PledgeRule.pledges(u, from, demand, said.voice())) {
                verdict = Verdict.PLEDGE;
            } else if (passedOn < 0 || passedOn < clause && isOwnDoer(demand.doer())) {
                return Optional.of(withDoer(demand, clause));
            } else {
                verdict = Verdict.PASSED_ON;
            }
        } else {
            Optional<Demand> unmarked = unmarked(clause, from, to);
            if (unmarked.isPresent()) {
                return unmarked;
            }
            verdict = verdict == Verdict.STATEMENT ? PledgeRule.judge(u, from, to, said.voice()) : verdict;
        }
        opens = opens && isAdverbial(from, to) && !PurposeRule.begins(u, from) && verdict != Verdict.PLEDGE;
        return Optional.empty();
    }

    /** What a clause asks whose words have no modal that counts. */
    private Optional<Demand> unmarked(int clause, int from, int to) {
        if (opens && passedOn < 0) {
            Optional<Demand> acting = ActingRule.find(u, clause, from, to, doers.acting(u, from, to), setting);
            if (acting.isPresent()) {
                return acting;
            }
            if (!isSanction(from, to)
                    && OpeningRule.opens(u, from, to, setting)
                    && !StatingRule.states(u, clause, from)) {
                var demand = new Demand(opening(clause, from), from, doers.office(u, from, to));
                return Optional.of(withDoer(demand, clause));
            }
        }
        return plain(clause, from, to);
    }

    private Optional<Demand> plain(int clause, int from, int to) {
        return setting == Setting.DOCUMENT || passedOn >= 0
                ? Optional.empty()
                : PlainRule.find(u, from, to, doers).map(d -> withDoer(d, clause));
    }

    /** 对失职渎职的,|依法依规追究责任: what follows from it and no demand. */
    private boolean isSanction(int from, int to) {
        int act = u.text().indexOf("追究", from, to);
        return setting == Setting.DOCUMENT && act >= 0 && u.text().indexOf("责任", act, to) > 0;
    }

    /** 做好新时代的工作,|必须…: the modal behind the topic tells how strongly. */
    private Modality opening(int clause, int from) {
        if (clause + 1 >= said.end()) {
            return Modality.SHOULD;
        }
        int start = u.clauses().start(clause + 1);
        int next = u.words().at(u.words().skip(ADVERBS, start, u.clauses().end(clause + 1)));
        if (next >= 0
                && u.words().is(next, Kind.MAY)
                && u.text().startsWith("围绕", u.words().skip(ADVERBS, from, start))) {
            return Modality.MAY;
        }
        boolean must = next >= 0 && u.words().is(next, Kind.MUST) && !ModalRule.ensures(u, next);
        return must ? Modality.MUST : Modality.SHOULD;
    }

    private Demand demand(int clause, int from, int to, int modal) {
        int place = u.words().start(modal);
        Modality modality = ModalRule.modality(u, modal);
        if (u.words().is(modal, Kind.HOPE.bit() | Kind.MAY.bit()) && !u.text().startsWith("可以", place)) {
            Phrase object = asked.object(u, ModalRule.joined(u, modal), to);
            Phrase named = object.isNone() ? doers.subject(u, from, place) : object;
            return new Demand(modality, place, named.isNone() ? topic(clause) : named);
        }
        Phrase subject = doers.subject(u, from, place);
        boolean bare = u.words().skip(ADVERBS, from, place) == place;
        boolean takes = bare && !ModalRule.ensures(u, modal);
        return new Demand(modality, place, subject.isNone() && takes ? topic(clause) : subject);
    }

    /** The doer of the demand: the one whom the verb of speech named, its own, or the first that a later clause names. */
    private Demand withDoer(Demand demand, int clause) {
        Modality modality =
                governed.map(Demand::modality).filter(m -> m != Modality.SHOULD).orElse(demand.modality());
        Phrase doer = governed.map(Demand::doer).filter(d -> !d.isNone()).orElse(demand.doer());
        for (int next = clause + 1; doer.isNone() && next < said.end(); next++) {
            int to = u.clauses().end(next);
            int from = Labels.skip(u, u.clauses().start(next), to);
            int modal = u.words().find(ModalRule.MODALS, from, to);
            doer = doers.acting(u, from, modal < 0 ? to : u.words().start(modal));
            if (doer.isNone() && modal < 0 && next == said.clause() + 1 && governed.isPresent()) {
                doer = doers.asked(u, from, to);
            }
            if (doer.isNone()
                    && modal >= 0
                    && u.words().skip(ADVERBS, from, to) == u.words().start(modal)
                    && u.text().startsWith("鼓励", u.words().start(modal))) {
                doer = asked.object(u, ModalRule.joined(u, modal), to);
            }
        }
        return new Demand(modality, demand.place(), doer);
    }

    /** 党中央明确要求…, 某某总书记强调,要…, 《意见》提出…. */
    private boolean passesOn(int from, int to, int modal) {
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

    /** 在安全可控的前提下, 新征程上, 按照…, 当前: nothing is said yet. */
    private boolean isAdverbial(int from, int to) {
        int at = u.words().skip(Kind.LINKING.bit(), from, to);
        return at >= to
                || u.text().startsWith("各位", at)
                || Preposition.begins(u, at)
                || to - from <= 10 && TAILS.has(u.at(to - 1));
    }
}
