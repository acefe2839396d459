package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the places of a list.
 *
 * <pre>
 *   某省青石县石桥镇大河村、白马村和某省青枫县某村               three places
 *   云岭、石桥、青枫等地                                         three places
 *   和安区柳园街道的基层立法联系点和老人之家                     two: 和 in 和安区 parts nothing
 *   青石县、石桥县、青枫县政协                                   one: the shared tail cannot be cut word for word
 * </pre>
 *
 * <p>Guide, section Inspection. The caller says where the list ends: at a verb, a mark or a person.
 */
public final class PlaceReader {

    private static final String[] JOINERS = {"以及", "和", "及", "与"};

    /** What joiners begin with. */
    private static final Chars JOINS = Chars.of("以和及与");

    /** What is built, as the name of a project says it. */
    private static final WordList WORKS = WordList.of("迁建", "扩建", "新建", "改建", "续建", "重建", "改造", "改造提升");

    private static final int LONG_NAME = 4;

    private final PlaceItem items;
    private final PlaceWords words = PlaceWords.standard();
    private final Divisions divisions = Divisions.standard();

    /** A reader with the lists and the register that ship with the parser. */
    public PlaceReader() {
        items = new PlaceItem(words, divisions);
    }

    /**
     * The places between two offsets, in text order; empty when it is no list of places.
     *
     * @param strong true behind a verb of coming, where a name needs no generic word
     */
    public List<PlaceMention> list(Folded text, int from, int to, boolean strong) {
        var cuts = new ArrayList<Integer>();
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '“' || c == '《' ? 1 : c == ')' || c == '”' || c == '》' ? -1 : 0;
            if ((c == '、' || c == ',') && depth <= 0) {
                cuts.add(i);
            }
        }
        int lastItem = cuts.isEmpty() ? from : cuts.get(cuts.size() - 1) + 1;
        if (isOfThings(text, lastItem, to) || lastItem > from && words.endsInPeople(text, lastItem, to)) {
            return List.of();
        }
        Optional<PlaceMention> whole = sharedTail(text, from, to, cuts);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var places = new ArrayList<PlaceMention>();
        boolean named = strong && !hasClass(text, from, to, cuts);
        int start = from;
        boolean projects = isOfProjects(text, lastItem, to);
        for (int cut : cuts) {
            addItem(text, start, cut, named, projects, places);
            start = cut + 1;
        }
        addItem(text, start, to, named, projects, places);
        if (strong && !named) {
            places.removeIf(PlaceMention::generic);
        }
        return places;
    }

    /** 丁县戊村、己园: places that begin with a unit and cover the stretch, as a group of a longer list does. */
    public boolean isGroup(Folded text, int from, int to) {
        if (unitLength(text, from, to) == 0) {
            return false;
        }
        List<PlaceMention> places = list(text, from, to, false);
        if (places.isEmpty()) {
            return false;
        }
        int end = places.get(places.size() - 1).to();
        return places.get(0).from() == from && (end == to || text.at(end) == '等');
    }

    /** 企业、商超、景区; 张某、李某家中: where one item is no name the others are none but by their own words. */
    private boolean hasClass(Folded text, int from, int to, List<Integer> cuts) {
        int start = from;
        for (int cut : cuts) {
            if (words.isClass(text, start, cut)) {
                return true;
            }
            start = cut + 1;
        }
        boolean home = text.endsWith("家中", to) || text.endsWith("家里", to);
        for (int i = start + 2; i < to - 1; i++) {
            int joiner = JOINS.has(text.charAt(i)) ? joiner(text, i) : 0;
            // 临时安置点和医院
            if (joiner > 0 && words.isClass(text, i + joiner, to) && words.isGeneric(text, start, i)) {
                return true;
            }
        }
        return start > from && (home || words.isClass(text, start, to));
    }

    /** 甲、乙、丙等品牌展区, 甲、乙等代表: the names stand for things or people. */
    private boolean isOfThings(Folded text, int from, int to) {
        int etc = text.indexOf('等', from + 1, to);
        return etc > 0
                && etc + 2 < to
                && (words.roomLength(text, etc + 1, to) > 0 && !text.endsWith("现场", to)
                        || words.endsInPeople(text, etc + 1, to));
    }

    /** 甲、乙等项目现场: the list says of itself that it is one of projects. */
    private static boolean isOfProjects(Folded text, int from, int to) {
        int etc = text.indexOf('等', from + 1, to);
        return etc > 0 && text.indexOf("项目", etc, to) > 0;
    }

    /** One item between two marks; among projects 某中学迁建 is one as a whole. */
    private void addItem(Folded text, int from, int to, boolean strong, boolean projects, List<PlaceMention> places) {
        int start = text.startsWith("以及", from) ? from + 2 : from;
        if (projects && WORKS.ends(text, start, to) && to - start >= LONG_NAME && !words.isGeneric(text, start, to)) {
            places.add(new PlaceMention(start, to, false, false));
        } else {
            addJoined(text, start, to, strong, places);
        }
    }

    /** One item, or two or three that 和 joins. */
    private void addJoined(Folded text, int from, int to, boolean strong, List<PlaceMention> places) {
        for (int i = from + 2; i < to - 1; i++) {
            int joiner = JOINS.has(text.charAt(i)) ? joiner(text, i) : 0;
            if (joiner == 0
                    || !isEnd(text, from, i)
                            && !(strong && text.charAt(i) == '和' && areNames(text, from, i, i + joiner, to))) {
                continue;
            }
            Optional<PlaceMention> left = items.read(text, from, i, strong);
            Optional<PlaceMention> right = items.read(text, i + joiner, to, strong);
            boolean joins = right.isPresent()
                    || left.isPresent() && (!isNameGoingOn(text, from, to) || Unnamed.isCounted(text, i + joiner));
            if (joins) {
                left.ifPresent(places::add);
                addJoined(text, i + joiner, to, strong, places);
                return;
            }
        }
        items.read(text, from, to, strong).ifPresent(place -> addEach(text, place, places));
    }

    /** 云岭石桥: two cities, or two counties side by side, of which neither lies in the other are two places; 某省云岭 is one, and so is 滨江新城. */
    private void addEach(Folded text, PlaceMention place, List<PlaceMention> places) {
        int first = place.region() ? divisions.longestName(text, place.from(), place.to() - 1) : 0;
        int cut = place.from() + first;
        if (first == 0
                || divisions.longestName(text, cut, place.to()) < place.to() - cut
                || !areCities(text, place, cut)) {
            places.add(place);
            return;
        }
        places.add(new PlaceMention(place.from(), cut, false, true));
        places.add(new PlaceMention(cut, place.to(), false, true));
    }

    private boolean areCities(Folded text, PlaceMention place, int cut) {
        boolean cities = false;
        for (Division left : divisions.called(text.words(place.from(), cut))) {
            for (Division right : divisions.called(text.words(cut, place.to()))) {
                if (left.isRelated(right)) {
                    return false;
                }
                cities |= !left.isCounty() && !right.isCounty() || left.isNeighbour(right);
            }
        }
        return cities;
    }

    /** 苏日娜家庭作坊和义和乡奶制品加工厂: two names behind a verb of coming, of which the first has no generic word that we know. */
    private boolean areNames(Folded text, int from, int end, int next, int to) {
        return end - from >= LONG_NAME
                && to - next >= LONG_NAME
                && words.endsInHead(text, next, to)
                && words.headLength(text, next, to) < to - next
                && !PlaceWords.isRank(text.charAt(next))
                && !words.isGeneric(text, from, end)
                && text.indexOf('的', from, to) < 0;
    }

    private boolean isEnd(Folded text, int from, int to) {
        return words.endsInHead(text, from, to)
                || words.isClass(text, from, to)
                || divisions.mayBegin(text, from)
                        && divisions.isName(text, from, to)
                        && !divisions.calledShort(text.words(from, to)).isEmpty();
    }

    private boolean isNameGoingOn(Folded text, int from, int to) {
        return words.endsInHead(text, from, to);
    }

    private static int joiner(Folded text, int at) {
        for (String joiner : JOINERS) {
            if (text.startsWith(joiner, at)) {
                return joiner.length();
            }
        }
        return 0;
    }

    /**
     * 青石县、石桥县、青枫县政协 and 市本级和南渡区部分集中隔离点: all items but the last are bare units, and the last is a unit with a
     * class noun that belongs to each of them.
     */
    private Optional<PlaceMention> sharedTail(Folded text, int from, int to, List<Integer> cuts) {
        int last = cuts.isEmpty() ? -1 : cuts.get(cuts.size() - 1) + 1;
        if (last < 0) {
            for (int i = from + 2; i < to - 3 && last < 0; i++) {
                if (JOINS.has(text.charAt(i)) && joiner(text, i) > 0 && isUnit(text, from, i)) {
                    last = i + joiner(text, i);
                    cuts = List.of(i);
                }
            }
        }
        if (last < 0) {
            return Optional.empty();
        }
        int start = from;
        for (int cut : cuts) {
            if (!isUnit(text, start, cut)) {
                return Optional.empty();
            }
            start = cut + 1;
        }
        int unit = unitLength(text, last, to);
        // 清溪镇、岔口镇等乡镇: the list only says what its members are.
        boolean tail = unit > 0
                && last + unit + 1 < to
                && !(text.at(last + unit) == '等' && words.isClass(text, last + unit + 1, to))
                && (words.endsInHead(text, last, to) || words.roomLength(text, last, to) > 0)
                && words.isGeneric(text, last + unit, to);
        return tail ? Optional.of(new PlaceMention(from, to, false, false)) : Optional.empty();
    }

    private boolean isUnit(Folded text, int from, int to) {
        return text.endsWith("本级", to) || unitLength(text, from, to) == to - from;
    }

    /** The length of a unit's name at the start: a division of the register, or two to five characters up to a rank. */
    private int unitLength(Folded text, int from, int to) {
        int name = divisions.longestName(text, from, to);
        if (name > 0) {
            return name;
        }
        for (int n = 3; n <= Math.min(6, to - from); n++) {
            if (words.endsInRank(text, from, from + n) && words.headLength(text, from, from + n) <= 2) {
                return n;
            }
        }
        return 0;
    }
}
