package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;

/** Says how well a name can begin at a place, by what stands before it: 县长|某某, 、|某某, the beginning of a clause. */
final class NameStarts {

    /** Nothing tells that a name begins here. */
    static final int NONE = 0;
    /** A verb or a preposition that people follow: 任命, 由, 在 … 陪同下. */
    static final int VERB = 1;
    /** The mark of a list, or 和. */
    static final int LIST = 2;
    /** A mark that begins a clause. */
    static final int CLAUSE = 3;
    /** The first word of the passage. */
    static final int START = 4;
    /** What people without office are called. */
    static final int ROLE = 5;
    /** A title, or 市领导. */
    static final int TITLE = 6;

    private static final long TITLES = Kind.TITLE.bit() | Kind.LEADER.bit();
    private static final long LONGER = TITLES | Kind.ORGAN.bit() | Kind.ROLE.bit();
    private static final Chars VERBS = Chars.of("在由请对向让跟同为找问");

    /** 市区|长江干堤: no 区长. */
    private static final WordList WORDS_WITH_LONG = WordList.named("long-word");

    private NameStarts() {}

    /** False where nothing stands before a place that names can begin behind: a quick look that spares the weighing. */
    static boolean mayBegin(Passage passage, int at) {
        if (at == 0 || passage.hits().ending(at) >= 0) {
            return true;
        }
        char c = passage.folded().charAt(at - 1);
        return !OrganStart.isWord(c) || "和与及".indexOf(c) >= 0;
    }

    /** What the terms say that end at a place. */
    private static int behind(Passage passage, int at, char before) {
        long kinds = passage.hits().kindsTo(at);
        if ((kinds & TITLES) != 0) {
            return TITLE;
        }
        if ((kinds & Kind.ROLE.bit()) != 0) {
            return ROLE;
        }
        boolean stop = (kinds & Kind.ORGAN_STOP.bit()) != 0 && Terms.before(passage, Kind.ORGAN_STOP, at) > 1;
        return stop || VERBS.has(before) ? VERB : NONE;
    }

    /** How well a name can begin at a place. */
    static int weigh(Passage passage, int at) {
        Folded text = passage.folded();
        if (at == 0) {
            return START;
        }
        char c = text.charAt(at - 1);
        if (c == '长' && WORDS_WITH_LONG.begins(text, at - 1, text.length())) {
            return NONE;
        }
        if (c == '、' || c == '和' || c == '与' || c == '及') {
            return LIST;
        }
        if ((c == ')' || c == '将' || c == '校') && Posts.titleEnd(passage, at) < at) {
            return TITLE;
        }
        if (!OrganStart.isWord(c)) {
            return CLAUSE;
        }
        if (passage.hits().ending(at) < 0) {
            boolean title = !UnknownTitles.before(passage, at).isEmpty();
            int start = title ? TITLE : VERBS.has(c) ? VERB : NONE;
            return start != NONE && Terms.across(passage, LONGER, at) ? NONE : start;
        }
        int start = behind(passage, at, c);
        if (start == NONE && !UnknownTitles.before(passage, at).isEmpty()) {
            start = TITLE;
        }
        return start != NONE && Terms.across(passage, LONGER, at) ? NONE : start;
    }
}
