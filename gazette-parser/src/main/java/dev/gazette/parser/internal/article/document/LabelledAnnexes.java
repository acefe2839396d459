package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Attachment;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.mention.Passage;

/**
 * The attachments of a document that lists none and prints them all the same.
 *
 * <pre>
 *                     某某市人民政府
 *                     2020年3月1日
 *   附件：
 *   某某实施方案                         the line below the label is the title
 * </pre>
 *
 * <p>Where a list was read it is followed. Not seen: a label with nothing but text below it.
 */
final class LabelledAnnexes {

    private static final int LONGEST_TITLE = 80;

    private final Sheet sheet;
    private final Envelope envelope;

    LabelledAnnexes(Sheet sheet, Envelope envelope) {
        this.sheet = sheet;
        this.envelope = envelope;
    }

    /** Reads the titles below the labels from a line on, when no list gave any. */
    void read(int first) {
        if (!envelope.attachments.isEmpty()) {
            return;
        }
        for (int i = first; i + 1 < sheet.size(); i++) {
            if (sheet.role(i) == Role.LABEL && isTitle(i + 1)) {
                Passage line = sheet.line(i + 1);
                int end = AttachmentTitle.end(line.folded(), 0, line.length());
                envelope.attachments.add(new Attachment(line.printed(0, end), line.spans(0, end)));
            }
        }
    }

    private boolean isTitle(int i) {
        if (!sheet.isText(i) || Row.hasTab(sheet.line(i).stretch().text())) {
            return false;
        }
        Folded text = sheet.folded(i);
        return text.length() > 1
                && text.length() <= LONGEST_TITLE
                && "。;:,、!?".indexOf(text.at(text.length() - 1)) < 0
                && Labels.of(text, true).isEmpty();
    }
}
