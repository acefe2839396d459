package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import dev.gazette.parser.internal.mention.place.Division;
import dev.gazette.parser.internal.mention.place.Divisions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The division that an issue speaks for, and those that it lies in: 云岭市人民政府 speaks for 云岭市, where 市委 and 市长 are its own
 * and 省委 is that of 某省.
 *
 * <p>The register tells the rank of a real city; for one that it does not have, the issue itself does: a city that addresses
 * townships and no counties is of county level.
 */
final class Region {

    private static final String[] BODIES = {"人民政府", "人民代表大会", "委员会", "政府"};
    private static final String[] MUNICIPALITIES = {"北京", "天津", "上海", "重庆"};

    /** Nothing tells. */
    static final Region UNKNOWN = new Region(null, null, null, false);

    private final @Nullable String name;
    private final @Nullable Level level;
    private final @Nullable Division division;
    private final boolean publishes;

    private Region(@Nullable String name, @Nullable Level level, @Nullable Division division, boolean publishes) {
        this.publishes = publishes;
        this.name = name;
        this.level = level;
        this.division = division;
    }

    /** What the issuing body and the issue's addressees tell. */
    static Region of(IssueFrame issue, boolean townshipsBelow) {
        String name = divisionOf(issue.issuingBody().orElse(""));
        return name == null ? UNKNOWN : ofDivision(name, townshipsBelow, true);
    }

    /** Of a text whose home has this level, while nothing tells its name; {@code publishes} when the text is its own. */
    static Region ofLevel(Level level, boolean publishes) {
        return new Region(null, level, null, publishes);
    }

    /** Of a division with this full name; {@code publishes} when the text is its own. */
    static Region ofDivision(String name, boolean townshipsBelow, boolean publishes) {
        Optional<Division> known = Divisions.standard().ofBody(name);
        return new Region(
                name,
                known.map(Region::levelOf).orElseGet(() -> levelOf(name, townshipsBelow)),
                known.orElse(null),
                publishes);
    }

    /** The level of the division that publishes the text, null when nothing tells: of an organ without a division nothing else says it. */
    @Nullable
    Level publisherLevel() {
        return publishes ? level : null;
    }

    /** The full name of the division that 市, 省 or 县 alone means here, null when nothing tells. */
    @Nullable
    String meantBy(char rank) {
        if (name != null && name.charAt(name.length() - 1) == rank) {
            return name;
        }
        if (division == null || division.isProvince()) {
            return null;
        }
        String code = division.code();
        for (String above : List.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")) {
            Optional<Division> found = Divisions.standard().withCode(above);
            if (found.isPresent()
                    && found.get().name().charAt(found.get().name().length() - 1) == rank) {
                return found.get().name();
            }
        }
        return null;
    }

    /** The level of the city that 市 alone means here, null when nothing tells. */
    @Nullable
    Level levelOfCity() {
        if (name != null && name.charAt(name.length() - 1) == '市') {
            return level;
        }
        if (division != null && underMunicipality(division.code())) {
            return Level.PROVINCE;
        }
        return level == Level.COUNTY || level == Level.TOWNSHIP ? Level.PREFECTURE : null;
    }

    /** The level of a city or district that is named, null when it is unknown or two fit. */
    @Nullable
    Level levelOfNamed(String named) {
        if (name != null && name.endsWith(named)) {
            return level;
        }
        Optional<Division> only = Divisions.standard().ofBody(named);
        if (only.isPresent()) {
            return levelOf(only.get());
        }
        Level found = null;
        for (Division candidate : Divisions.standard().named(named)) {
            if (division != null && division.isRelated(candidate)) {
                found = levelOf(candidate);
            }
        }
        return found;
    }

    /** 某某市 that is a district or a county now, or was one: its name without the rank is that of one unit, and of county level. */
    private static boolean isFormerCity(String named) {
        if (named.length() < 3 || named.charAt(named.length() - 1) != '市') {
            return false;
        }
        Divisions divisions = Divisions.standard();
        List<Division> units = divisions.calledShort(named.substring(0, named.length() - 1));
        return divisions.named(named).isEmpty() && units.size() == 1 && levelOf(units.get(0)) == Level.COUNTY;
    }

    /** True when the issue speaks for 北京 or its like, or for a district of it. */
    boolean isInMunicipality() {
        return name != null && startsWithMunicipality(name) || division != null && underMunicipality(division.code());
    }

    static boolean startsWithMunicipality(String words) {
        for (String municipality : MUNICIPALITIES) {
            if (words.startsWith(municipality)) {
                return true;
            }
        }
        return false;
    }

    private static boolean underMunicipality(String code) {
        return code.startsWith("11") || code.startsWith("12") || code.startsWith("31") || code.startsWith("50");
    }

    private static Level levelOf(Division division) {
        if (division.isProvince()) {
            return Level.PROVINCE;
        }
        return division.isCounty() && !underMunicipality(division.code()) ? Level.COUNTY : Level.PREFECTURE;
    }

    private static @Nullable String divisionOf(String body) {
        int end = -1;
        for (String suffix : BODIES) {
            int at = body.indexOf(suffix);
            if (at > 0 && (end < 0 || at < end)) {
                end = at;
            }
        }
        return end < 0 ? null : body.substring(0, end);
    }

    private static @Nullable Level levelOf(String name, boolean townshipsBelow) {
        char last = name.charAt(name.length() - 1);
        if (last == '省' || name.endsWith("自治区")) {
            return Level.PROVINCE;
        }
        if (last == '州' || last == '盟' || name.endsWith("地区")) {
            return Level.PREFECTURE;
        }
        if (last == '市') {
            return townshipsBelow || isFormerCity(name) ? Level.COUNTY : Level.PREFECTURE;
        }
        if (last == '县' || last == '旗' || last == '区') {
            return startsWithMunicipality(name) ? Level.PREFECTURE : Level.COUNTY;
        }
        return last == '镇' || last == '乡' || name.endsWith("街道") ? Level.TOWNSHIP : null;
    }
}
