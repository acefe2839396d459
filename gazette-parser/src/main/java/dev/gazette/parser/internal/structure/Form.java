package dev.gazette.parser.internal.structure;

import dev.gazette.parser.internal.layout.Block;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.layout.Labels;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;

/**
 * What a block looks like from outside: the only question is whether it can be a line of a headline, and if not, what it is.
 *
 * <pre>
 *   云水市人民政府关于…的通知            LINE          云政发〔2020〕3号      NUMBER
 *   各县(市、区)人民政府:               ADDRESSEE     2020年3月1日          DATE
 *   为保障公共安全,现通告如下:           SENTENCES     一、总体要求           LABELLED
 *   (2020年3月1日…会议通过)             BRACKETED     附件1                ATTACHMENT
 *   ☆ 省政府令 ☆                      HEADING       (told by the whole issue, not by the block)
 *   索引号:0001  发文机关:某办           METADATA      3月  12.5  7.1       CELLS
 *   来源:某某网  记者 某某              BYLINE
 * </pre>
 *
 * <p>It looks at both ends of the block and at a bounded stretch of its beginning; what the words mean is not asked.
 */
enum Form {
    LINE,
    HEADING,
    NUMBER,
    ADDRESSEE,
    DATE,
    SENTENCES,
    LABELLED,
    BRACKETED,
    ATTACHMENT,
    METADATA,
    CELLS,
    BYLINE;

    /** A headline's line is rarely longer; a paragraph of this length without any stop is none either. */
    static final int LONGEST_LINE = 120;
    /** From this length on a comma inside makes a line part of a paragraph. */
    private static final int LONG = 40;

    private static final int LOOK = 400;

    static Form of(Block block, Lexicon lexicon) {
        Folded text = block.folded();
        int length = text.length();
        if (length == 0) {
            return CELLS;
        }
        if (FullDate.isLine(text)) {
            return DATE;
        }
        if (NumberLine.isNumberLine(text) && OrderLine.titleEnd(text, length, lexicon) == 0) {
            return NUMBER;
        }
        int colon = text.indexOf(':', 0, Math.min(length, 9));
        if (colon > 0 && lexicon.is(Kind.METADATA_LABEL, text, 0, colon)) {
            return METADATA;
        }
        if (text.startsWith("附件", 0) || text.startsWith("附:", 0) || (text.startsWith("附录", 0) && length < 12)) {
            return ATTACHMENT;
        }
        if (Labels.length(text) > 0) {
            return LABELLED;
        }
        char last = text.charAt(length - 1);
        if (text.charAt(0) == '(' && last == ')') {
            return BRACKETED;
        }
        if (new BylineLine(lexicon).is(text)) {
            return BYLINE;
        }
        if (last == ':') {
            return text.endsWith("如下:", length) || text.indexOf('。', 0, length) >= 0 ? SENTENCES : ADDRESSEE;
        }
        int end = length;
        while (end > 0 && "\"”’』」)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean stopped = end > 0 && "。!;…".indexOf(text.charAt(end - 1)) >= 0;
        boolean stopInside = text.indexOf('。', 0, Math.min(length - 1, LOOK)) >= 0;
        boolean clauses = length > LONG && text.indexOf(',', 0, Math.min(length, LOOK)) >= 0;
        if (stopped || stopInside || clauses || length > LONGEST_LINE) {
            return SENTENCES;
        }
        return Cells.count(block) > 2 && !isTitle(text, lexicon) && Kickers.end(block, lexicon) == 0 ? CELLS : LINE;
    }

    /** Several bodies set apart on one line, also before 关于 or 文件, are no cells. */
    private static boolean isTitle(Folded text, Lexicon lexicon) {
        int n = text.length();
        return Terms.endsWith(lexicon, Kind.ORGAN, text)
                || text.endsWith("文件", n)
                || (text.indexOf("关于", 0, n) >= 0
                        && Terms.ending(lexicon, Kind.DOCUMENT_TYPE, text, Titles.withoutBracket(text)) >= 0);
    }
}
