package dev.gazette.parser.internal.mention.place;

/**
 * One unit of the register of administrative divisions: a code of six figures and a name, {@code 青石县}.
 *
 * @param code the code of GB/T 2260, six digits
 * @param name the full name
 * @param until the year in which it was dissolved; 0 for one in force
 */
public record Division(String code, String name, int until) {

    /** True for the same unit: a record's own comparison is slow the first time. */
    public boolean isSame(Division other) {
        return until == other.until && code.equals(other.code);
    }

    /** True for a province, an autonomous region, a municipality under the central government. */
    public boolean isProvince() {
        return code.endsWith("0000");
    }

    /** True for a unit of county level: a county, a city of that level, a district. */
    public boolean isCounty() {
        return !code.endsWith("00");
    }

    /** True when the other unit lies in this one, or is this one. */
    public boolean contains(Division other) {
        int common = isProvince() ? 2 : isCounty() ? 6 : 4;
        return code.regionMatches(0, other.code, 0, common);
    }

    /** True when both lie in one prefecture or city. */
    public boolean isNeighbour(Division other) {
        return isCounty() && code.regionMatches(0, other.code, 0, 4);
    }

    /** True when one of the two lies in the other. */
    public boolean isRelated(Division other) {
        return contains(other) || other.contains(this);
    }
}
