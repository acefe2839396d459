package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.PersonMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Who acts in a scene: the first people named who do not go along.
 *
 * <pre>
 *   市长甲,副市长乙分别带队赴……      甲, 乙
 *   甲乙赴某镇检查……                  甲, 乙 (a headline)
 *   省长甲在副省长乙陪同下赴……        甲
 *   由甲、乙率领的调研组              甲, 乙
 * </pre>
 */
final class Subjects {

    private Subjects() {}

    /** The first group of officials that no companionship claims; empty when nobody acts. */
    static List<PersonMention> of(Scene scene, Companionship along) {
        if (!along.led().isEmpty()) {
            return along.led();
        }
        if (scene.people().isEmpty()) {
            return List.of();
        }
        var group = new ArrayList<PersonMention>();
        for (PersonMention person : scene.people()) {
            if (!person.meansOfficial() || along.has(person)) {
                if (group.isEmpty()) {
                    continue;
                }
                break;
            }
            if (!group.isEmpty()
                    && !isJoiner(scene.text(), group.get(group.size() - 1).wholeEnd(), person.whole())) {
                break;
            }
            group.add(person);
        }
        return group;
    }

    /** What joins the names of a list: nothing, a mark, or 和. */
    static boolean isJoiner(Folded text, int from, int to) {
        if (to < from || to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("、,和与及以".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
