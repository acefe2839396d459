package dev.gazette.parser.internal.article.speech;

import dev.gazette.model.Modality;
import dev.gazette.parser.internal.article.speech.Demand.Phrase;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Optional;

/**
 * Tells demands that only say who does what.
 *
 * <pre>
 *   税务机关|落实好税收优惠政策        in a document that is enough
 *   各级各部门|认真贯彻落实…           in speech it must be all of those who are led, and say how
 * </pre>
 *
 * <p>What has been done already (以来, 取得, 了) asks for nothing.
 */
final class ActingRule {

    private static final long ADVERBS = Kind.MANNER.bit() | Kind.LINKING.bit();
    /** With what those begin who are led as a whole. */
    private static final WordList ALL = WordList.of("各", "全市", "全省", "全县", "全区", "全州", "全体", "有关", "相关", "广大");
    /** What tells of the past. */
    private static final WordList DONE = WordList.of("以来", "了", "已", "取得", "成效", "明显", "显著");

    private ActingRule() {}

    /** What a clause asks that says that its doer, whom it must begin with, acts. */
    static Optional<Demand> find(Utterance u, int clause, int from, int to, Phrase doer, Setting setting) {
        int verb = doer.isNone() || doer.from() != from ? -1 : u.words().at(doer.to());
        if (verb < 0) {
            return Optional.empty();
        }
        boolean asks = setting == Setting.DOCUMENT ? isWholeVerb(u, verb) : isAllAndHow(u, from, to, verb);
        return asks && !StatingRule.states(u, clause, from)
                ? Optional.of(new Demand(Modality.SHOULD, from, doer))
                : Optional.empty();
    }

    private static boolean isWholeVerb(Utterance u, int verb) {
        int end = u.words().end(verb);
        return u.words().is(verb, Kind.OPENING) && (end - u.words().start(verb) > 2 || u.at(end) == '好');
    }

    private static boolean isAllAndHow(Utterance u, int from, int to, int manner) {
        int verb = u.words().at(u.words().skip(ADVERBS, u.words().start(manner), to));
        return verb > manner
                && u.words().is(manner, Kind.MANNER)
                && u.words().is(verb, Kind.OPENING)
                && ALL.begins(u.text(), from, to)
                && !DONE.isIn(u.text(), from, u.to());
    }
}
