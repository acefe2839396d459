package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Joins the lines of a title that stands inside the body: that of an annex, or of the text that a document issues.
 *
 * <pre>
 *   附件1                                  2012年5月29日
 *   关于某某县某某镇                        某某县专项资金
 *   地质险情调查的报告                      使用管理办法
 * </pre>
 *
 * <p>It begins below a label or a signature. Lines belong together when they make a title that the document names (its own title,
 * its attachments, a 《…》 of the text), or when the last ends with a word for a kind of document and the first does not. An
 * annex may have addressees of its own; they are no paragraph. Not seen: titles of more than four lines;
 * a bracket below a title (2018—2020年) stays a line of its own.
 */
final class AnnexTitles {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_HISTORY = 400;
    private static final String[] ACTS = {"通过", "公布", "发布", "修订", "修正", "批准", "施行", "修改"};

    private final Sheet sheet;
    private final TitleReader titles;
    private final AddresseeLine addressees;
    /** Words that the document uses for its annexes, quotation marks left out. */
    private final Collection<String> known;

    AnnexTitles(Sheet sheet, TitleReader titles, Bodies bodies, Collection<String> known) {
        this.sheet = sheet;
        this.titles = titles;
        this.addressees = new AddresseeLine(bodies);
        this.known = known;
    }

    /** Joins the titles below a line and marks their addressees. */
    void read(int first) {
        for (int i = Math.max(first, 1); i < sheet.size(); i++) {
            if (sheet.isText(i) && begins(i)) {
                int lines = lines(i);
                for (int k = 1; k < lines; k++) {
                    sheet.join(i, i + k);
                }
                int next = i + lines;
                if (isHistory(next)) {
                    sheet.mark(next++, Role.NOTE);
                }
                addressees(next);
            }
        }
    }

    /** （2005年7月28日…通过　2021年9月29日…修订）: which meeting adopted the text that the title names. */
    private boolean isHistory(int i) {
        if (!sheet.isText(i)) {
            return false;
        }
        Folded text = sheet.folded(i);
        int n = text.length();
        return text.at(0) == '('
                && text.at(n - 1) == ')'
                && n <= LONGEST_HISTORY
                && endsAsAct(text, n - 1)
                && FullDate.first(text, 1, n).isPresent();
    }

    private static boolean endsAsAct(Folded text, int end) {
        for (String act : ACTS) {
            if (text.endsWith(act, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int i) {
        Role above = sheet.role(i - 1);
        boolean mark = above == Role.LABEL || above == Role.DATE || above == Role.NOTE || above == Role.ISSUER;
        return mark && isTitleLine(i);
    }

    private boolean isTitleLine(int i) {
        if (!sheet.isText(i) || Row.hasTab(sheet.line(i).stretch().text())) {
            return false;
        }
        Folded text = sheet.folded(i);
        char last = text.at(text.length() - 1);
        return text.length() <= LONGEST_LINE
                && "。;:,、!?".indexOf(last) < 0
                && Labels.of(text, true).isEmpty();
    }

    /** How many lines the title that begins here has. */
    private int lines(int i) {
        var words = new StringBuilder(plain(sheet.folded(i)));
        int best = 1;
        boolean typed = titles.type(sheet.folded(i)).isPresent();
        for (int k = 1; k < MOST_LINES && isTitleLine(i + k); k++) {
            Folded line = sheet.folded(i + k);
            String next = plain(line);
            words.append(next);
            if (isKnown(words.toString())) {
                best = k + 1;
            } else if (!typed && best == 1 && titles.type(line).isPresent() && !isKnown(plain(sheet.folded(i)))) {
                best = k + 1;
                typed = true;
            }
        }
        return best;
    }

    private boolean isKnown(String words) {
        for (String title : known) {
            if (title.equals(words)
                    || (words.length() > 8 && (title.endsWith(words) || title.contains(words + "的通知")))) {
                return true;
            }
        }
        return false;
    }

    private void addressees(int i) {
        if (!sheet.isText(i)) {
            return;
        }
        Folded text = sheet.folded(i);
        Optional<Integer> colon = addressees.colon(text);
        if (colon.isPresent() && colon.get() == text.length() - 1) {
            sheet.mark(i, Role.ADDRESSEES);
        }
    }

    /** Titles are compared without the marks that one place prints and another leaves out. */
    static String plain(CharSequence text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("“”\"《》〈〉<>".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
