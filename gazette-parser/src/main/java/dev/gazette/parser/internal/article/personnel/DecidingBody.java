package dev.gazette.parser.internal.article.personnel;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Width;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.mention.Passage;
import java.util.Optional;

/**
 * The body that gives and takes posts.
 *
 * <pre>
 *   2021年5月12日，|省人民政府|决定任命：        经研究，|市人民政府|研究决定
 *   |某某省人民代表大会常务委员会|决定任免名单      |某某省人民政府|2021年5月份人事任免
 * </pre>
 *
 * <p>Not seen: 经研究决定 and 会议决定, which name nobody; the signature tells then.
 */
public final class DecidingBody {

    private static final int LOOK = 120;
    private static final int LONGEST_BODY = 40;
    private static final int LONGEST_END = 6;

    private DecidingBody() {}

    /** The body before 决定 or 研究决定 in a paragraph. */
    static Optional<String> in(Passage passage, Lexicon lexicon) {
        Folded text = passage.folded();
        int end = text.indexOf("决定", 0, Math.min(text.length(), LOOK));
        if (end <= 0) {
            return Optional.empty();
        }
        end = text.endsWith("研究", end) ? end - 2 : end;
        return endingAt(passage, end, lexicon);
    }

    /** The body whose name ends at a place: 市五届人大常委会|举行第二十次会议. */
    static Optional<String> endingAt(Passage passage, int end, Lexicon lexicon) {
        Folded text = passage.folded();
        int from = end;
        while (from > 0 && end - from < LONGEST_BODY && Width.isHan(text.at(from - 1))) {
            from--;
        }
        // 2019年3月29日省政府决定: the body begins behind the day.
        from = text.at(from) == '日' ? from + 1 : from;
        from = text.startsWith("经", from) ? from + 1 : from;
        return endsAsBody(text, from, end, lexicon) ? Optional.of(passage.printed(from, end)) : Optional.empty();
    }

    /** The body that a title begins with. */
    public static Optional<String> inTitle(Passage title, Lexicon lexicon) {
        Folded text = title.folded();
        for (int i = 2; i < text.length() && i < LONGEST_BODY; i++) {
            boolean behind = text.startsWith("关于", i)
                    || text.startsWith("决定", i)
                    || text.startsWith("任", i)
                    || text.startsWith("免", i)
                    || text.startsWith("人事", i)
                    || (text.at(i) >= '0' && text.at(i) <= '9');
            if (behind && endsAsBody(text, 0, i, lexicon)) {
                return Optional.of(title.printed(0, i));
            }
        }
        return Optional.empty();
    }

    private static boolean endsAsBody(Folded text, int from, int to, Lexicon lexicon) {
        for (int length = Math.min(LONGEST_END, to - from); length > 0; length--) {
            if (lexicon.is(Kind.ISSUING_BODY_END, text, to - length, to)) {
                return true;
            }
        }
        return false;
    }
}
