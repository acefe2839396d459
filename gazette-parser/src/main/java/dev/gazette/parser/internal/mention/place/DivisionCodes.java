package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.lexicon.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which division a place's own phrase names.
 *
 * <pre>
 *   青石县石桥镇茶园       青石县
 *   某省云岭               云岭市   (a short form behind the one that it lies in)
 *   云岭大学               云岭市   (a short form at the start of an institution's name)
 *   南渡区石门街           南渡区   (石门 in the name of a street is no county)
 *   甲省、乙省地震灾区     none: two are named
 * </pre>
 *
 * <p>GB/T 2260. A short form counts at the start of the phrase, behind another division, in brackets, and, when the text around
 * already speaks of that division, elsewhere. Does not see the division that a phrase only implies (中关村).
 */
public final class DivisionCodes {

    /** What follows a short form and shows that a street, a village or a smaller unit bears the name. */
    private static final Chars OTHER_RANKS = Chars.of("省市县区州盟旗镇乡村路街道巷弄桥山江河湖窟");

    /** Full names so general that they are names only behind the unit that they lie in. */
    private static final String GENERAL = "城区郊区矿区东区西区南区北区中区";

    private final Divisions divisions;
    private final PlaceContext context;

    public DivisionCodes(Divisions divisions, PlaceContext context) {
        this.divisions = divisions;
        this.context = context;
    }

    /** What a phrase names. */
    public Named read(CharSequence folded, int from, int to) {
        var chain = new Chain();
        for (int at = from; at < to; ) {
            int end = named(folded, from, at, to, chain);
            if (end < 0) {
                return Named.AMBIGUOUS;
            }
            at = Math.max(end, at + 1);
        }
        return chain.named();
    }

    /** The end of a name that begins here; {@code at} when none does; -1 when two divisions fit. */
    private int named(CharSequence folded, int from, int at, int to, Chain chain) {
        if (!divisions.mayBegin(folded, at)) {
            return at;
        }
        for (int n = divisions.longestName(folded, at, to); n >= 2; n--) {
            if (!divisions.isName(folded, at, at + n)) {
                continue;
            }
            String word = folded.subSequence(at, at + n).toString();
            List<Division> full = standing(divisions.named(word));
            if (!full.isEmpty() && (!GENERAL.contains(word) || chain.touches(at))) {
                return chain.take(choose(full, chain, at), at + n, full.size() > 1);
            }
            List<Division> bare = standing(divisions.calledShort(word));
            if (!bare.isEmpty() && isFreeShortForm(folded, at + n, to)) {
                Optional<Division> one = shortForm(bare, folded, from, at, at + n, to, chain);
                if (one.isPresent()) {
                    return chain.take(one, at + n, false);
                }
                if (at == from && n == to - from && bare.size() > 1) {
                    return -1;
                }
            }
        }
        return at;
    }

    private Optional<Division> shortForm(
            List<Division> bare, CharSequence folded, int from, int at, int end, int to, Chain chain) {
        boolean inName = end < to && !chain.touches(at);
        List<Division> near = chain.within(bare);
        if (near.isEmpty()) {
            near = context.related(bare);
        }
        if (near.isEmpty()) {
            // Nothing around speaks of it: only a whole phrase, or a big unit at the start of a name, is sure enough.
            Optional<Division> big = outermost(bare).filter(d -> !d.isCounty() || end == to);
            return opens(folded, from, at) ? big : Optional.empty();
        }
        Optional<Division> one = inName ? innermost(near) : outermost(near);
        boolean placed = opens(folded, from, at) || chain.touches(at) || followedByStretch(folded, end, to);
        return placed ? one : one.filter(d -> !d.isCounty() || context.speaksOf(d));
    }

    private Optional<Division> choose(List<Division> full, Chain chain, int at) {
        if (full.size() == 1
                && (chain.isOpen() || !full.get(0).name().endsWith("区") || !context.isElsewhere(full.get(0)))) {
            return Optional.of(full.get(0));
        }
        List<Division> near = chain.touches(at) ? chain.within(full) : List.of();
        if (near.isEmpty()) {
            near = context.related(full);
        }
        return outermost(near);
    }

    /** The start of the phrase, figures of a year set aside (2024云岭…), behind an opening bracket, 驻 or 、. */
    private static boolean opens(CharSequence folded, int from, int at) {
        if (at > from && "(驻、".indexOf(folded.charAt(at - 1)) >= 0) {
            return true;
        }
        int start = from;
        while (start < at && folded.charAt(start) >= '0' && folded.charAt(start) <= '9') {
            start++;
        }
        return start == at;
    }

    /** 云岭段: the stretch of a river or a road in a county. */
    private static boolean followedByStretch(CharSequence folded, int end, int to) {
        return end < to && folded.charAt(end) == '段';
    }

    private boolean isFreeShortForm(CharSequence folded, int end, int to) {
        if (end >= to || beginsWithDivision(folded, end, to)) {
            return true;
        }
        char next = folded.charAt(end);
        boolean community = next == '社' || next == '小' && end + 1 < to && folded.charAt(end + 1) == '区';
        return !OTHER_RANKS.has(next) && !community;
    }

    /** 云岭|南渡: what follows is a name of its own. */
    private boolean beginsWithDivision(CharSequence folded, int at, int to) {
        return divisions.longestName(folded, at, to) > 0;
    }

    private List<Division> standing(List<Division> candidates) {
        if (candidates.isEmpty()) {
            return candidates;
        }
        var standing = new ArrayList<Division>(candidates.size());
        for (Division candidate : candidates) {
            if (context.stands(candidate)) {
                standing.add(candidate);
            }
        }
        if (standing.size() > 1) {
            // A name that passed from a dissolved unit to a new one means the old one in its time.
            standing.removeIf(d -> d.until() == 0 && hasDissolvedNeighbour(d, standing));
        }
        return standing.isEmpty() ? candidates : standing;
    }

    private static boolean hasDissolvedNeighbour(Division division, List<Division> candidates) {
        for (Division other : candidates) {
            if (other.until() > 0 && other.code().regionMatches(0, division.code(), 0, 4)) {
                return true;
            }
        }
        return false;
    }

    /** The one that holds all others: 吉林 the province, 和田 the prefecture. A province wins over units elsewhere (海南). */
    private static Optional<Division> outermost(List<Division> candidates) {
        for (Division candidate : candidates) {
            if (candidate.isProvince() || holdsAll(candidate, candidates)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The one that lies in all others: 和田古城 lies in the city. */
    private static Optional<Division> innermost(List<Division> candidates) {
        for (Division candidate : candidates) {
            boolean inAll = true;
            for (Division other : candidates) {
                inAll &= other.contains(candidate);
            }
            if (inAll) {
                return Optional.of(candidate);
            }
        }
        return outermost(candidates);
    }

    private static boolean holdsAll(Division candidate, List<Division> candidates) {
        for (Division other : candidates) {
            if (!candidate.contains(other)) {
                return false;
            }
        }
        return true;
    }

    /** What one phrase has named so far, from the outside in. */
    private static final class Chain {

        private @Nullable Division last;
        private int end = -1;
        private boolean two;

        /** True behind a unit of the same phrase. */
        boolean isOpen() {
            return last != null;
        }

        boolean touches(int at) {
            return last != null && end == at;
        }

        List<Division> within(List<Division> candidates) {
            Division outer = last;
            if (outer == null) {
                return List.of();
            }
            var within = new ArrayList<Division>(candidates.size());
            for (Division candidate : candidates) {
                if (outer.contains(candidate)) {
                    within.add(candidate);
                }
            }
            return within;
        }

        /** Takes a name; the place behind it, or -1 when several units bear it and none was chosen. */
        int take(Optional<Division> chosen, int to, boolean several) {
            if (chosen.isEmpty()) {
                return several ? -1 : to;
            }
            Division next = chosen.get();
            Division outer = last;
            if (outer != null && !outer.isRelated(next)) {
                two = true;
            } else if (outer == null || outer.contains(next)) {
                last = next;
            }
            end = to;
            return to;
        }

        Named named() {
            Division found = last;
            return found == null || two ? Named.NOTHING : new Named(Optional.of(found), false);
        }
    }

    /**
     * What a phrase names.
     *
     * @param division the smallest division, when it names one
     * @param ambiguous true when two fit and nothing decides
     */
    public record Named(Optional<Division> division, boolean ambiguous) {

        static final Named NOTHING = new Named(Optional.empty(), false);
        static final Named AMBIGUOUS = new Named(Optional.empty(), true);
    }
}
