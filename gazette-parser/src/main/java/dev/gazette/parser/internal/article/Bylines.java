package dev.gazette.parser.internal.article;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Stretch;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sets apart who wrote an article and where it comes from.
 *
 * <pre>
 *   本报讯(记者 某某)2月20日,…       新华社某地2月20日电 …       某某网消息（新闻联播）：…
 *   …工作。(记者 某某)               at the end of a paragraph
 *   (记者 某某)  (某某局供稿)  来源:某某网    on a line of its own
 *   (市统计局)                       the same, below everything else
 * </pre>
 *
 * <p>Not seen: names without 记者 or its like that stand alone.
 */
final class Bylines {

    private static final int LONGEST = 60;
    private static final int LONGEST_SOURCE = 36;
    private static final String[] AUTHORS = {
        "记者", "通讯员", "供稿", "提供", "来源", "作者", "撰稿", "摄影", "整理", "文字", "责任编辑", "本刊", "本报"
    };
    private static final String[] OPENINGS = {
        "来源:", "稿件来源:", "信息来源:", "文章来源:", "供稿:", "作者:", "撰稿:", "文/", "记者:", "通讯员:", "责任编辑:", "本报记者", "本刊记者"
    };
    private static final String[] BODY_ENDS = {
        "局", "厅", "委", "办", "办公室", "委员会", "部", "院", "中心", "处", "科", "队", "社", "报", "网"
    };

    private Bylines() {}

    /** The words of the block that are no byline; empty when all of it is one. {@code last} says that nothing stands below. */
    static Optional<Stretch> cut(Block block, boolean last, Consumer<Stretch> byline) {
        Folded text = block.folded();
        int n = text.length();
        if (isLine(text, n) || (last && isBodyInBrackets(text, n))) {
            byline.accept(Stretch.of(block));
            return Optional.empty();
        }
        int from = source(text, n);
        int to = tail(text, n);
        if (from > 0) {
            byline.accept(new Stretch(block, 0, text.textEnd(from)));
        }
        if (to < n) {
            byline.accept(new Stretch(block, text.textStart(to), text.textEnd(n)));
        }
        int start = from > 0 && from < n ? text.textStart(from) : 0;
        return Optional.of(new Stretch(
                block, start, to < n ? text.textEnd(to) : block.text().length()));
    }

    /** A line that is nothing but a byline. */
    private static boolean isLine(Folded text, int n) {
        if (n > LONGEST || n < 3) {
            return false;
        }
        boolean bracketed = text.at(0) == '(' && text.indexOf(')', 0, n) == n - 1;
        if (bracketed) {
            return names(text, 1, n - 1);
        }
        for (String opening : OPENINGS) {
            if (text.startsWith(opening, 0)) {
                return text.indexOf('。', 0, n) < 0 && text.indexOf(',', 0, n) < 0;
            }
        }
        return false;
    }

    /** True for words that say who wrote it: no sentence, and one of the words of the trade. */
    private static boolean names(Folded text, int from, int to) {
        if (text.indexOf('。', from, to) >= 0 || text.indexOf("附件", from, to) >= 0) {
            return false;
        }
        for (String word : AUTHORS) {
            boolean verb = word.equals("提供") || word.equals("供稿") || word.equals("整理");
            if (verb ? text.endsWith(word, to) : text.startsWith(word, from) || text.startsWith("记者", from + 2)) {
                return true;
            }
        }
        return false;
    }

    /** (市统计局) below the last paragraph. */
    private static boolean isBodyInBrackets(Folded text, int n) {
        if (n > 30 || n < 5 || text.at(0) != '(' || text.indexOf(')', 0, n) != n - 1) {
            return false;
        }
        for (String end : BODY_ENDS) {
            if (text.endsWith(end, n - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words behind a source prefix begin; 0 without one. */
    private static int source(Folded text, int n) {
        int look = Math.min(n, LONGEST_SOURCE);
        int colon = text.indexOf(':', 0, look);
        int news = text.indexOf("消息(", 0, look);
        if (colon > 0 && news > 0 && news < colon) {
            return colon + 1;
        }
        if (text.startsWith("本报讯", 0) || text.startsWith("本网讯", 0) || text.startsWith("本刊讯", 0)) {
            int close = text.at(3) == '(' ? text.indexOf(')', 3, Math.min(n, LONGEST)) : -1;
            return close > 0 ? close + 1 : 3;
        }
        int wire = text.startsWith("新华社", 0) || text.startsWith("中新社", 0) ? text.indexOf('电', 3, look) : -1;
        if (wire > 0 && (text.at(wire - 1) == '日' || text.at(wire - 1) == '专')) {
            int close = text.at(wire + 1) == '(' ? text.indexOf(')', wire, Math.min(n, wire + LONGEST)) : -1;
            return close > 0 ? close + 1 : wire + 1;
        }
        return 0;
    }

    /** Where a byline in brackets at the end begins; the length without one. */
    private static int tail(Folded text, int n) {
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
