package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Chars;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import dev.gazette.parser.internal.mention.place.PlaceReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the people of a scene went, in text order.
 *
 * <pre>
 *   先后来到甲公司、乙公司,查看车间       甲公司, 乙公司
 *   在某县公共就业服务中心,李某……         某县公共就业服务中心
 *   检查了某储配站的储气设施              某储配站
 *   到甲县乙村、丙园,丁县戊村等地           乙村, 丙园, 丁县戊村
 *   对某储配站和某加油站进行检查            both
 *   从某街步行到某路                      both
 *   通过视频察看某机场                    none: seen, not visited
 *   得知他在某厂上班                      none: told, not visited
 * </pre>
 *
 * <p>Inside one stop a phrase of generic words (受灾现场, 服务大厅) is a thing looked at.
 */
final class Stops {

    private static final WordList SEEN_ONLY = WordList.of("视频", "连线", "电话", "屏幕");
    /** What may begin here: words of coming that are no terms of the lexicon, and things seen from afar. */
    private static final Chars OPENINGS = Chars.of("到来在沿对从视连电屏得获听据讲说谈忆想回");

    private static final WordList TOLD = WordList.of("得知", "获悉", "听说", "据悉", "讲起", "说起", "谈起", "忆起", "想起", "回忆");
    private static final WordList BY_FOOT = WordList.of("步行", "徒步", "一路走", "一直走", "走", "乘车", "驱车", "乘船", "转");
    private static final int LONGEST_WALK = 40;
    private static final WordList UNITS =
            WordList.of("企业", "公司", "单位", "项目", "园区", "学校", "村", "社区", "医院", "景区", "点位", "地", "处");
    private static final Chars WATERS = Chars.of("江河湖海");
    private static final Chars NO_PLACE_END = Chars.of("中下时后前间期里会");
    /** No sentence tells of more. */
    private static final int MOST = 200;

    private static final long LOOKS = Kind.INSPECTING.bit() | Kind.LOOKING.bit();
    static final long VERBS = LOOKS | Kind.GOING.bit();

    private final PlaceReader reader;
    private final ListEnds ends;

    Stops(PlaceReader reader) {
        this.reader = reader;
        ends = new ListEnds(reader);
    }

    /** The places of a scene; the seat of a reception is none. */
    List<PlaceMention> of(Scene scene) {
        var stops = new ArrayList<PlaceMention>();
        Folded text = scene.text();
        boolean verbs = scene.holds(VERBS);
        int looks = 0;
        for (int at = scene.from(); at < scene.to() && looks < MOST; ) {
            int next = at + 1;
            if (OPENINGS.has(text.charAt(at)) || verbs && isVerb(scene, at, VERBS)) {
                boolean receives = looks == 0 && text.indexOf("会见", scene.from(), scene.to()) >= 0;
                if (receives || seenOnly(text, at)) {
                    break;
                }
                next = Math.max(next, at(scene, at, stops));
                looks++;
            }
            at = next;
        }
        return stops;
    }

    /** Reads what begins here; the place behind it. */
    private int at(Scene scene, int at, List<PlaceMention> stops) {
        int coming = Going.coming(scene, at);
        if (coming > 0) {
            int from = at + coming;
            if (isVerb(scene, from, LOOKS)) {
                return from;
            }
            int to = ends.of(scene, from);
            // 来某市考察 is a coming, 来解决问题 is none.
            boolean comes = scene.text().charAt(at) != '来' || coming > 1 || isVerb(scene, to, Kind.INSPECTING.bit());
            add(scene, from, to, comes, stops);
            return to;
        }
        if (isOnTheWay(scene, at)) {
            return scene.clauseEnd(at);
        }
        if (Going.isAt(scene, at) && !isVerb(scene, at + 1, LOOKS)) {
            int to = ends.of(scene, at + 1);
            int company = scene.text().indexOf("陪同下", at, scene.clauseEnd(at) + 3);
            if (scene.text().startsWith("陪同", to) || company > 0) {
                return Math.max(to, company);
            }
            boolean strong = isVerb(scene, to, Kind.INSPECTING.bit())
                    || isLookedAbout(scene.text(), at + 1, to)
                    || isListOfUnits(scene.text(), at + 1, to);
            add(scene, at + 1, to, strong, stops);
            return to;
        }
        if (scene.text().charAt(at) == '沿') {
            int from = scene.text().at(at + 1) == '着' ? at + 2 : at + 1;
            int to = ends.of(scene, from);
            add(scene, from, to, false, stops);
            return to;
        }
        if (scene.text().charAt(at) == '对') {
            return treated(scene, at, stops);
        }
        if (scene.text().charAt(at) == '从') {
            return left(scene, at, stops);
        }
        if (TOLD.begins(scene.text(), at, scene.to())) {
            return scene.clauseEnd(at);
        }
        int looked = lookedAt(scene, at);
        return looked > 0 ? object(scene, looked, stops) : at;
    }

    private void add(Scene scene, int from, int to, boolean strong, List<PlaceMention> stops) {
        boolean first = true;
        for (PlaceMention before : stops) {
            first &= before.region();
        }
        boolean named = strong && (first || isListOfPlaces(scene.text(), to));
        List<PlaceMention> places = reader.list(scene.text(), from, to, named);
        int kinds = 0;
        for (PlaceMention place : places) {
            kinds += place.generic() ? 1 : 0;
        }
        // 深入产业园区、养老服务街区: of several that only tell the kind none is meant.
        boolean kind = first && strong && kinds == 1;
        for (PlaceMention place : places) {
            if (!place.generic() || kind && place.to() - place.from() >= 5) {
                stops.add(place);
            }
        }
    }

    /** 在去某医院的途中: they are not there yet. */
    private static boolean isOnTheWay(Scene scene, int at) {
        Folded text = scene.text();
        if (text.charAt(at) != '在' || "去往赴回".indexOf(text.at(at + 1)) < 0) {
            return false;
        }
        int end = scene.clauseEnd(at);
        return text.endsWith("途中", end) || text.endsWith("路上", end);
    }

    /** 在鹰嘴矶|察看水质: where somebody looks about; 在风雨中察看 tells how, 在讲解员引导下查看 with whom. */
    private static boolean isLookedAbout(Folded text, int from, int to) {
        return to - from >= 2
                && isAtPlaces(text, to)
                && !text.startsWith("实地", to)
                && !NO_PLACE_END.has(text.charAt(to - 1));
    }

    /** 在甲、乙、丙等企业: a list that says of itself that it is one of firms or other stops. */
    private static boolean isListOfUnits(Folded text, int from, int to) {
        int unit = UNITS.longestSuffix(text, from, to);
        return unit > 0 && text.indexOf('、', from, to) > 0 && text.charAt(to - unit - 1) == '等';
    }

    /** 来到甲、乙、丙等地: a list that says of itself that it is one of places. */
    static boolean isListOfPlaces(Folded text, int to) {
        return text.endsWith("等地", to)
                || text.endsWith("等处", to)
                || text.endsWith("等地点", to)
                || text.endsWith("等点位", to);
    }

    /** What is inspected may be a place: 检查了某储配站的储气设施. It opens the object, and its name is more than generic. */
    private int object(Scene scene, int verbEnd, List<PlaceMention> stops) {
        Folded text = scene.text();
        int from = Topics.objectStart(text, verbEnd);
        int to = ends.of(scene, from);
        var places = new ArrayList<>(reader.list(text, from, to, false));
        boolean goesOn = !places.isEmpty() && places.get(places.size() - 1).to() < to;
        places.removeIf(place -> goesOn && isWater(text, place));
        boolean opens = !places.isEmpty()
                && (places.get(0).from() <= from + 2 || text.at(places.get(0).from() - 1) == '的');
        if (opens) {
            addNamed(places, stops);
        }
        return from;
    }

    private static void addNamed(List<PlaceMention> places, List<PlaceMention> stops) {
        for (PlaceMention place : places) {
            if (!place.generic()) {
                stops.add(place);
            }
        }
    }

    /** 考察|长江、淮河流域|防汛工作: waters whose matter is looked into are no stops. */
    private static boolean isWater(Folded text, PlaceMention place) {
        return WATERS.has(text.charAt(place.to() - 1)) || text.endsWith("流域", place.to());
    }

    /** 从某街|步行|到某路: where the walk began; the place where its end is told. */
    private int left(Scene scene, int at, List<PlaceMention> stops) {
        Folded text = scene.text();
        int to = text.indexOf('到', at, Math.min(scene.clauseEnd(at), at + LONGEST_WALK));
        if (to < 0) {
            return at;
        }
        List<PlaceMention> places = reader.list(text, at + 1, to - BY_FOOT.longestSuffix(text, at + 1, to), false);
        if (places.size() == 1
                && places.get(0).from() == at + 1
                && !places.get(0).generic()) {
            stops.add(places.get(0));
            return to;
        }
        return at;
    }

    /** 对某储配站和某加油站|进行|检查: the object stands before its verb; the place behind what was read. */
    private int treated(Scene scene, int at, List<PlaceMention> stops) {
        Folded text = scene.text();
        int verb = text.indexOf("进行", at, scene.clauseEnd(at));
        if (verb < 0 || !holdsInspecting(scene, verb + 2)) {
            return at;
        }
        List<PlaceMention> places = reader.list(text, at + 1, verb, false);
        if (places.isEmpty() || places.get(0).from() > at + 3) {
            return at;
        }
        addNamed(places, stops);
        return verb;
    }

    /** True when a verb of inspecting stands here, behind a word or two of manner: 进行|实地|检查. */
    private static boolean holdsInspecting(Scene scene, int from) {
        for (int at = from; at <= from + 4; at++) {
            if (isVerb(scene, at, Kind.INSPECTING.bit())) {
                return true;
            }
        }
        return false;
    }

    /** The end of a verb of inspecting or looking that begins here; 0 when none does. */
    private static int lookedAt(Scene scene, int at) {
        Hits hits = scene.hits();
        for (int h = hits.from(at); h < hits.size() && hits.start(h) == at; h++) {
            // 看望|慰问院内老人: the second verb is looked at by itself.
            boolean verbs = hits.is(h, Kind.INSPECTING) && isVerb(scene, hits.end(h), Kind.INSPECTING.bit());
            boolean looks =
                    hits.is(h, Kind.INSPECTING) && !verbs || hits.is(h, Kind.LOOKING) && isAtPlaces(scene.text(), at);
            if (looks && hits.end(h) <= scene.to() && !ActionRuns.isNoun(scene.text(), hits.end(h), scene.to())) {
                return hits.end(h);
            }
        }
        return 0;
    }

    /** Of the verbs of looking, those whose object is often a place. */
    private static boolean isAtPlaces(Folded text, int at) {
        return text.startsWith("察看", at)
                || text.startsWith("查看", at)
                || text.startsWith("参观", at)
                || text.startsWith("实地", at);
    }

    private static boolean isVerb(Scene scene, int at, long kinds) {
        Hits hits = scene.hits();
        for (int h = hits.from(at); h < hits.size() && hits.start(h) == at; h++) {
            if ((hits.kinds(h) & kinds) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean seenOnly(Folded text, int at) {
        return SEEN_ONLY.begins(text, at, text.length());
    }
}
