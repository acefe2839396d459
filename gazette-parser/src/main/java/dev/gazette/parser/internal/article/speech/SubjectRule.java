package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subject of a verb of speech in its clause.
 *
 * <pre>
 *   车俊|边走边看        市委书记甲、市长乙|强调      店主红着脸|说       在检查中|强调      会议|要求
 * </pre>
 *
 * <p>A named person that no preposition governs is the subject, the first one of the clause. Without one, what stands before the verb
 * decides: nothing, a phrase of time, place or manner leaves the sentence's own subject; a noun for people met on the way, and every
 * phrase that is not understood, is somebody else, for a stranger's words must never become the leader's. Relative clauses longer than
 * the look-back are not seen.
 */
final class SubjectRule {

    private static final int LOOK_BACK = 80;
    private static final long SKIPPED = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final long ACTS =
            Kind.OPENING.bit() | Kind.GOING.bit() | Kind.LOOKING.bit() | Kind.SAYING.bit() | Kind.ASKING.bit();
    private static final Chars GOVERNS = Chars.of("对向与同给为被由在跟以听据把让率陪随和及取见望问");
    private static final Chars BEFORE_SUBJECT = Chars.of("的日午晚晨天年月上中下时后里间前内期初底际末,:、");
    private static final Chars TAILS = Chars.of("时后中上下间前际余内里");
    private static final Chars FELLOW = Chars.of("对向与同给为和跟问");

    /** 书记还叮嘱: a bare title of who leads, which stands for a person like a pronoun. */
    private static final WordList TITLES = WordList.of("书记", "省长", "市长", "县长", "区长", "州长", "镇长", "乡长", "主席", "部长");

    private SubjectRule() {}

    /** The subject of the verb at a place, in the clause that begins at {@code start}. */
    static Subject of(Utterance u, int start, int verb) {
        int from = Math.max(start, verb - LOOK_BACK);
        int near = u.words().skipBack(SKIPPED, from, verb);
        int last = u.words().endingAt(near);
        if (last >= 0 && near == verb && u.words().is(last, ACTS) && u.words().start(last) > from) {
            return Subject.of(Subject.Kind.NO_VERB, verb, verb);
        }
        Optional<Subject> named = named(u, from, verb);
        if (named.isPresent()) {
            return endsWithWitness(u, named.get().to(), near)
                    ? Subject.of(Subject.Kind.OTHER, from, near)
                    : named.get();
        }
        return unnamed(u, u.words().skip(SKIPPED, from, verb), near, verb);
    }

    /** The first person of a stretch whom nothing governs, with those who are joined to that one. */
    static Optional<Subject> named(Utterance u, int from, int to) {
        List<PersonMention> people = u.people();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        for (int i = u.personFrom(from); i < people.size() && people.get(i).wholeEnd() <= to; i++) {
            PersonMention person = people.get(i);
            if (u.clauses().isClosed(person.from()) || !isSubject(u, person, from)) {
                continue;
            }
            var group = new ArrayList<PersonMention>(2);
            group.add(person);
            int end = person.wholeEnd();
            for (int k = i + 1; k < people.size() && people.get(k).wholeEnd() <= to; k++) {
                PersonMention next = people.get(k);
                boolean joined = next.whole() == end || next.whole() == end + 1 && "、和与".indexOf(u.at(end)) >= 0;
                if (!joined) {
                    break;
                }
                group.add(next);
                end = next.wholeEnd();
            }
            boolean official = true;
            for (PersonMention one : group) {
                official &= one.meansOfficial();
            }
            Subject.Kind kind = official ? Subject.Kind.PEOPLE : Subject.Kind.OTHER;
            return Optional.of(new Subject(kind, List.copyOf(group), person.whole(), end));
        }
        return Optional.empty();
    }

    private static boolean isSubject(Utterance u, PersonMention person, int from) {
        int start = Math.max(person.whole(), from);
        char behind = u.at(person.wholeEnd());
        if (behind == '的' || behind == '家' && "中里,".indexOf(u.at(person.wholeEnd() + 1)) >= 0) {
            return false;
        }
        if (start == from || u.words().endsAt(start, SKIPPED)) {
            return true;
        }
        if (u.words().endsAt(start, Kind.BODY_SPEAKING.bit())) {
            // 贯彻落实省委|某某书记对…的批示: the verb governs both.
            return u.words().find(ACTS, from, start) < 0;
        }
        char before = u.at(start - 1);
        if (BEFORE_SUBJECT.has(before)) {
            return true;
        }
        return !GOVERNS.has(before) && u.words().find(ACTS | Kind.WITNESS.bit(), from, start) < 0;
    }

    /** 车俊走访的企业负责人|说: the noun next to the verb speaks, unless it is spoken to. */
    private static boolean endsWithWitness(Utterance u, int from, int near) {
        int word = u.words().endingAt(near);
        if (word < 0 || u.words().start(word) < from || !u.words().is(word, Kind.WITNESS)) {
            return false;
        }
        for (int i = from; i < u.words().start(word); i++) {
            if (FELLOW.has(u.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static Subject unnamed(Utterance u, int from, int near, int verb) {
        if (from >= near) {
            return Subject.of(Subject.Kind.NONE, verb, verb);
        }
        char first = u.at(from);
        if ((first == '他' || first == '她') && u.at(from + 1) != '们') {
            return Subject.of(Subject.Kind.UNRESOLVED, from, from + 1);
        }
        if (near - from == 2 && TITLES.contains(u.text(), from, near)) {
            return Subject.of(Subject.Kind.UNRESOLVED, from, near);
        }
        int word = u.words().endingAt(near);
        if (word >= 0 && u.words().start(word) >= from) {
            Optional<Subject> noun = noun(u, from, word);
            if (noun.isPresent()) {
                return noun.get();
            }
        }
        if (endsWithWitness(u, from, near)) {
            return Subject.of(Subject.Kind.OTHER, from, near);
        }
        return isAdverbial(u, from, near)
                ? Subject.of(Subject.Kind.NONE, verb, verb)
                : Subject.of(u.words().beginsAt(from, ACTS) ? Subject.Kind.NO_VERB : Subject.Kind.OTHER, from, near);
    }

    private static Optional<Subject> noun(Utterance u, int from, int word) {
        boolean body = u.words().is(word, Kind.BODY_SPEAKING);
        boolean authority = u.words().is(word, Kind.AUTHORITY);
        if (!body && !authority) {
            return Optional.empty();
        }
        int start = u.words().start(word);
        boolean acts = u.words().find(ACTS, from, start) >= 0;
        if (acts && !body) {
            return Optional.of(Subject.of(Subject.Kind.NO_VERB, from, start));
        }
        int begins = acts || Preposition.begins(u, from) ? start : from;
        boolean above = u.words().find(Kind.AUTHORITY.bit(), begins, start) >= 0 || u.at(begins) == '《';
        Subject.Kind kind = body && !above ? Subject.Kind.BODY : Subject.Kind.AUTHORITY;
        return Optional.of(Subject.of(kind, begins, u.words().end(word)));
    }

    /** 握着老人的手, 语重心长地, 在随后召开的座谈会上, 听取汇报后, 对大家. */
    private static boolean isAdverbial(Utterance u, int from, int to) {
        char first = u.at(from);
        char last = u.at(to - 1);
        if (u.at(from + 1) == '着' || u.at(from + 2) == '着' && u.words().beginsAt(from, ACTS)) {
            return true;
        }
        if (first == '边' || last == '地' && to - from <= 8 && u.words().find(Kind.WITNESS.bit(), from, to) < 0) {
            return true;
        }
        if (TAILS.has(last) && u.words().find(Kind.WITNESS.bit(), to - 3, to) < 0) {
            return true;
        }
        return FELLOW.has(first) || first == '就' || first == '针' || first == '围';
    }
}
