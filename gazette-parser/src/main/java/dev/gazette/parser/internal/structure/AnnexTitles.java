package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.lexicon.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of an annex's title, which stands in the body of the document that it belongs to.
 *
 * <pre>
 *   2012年5月29日
 *   某某县后续工作专项资金                 two lines, one title: the article has named it, or it ends like one
 *   使用管理实施细则
 *   第一条 …
 * </pre>
 *
 * <p>Between the end of a document (its date, a note in brackets, the word 附件) and text, two or three lines are a title, too. Lines that
 * end with a body's name are a signature, and rows of a list are none.
 */
final class AnnexTitles {

    private static final int MOST_LINES = 4;
    private static final int SHORTEST = 5;

    private AnnexTitles() {}

    /** The blocks of a body, lines of titles joined; the article begins at {@code article}. */
    static List<Block> join(Sheet sheet, int article, int from, int to) {
        var blocks = new ArrayList<Block>(to - from);
        var named = new Named();
        for (int i = article; i < from; i++) {
            named.addHead(sheet.text(i));
        }
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && end - at <= MOST_LINES && isLine(sheet, end)) {
                end++;
            }
            if (end - at > 1 && end - at <= MOST_LINES && !isLine(sheet, at - 1) && isTitle(sheet, named, at, end)) {
                Block title = sheet.block(at);
                for (int i = at + 1; i < end; i++) {
                    title = title.join(sheet.block(i));
                }
                blocks.add(title);
                at = end;
            } else {
                end = Math.max(end, at + 1);
                blocks.addAll(sheet.blocks(at, end));
                for (; at < end; at++) {
                    named.add(sheet.text(at));
                }
            }
        }
        return blocks;
    }

    private static boolean isLine(Sheet sheet, int index) {
        return sheet.is(index, Form.LINE);
    }

    private static boolean isTitle(Sheet sheet, Named named, int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean signature = i == to - 1 && Terms.endsWith(sheet.lexicon(), Kind.ORGAN, sheet.text(i));
            if (signature || sheet.text(i).length() < SHORTEST) {
                return false;
            }
            words.append(sheet.text(i));
        }
        String title = words.toString();
        boolean behindEnd = sheet.is(from - 1, Form.DATE)
                || sheet.is(from - 1, Form.BRACKETED)
                || sheet.is(from - 1, Form.ATTACHMENT);
        boolean aboveText = sheet.is(to, Form.LABELLED) || sheet.is(to, Form.SENTENCES);
        return (behindEnd && aboveText && to - from < MOST_LINES)
                || Terms.endsWith(sheet.lexicon(), Kind.DOCUMENT_TYPE, title)
                || named.contains(title);
    }
}
