package dev.gazette.parser.internal.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about where a text plays: the issuing body's own division, the divisions named so far, the year.
 *
 * <p>Decides which 朝阳区 or 和平区 is meant. Not safe for many threads: one serves the reading of one article.
 */
public final class PlaceContext {

    private final Optional<Division> home;
    private final int year;
    private final List<Division> named = new ArrayList<>();

    private PlaceContext(Optional<Division> home, int year) {
        this.home = home;
        this.year = year;
    }

    /** The context of an article of a body's gazette; the year 0 when it is not known. */
    public static PlaceContext of(Optional<String> issuingBody, int year) {
        return new PlaceContext(issuingBody.flatMap(Divisions.standard()::ofBody), year);
    }

    /** The context of a lone report that is at home in a division; the year 0 when it is not known. */
    public static PlaceContext at(Optional<Division> home, int year) {
        return new PlaceContext(home, year);
    }

    /** True when the text has named this very division. */
    boolean speaksOf(Division division) {
        for (Division known : named) {
            if (known.isSame(division)) {
                return true;
            }
        }
        return false;
    }

    /** The division that 我省, 我市 and 全县 mean, when the issuing body tells. */
    public Optional<Division> home() {
        return home;
    }

    /** Remembers a division that the text names. */
    public void name(Division division) {
        if (named.isEmpty() || !named.get(named.size() - 1).isSame(division)) {
            named.add(division);
        }
    }

    /**
     * True when divisions are known here and the unit is neither related to one of them nor lies beside it: a district of that name in
     * the far is hardly meant when its city is not named.
     */
    boolean isElsewhere(Division division) {
        boolean known = home.isPresent() || !named.isEmpty();
        return known && related(List.of(division)).isEmpty() && !isBeside(division);
    }

    private boolean isBeside(Division division) {
        for (Division known : named) {
            if (division.isNeighbour(known)) {
                return true;
            }
        }
        return false;
    }

    /** False for a unit that was not there in the year of the text. */
    boolean stands(Division division) {
        return division.until() == 0 || year == 0 || year <= division.until();
    }

    /**
     * Those candidates that lie in, or around, a division known here: the last named first, then the home. Empty when none is
     * related to any.
     */
    List<Division> related(List<Division> candidates) {
        for (int i = named.size() - 1; i >= 0; i--) {
            List<Division> near = near(named.get(i), candidates);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return home.map(h -> near(h, candidates)).orElse(List.of());
    }

    private static List<Division> near(Division known, List<Division> candidates) {
        var near = new ArrayList<Division>(candidates.size());
        for (Division candidate : candidates) {
            if (candidate.isRelated(known)) {
                near.add(candidate);
            }
        }
        return near;
    }
}
