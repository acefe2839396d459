package dev.gazette.parser.internal.article.trip;

import dev.gazette.model.Place;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;
import dev.gazette.parser.internal.mention.place.Division;
import dev.gazette.parser.internal.mention.place.DivisionCodes;
import dev.gazette.parser.internal.mention.place.PlaceContext;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The stops of one trip, each once and in its fullest form.
 *
 * <pre>
 *   青海 (headline), 青海海北 (lede)            青海海北
 *   青海海北, 海北藏族自治州                     海北藏族自治州
 *   溪口产业园, 栖溪区溪口产业园                 栖溪区溪口产业园
 *   柳林、青枫两县 (headline), 青枫县            青枫县
 *   某省联合调度指挥中心, 某省联指中心           某省联合调度指挥中心
 * </pre>
 *
 * <p>A region and a stop in it (青石县, 青石县石桥镇茶园) are two places.
 */
final class StopList {

    /** No trip has more; every stop is compared with those before it. */
    private static final int MOST = 300;

    /** A unit whose name is longer is not shortened to two of its characters. */
    private static final int LONGEST_UNIT = 6;

    private final PlaceContext context;
    private final DivisionCodes codes;
    private final List<Stop> stops = new ArrayList<>();

    StopList(PlaceContext context, DivisionCodes codes) {
        this.context = context;
        this.codes = codes;
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }

    /** Adds a place of a scene unless it is there already. */
    void add(Scene scene, PlaceMention mention) {
        if (stops.size() >= MOST) {
            return;
        }
        Folded text = scene.text();
        DivisionCodes.Named named = codes.read(text, mention.from(), mention.to());
        named.division().ifPresent(context::name);
        var stop = new Stop(
                scene.number(),
                scene.passage(),
                mention,
                text.words(mention.from(), mention.to()),
                named.division(),
                named.ambiguous(),
                scene.isHeadline());
        for (Stop before : stops) {
            if (before.covers(stop)) {
                return;
            }
        }
        stops.removeIf(stop::isFullerThan);
        stops.add(stop);
    }

    /** The places of the model, in text order; those that two divisions fit are handed on. */
    List<Place> places(Consumer<Place> ambiguous) {
        var places = new ArrayList<Place>(stops.size());
        // What was spoken of before anybody was seen there is added when somebody is.
        stops.sort(Comparator.comparingInt(Stop::number).thenComparingInt(stop -> stop.mention.from()));
        for (Stop stop : stops) {
            PlaceMention words = stop.mention;
            var place = new Place(
                    stop.passage.printed(words.from(), words.to()),
                    stop.division.map(Division::code).orElse(null),
                    stop.passage.spans(words.from(), words.to()));
            places.add(place);
            if (stop.ambiguous) {
                ambiguous.accept(place);
            }
        }
        return places;
    }

    private record Stop(
            int number,
            Passage passage,
            PlaceMention mention,
            String words,
            Optional<Division> division,
            boolean ambiguous,
            boolean headline) {

        /** True when the other says no more than this one. */
        boolean covers(Stop other) {
            boolean sameRegion = isSameRegion(other) && words.length() >= other.words.length();
            return words.endsWith(other.words)
                    || sameRegion
                    || isAbbreviation(other.words, words)
                    || isOneOfCounted(words, other.words);
        }

        /** True when this one says all that the other says, and more. */
        boolean isFullerThan(Stop other) {
            boolean told = other.headline && !headline && mention.region();
            boolean narrowed = told && other.mention.region() && words.startsWith(other.words);
            return told && isShortForm(other.words)
                    || words.endsWith(other.words)
                    || narrowed
                    || isSameRegion(other)
                    || isOneOfCounted(words, other.words);
        }

        /** 青枫县 of 柳林、青枫两县: units that are counted under one sign are told each by its own name, too. */
        private static boolean isOneOfCounted(String one, String counted) {
            int sign = counted.length() - 1;
            if (sign < 3
                    || counted.charAt(sign) != one.charAt(one.length() - 1)
                    || "两三四五".indexOf(counted.charAt(sign - 1)) < 0) {
                return false;
            }
            int last = counted.lastIndexOf('、', sign) + 1;
            return one.length() == sign - last && one.startsWith(counted.substring(last, sign - 1));
        }

        /** 南渡 for 南渡县, 青石 for 青石前旗: a headline has room for two characters of a unit's name. */
        private boolean isShortForm(String brief) {
            return brief.length() == 2
                    && words.length() <= LONGEST_UNIT
                    && words.charAt(0) == brief.charAt(0)
                    && words.indexOf(brief.charAt(1), 1) > 0;
        }

        private boolean isSameRegion(Stop other) {
            return mention.region()
                    && other.mention.region()
                    && division.isPresent()
                    && other.division.isPresent()
                    && division.get().isSame(other.division.get())
                    && isWholeDivision()
                    && other.isWholeDivision();
        }

        /** True when the phrase ends with the division's name: nothing smaller is named behind it. */
        private boolean isWholeDivision() {
            String name = division.map(Division::name).orElse("");
            if (name.isEmpty() || words.endsWith(name) || words.endsWith("灾区")) {
                return !name.isEmpty();
            }
            // 海北州 of 海北藏族自治州
            boolean rank = words.charAt(words.length() - 1) == name.charAt(name.length() - 1);
            String bare = rank ? words.substring(0, words.length() - 1) : words;
            for (int n = Math.min(name.length(), words.length()); n >= 2; n--) {
                if (words.endsWith(name.substring(0, n)) || bare.endsWith(name.substring(0, n))) {
                    return true;
                }
            }
            return false;
        }

        /** 某省联指中心 of 某省联合调度指挥中心: the same ends, and every character in the same order. */
        private static boolean isAbbreviation(String brief, String full) {
            int n = brief.length();
            if (n < 5
                    || n >= full.length()
                    || !full.startsWith(brief.substring(0, 2))
                    || !full.endsWith(brief.substring(n - 2))) {
                return false;
            }
            int at = 0;
            for (int i = 0; i < full.length() && at < n; i++) {
                if (full.charAt(i) == brief.charAt(at)) {
                    at++;
                }
            }
            return at == n;
        }
    }
}
