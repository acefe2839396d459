package dev.gazette.parser.internal.mention.place;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Optional;

/**
 * One item of a list of places, cut to the shortest phrase that names the place.
 *
 * <pre>
 *   位于云岭市的盐业博物馆                 盐业博物馆
 *   民营高新技术企业云帆科技有限公司       云帆科技有限公司
 *   某某智慧农业园区的大棚                 某某智慧农业园区
 *   青山煤矿调度室                         青山煤矿
 *   我市青石县, 青石县等地                 青石县
 *   企业车间, 农户家中, 基层工作站         none
 * </pre>
 *
 * <p>Guide, section Inspection. Does not know whether a name without a place's generic word (中广电器) is one: only who stands
 * before it, a verb of coming, tells.
 */
final class PlaceItem {

    private static final String[] TAILS = {
        "等地", "等处", "等地点", "等单位", "等点位", "等", "一带", "一线", "境内", "辖区", "现场", "里", "内", "上", "中", "外", "前", "旁", "边", "实地"
    };
    /** What may stand behind the name of a place inside a clause. */
    private static final Chars FOLLOWING = Chars.of("的上里内中外向同与对就听看并问为等是前后边");

    private static final Chars TOWNSHIPS = Chars.of("镇乡村道");
    private static final WordList PERSONS_TITLES =
            WordList.of("书记", "主席", "主任", "省长", "市长", "县长", "区长", "州长", "局长", "部长", "同志");

    private static final WordList COMMUNITIES = WordList.of("村", "社区", "小区", "嘎查", "街道", "镇", "乡", "组", "屯", "寨", "庄");
    /** What goes on from 村 and 社区 to people: 村民, 社区干部. */
    private static final String VILLAGERS = "民支委医里两干工书老党监退贫特";

    private static final WordList SCENES = WordList.of(
            "受灾现场", "事故现场", "火灾现场", "灾害现场", "滑坡现场", "塌方现场", "爆炸现场", "险情现场", "泥石流现场", "救援现场", "抢险现场", "救灾现场");

    private static final int LONGEST = 40;

    private final PlaceWords words;
    private final Divisions divisions;
    private final Unnamed unnamed;
    private final PlaceStart starts;

    PlaceItem(PlaceWords words, Divisions divisions) {
        this.words = words;
        this.divisions = divisions;
        this.unnamed = new Unnamed(words, divisions);
        this.starts = new PlaceStart(words, divisions);
    }

    /**
     * The place in a stretch.
     *
     * @param strong true when a verb of coming stands before the list: then a name needs no generic word
     */
    Optional<PlaceMention> read(Folded text, int from, int to, boolean strong) {
        int home = home(text, from, to);
        if (home > 0) {
            return whole(text, from, home, strong);
        }
        Optional<PlaceMention> whole = whole(text, from, to, strong);
        int of = text.indexOf('的', from + 2, to);
        // 云岭等地的社区, 某市的政协委员: where what follows is none, what stands before 的 may be one.
        return whole.isPresent() || of < 0
                ? whole
                : whole(text, from, of, false).filter(PlaceMention::region);
    }

    /** 柳林镇白马村|村民张某家中: somebody's home is told by the village or the community that it lies in; 0 when it is no home. */
    private static int home(Folded text, int from, int to) {
        boolean home = text.endsWith("家", to) || text.endsWith("家中", to) || text.endsWith("家里", to);
        if (!home || text.endsWith("之家", to)) {
            return 0;
        }
        for (int end = to - 2; end > from + 2; end--) {
            if (COMMUNITIES.ends(text, from, end) && VILLAGERS.indexOf(text.charAt(end)) < 0) {
                return end;
            }
        }
        return 0;
    }

    private Optional<PlaceMention> whole(Folded text, int from, int to, boolean strong) {
        if (Unnamed.begins(text, from, to)) {
            return Optional.empty();
        }
        int start = starts.of(text, from, to);
        int end = to;
        for (int i = 0; i < 2; i++) {
            end = end(text, start, end);
        }
        if (end - start < 2 || end - start > LONGEST || unnamed.is(text, start, end)) {
            return Optional.empty();
        }
        // 巡察一线: where the work is done, whose name is no place's.
        boolean front = text.startsWith("一线", end) && end < to;
        int unit = front ? starts.unitLength(text, start, end) : 0;
        if (unit > 0 && start + unit < end) {
            return place(text, start, start + unit);
        }
        return named(text, start, end, strong && start == from && !front);
    }

    private Optional<PlaceMention> named(Folded text, int from, int to, boolean strong) {
        int room = words.roomLength(text, from, to);
        if (isScene(text, from, to)) {
            return place(text, from, to);
        }
        if (room > 0 && room >= words.headLength(text, from, to) && !isOffice(text, from, to)) {
            int left = behindOf(text, to - room);
            if (left - from < 3 || words.isGeneric(text, from, left)) {
                return Optional.empty();
            }
            // 某某煤矿|调度室 is a room of the mine; 某某镇水稻育秧大棚 is told apart by its township alone.
            return words.endsInHead(text, from, left)
                    ? place(text, from, left)
                    : beginsWithTownship(text, from, left) ? place(text, from, to) : Optional.empty();
        }
        boolean people = words.endsInPeople(text, from, to);
        if (!people && (words.endsInHead(text, from, to) || divisions.areNames(text, from, to))) {
            return place(text, starts.ofWhole(text, from, to), to);
        }
        for (int end = to - 1; end >= from + 2; end--) {
            if (FOLLOWING.has(text.charAt(end))
                    && (words.endsInHead(text, from, end) || divisions.areNames(text, from, end))) {
                return words.isGeneric(text, from, end) ? Optional.empty() : named(text, from, end, false);
            }
        }
        int unit = unitLength(text, from, to);
        if (unit > 0 && !strong && words.endsInCircumstance(text, from, to)) {
            // 暗访南渡区|校园周边食品安全: the matter behind a unit is no part of its name.
            return place(text, from, from + unit);
        }
        boolean name = (strong || unit > 0)
                && !people
                && !words.endsInCircumstance(text, from, to)
                && !holdsTitle(text, from, to)
                && to - from <= 16
                && !words.isGeneric(text, from, to)
                && text.indexOf('的', from, to) < 0;
        return name ? place(text, from, to) : Optional.empty();
    }

    /** 某县某隧道|受灾现场: the scene of what happened is told by the name before it. */
    private boolean isScene(Folded text, int from, int to) {
        int left = to - SCENES.longestSuffix(text, from, to);
        return left < to
                && left - from >= 3
                && !words.isGeneric(text, from, left)
                && (words.endsInHead(text, from, left) || starts.beginsWithUnit(text, from, left));
    }

    /** 某街道办事处|的小会议室: where the house ends that the room is in. */
    private static int behindOf(Folded text, int room) {
        int at = "小大新老旧".indexOf(text.at(room - 1)) >= 0 ? room - 1 : room;
        return text.at(at - 1) == '的' ? at - 1 : room;
    }

    private boolean beginsWithTownship(Folded text, int from, int to) {
        for (int end = from + 3; end < to; end++) {
            if (TOWNSHIPS.has(text.charAt(end - 1)) && words.endsInRank(text, from, end)) {
                return true;
            }
        }
        return false;
    }

    /** 市防汛抗旱指挥部办公室, 县委政法委办公室: an office of its own and no room of the body before it. */
    private static boolean isOffice(Folded text, int from, int to) {
        int end = to - 3;
        return end > from
                && text.startsWith("办公室", end)
                && (text.endsWith("指挥部", end)
                        || text.endsWith("小组", end)
                        || text.charAt(end - 1) == '委'
                        || text.endsWith("委员会", end));
    }

    /** 某某省委书记…: a person who was not read as one. */
    private static boolean holdsTitle(Folded text, int from, int to) {
        return PERSONS_TITLES.isIn(text, from, to);
    }

    /** 青石县|石桥镇七里湾: a unit's full name in front makes a place of the name behind it; 0 when none stands there. */
    private int unitLength(Folded text, int from, int to) {
        if (!divisions.mayBegin(text, from)) {
            return 0;
        }
        for (int n = divisions.longestName(text, from, to - 2); n >= 3; n--) {
            if (!divisions.named(text.words(from, from + n)).isEmpty()) {
                return n;
            }
        }
        return 0;
    }

    private Optional<PlaceMention> place(Folded text, int from, int to) {
        int start = starts.behindClassNoun(text, from, to);
        if (to - start < 2 || words.isClass(text, start, to)) {
            return Optional.empty();
        }
        boolean division = divisions.areNames(text, start, to);
        boolean generic = !division && words.isGeneric(text, start, to);
        boolean region = division || words.endsInRank(text, start, to) || isStrickenRegion(text, start, to);
        return Optional.of(new PlaceMention(start, to, generic, region));
    }

    /** 某省某县地震灾区: a part of the division as a whole. */
    private boolean isStrickenRegion(Folded text, int from, int to) {
        return text.endsWith("灾区", to) && divisions.mayBegin(text, from) && divisions.longestName(text, from, to) > 0;
    }

    private int end(Folded text, int from, int to) {
        // 甲、乙、丙等项目现场, 甲、乙等7个项目: the class noun behind 等 is said of all of them.
        for (int i = to - 2; i > from + 1; i--) {
            if (text.charAt(i) == '等' && words.isGeneric(text, behindFigures(text, i + 1, to), to)) {
                return i;
            }
        }
        for (String tail : TAILS) {
            if (to - tail.length() > from && text.endsWith(tail, to) && !isPartOfHead(text, from, to, tail.length())) {
                return to - tail.length();
            }
        }
        return to;
    }

    private static int behindFigures(Folded text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** 现场 in 抗震救灾指挥部现场 is a tail; 上 in 某某村上 is one; but 建设现场 and 生产一线 belong to the name. */
    private boolean isPartOfHead(Folded text, int from, int to, int tail) {
        return words.headLength(text, from, to) >= tail;
    }
}
