package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.mention.place.PlaceMention;
import dev.gazette.parser.internal.mention.place.PlaceReader;
import java.util.List;

/**
 * A place with which a paragraph opens, before the leader is seen there.
 *
 * <pre>
 *   松荫县石门镇白马村地处高山,……。甲踏着薄冰走进……
 *   漪江大桥工地上,塔吊林立。              在沙溪渔港,渔船已全部回港。
 *   某某科技有限公司作为……,近年来……。
 * </pre>
 *
 * <p>Does not see a place that only the middle of the sentence names.
 */
final class TopicPlaces {

    private static final WordList FOLLOWING = WordList.named("topic-place-behind");
    /** 海内外, 国内外: no place that something happens inside and outside of. */
    private static final WordList AT_HOME_AND_ABROAD = WordList.of("海内外", "国内外", "省内外", "市内外", "县内外");

    static final int LONGEST = 40;

    private final PlaceReader reader;

    TopicPlaces(PlaceReader reader) {
        this.reader = reader;
    }

    /** The places with which the scene opens; mostly one. */
    List<PlaceMention> of(Scene scene) {
        Folded text = scene.text();
        int start = scene.from();
        if (start < scene.to() && text.charAt(start) == '在') {
            int mark = scene.clauseEnd(start);
            return text.at(mark) == ',' ? only(reader.list(text, start + 1, mark, false), mark) : List.of();
        }
        return opening(scene, start);
    }

    /** The places with which the clause opens that begins here, before what is said of them. */
    List<PlaceMention> opening(Scene scene, int start) {
        Folded text = scene.text();
        int limit = Math.min(scene.clauseEnd(start) + 1, start + LONGEST);
        for (int end = start + 3; end < limit; end++) {
            if (!FOLLOWING.begins(text, end, text.length()) || AT_HOME_AND_ABROAD.begins(text, end - 1, limit)) {
                continue;
            }
            boolean clean =
                    text.indexOf('的', start, end) < 0 || text.startsWith("位于", start) || text.startsWith("地处", start);
            return clean ? only(reader.list(text, start, end, false), end) : List.of();
        }
        return List.of();
    }

    /** The places when they fill the stretch up to its end, and each has a name. */
    private static List<PlaceMention> only(List<PlaceMention> places, int end) {
        boolean full = !places.isEmpty() && places.get(places.size() - 1).to() >= end - 1;
        for (PlaceMention place : places) {
            full &= !place.generic();
        }
        return full ? places : List.of();
    }
}
