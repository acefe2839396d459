package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.lexicon.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The register of administrative divisions of county level and above, read when it is first asked for.
 *
 * <p>Several units may bear one name: 朝阳区 lies in two cities, 和田 is a prefecture and a city in it. Immutable, safe for many
 * threads.
 */
public final class Divisions {

    /** The name of the list of all names. */
    public static final String NAMES = "division-names";

    private final Map<String, List<Division>> byName;
    private final Map<String, List<Division>> byBareName;
    private final Map<String, Division> byCode;
    private final int longest;
    /** Full, abridged and short names. */
    private final WordList names;
    /** Hashes of the two characters with which names begin. */
    private final BitSet beginnings = new BitSet(1 << 16);

    private Divisions(List<Division> all, DivisionNames forms) {
        byName = new HashMap<>(all.size() * 2);
        byBareName = new HashMap<>(all.size() * 2);
        byCode = new HashMap<>(all.size() * 2);
        int max = 0;
        for (Division division : all) {
            byCode.putIfAbsent(division.code(), division);
            beginnings.set(pair(division.name().charAt(0), division.name().charAt(1)));
            put(byName, division.name(), division);
            max = Math.max(max, division.name().length());
            String abridged = forms.abridged(division.name());
            if (!abridged.isEmpty()) {
                put(byName, abridged, division);
            }
            String bare = forms.bare(division.name());
            if (!bare.equals(division.name())) {
                put(byBareName, bare, division);
            }
        }
        longest = max;
        this.names = WordList.named(NAMES, this::namesOfAll);
    }

    /** Full, abridged and short names as a list, packed or not. */
    public WordList namesOfAll() {
        var every = new ArrayList<>(byName.keySet());
        every.addAll(byBareName.keySet());
        Collections.sort(every);
        return WordList.of(every);
    }

    /** The register that ships with the parser. */
    public static Divisions standard() {
        return Holder.STANDARD;
    }

    /** The units with this full name, or with the short form of an autonomous unit that keeps its rank (海北州). */
    public List<Division> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The units whose name without its rank is this one: 云岭, 新疆. */
    public List<Division> calledShort(String name) {
        return byBareName.getOrDefault(name, List.of());
    }

    /** The units with this name, full or short. */
    List<Division> called(String name) {
        List<Division> full = named(name);
        return full.isEmpty() ? calledShort(name) : full;
    }

    /** The unit with this code. */
    public Optional<Division> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All units. */
    Collection<Division> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The length of the longest name. */
    public int longestName() {
        return longest;
    }

    /**
     * The unit that a body belongs to: 云岭市 for 云岭市人民政府, the lower one where two are named (某省云岭市人民政府). Empty when
     * the body's name begins with none, or with one that is not the only one of its name.
     */
    public Optional<Division> ofBody(String body) {
        Division found = null;
        int from = 0;
        while (true) {
            Division next = null;
            int end = from;
            for (int to = Math.min(body.length(), from + longest); to >= from + 2 && next == null; to--) {
                next = only(named(body.substring(from, to)), found);
                end = to;
            }
            if (next == null) {
                return Optional.ofNullable(found);
            }
            found = next;
            from = end;
        }
    }

    private static @Nullable Division only(List<Division> candidates, @Nullable Division within) {
        Division only = null;
        for (Division candidate : candidates) {
            if (within != null && !within.contains(candidate) || candidate.until() > 0 && candidates.size() > 1) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = candidate;
        }
        return only;
    }

    /** True when the stretch is a full or a short name. */
    boolean isName(CharSequence text, int from, int to) {
        return names.contains(text, from, to);
    }

    /** The length of the longest full or short name with which the stretch begins; 0 when none does. */
    public int longestName(CharSequence text, int from, int to) {
        return names.longestPrefix(text, from, to);
    }

    /** True when names cover the stretch: 青石县, 某省云岭. */
    boolean areNames(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            int length = mayBegin(text, at) ? longestName(text, at, to) : 0;
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** False when surely no name, full or short, begins here: a quick look before the slow one. 街|道 is no beginning. */
    public boolean mayBegin(CharSequence text, int at) {
        return at + 1 < text.length()
                && beginnings.get(pair(text.charAt(at), text.charAt(at + 1)))
                && !(text.charAt(at) == '道' && at > 0 && text.charAt(at - 1) == '街');
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & 0xFFFF;
    }

    private static void put(Map<String, List<Division>> map, String name, Division division) {
        map.computeIfAbsent(name, n -> new ArrayList<>(1)).add(division);
    }

    /** Loads the register once, when it is first asked for. */
    private static final class Holder {
        static final Divisions STANDARD = new Divisions(divisions(), new DivisionNames(lines("ethnic-groups.txt")));
    }

    private static List<Division> divisions() {
        var all = new ArrayList<Division>(3400);
        for (String line : lines("divisions.txt")) {
            String[] words = line.split(" ", -1);
            String code = words[0];
            if (code.length() == 6) {
                all.add(new Division(code, words[1], Integer.parseInt(words[2])));
                continue;
            }
            if (!words[1].equals("-")) {
                all.add(new Division(code + (code.length() == 2 ? "0000" : "00"), words[1], 0));
            }
            for (int i = 2; i + 1 < words.length; i += 2) {
                all.add(new Division(code + words[i], words[i + 1], 0));
            }
        }
        return all;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Divisions.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the parser's jar lacks its register " + file);
            }
            var lines = new ArrayList<String>();
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("the register " + file + " cannot be read", e);
        }
    }
}
