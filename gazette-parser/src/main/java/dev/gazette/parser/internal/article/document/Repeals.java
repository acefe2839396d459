package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Citation;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Those of the documents named in a passage that this document repeals.
 *
 * <pre>
 *   …，《某某暂行规定》（某政发〔2011〕3号）同时废止。     决定废止《某某办法》。     《某某计划》自即日起失效。
 * </pre>
 *
 * <p>Of the sentence with 废止, 失效 or 停止执行: the documents named in front of the word, back to the clause before, or right behind
 * 废止. Not seen: what a list in an annex repeals, and that a document repealed another earlier (已废止, 被废止).
 */
final class Repeals {

    /** How far from its word a title may stand: lists of what is repealed are long. */
    private static final int LOOK = 1500;

    private static final String[] ENDS = {"废止", "失效", "停止执行", "不再执行", "停止施行", "终止执行", "停止使用", "不再适用", "停止实施"};

    private Repeals() {}

    /** The documents of a passage that are repealed in it, given every place that names one. */
    static List<Citation> in(Folded text, List<CitationReader.Place> places) {
        var repealed = new ArrayList<Citation>();
        if (places.isEmpty()) {
            return repealed;
        }
        Sentences sentences = Sentences.of(text);
        for (String word : ENDS) {
            for (int at = text.indexOf(word, 0, text.length());
                    at >= 0;
                    at = text.indexOf(word, at + 1, text.length())) {
                if (isOwnAct(text, at)) {
                    int sentence = sentences.at(at);
                    collect(text, places, sentences.start(sentence), at, sentences.end(sentence), repealed);
                }
            }
        }
        return repealed;
    }

    private static boolean isOwnAct(Folded text, int at) {
        return text.at(at - 1) != '已' && text.at(at - 1) != '被' && text.at(at - 1) != '未' && !inTitle(text, at);
    }

    /** 《关于废止…的决定》 names a document and repeals none. */
    private static boolean inTitle(Folded text, int at) {
        for (int i = at; i >= 0 && at - i < 80; i--) {
            if (text.at(i) == '》') {
                return false;
            }
            if (text.at(i) == '《') {
                return true;
            }
        }
        return false;
    }

    private static void collect(
            Folded text, List<CitationReader.Place> places, int sentence, int word, int end, List<Citation> repealed) {
        boolean ahead = false;
        int first = firstAt(places, Math.max(sentence, word - LOOK));
        for (int i = first; i < places.size() && places.get(i).from() < word; i++) {
            CitationReader.Place place = places.get(i);
            boolean before = place.from() >= sentence && place.to() <= word && !isGround(text, sentence, place.from());
            ahead |= before;
            if (before) {
                add(place, repealed);
            }
        }
        int last = Math.min(end, word + LOOK);
        for (int i = firstAt(places, word);
                !ahead && i < places.size() && places.get(i).to() <= last;
                i++) {
            add(places.get(i), repealed);
        }
    }

    /** The number of the first place that begins at or behind a character. */
    private static int firstAt(List<CitationReader.Place> places, int from) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 根据《某某条例》,…废止: the ground, not what is repealed. */
    private static boolean isGround(Folded text, int sentence, int place) {
        int from = place;
        while (from > sentence && place - from < 60 && ",;:".indexOf(text.at(from - 1)) < 0) {
            from--;
        }
        return text.startsWith("根据", from) || text.startsWith("依据", from) || text.startsWith("按照", from);
    }

    private static void add(CitationReader.Place place, List<Citation> repealed) {
        Citation citation = place.document().citation();
        if (!repealed.contains(citation)) {
            repealed.add(citation);
        }
    }
}
