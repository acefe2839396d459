package dev.gazette.parser.internal.article.document;

import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;

/**
 * A list of what is repealed, below a line that says so.
 *
 * <pre>
 *   一、废止下列规范性文件：
 *   1.《某某办法》（某政发〔2003〕12号）；
 *   2.《某某规定》（某政〔2005〕7号）。
 *   二、修改下列规范性文件：                  here it ends
 * </pre>
 *
 * <p>Entries have labels below that of the line, or begin with 《. Not seen: lists of an annex, and tables.
 */
final class RepealList {

    private static final String[] REPEALS = {"废止", "失效"};
    private static final String[] POINTS = {"下列", "以下", "如下"};
    private static final int LONGEST_LEAD = 200;

    private boolean open;
    private ParagraphKind lead = ParagraphKind.TEXT;

    /** True for an entry of a list that is open; the paragraphs must be given in text order. */
    boolean isEntry(Folded text) {
        ParagraphKind kind = Labels.of(text, true).map(Labels::kind).orElse(ParagraphKind.TEXT);
        if (open) {
            boolean below = kind != ParagraphKind.TEXT && (lead == ParagraphKind.TEXT || kind.compareTo(lead) > 0);
            boolean bare = kind == ParagraphKind.TEXT && text.at(0) == '《';
            if ((below || bare) && !isLead(text)) {
                return true;
            }
        }
        open = isLead(text);
        lead = kind;
        return false;
    }

    private static boolean isLead(Folded text) {
        int n = text.length();
        return n <= LONGEST_LEAD && text.at(n - 1) == ':' && has(text, REPEALS) && has(text, POINTS);
    }

    private static boolean has(Folded text, String[] words) {
        for (String word : words) {
            if (text.indexOf(word, 0, text.length()) >= 0) {
                return true;
            }
        }
        return false;
    }
}
