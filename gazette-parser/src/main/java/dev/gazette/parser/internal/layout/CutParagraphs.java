package dev.gazette.parser.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the two halves of a paragraph that a page break cut.
 *
 * <pre>
 *   …在企业复工上不搞审批制而         (a stop inside, none at the end: cut)
 *   是通过助企直通车和…夺回来。       (its other half)
 * </pre>
 *
 * <p>Headlines stop without punctuation too; what tells them apart is that a headline has no full stop inside.
 */
final class CutParagraphs {

    private CutParagraphs() {}

    static List<Block> join(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0
                    && block.first().blanksBefore() > 0
                    && isCut(joined.get(last).folded())) {
                joined.set(last, joined.get(last).join(block));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    static boolean isCut(Folded text) {
        int end = text.length();
        while (end > 0 && "”’」』)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "。!?:;".indexOf(text.charAt(end - 1)) < 0 && text.indexOf('。', 0, end) >= 0;
    }
}
