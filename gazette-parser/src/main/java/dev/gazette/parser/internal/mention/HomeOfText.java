package dev.gazette.parser.internal.mention;

import dev.gazette.model.Level;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.place.Division;
import dev.gazette.parser.internal.mention.place.Divisions;
import java.util.List;
import java.util.Optional;

/**
 * Which division a lone report is at home in, when nobody says who publishes it.
 *
 * <pre>
 *   某某区委书记甲某                          the only division named: 某某区, whose 区委 is of a 直辖市
 *   某某市社会福利总院                        某某市
 *   市人大常委会副主任某某考察了我县某镇        a county: the city above it is a 地级市
 *   某某市人民政府2021年9月大事记, 《某某大事记》  某某市
 * </pre>
 *
 * <p>Only full names, and those of divisions that all lie in one city; where two cities are named, or none, nothing is said.
 */
public final class HomeOfText {

    private static final WordList CHRONICLES = WordList.of("大事", "纪事", "记事");
    private static final WordList OUR_COUNTY = WordList.of("我县", "我旗", "全县");

    /** A report names its own place early; a long text is looked at no further. */
    private static final int FAR = 4000;

    private Optional<Division> only = Optional.empty();
    private boolean many;
    private boolean county;

    private HomeOfText() {}

    /** The division that a text is at home in, when it tells one. */
    public static Optional<Division> division(List<Passage> passages) {
        HomeOfText home = read(passages);
        return home.many ? Optional.empty() : home.only;
    }

    /** The region that a text tells. */
    static Region of(List<Passage> passages, boolean townshipsBelow) {
        HomeOfText home = read(passages);
        if (home.only.isPresent() && !home.many) {
            return Region.ofDivision(home.only.get().name(), townshipsBelow, false);
        }
        return home.county && !home.many ? Region.ofLevel(Level.COUNTY, false) : Region.UNKNOWN;
    }

    private static HomeOfText read(List<Passage> passages) {
        var home = new HomeOfText();
        int read = 0;
        if (!passages.isEmpty() && home.isChronicle(passages.get(0).folded())) {
            return home;
        }
        for (Passage passage : passages) {
            home.read(passage.folded(), Math.min(passage.length(), FAR - read));
            read += passage.length();
            if (read >= FAR) {
                break;
            }
        }
        return home;
    }

    /** 某某市人民政府2021年9月大事记, 《某某大事记》: a chronicle's title tells whose it is, whatever other cities its entries name. */
    private boolean isChronicle(Folded title) {
        Divisions divisions = Divisions.standard();
        int from = title.at(0) == '《' ? 1 : 0;
        from += title.startsWith("中共", from) ? 2 : 0;
        int length = divisions.mayBegin(title, from) && CHRONICLES.isIn(title, from, title.length())
                ? divisions.longestName(title, from, title.length())
                : 0;
        String name = title.words(from, from + length);
        if (length > 2 && OrganStart.isDivision(title.charAt(from + length - 1))) {
            add(divisions.named(name), true);
        } else if (length > 1 && isShortNameOfCity(title, from + length)) {
            add(divisions.calledShort(name), true);
        }
        return only.isPresent();
    }

    /** 某某大事记, 某某2021年9月大事记; behind 某某学院大事记 is no city. */
    private static boolean isShortNameOfCity(Folded title, int end) {
        return Numerals.isNumeral(title.at(end)) || CHRONICLES.begins(title, end, title.length());
    }

    private void read(Folded text, int to) {
        Divisions divisions = Divisions.standard();
        for (int at = 0; at < to; at++) {
            char c = text.charAt(at);
            county |= (c == '我' || c == '全') && OUR_COUNTY.begins(text, at, to);
            int length = divisions.mayBegin(text, at) ? divisions.longestName(text, at, to) : 0;
            if (length > 2 || length == 2 && text.charAt(at + 1) == '县') {
                String name = text.words(at, at + length);
                boolean full = OrganStart.isDivision(text.charAt(at + length - 1));
                add(full ? divisions.named(name) : divisions.calledShort(name), full);
                at += length - 1;
            }
        }
    }

    private void add(List<Division> named, boolean full) {
        Division one = null;
        int inForce = 0;
        for (Division division : named) {
            if (division.until() == 0) {
                one = division;
                inForce++;
            }
        }
        if (one != null && inForce == 1 && isCity(one, full)) {
            add(one);
        }
    }

    /** A city or a part of one; of short names only those of whole cities tell. */
    private static boolean isCity(Division division, boolean full) {
        if (division.name().endsWith("自治区")) {
            return false;
        }
        return full ? !isPlainProvince(division) : !division.isCounty();
    }

    private void add(Division division) {
        Division known = only.orElse(division);
        if (division.contains(known)) {
            only = Optional.of(division);
        } else if (!known.contains(division)) {
            only = divisionAround(
                    division.code().substring(0, 4) + "00", division.code().substring(0, 2) + "0000");
            many |= only.isEmpty() || !only.get().contains(known) || isPlainProvince(only.get());
        }
    }

    private static Optional<Division> divisionAround(String city, String municipality) {
        return Divisions.standard().withCode(city).or(() -> Divisions.standard().withCode(municipality));
    }

    private static boolean isPlainProvince(Division division) {
        return division.isProvince() && !division.name().endsWith("市");
    }
}
