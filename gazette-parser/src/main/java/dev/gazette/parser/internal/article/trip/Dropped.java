package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Hits;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Sentences without a subject that go on with the last one's.
 *
 * <pre>
 *   走进石桥镇白马村,青砖黛瓦……      随后来到镇污水处理站。      在省人大常委会机关看望机关干部
 *   当天下午,他到云岭市调研
 * </pre>
 */
final class Dropped {

    private static final WordList ADVERBS = WordList.of(
            "随后", "之后", "接着", "最后", "首先", "期间", "其间", "途中", "当天", "当晚", "上午", "下午", "傍晚", "晚上", "清晨", "先后", "又", "还",
            "并", "专程", "冒雨", ",");

    private Dropped() {}

    /** True when a verb of coming or inspecting opens the scene, or a place behind 在 with such a verb. */
    static boolean isSubject(Scene scene) {
        Folded text = scene.text();
        int at = scene.from();
        for (int adverb = adverb(text, at); adverb > 0 && at < scene.to(); adverb = adverb(text, at)) {
            at += adverb;
        }
        if (at >= scene.to()) {
            return false;
        }
        if (text.charAt(at) == '他' || text.charAt(at) == '她') {
            return true;
        }
        if (hasPronoun(text, at, scene.to())) {
            return true;
        }
        if (Going.coming(scene, at) > 1 || isInspecting(scene, at)) {
            return true;
        }
        return Going.isAt(scene, at) && hasInspecting(scene, at, scene.clauseEnd(at));
    }

    private static int adverb(Folded text, int at) {
        return ADVERBS.longestPrefix(text, at, text.length());
    }

    /** 当天下午,他到…: a clause begins with the pronoun. */
    private static boolean hasPronoun(Folded text, int from, int to) {
        for (int i = Math.max(from, 1); i + 1 < to; i++) {
            if (text.charAt(i) == ',' && (text.charAt(i + 1) == '他' || text.charAt(i + 1) == '她')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInspecting(Scene scene, int at) {
        if (!scene.holds(Kind.INSPECTING.bit())) {
            return false;
        }
        Hits hits = scene.hits();
        for (int h = hits.from(at); h < hits.size() && hits.start(h) == at; h++) {
            if (hits.is(h, Kind.INSPECTING)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInspecting(Scene scene, int from, int to) {
        return !ActionRuns.of(scene, from, to).isEmpty();
    }
}
