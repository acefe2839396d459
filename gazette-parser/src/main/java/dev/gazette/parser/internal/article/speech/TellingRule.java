package dev.gazette.parser.internal.article.speech;

import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Optional;

/**
 * Tells where, in the middle of somebody's words, the report goes back to telling.
 *
 * <pre>
 *   他说,要早谋划。|随后,纪某某走进…        会议强调,…。|会议还研究了其他事项。        …。|来到…,…
 * </pre>
 *
 * <p>A sentence without a verb of speech tells when its subject is a person of the story, a body that goes on doing things, or a witness, or
 * when it opens with coming and looking. Who is above everything reported (某某总书记十分牵挂…) is spoken of and does not end the speech.
 */
final class TellingRule {

    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    private static final int CLAUSES = 12;
    private static final Chars DATES = Chars.of("0123456789年月日时分点上下午中晚凌晨许");
    private static final Chars HOURS = Chars.of("日时分点午晚晨许");
    /** Whom one visits does nothing: 看望教师代表,希望他们…. */
    private static final WordList VISITS = WordList.of("看望", "慰问", "走访", "探望", "会见", "接见", "拜访", "接待", "问候");

    private static final WordList FIRMS = WordList.of("该企业", "该公司", "该厂", "该集团", "这家企业", "这家公司");

    private final Cast cast;

    TellingRule(Cast cast) {
        this.cast = cast;
    }

    /** The person, witness or body who acts in the nearest clause before one, when somebody does. */
    Optional<Subject> actor(Utterance u, int end) {
        if (u.people().isEmpty() && !u.words().has(Kind.WITNESS.bit() | Kind.BODY_SPEAKING.bit())) {
            return Optional.empty();
        }
        for (int clause = end - 1; clause >= Math.max(0, end - CLAUSES); clause--) {
            if (u.clauses().isQuoted(clause)) {
                continue;
            }
            int from = u.clauses().start(clause);
            int to = u.clauses().end(clause);
            Optional<Subject> named = SubjectRule.named(u, from, to);
            if (named.isPresent()) {
                return named;
            }
            int at = u.words().skip(ADVERBS, from, to);
            int name = u.at(at) == '各' ? at + 1 : at;
            int body = u.words().beginsAt(name, Kind.BODY_SPEAKING.bit())
                    ? u.words().at(name)
                    : -1;
            int word = u.words().find(Kind.WITNESS.bit(), at, Math.min(to, at + 8));
            boolean first =
                    word >= 0 && (body < 0 || u.words().end(body) == u.words().start(word));
            if (first && isSubject(u, at, word, to)) {
                return Optional.of(Subject.of(Subject.Kind.OTHER, at, u.words().end(word)));
            }
            if (body >= 0) {
                return Optional.of(Subject.of(Subject.Kind.BODY, at, u.words().end(body)));
            }
        }
        return Optional.empty();
    }

    /** The official who takes over in a clause between two places: 镇干部介绍了情况,|某某予以肯定,|鼓励…. */
    static Optional<Subject> takesOver(Utterance u, int first, int end) {
        for (int clause = end - 1; clause >= Math.max(first, end - CLAUSES); clause--) {
            Optional<Subject> named =
                    SubjectRule.named(u, u.clauses().start(clause), u.clauses().end(clause));
            if (named.isPresent() && named.get().is(Subject.Kind.PEOPLE)) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** 该企业拟建…,希望政府…: a firm that the report told of has its own wishes. */
    static Optional<Subject> firm(Utterance u) {
        int at = u.clauses().start(0);
        boolean firm = FIRMS.begins(u.text(), at, u.clauses().end(0));
        return firm ? Optional.of(Subject.of(Subject.Kind.OTHER, at, at + 2)) : Optional.empty();
    }

    private static boolean isSubject(Utterance u, int from, int word, int to) {
        int behind = u.words().end(word);
        boolean acts = behind < to && "的家们、和与手身边".indexOf(u.at(behind)) < 0 && !isCrowd(u, word);
        return acts
                && u.words()
                                .find(
                                        Kind.OPENING.bit() | Kind.GOING.bit() | Kind.LOOKING.bit(),
                                        from,
                                        u.words().start(word))
                        < 0
                && !VISITS.isIn(u.text(), from, u.words().start(word))
                && !Preposition.begins(u, from)
                && u.text().indexOf('地', from, u.words().start(word)) < 0;
    }

    private static boolean isCrowd(Utterance u, int word) {
        return switch (u.text().words(u.words().start(word), u.words().end(word))) {
            case "群众", "大家", "人们", "受灾群众" -> true;
            default -> false;
        };
    }

    /** True when a sentence without a verb of speech ends what was being said. */
    boolean ends(Utterance u, Voice voice) {
        if (u.clauses().isQuoted(0)) {
            return false;
        }
        int firm = u.words().find(ModalRule.MODALS, u.from(), u.to());
        int clauses = clausesBefore(u, firm);
        Optional<Subject> actor = actor(u, clauses);
        if (actor.isPresent()) {
            return switch (actor.get().kind()) {
                case PEOPLE -> !cast.isAbove(actor.get().people().get(0).official());
                case BODY -> firm < 0 && isMeeting(u, actor.get());
                default -> firm < 0 && !actor.get().people().isEmpty();
            };
        }
        int at = u.words().skip(ADVERBS, u.clauses().start(0), u.clauses().end(0));
        boolean goes = u.words().beginsAt(at, Kind.GOING.bit() | Kind.LOOKING.bit());
        boolean tells = goes && !u.words().beginsAt(at, Kind.OPENING.bit()) || isDated(u);
        return firm < 0 && tells && voice.speaks();
    }

    /** 4日16时,|启动…响应: a day or an hour alone in front tells what was done then; 月底前 and 6月30日前 tell until when to do it. */
    private static boolean isDated(Utterance u) {
        int from = u.clauses().start(0);
        int end = u.clauses().end(0);
        if (u.clauses().size() < 2 || u.at(from) < '0' || u.at(from) > '9' || !HOURS.has(u.at(end - 1))) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (!DATES.has(u.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** 会议, 检查组, 市领导: they speak in what is reported; 市委 is spoken of. */
    static boolean isMeeting(Utterance u, Subject body) {
        char last = u.at(body.to() - 1);
        if (u.words().endsAt(body.to(), Kind.AUTHORITY.bit())) {
            return false;
        }
        return last == '议' || last == '会' || last == '组' || last == '导' || last == '志';
    }

    private static int clausesBefore(Utterance u, int word) {
        if (word < 0) {
            return u.clauses().size();
        }
        int place = u.words().start(word);
        int clause = 0;
        while (clause < u.clauses().size() && u.clauses().end(clause) <= place) {
            clause++;
        }
        return clause;
    }
}
