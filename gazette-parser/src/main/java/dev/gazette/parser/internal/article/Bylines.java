package dev.gazette.parser.internal.article;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sets apart who wrote an article and where it comes from.
 *
 * <pre>
 *   本报讯(记者 某某)2月20日,…    某某日报讯(记者 某某)…     某某社某地2月20日电(记者 某某)…    某某网消息（…）：…
 *   …工作。(融媒体中心记者 某某)                              at the end of a paragraph
 *   (记者 某某)  (某某局供稿)  来源:某某网  记者 某某 通讯员 某某   on a line of its own
 *   (市统计局)                                                the same, below everything else
 * </pre>
 *
 * <p>Not seen: names that stand alone.
 */
final class Bylines {

    private static final int LONGEST = 60;
    private static final int LONGEST_SOURCE = 36;
    private static final int LONGEST_TERM = 6;

    private final Lexicon lexicon;
    private final Consumer<Stretch> byline;

    Bylines(Lexicon lexicon, Consumer<Stretch> byline) {
        this.lexicon = lexicon;
        this.byline = byline;
    }

    /** The words of the block that are no byline; empty when all of it is one. {@code last} says that nothing stands below. */
    Optional<Stretch> cut(Block block, boolean last) {
        Folded text = block.folded();
        int n = text.length();
        if (isLine(text, n) || (last && isBodyInBrackets(text, n))) {
            byline.accept(Stretch.of(block));
            return Optional.empty();
        }
        int from = source(text, n);
        int to = tail(text, n);
        if (from > 0 && from < to) {
            byline.accept(new Stretch(block, 0, text.textEnd(from)));
        } else {
            from = 0;
        }
        if (to < n) {
            byline.accept(new Stretch(block, text.textStart(to), text.textEnd(n)));
        }
        int start = from > 0 ? text.textStart(from) : 0;
        int end = to < n ? text.textEnd(to) : block.text().length();
        return Optional.of(new Stretch(block, start, end));
    }

    /** A line that is nothing but a byline. */
    private boolean isLine(Folded text, int n) {
        if (n > LONGEST || n < 3) {
            return false;
        }
        if (text.at(0) == '(' && text.indexOf(')', 0, n) == n - 1) {
            return names(text, 1, n - 1);
        }
        int opening = lexicon.longest(Kind.BYLINE_OPENING, text, 0);
        boolean apart = opening > 0 && opening < n && (text.at(opening) == ':' || text.spaceBefore(opening));
        return apart && isPlain(text, opening + 1, n);
    }

    /** True for words that say who wrote it: no sentence, and one of the words of the trade. */
    private boolean names(Folded text, int from, int to) {
        if (to - from < 2 || !isPlain(text, from, to)) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            // 记者 ends what goes before: 融媒体中心记者 某某.
            int term = lexicon.longest(Kind.BYLINE, text, i);
            if (term > 0 && (i == from || text.startsWith("记者", i) || text.startsWith("通讯员", i))) {
                return true;
            }
        }
        int opening = lexicon.longest(Kind.BYLINE_OPENING, text, from);
        return (opening > 0 && text.at(from + opening) == ':') || ends(Kind.BYLINE_END, text, from, to);
    }

    private static boolean isPlain(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。,;!?".indexOf(text.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(Kind kind, Folded text, int from, int to) {
        for (int length = Math.min(LONGEST_TERM, to - from - 1); length > 0; length--) {
            if (lexicon.is(kind, text, to - length, to)) {
                return true;
            }
        }
        return false;
    }

    /** (市统计局) below the last paragraph. */
    private boolean isBodyInBrackets(Folded text, int n) {
        return n <= 30
                && n >= 5
                && text.at(0) == '('
                && text.indexOf(')', 0, n) == n - 1
                && isPlain(text, 1, n)
                && ends(Kind.ISSUING_BODY_END, text, 1, n - 1);
    }

    /** Where the words behind a source prefix begin; 0 without one. */
    private int source(Folded text, int n) {
        int look = Math.min(n, LONGEST_SOURCE);
        if (text.at(0) == '(') {
            int close = text.indexOf(')', 0, Math.min(n, LONGEST));
            return close > 0 && names(text, 1, close) ? close + 1 : 0;
        }
        for (int i = 2; i < look; i++) {
            char c = text.at(i);
            if (c == '消' && text.startsWith("消息(", i)) {
                int colon = text.indexOf(':', i, look);
                return colon > 0 ? colon + 1 : 0;
            }
            boolean wire = c == '电' && text.at(i - 1) == '日';
            boolean news =
                    c == '讯' && (text.at(i + 1) == '(' || text.spaceBefore(i + 1)) && !text.startsWith("通讯", i - 1);
            if (wire || news) {
                int close = text.at(i + 1) == '(' ? text.indexOf(')', i, Math.min(n, i + LONGEST)) : -1;
                return close > 0 ? close + 1 : i + 1;
            }
            if (",。;:《“".indexOf(c) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Where a byline in brackets at the end begins; the length without one. */
    private int tail(Folded text, int n) {
        if (n < 5 || text.at(n - 1) != ')') {
            return n;
        }
        int open = n - 2;
        while (open > 0 && n - open < LONGEST && text.at(open) != '(') {
            open--;
        }
        boolean behindStop = open > 0 && "。!?”".indexOf(text.at(open - 1)) >= 0;
        return behindStop && text.at(open) == '(' && names(text, open + 1, n - 1) ? open : n;
    }
}
