package dev.gazette.parser.internal.article.trip;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;

/**
 * Where a sentence first tells on whose order somebody goes.
 *
 * <pre>
 *   根据甲重要指示和乙要求,|丙于7日赶赴某地        5月2日,受甲委托,|丙来到某地
 * </pre>
 *
 * <p>Whoever gave the order does not act in the sentence, and its 要求 begins no speech. Not seen: an order told behind the subject.
 */
final class Orders {

    private static final WordList BEGINNINGS = WordList.of("根据", "按照", "遵照", "依照", "受");
    private static final WordList ENDS =
            WordList.of("要求", "委托", "指示", "部署", "安排", "批示", "精神", "指派", "委派", "决定", "分工", "通知", "授权");
    /** 5月2日, 近日: what may stand before the order. */
    private static final int LONGEST_TIME = 14;

    private static final int MOST = 4;

    private Orders() {}

    /** Where the orders end with which a sentence opens; where it begins when there are none. */
    static int end(Folded text, int from, int to) {
        int end = from;
        int at = from;
        for (int i = 0; i < MOST && at < to; i++) {
            int mark = Scene.clauseEnd(text, at, to);
            boolean order = BEGINNINGS.begins(text, at, mark) && ENDS.ends(text, at, mark);
            if (text.at(mark) != ',' || !order && (i > 0 || mark - at > LONGEST_TIME)) {
                return end;
            }
            at = mark + 1;
            end = order ? at : end;
        }
        return end;
    }
}
