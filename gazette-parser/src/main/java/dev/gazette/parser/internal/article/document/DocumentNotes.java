package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;
import dev.gazette.parser.internal.lexicon.WordList;
import java.util.Locale;

/**
 * Lines about a document that are no part of what it says.
 *
 * <pre>
 *   （此件公开发布）  （此页无正文）  （本文有删减）  公开方式：主动公开
 *   抄送：某某市委办公室。  某某市人民政府办公室　　2020年3月1日印发   主题词：…
 *   附件1：经费安排表.xls  某政发〔2024〕110号.docx
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.6 and 7.4. Contact lines are paragraphs.
 */
final class DocumentNotes {

    private static final int LONGEST = 60;
    private static final int LONGEST_BARE = 12;
    private static final int LONGEST_ENDING = 6;
    private static final WordList NOTES = WordList.named("document-note");
    private static final WordList OPENNESS = WordList.named("document-openness");
    private static final WordList LABELS = WordList.named("document-note-label");
    private static final WordList IMPRINTS = WordList.named("imprint-label");
    private static final WordList FILES = WordList.named("file-ending");

    private DocumentNotes() {}

    /** True for a note that stands alone. */
    static boolean isNote(Folded text) {
        int length = text.length();
        if (length < 2 || length > LONGEST) {
            return false;
        }
        if (text.startsWith("扫一扫", 0) || LABELS.begins(text, 0, length)) {
            return true;
        }
        boolean bracketed =
                (text.at(0) == '(' && text.at(length - 1) == ')') || (text.at(0) == '[' && text.at(length - 1) == ']');
        if (!bracketed && (length > 10 || !text.startsWith("此", 0))) {
            return false;
        }
        return NOTES.isIn(text, 0, length) || bracketed && text.startsWith("(附件", 0) && text.endsWith("略)", length);
    }

    /** True for a line that is nothing but who may read the document: 主动公开, 依申请公开。 */
    static boolean isBareNote(Folded text) {
        int length = text.length();
        return length <= LONGEST_BARE && OPENNESS.contains(text, 0, text.at(length - 1) == '。' ? length - 1 : length);
    }

    /** True for the lines below the date: 抄送, 印发, 主题词. */
    static boolean isImprint(Folded text) {
        int from = text.at(0) == '(' ? 1 : 0;
        int length = text.length();
        return IMPRINTS.begins(text, from, length)
                || length < LONGEST
                        && text.endsWith("印发", length)
                        && FullDate.first(text, 0, length).isPresent();
    }

    /** Where the words before a file's ending end; the whole length when the line names no file. */
    static int beforeFileEnding(Folded text, int from, int to) {
        if (to <= from || text.at(to - 1) > 'z') {
            return to;
        }
        String tail = text.words(Math.max(from, to - LONGEST_ENDING), Math.max(from, to))
                .toLowerCase(Locale.ROOT);
        int ending = FILES.longestSuffix(tail, 0, tail.length());
        return to - from > ending ? to - ending : to;
    }
}
