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

    /** An everyday word stands behind a title, 市长江山|到某地, or says something, 江山|强调: each alone may deceive. */
    void addWord(String name, boolean isTitled) {
        sums.merge(name, 1, Integer::sum);
        words.add(name);
        (isTitled ? titled : speaking).add(name);
    }

    /** True when enough tells that it is a name: for an everyday word one occurrence must tell all, or two kinds of them. */
    boolean enough(String name) {
        Integer sum = sums.get(name);
        if (sum == null) {
            return false;
        }
        if (words.contains(name)) {
            return best.getOrDefault(name, 0) >= NameWorth.ENOUGH_IF_DOUBTFUL
                    || titled.contains(name) && speaking.contains(name);
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
