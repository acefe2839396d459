package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import dev.gazette.parser.internal.mention.place.PlaceReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place that 这里 and 现场 behind a verb of coming mean, or that somebody looks at of whom the sentence only says that he does.
 *
 * <pre>
 *   已有八百年历史的某石窟,是……。甲来到这里       某石窟: what the sentence before speaks of
 *   某湖大堤出现管涌,甲赶到现场                    某湖大堤: where a clause before says that something happened
 *   某江某段水位高于路面,甲察看堤坝                某江某段
 * </pre>
 *
 * <p>Does not look beyond the sentence before, nor into the middle of a clause.
 */
final class Antecedents {

    private static final int MOST_CLAUSES = 3;
    /** A phrase of the kind alone is as good as a name when it is so long. */
    private static final int TELLING = 5;

    private final TopicPlaces topics;
    private final PlaceReader reader;

    Antecedents(TopicPlaces topics, PlaceReader reader) {
        this.topics = topics;
        this.reader = reader;
    }

    /** The places meant; empty when the scene points to none. {@code before} is the sentence before. */
    List<PlaceMention> of(Scene scene, @Nullable Scene before) {
        Folded text = scene.text();
        int pointer = pointer(scene);
        if (pointer < 0 && !looksAbout(scene)) {
            return List.of();
        }
        int end = pointer < 0 ? scene.people().get(0).whole() : pointer;
        for (int i = 0, start = scene.clauseStart(end); i < MOST_CLAUSES && start > scene.from(); i++) {
            start = scene.clauseStart(start - 1);
            List<PlaceMention> places = topics.opening(scene, start);
            if (!places.isEmpty()) {
                return places;
            }
        }
        boolean here = pointer > 0 && text.startsWith("这里", pointer);
        return here && before != null && before.number() == scene.number() ? spokenOf(before) : List.of();
    }

    /** 已有八百年历史的栖霞石窟,是…: what the sentence speaks of, whatever it says. */
    private List<PlaceMention> spokenOf(Scene before) {
        List<PlaceMention> places = topics.of(before);
        int mark = before.clauseEnd(before.from());
        if (!places.isEmpty() || mark - before.from() > TopicPlaces.LONGEST) {
            return places;
        }
        places = reader.list(before.text(), before.from(), mark, false);
        boolean one = places.size() == 1
                && places.get(0).to() == mark
                && (!places.get(0).generic() || mark - places.get(0).from() >= TELLING);
        return one ? places : List.of();
    }

    /** Where 这里 or 现场 stands behind a verb of coming; -1 when neither does. */
    private static int pointer(Scene scene) {
        Folded text = scene.text();
        for (int i = scene.from() + 1; i + 2 <= scene.to(); i++) {
            boolean points = text.startsWith("这里", i) || text.startsWith("现场", i);
            boolean comes = points
                    && (Going.coming(scene, i - 1) == 1 || i - 2 >= scene.from() && Going.coming(scene, i - 2) == 2);
            if (comes) {
                return i;
            }
        }
        return -1;
    }

    /** …,甲察看堤坝: the first person of the scene looks about, and something was said before. */
    private static boolean looksAbout(Scene scene) {
        if (scene.people().isEmpty() || scene.people().get(0).whole() == scene.from()) {
            return false;
        }
        int verb = scene.people().get(0).wholeEnd();
        return scene.text().startsWith("察看", verb) || scene.text().startsWith("查看", verb);
    }
}
