package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.FullDate;

/**
 * Lines about a document that are no part of what it says.
 *
 * <pre>
 *   （此件公开发布）  （此页无正文）  （本文有删减）  公开方式：主动公开
 *   抄送：某某市委办公室。  某某市人民政府办公室　　2020年3月1日印发   主题词：…
 *   附件1：资金分配表.xls  某政发〔2024〕110号.docx
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.6 and 7.4. Contact lines are paragraphs.
 */
final class DocumentNotes {

    private static final int LONGEST = 60;
    private static final String[] NOTES = {
        "此件", "此页", "此文", "本页", "无正文", "删减", "公开发布", "主动公开", "依申请公开", "不予公开", "附件略", "附件另发", "附表略"
    };
    private static final String[] OPENINGS = {"公开属性:", "公开方式:", "公开形式:", "信息公开选项:", "公开选项:", "信息公开属性:"};
    private static final String[] IMPRINTS = {"抄送:", "抄报:", "分送:", "主题词:", "印发机关:", "共印", "签发人:", "打字:", "校对:"};
    private static final String[] FILES = {
        ".doc", ".docx", ".xls", ".xlsx", ".pdf", ".wps", ".et", ".ofd", ".zip", ".rar", ".jpg", ".png", ".ppt",
        ".pptx", ".ceb", ".7z", ".txt"
    };

    private DocumentNotes() {}

    /** True for a note that stands alone. */
    static boolean isNote(Folded text) {
        int length = text.length();
        if (length < 2 || length > LONGEST) {
            return false;
        }
        if (text.startsWith("扫一扫", 0)) {
            return true;
        }
        for (String opening : OPENINGS) {
            if (text.startsWith(opening, 0)) {
                return true;
            }
        }
        boolean bracketed =
                (text.at(0) == '(' && text.at(length - 1) == ')') || (text.at(0) == '[' && text.at(length - 1) == ']');
        if (!bracketed && (length > 10 || !text.startsWith("此", 0))) {
            return false;
        }
        for (String note : NOTES) {
            if (text.indexOf(note, 0, length) >= 0) {
                return true;
            }
        }
        return bracketed && text.startsWith("(附件", 0) && text.endsWith("略)", length);
    }

    /** True for the lines below the date: 抄送, 印发, 主题词. */
    static boolean isImprint(Folded text) {
        int from = text.at(0) == '(' ? 1 : 0;
        for (String imprint : IMPRINTS) {
            if (text.startsWith(imprint, from)) {
                return true;
            }
        }
        int length = text.length();
        return length < LONGEST
                && text.endsWith("印发", length)
                && FullDate.first(text, 0, length).isPresent();
    }

    /** Where the words before a file's ending end; the whole length when the line names no file. */
    static int beforeFileEnding(Folded text, int from, int to) {
        for (String ending : FILES) {
            if (to - from > ending.length() && endsWith(text, ending, to)) {
                return to - ending.length();
            }
        }
        return to;
    }

    private static boolean endsWith(Folded text, String ending, int to) {
        for (int i = 0; i < ending.length(); i++) {
            if (Character.toLowerCase(text.at(to - ending.length() + i)) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
