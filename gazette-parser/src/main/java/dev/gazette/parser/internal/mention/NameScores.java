package dev.gazette.parser.internal.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Adds up what all occurrences tell about each name. */
final class NameScores {

    private final Map<String, Integer> sums = new HashMap<>();
    private final Map<String, Integer> best = new HashMap<>();
    /** Names that an everyday word begins, or whose family name is one. */
    private final Set<String> words = new HashSet<>();

    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> heading = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    /** Words that stand behind names, too: 明确, 高兴. */
    private final Set<String> ends = new HashSet<>();

    void add(String name, int worth, boolean isDoubtful, boolean isWord) {
        sums.merge(name, worth, Integer::sum);
        best.merge(name, worth, Math::max);
        if (isDoubtful) {
            doubtful.add(name);
        }
        if (isWord) {
            words.add(name);
        }
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
        sums.merge(name, 1, Integer::sum);
        words.add(name);
        if (isEnd) {
            ends.add(name);
        }
        switch (sign) {
            case TITLED -> titled.add(name);
            case SPEAKS -> speaking.add(name);
            case HEADS -> heading.add(name);
            case LISTED -> listed.add(name);
        }
    }

    /**
     * True when enough tells that it is a name: for an everyday word one occurrence must tell all, or two kinds of them, and three for one that stands
     * behind names, too.
     */
    boolean enough(String name) {
        Integer sum = sums.get(name);
        if (sum == null) {
            return false;
        }
        if (words.contains(name)) {
            return best.getOrDefault(name, 0) >= NameWorth.ENOUGH_IF_DOUBTFUL
                    || listed.contains(name)
                    || titled.contains(name)
                            && speaking.contains(name)
                            && (!ends.contains(name) || heading.contains(name));
        }
        return sum >= (doubtful.contains(name) ? NameWorth.ENOUGH_IF_DOUBTFUL : NameWorth.ENOUGH);
    }

    /** The names about which enough is told. */
    Set<String> names() {
        var names = new HashSet<String>();
        for (String name : sums.keySet()) {
            if (enough(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
