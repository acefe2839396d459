package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import java.util.Optional;

/**
 * Reads the list of a document's attachments and finds where their texts begin.
 *
 * <pre>
 *   附件：1.某某任务分解表                附件1               a label above the annex
 *   　　　2.某某清单（略）                某某任务分解表
 *   附件：某某审批表                      附件：某某审批表     a label and the title
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.3.4 and 7.3.7. Titles lose their number, 略 and the ending of a file. A second list says nothing new:
 * links to the files at the end of a web page are notes. Not seen: attachments that only the text mentions.
 */
final class AttachmentReader {

    private final Sheet sheet;
    private final AttachmentEntries entries;

    AttachmentReader(Sheet sheet, Envelope envelope) {
        this.sheet = sheet;
        this.entries = new AttachmentEntries(sheet, envelope);
    }

    /** Marks lists, labels and links from a line on, and the annex that each line behind a label belongs to. */
    void read(int first) {
        int annex = Sheet.MAIN;
        int labels = 0;
        boolean signed = false;
        for (int i = first; i < sheet.size(); i++) {
            signed |= sheet.role(i) == Role.DATE || sheet.role(i) == Role.ISSUER;
            Optional<AttachmentOpening> opening =
                    sheet.isText(i) ? AttachmentOpening.of(sheet.folded(i)) : Optional.empty();
            if (opening.isEmpty()) {
                if (sheet.isText(i) && AttachmentOpening.isLink(sheet.folded(i))) {
                    sheet.mark(i, Role.NOTE);
                }
                sheet.markAnnex(i, annex);
                continue;
            }
            int listed = list(i, opening.get(), signed);
            if (listed > i) {
                i = listed - 1;
                continue;
            }
            labels++;
            annex = (opening.get().number() > 0 ? opening.get().number() : labels) - 1;
            sheet.mark(i, Role.LABEL);
            sheet.markAnnex(i, annex);
        }
    }

    /** Reads the list that begins on a line and returns the line behind it; the line itself when it is a label. */
    private int list(int i, AttachmentOpening opening, boolean signed) {
        Folded text = sheet.folded(i);
        boolean rest = opening.end() < text.length();
        if (!rest) {
            return opening.colon() && opening.number() == 0 && entries.isNumberedList(i + 1)
                    ? entries.entries(i, opening.end())
                    : i;
        }
        boolean file = DocumentNotes.beforeFileEnding(text, opening.end(), text.length()) < text.length();
        if (file) {
            return entries.file(i, opening);
        }
        boolean numbered = Labels.at(text, opening.end(), true).isPresent();
        boolean below = i + 1 < sheet.size()
                && sheet.isText(i + 1)
                && AttachmentOpening.of(sheet.folded(i + 1)).isEmpty();
        if (opening.number() > 0) {
            return signed && below ? i : entries.entries(i, opening.end());
        }
        if (!opening.colon()) {
            return i;
        }
        return numbered || !signed || !below ? entries.entries(i, opening.end()) : i;
    }
}
