package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who went along, by the words of one scene.
 *
 * <pre>
 *   甲、乙陪同督查          甲一同看望慰问      甲、乙参加活动      甲等参加调研
 *   在副市长甲、局长乙的陪同下                  由甲陪同
 *   甲参加乙带队的检查    (甲 went along with 乙)
 *   甲陪同省领导乙调研      (甲 went along, 乙 leads)
 *   甲及有关负责同志陪同    (甲)                  甲,市直有关部门负责人参加调研    (甲)
 * </pre>
 *
 * <p>Guide: 参加座谈会 and 出席会议 make no companion. Does not see a name that is not read as one.
 */
final class Companionship {

    private static final List<String> ACTIVITIES =
            List.of("活动", "上述活动", "有关活动", "相关活动", "此次活动", "上述", "有关", "相关", "此次");
    /** Words for those who go along without a name. */
    private static final WordList UNNAMED =
            WordList.of("负责", "领导", "人员", "干部", "部门", "同志", "代表", "单位", "不要", "轻车简从", "委员");

    private static final List<String> HEADING = List.of("带队的", "率队的", "率领的", "带领的", "一行的", "的");
    private static final int LONGEST_GAP = 60;
    /** No sentence tells of more. */
    private static final int MOST = 64;

    private final List<PersonMention> companions = new ArrayList<>();
    private final Set<PersonMention> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PersonMention> led = new ArrayList<>();
    private final IdentityHashMap<PersonMention, PersonMention> parties = new IdentityHashMap<>();
    /** The last person before the verb that is read. */
    private int before = -1;

    private boolean told;
    private boolean nobodyNamed;

    /** Nobody is said to go along. */
    private static final Companionship NOBODY = new Companionship();

    private Companionship() {}

    /** Reads a scene. */
    static Companionship of(Scene scene) {
        if (!scene.holds(Kind.ACCOMPANYING.bit())) {
            return NOBODY;
        }
        var found = new Companionship();
        Hits hits = scene.hits();
        int most = MOST;
        for (int h = hits.from(scene.from()); h < hits.size() && hits.start(h) < scene.to() && most > 0; h++) {
            if (hits.is(h, Kind.ACCOMPANYING) && most-- > 0 && isGoingAlong(scene, hits.start(h), hits.end(h))) {
                found.read(scene, hits.start(h), hits.end(h));
            }
        }
        return found;
    }

    /** The people who went along, in text order. */
    List<PersonMention> companions() {
        return companions;
    }

    /** True when the mention is that of a companion. */
    boolean has(PersonMention mention) {
        return !companions.isEmpty() && known.contains(mention);
    }

    /** The leaders that others are said to go along with (陪同省领导某某调研). */
    List<PersonMention> led() {
        return led;
    }

    /** Whose party somebody is said to go with: 甲参加乙带队的检查. */
    Optional<PersonMention> headOf(PersonMention companion) {
        return Optional.ofNullable(parties.get(companion));
    }

    /** True when people are said to go along who should have a name (not 有关负责同志陪同) and none was read. */
    boolean isUnread() {
        return told && !nobodyNamed && companions.isEmpty();
    }

    private void read(Scene scene, int verb, int behind) {
        List<PersonMention> people = scene.people();
        Folded text = scene.text();
        told = true;
        while (before + 1 < people.size() && people.get(before + 1).from() < verb) {
            before++;
        }
        int last = before;
        int first = last + 1;
        int end = verb;
        for (int i = last; i >= 0; i--) {
            PersonMention person = people.get(i);
            boolean joined = end == verb
                    ? isGapToVerb(text, person.wholeEnd(), verb)
                    : Subjects.isJoiner(text, person.wholeEnd(), end);
            if (!joined || !person.meansOfficial()) {
                break;
            }
            first = i;
            end = person.whole();
        }
        if (first > last) {
            nobodyNamed |= isUnnamed(text, scene.clauseStart(verb), verb);
            return;
        }
        for (int i = first; i <= last; i++) {
            if (known.add(people.get(i))) {
                companions.add(people.get(i));
            }
        }
        Optional<PersonMention> heads = text.startsWith("参加", verb) ? personAt(scene, behind) : Optional.empty();
        if (heads.isPresent()) {
            people.subList(first, last + 1).forEach(person -> parties.put(person, heads.get()));
            return;
        }
        // 乙陪同,丙汇报: a mark behind the verb, and nobody is its object.
        boolean transitive = text.startsWith("陪同", verb)
                && last + 1 < people.size()
                && (behind >= scene.to() || !Scene.isClauseMark(text.charAt(behind)));
        if (transitive && people.get(last + 1).whole() <= behind + 3) {
            leads(text, people, last + 1);
        }
    }

    /** The officials whom others go along with; a guest without office (陪同村民某某) leads no trip. */
    private void leads(Folded text, List<PersonMention> people, int first) {
        for (int i = first; i < people.size() && people.get(i).meansOfficial(); i++) {
            PersonMention person = people.get(i);
            if (i > first && !Subjects.isJoiner(text, people.get(i - 1).wholeEnd(), person.whole())) {
                return;
            }
            led.add(person);
        }
    }

    /** 等, 的, 分别, 和有关部门负责同志, or a comma and such people: what may stand between the last name and the verb. */
    private static boolean isGapToVerb(Folded text, int from, int verb) {
        int gap = verb - from;
        if (gap < 0 || gap > LONGEST_GAP) {
            return false;
        }
        char first = text.at(from);
        for (int i = first == ',' ? from + 1 : from; i < verb; i++) {
            if (Scene.isClauseMark(text.charAt(i))) {
                return false;
            }
        }
        if (first == ',') {
            // 甲,乙,在某局负责人的陪同下: the company stands behind 在, and who stands before it leads.
            return gap > 1 && text.at(from + 1) != '在' && isUnnamed(text, from, verb);
        }
        boolean open = gap <= 3 || "等及和以、与".indexOf(first) >= 0;
        return open || gap <= 8 && text.indexOf("同志", from, verb) >= 0;
    }

    private static boolean isUnnamed(Folded text, int from, int verb) {
        return UNNAMED.isIn(text, from, verb);
    }

    private static boolean isGoingAlong(Scene scene, int verb, int behind) {
        Folded text = scene.text();
        boolean along = text.startsWith("陪同", verb) || text.startsWith("随同", verb) || text.startsWith("随行", verb);
        if (along) {
            return !text.endsWith("不要", verb) && !text.startsWith("接待", behind) && !text.startsWith("人员", behind);
        }
        boolean ends = behind >= scene.to() || Scene.isClauseMark(text.at(behind));
        if (text.startsWith("参加", verb) && ends) {
            return true;
        }
        int at = behind;
        boolean more = true;
        while (more) {
            more = false;
            for (String activity : ACTIVITIES) {
                if (text.startsWith(activity, at)) {
                    if (activity.endsWith("活动")) {
                        return true;
                    }
                    at += activity.length();
                    more = true;
                }
            }
        }
        if (text.startsWith("了", at)) {
            at++;
        }
        Optional<PersonMention> heads = personAt(scene, at);
        at = heads.isPresent() ? behindHeading(text, heads.get().wholeEnd()) : at;
        int inspecting = lookingEnd(scene.hits(), at);
        return inspecting > 0
                && !text.startsWith("座谈", inspecting)
                && !text.startsWith("工作会", inspecting)
                && !text.startsWith("汇报", inspecting);
    }

    private static Optional<PersonMention> personAt(Scene scene, int at) {
        for (PersonMention person : scene.people()) {
            if (person.whole() >= at) {
                return person.whole() == at && person.meansOfficial() ? Optional.of(person) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 参加某某|带队的|检查. */
    private static int behindHeading(Folded text, int at) {
        for (String heading : HEADING) {
            if (text.startsWith(heading, at)) {
                return at + heading.length();
            }
        }
        return at;
    }

    private static int lookingEnd(Hits hits, int at) {
        for (int h = hits.from(at); h < hits.size() && hits.start(h) == at; h++) {
            if (hits.is(h, Kind.INSPECTING) || hits.is(h, Kind.LOOKING)) {
                return hits.end(h);
            }
        }
        return -1;
    }
}
