package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import dev.gazette.parser.internal.mention.place.PlaceReader;
import java.util.List;
import java.util.Optional;

/**
 * A place with which a paragraph opens, before the leader is seen there.
 *
 * <pre>
 *   松荫县石门镇蒲塘村地处高山,……。甲踏着薄冰走进……
 *   漪江大桥工地上,塔吊林立。
 *   某某科技有限公司作为……,近年来……。
 * </pre>
 *
 * <p>Does not see a place that only the middle of the sentence names.
 */
final class TopicPlaces {

    private static final List<String> FOLLOWING = List.of(
            "是", "地处", "位于", "坐落", "作为", "上,", "里,", "内,", "有着", "拥有", "张灯结彩", "始建", "占地", "总投资", "成立", "建成", "正在",
            "内外", "里机", "内机", "距", "海拔", "毗邻", "依山", "曾");
    private static final int LONGEST = 40;

    private final PlaceReader reader;

    TopicPlaces(PlaceReader reader) {
        this.reader = reader;
    }

    /** The place with which the scene opens. */
    Optional<PlaceMention> of(Scene scene) {
        Folded text = scene.text();
        int start = scene.from();
        int limit = Math.min(scene.clauseEnd(start) + 1, start + LONGEST);
        for (int end = start + 3; end < limit; end++) {
            if (!follows(text, end)) {
                continue;
            }
            List<PlaceMention> places = reader.list(text, start, end, false);
            boolean one = places.size() == 1
                    && places.get(0).to() == end
                    && !places.get(0).generic();
            boolean clean = text.indexOf('的', start, end) < 0 || text.startsWith("位于", start);
            return one && clean ? Optional.of(places.get(0)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean follows(Folded text, int at) {
        for (String words : FOLLOWING) {
            if (text.startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }
}
