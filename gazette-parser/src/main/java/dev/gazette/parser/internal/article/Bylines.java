package dev.gazette.parser.internal.article;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import dev.gazette.parser.internal.lexicon.WordList;
import dev.gazette.parser.internal.structure.BylineLine;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sets apart who wrote an article and where it comes from.
 *
 * <pre>
 *   本报讯(记者 某某)2月20日,…    某某日报讯(记者 某某)…     某某社某地2月20日电(记者 某某)…    某某网消息（…）：…
 *   全媒体记者某某 某某报道：…
 *   …工作。(融媒体中心记者 某某)                              at the end of a paragraph
 *   (记者 某某)  (某某局供稿)  来源:某某网  记者 某某 通讯员 某某   on a line of its own
 *   (市统计局)                                                the same, below everything else
 * </pre>
 *
 * <p>Names alone count in brackets behind the last sentence of an article ((某某 某某)), elsewhere not.
 */
final class Bylines {

    private static final int LONGEST = 60;
    private static final int LONGEST_SOURCE = 36;
    private static final int LONGEST_NAME = 4;

    private static final WordList SOURCES = WordList.named("source-end");

    private final BylineLine form;
    private final Lexicon lexicon;
    private final Consumer<Stretch> byline;

    Bylines(Lexicon lexicon, Consumer<Stretch> byline) {
        this.form = new BylineLine(lexicon);
        this.lexicon = lexicon;
        this.byline = byline;
    }

    /**
     * The words of the block that are no byline; empty when all of it is one. {@code first} says that the text begins with it, {@code last}
     * that nothing but bylines stands below.
     */
    Optional<Stretch> cut(Block block, boolean first, boolean last) {
        Folded text = block.folded();
        int n = text.length();
        if (form.is(text) || (last && (isInBrackets(text, n) || form.isBelowText(text)))) {
            byline.accept(Stretch.of(block));
            return Optional.empty();
        }
        int from = Math.max(source(text, n), first ? told(text, n) : 0);
        if (from == n) {
            byline.accept(Stretch.of(block));
            return Optional.empty();
        }
        int to = tail(text, n, last);
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

    /** (市统计局) or (某某 某某) below the last paragraph. */
    private boolean isInBrackets(Folded text, int n) {
        return n <= 30
                && n >= 4
                && text.at(0) == '('
                && text.indexOf(')', 0, n) == n - 1
                && BylineLine.isPlain(text, 1, n)
                && (form.endsWith(Kind.ISSUING_BODY_END, text, 1, n - 1)
                        || isNames(text, 1, n - 1)
                        || isPenName(text, n)
                        || isBodyAndName(text, n));
    }

    /** (晓　唐): two or three signs set apart; 节选 and 全文 are not. */
    private static boolean isPenName(Folded text, int n) {
        if (n < 4 || n > 5) {
            return false;
        }
        for (int i = 1; i < n - 1; i++) {
            if (!Character.isIdeographic(text.at(i)) || i > 1 && !text.spaceBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /** (某某镇党政办　某某). */
    private boolean isBodyAndName(Folded text, int n) {
        for (int i = 3; i < n - 2; i++) {
            if (text.spaceBefore(i) && form.endsWith(Kind.ISSUING_BODY_END, text, 1, i)) {
                return isNames(text, i, n - 1);
            }
        }
        return false;
    }

    /** Where the words behind a source prefix begin; 0 without one. */
    private int source(Folded text, int n) {
        int look = Math.min(n, LONGEST_SOURCE);
        if (text.at(0) == '(') {
            int close = text.indexOf(')', 0, Math.min(n, LONGEST));
            return close > 0 && form.names(text, 1, close) ? close + 1 : 0;
        }
        for (int i = 2; i < look; i++) {
            char c = text.at(i);
            if (c == '消' && text.startsWith("消息(", i)) {
                int colon = text.indexOf(':', i, look);
                return colon > 0 ? colon + 1 : 0;
            }
            if (c == '报' && text.startsWith("报道:", i) && form.names(text, 0, i)) {
                return i + 3;
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

    /** 据某某网消息 at the beginning of a text: where the words behind it begin; 0 without it. */
    private static int told(Folded text, int n) {
        for (int i = text.at(0) == '据' ? 3 : n; i < Math.min(n, LONGEST_SOURCE); i++) {
            boolean news = text.startsWith("消息", i) || text.startsWith("报道", i);
            if (news && SOURCES.ends(text, 1, i) && (",:".indexOf(text.at(i + 2)) >= 0 || text.spaceBefore(i + 2))) {
                return text.spaceBefore(i + 2) ? i + 2 : i + 3;
            }
            if (",。;:《“".indexOf(text.at(i)) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Where credits behind the last sentence, or a byline in brackets at the end, begin; the length without one. */
    private int tail(Folded text, int n, boolean last) {
        int credits = last ? form.behindSentence(text) : n;
        if (credits < n) {
            return credits;
        }
        if (n < 5 || text.at(n - 1) != ')') {
            return n;
        }
        int open = n - 2;
        while (open > 0 && n - open < LONGEST && text.at(open) != '(') {
            open--;
        }
        boolean behindStop = open > 0 && "。!?”".indexOf(text.at(open - 1)) >= 0;
        boolean names = form.names(text, open + 1, n - 1) || (last && isNames(text, open + 1, n - 1));
        return behindStop && text.at(open) == '(' && names ? open : n;
    }

    /** Names alone, parted by blanks or 、: whoever is named in brackets behind the last sentence wrote it. */
    private boolean isNames(Folded text, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean sign = i < to && text.at(i) == '、';
            boolean parted = i == to || sign || (text.spaceBefore(i) && i - start > 1);
            if (parted) {
                int length = i - start;
                if (length < 2 || length > LONGEST_NAME || lexicon.longest(Kind.SURNAME, text, start) == 0) {
                    return false;
                }
                start = sign ? i + 1 : i;
            } else if (!Character.isIdeographic(text.at(i))) {
                return false;
            }
        }
        return true;
    }
}
