package dev.gazette.parser.internal.mention;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.place.Divisions;

/**
 * Weighs how much one occurrence tells that something is a name.
 *
 * <pre>
 *   任命王某为县财政局局长     8
 *   副县长王某来到             7      村民王某说    7
 *   ,王某局长                  6
 *   王某、李某某陪同           5      王某一行来到
 *   王某来到                   2      which many words are followed by, too
 * </pre>
 */
final class NameWorth {

    /** So much tells that something is a name. */
    static final int ENOUGH = 4;
    /** So much when the family name is a word of its own, too. */
    static final int ENOUGH_IF_DOUBTFUL = 5;

    private static final String[] ALONG = {
        "陪同", "一同", "参加", "随同", "一起", "出席", "等陪同", "等参加", "等一同", "参与", "陪着", "共同", "一道", "列席"
    };
    /** The most signs between a list of names and the verb that they go along by. */
    private static final int ALONG_WITHIN = 40;

    private static final WordList CALLED_BY = WordList.named("name-word");

    /** Words that stand between a title and what its holder does: 书记全力参加. */
    private static final WordList ADVERBS = WordList.named("name-adverb");

    private static final String JOINS = "和及与";
    /** Who goes along without a name, and what they do. */
    private static final WordList OTHERS =
            WordList.of("负责同志", "负责人", "有关同志", "领导", "领导同志", "工作人员", "班子成员", "相关人员", "有关人员", "主要负责同志", "干部", "成员", "等");

    private static final WordList COMPANY = WordList.of("陪同", "随同", "陪着", "随行", "一同", "一道", "一起");

    private static final int LOOKS_WITHIN = 40;
    private static final int LONGEST_LIST = 40;
    private static final int LITTLE = 2;

    private NameWorth() {}

    /** What the occurrence between two places tells, with what stands before it; 0 for nothing. */
    static int of(Passage passage, int at, int end, int start, NameCounts counts) {
        int ending = NameEnds.weigh(passage, end);
        if (ending == NameEnds.NONE || NameEnds.isWord(passage, at) || isPlaceBeforeHead(passage.folded(), at, end)) {
            return 0;
        }
        int worth = plain(passage, at, end, start, ending, counts);
        int word = Terms.after(passage, Kind.NO_NAME, at);
        return word == 0 ? worth : worth - penalty(passage, at, end, start, word);
    }

    /** 金寨|县长: a division before the title of its head. */
    private static boolean isPlaceBeforeHead(Folded text, int at, int end) {
        return text.at(end + 1) == '长'
                && OrganStart.isDivision(text.at(end))
                && !Divisions.standard().named(text.words(at, end + 1)).isEmpty();
    }

    /**
     * What is an everyday word makes a name only where a title stands before it and a mark or what only people do behind it: 局长万里、. For a word that
     * people are called by any verb will do: 科长宁静通报.
     */
    private static int penalty(Passage passage, int at, int end, int start, int word) {
        int length = end - at;
        boolean isDoubtful = Candidates.doubtful(passage, at);
        boolean called = start == NameStarts.TITLE && arePeopleCalled(passage, at, end);
        boolean good = NameEnds.weigh(passage, end) >= NameEnds.GOOD;
        boolean alone = start == NameStarts.TITLE
                && (!OrganStart.isWord(passage.folded().at(end))
                        || NameEnds.isPeoplesVerb(passage, end) && !ADVERBS.contains(passage.folded(), at, end)
                        || good && called);
        if (word < length && !isWordWithParticle(passage, end, word, length)) {
            return start == NameStarts.TITLE && !isDoubtful ? 0 : LITTLE;
        }
        if (alone && called && !good) {
            return 0;
        }
        return alone ? LITTLE : ENOUGH + LITTLE;
    }

    /** True for an everyday word that people are called by, too. */
    static boolean arePeopleCalled(Passage passage, int at, int end) {
        return CALLED_BY.contains(passage.folded(), at, end);
    }

    /** 党员|干部要: the word, and a sign behind it that stands behind names. */
    private static boolean isWordWithParticle(Passage passage, int end, int word, int length) {
        return word == length - 1 && NameEnds.isSingle(passage.folded().charAt(end - 1));
    }

    private static int plain(Passage passage, int at, int end, int start, int ending, NameCounts counts) {
        Folded text = passage.folded();
        if (text.indexOf('·', at, end) > 0) {
            return ENOUGH_IF_DOUBTFUL;
        }
        if (start >= NameStarts.ROLE) {
            if (ending >= NameEnds.GOOD) {
                return 7;
            }
            if (start == NameStarts.ROLE && Candidates.doubtful(passage, at)) {
                return LITTLE;
            }
            return end - at > 2 || NameEnds.isParticle(text.at(end)) ? ENOUGH_IF_DOUBTFUL : ENOUGH;
        }
        if (start != NameStarts.NONE && start != NameStarts.LIST && Appointed.follows(passage, end)) {
            return 8;
        }
        if (ending == NameEnds.SURE && Terms.before(passage, Kind.ORGAN, at) > 1) {
            return 7;
        }
        if (ending == NameEnds.SURE) {
            return start >= NameStarts.CLAUSE ? 6 : Terms.before(passage, Kind.ORGAN, end) == 0 ? ENOUGH : 0;
        }
        if (start >= NameStarts.CLAUSE && text.startsWith("一行", end)) {
            return ENOUGH_IF_DOUBTFUL;
        }
        if (start == NameStarts.VERB || start >= NameStarts.CLAUSE) {
            int last = listEnd(passage, end, counts);
            if (Appointed.follows(passage, last)) {
                return 8;
            }
            if (start != NameStarts.VERB && (goesAlong(passage, last, last > end) || goesWithOthers(passage, end))
                    || text.startsWith("陪同", last)) {
                return start == NameStarts.START || last > end ? ENOUGH_IF_DOUBTFUL : ENOUGH;
            }
        }
        if (start == NameStarts.START && goesAndLooks(passage, end)) {
            return ENOUGH;
        }
        if (start >= NameStarts.CLAUSE && OrganStart.isWord(text.at(end))) {
            return ending >= NameEnds.GOOD ? LITTLE : 1;
        }
        return 0;
    }

    /** 某某|在某地调研: the first words of a headline or a report tell who goes where to look at what. */
    private static boolean goesAndLooks(Passage passage, int at) {
        Folded text = passage.folded();
        if ("在到赴".indexOf(text.at(at)) < 0) {
            return false;
        }
        for (int i = at + 2; i < Math.min(at + LOOKS_WITHIN, text.length()) && !Sentences.isStop(text.charAt(i)); i++) {
            if (Terms.after(passage, Kind.INSPECTING, i) > 0 || text.startsWith("陪同下", i)) {
                return true;
            }
        }
        return false;
    }

    /** 书记某某、|副市长…陪同: a mark, somebody else with a title, and a verb of going along close the sentence, or that verb stands here. */
    static boolean goesAlongInList(Passage passage, int at) {
        Folded text = passage.folded();
        char mark = text.at(at);
        if (mark != '、' && mark != ',') {
            return Terms.after(passage, Kind.ACCOMPANYING, at) > 1 && Sentences.isStop(text.at(stop(text, at)));
        }
        int stop = stop(text, at);
        boolean title = false;
        for (int i = at + 1; i < stop; i++) {
            title |= Terms.after(passage, Kind.TITLE, i) > 0;
            if (title && Terms.after(passage, Kind.ACCOMPANYING, i) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int stop(Folded text, int at) {
        int limit = Math.min(at + ALONG_WITHIN, text.length());
        int i = at;
        while (i < limit && !Sentences.isStop(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** True when a verb of going along stands here, or, behind a list, within the clause: 某某、某某及有关部门负责人|陪同. */
    static boolean goesAlong(Passage passage, int at, boolean list) {
        Folded text = passage.folded();
        int limit = list ? Math.min(at + ALONG_WITHIN, text.length()) : at + 1;
        for (int i = at; i < limit && (i == at || OrganStart.isWord(text.at(i)) || text.at(i) == '、'); i++) {
            if (Terms.after(passage, Kind.ACCOMPANYING, i) > 0) {
                return true;
            }
            for (String verb : ALONG) {
                if (text.startsWith(verb, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 某某|及县直有关部门负责同志陪同: one name, and others who go along. */
    private static boolean goesWithOthers(Passage passage, int end) {
        Folded text = passage.folded();
        boolean joined = JOINS.indexOf(text.at(end)) >= 0 || text.startsWith("以及", end);
        int limit = joined ? Math.min(end + ALONG_WITHIN, text.length()) : end;
        for (int i = end + 1; i < limit && (OrganStart.isWord(text.at(i)) || text.at(i) == '、'); i++) {
            if (COMPANY.begins(text, i, text.length()) && OTHERS.ends(text, end, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last name of a list ends whose first one ends here. */
    private static int listEnd(Passage passage, int firstEnd, NameCounts counts) {
        Folded text = passage.folded();
        int end = firstEnd;
        for (int i = 0; i < LONGEST_LIST && end < text.length(); i++) {
            int at = end + 1;
            if (NameStarts.weigh(passage, at) != NameStarts.LIST) {
                break;
            }
            int next = Candidates.familyName(passage, at) ? NameLength.end(passage, at, counts) : at;
            if (next == at) {
                next = Candidates.transcription(passage, at);
            }
            if (next == at || text.at(end) != '、' && NameEnds.weigh(passage, next) < NameEnds.WEAK) {
                break;
            }
            end = next;
        }
        return end;
    }
}
