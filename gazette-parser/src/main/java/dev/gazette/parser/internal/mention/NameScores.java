package dev.gazette.parser.internal.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Adds up what all occurrences tell about each name. */
final class NameScores {

    private final Map<String, Score> scores = new HashMap<>();

    /** What is known of one name. */
    private static final class Score {
        int sum;
        int best;
        /** True for one that an everyday word begins, or whose family name is one. */
        boolean word;

        boolean doubtful;
        /** True for a word that stands behind names, too: 明确, 高兴. */
        boolean ends;

        final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);

        boolean isEnough() {
            if (!word) {
                return sum >= (doubtful ? NameWorth.ENOUGH_IF_DOUBTFUL : NameWorth.ENOUGH);
            }
            return best >= NameWorth.ENOUGH_IF_DOUBTFUL
                    || signs.contains(Sign.LISTED)
                    || signs.contains(Sign.TITLED)
                            && signs.contains(Sign.SPEAKS)
                            && (!ends || signs.contains(Sign.HEADS));
        }
    }

    void add(String name, int worth, boolean isDoubtful, boolean isWord) {
        Score score = score(name);
        score.sum += worth;
        score.best = Math.max(score.best, worth);
        score.doubtful |= isDoubtful;
        score.word |= isWord;
    }

    private Score score(String name) {
        return scores.computeIfAbsent(name, n -> new Score());
    }

    /** What stands with an everyday word: each alone may deceive. */
    enum Sign {
        /** A title before it: 市长江山|到某地. */
        TITLED,
        /** A verb of speech behind it: 江山|强调. */
        SPEAKS,
        /** What only a person does: 江山|一行来到. */
        HEADS,
        /** A title before it in a list of people who go along: 书记江山、副市长某某|陪同. It tells all. */
        LISTED
    }

    /** An everyday word stands as names do; {@code isEnd} for one that stands behind names, too. */
    void addWord(String name, Sign sign, boolean isEnd) {
        Score score = score(name);
        score.sum++;
        score.word = true;
        score.ends |= isEnd;
        score.signs.add(sign);
    }

    /**
     * True when enough tells that it is a name: for an everyday word one occurrence must tell all, or two kinds of them, and three for one that stands
     * behind names, too.
     */
    boolean enough(String name) {
        Score score = scores.get(name);
        return score != null && score.isEnough();
    }

    /** The names about which enough is told. */
    Set<String> names() {
        var names = new HashSet<String>();
        scores.forEach((name, score) -> {
            if (score.isEnough()) {
                names.add(name);
            }
        });
        return names;
    }
}
