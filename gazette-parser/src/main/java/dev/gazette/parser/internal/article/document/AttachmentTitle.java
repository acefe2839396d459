package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.WordList;

/** Where the title of an attachment ends: {@code 某某申请表.xls}, {@code 某某名单（略）；}. */
final class AttachmentTitle {

    private static final WordList LEFT_OUT = WordList.named("attachment-left-out");

    private AttachmentTitle() {}

    /** The end of the title without stops, the ending of a file and 略. */
    static int end(Folded text, int from, int to) {
        int end = to;
        while (end > from && "。;,、".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        end = DocumentNotes.beforeFileEnding(text, from, end);
        int left = LEFT_OUT.longestSuffix(text, from, end);
        return end - left > from ? end - left : end;
    }

    /** 略 on a line of its own. */
    static boolean isLeftOut(Folded text) {
        return LEFT_OUT.contains(text, 0, text.length());
    }
}
