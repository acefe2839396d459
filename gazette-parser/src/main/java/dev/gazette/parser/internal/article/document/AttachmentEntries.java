package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Attachment;
import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Line;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Reads the titles of a list of attachments into the envelope.
 *
 * <pre>
 *   1.某某任务分解表　2.某某名单             several on a line
 *   3.关于进一步做好某某工作
 *     的实施方案                         a title that the line width cut
 *   （略）                              the entry above is not printed
 * </pre>
 *
 * <p>A second list says nothing new. Not seen: titles that only the text mentions.
 */
final class AttachmentEntries {

    private static final int LONGEST_TITLE = 120;
    /** Paragraphs are set in by two wide spaces. */
    private static final int SHALLOW = 4;

    private final Sheet sheet;
    private final Envelope envelope;

    AttachmentEntries(Sheet sheet, Envelope envelope) {
        this.sheet = sheet;
        this.envelope = envelope;
    }

    /** 附件1：某某表.xls: an entry of the list, or a link when the list is known. */
    int file(int i, AttachmentOpening opening) {
        if (envelope.attachments.isEmpty() || sheet.role(Math.max(0, i - 1)) == Role.ATTACHMENTS) {
            entry(i, opening.end(), sheet.folded(i).length());
            sheet.mark(i, Role.ATTACHMENTS);
        } else {
            sheet.mark(i, Role.NOTE);
        }
        return i + 1;
    }

    /** True when numbered titles stand from a line on, and nothing else before the end, a note or the next opening. */
    boolean isNumberedList(int from) {
        int i = from;
        while (i < sheet.size() && sheet.isText(i) && isEntry(i)) {
            i++;
        }
        return i > from
                && (i == sheet.size()
                        || !sheet.isText(i)
                        || AttachmentOpening.of(sheet.folded(i)).isPresent());
    }

    private boolean isEntry(int i) {
        Folded text = sheet.folded(i);
        char last = text.at(text.length() - 1);
        return text.length() <= LONGEST_TITLE
                && last != '。'
                && last != ';'
                && Labels.of(text, true)
                        .filter(l -> l.kind() == ParagraphKind.ITEM3)
                        .isPresent();
    }

    /** 3、考核细则。 behind two entries: in a list that has begun, the next number is enough. */
    private boolean isNext(int i) {
        Folded text = sheet.folded(i);
        int listed = envelope.attachments.size();
        return text.length() <= LONGEST_TITLE
                && Labels.of(text, true)
                        .filter(l -> l.kind() == ParagraphKind.ITEM3 && l.number() == listed + 1)
                        .isPresent();
    }

    /** Reads the entries from a place on a line on; returns the line behind the last. */
    int entries(int first, int from) {
        int before = envelope.attachments.size();
        boolean again = before > 0;
        split(first, from, again);
        sheet.mark(first, Role.ATTACHMENTS);
        int i = first + 1;
        while (i < sheet.size() && sheet.isText(i)) {
            Optional<AttachmentOpening> numbered =
                    AttachmentOpening.of(sheet.folded(i)).filter(o -> o.number() > 0);
            if (isEntry(i) || isNext(i)) {
                split(i, 0, again);
            } else if (numbered.isPresent()
                    && numbered.get().end() < sheet.folded(i).length()) {
                split(i, numbered.get().end(), again);
            } else if (AttachmentTitle.isLeftOut(sheet.folded(i))) {
                // Below the entry that it speaks of: its title is whole.
                sheet.mark(i, Role.ATTACHMENTS);
            } else if (isContinuation(i) || hangs(i - 1, i)) {
                continueLast(i, again);
            } else {
                break;
            }
            sheet.mark(i, Role.ATTACHMENTS);
            i++;
        }
        return i;
    }

    /** Several entries may share one line: 1.某某表　2.某某名单. */
    private void split(int line, int from, boolean again) {
        Folded text = sheet.folded(line);
        int start = from;
        boolean numbered = Labels.at(text, from, true).isPresent();
        for (int i = from + 2; numbered && i < text.length(); i++) {
            boolean edge = text.spaceBefore(i) || text.at(i - 1) == ';';
            if (edge
                    && Labels.at(text, i, true)
                            .filter(l -> l.kind() == ParagraphKind.ITEM3)
                            .isPresent()) {
                add(line, start, i, again);
                start = i;
            }
        }
        add(line, start, text.length(), again);
    }

    private void add(int line, int from, int to, boolean again) {
        if (!again) {
            entry(line, from, to);
        }
    }

    private void entry(int line, int from, int to) {
        Passage passage = sheet.line(line);
        Folded text = passage.folded();
        int start = Labels.at(text, from, true).map(Labels::end).orElse(from);
        int end = AttachmentTitle.end(text, start, to);
        if (end > start) {
            envelope.attachments.add(new Attachment(passage.printed(start, end), passage.spans(start, end)));
        }
    }

    /** The second half of the last title: set in as deep as the line above, with the signature, a note or nothing below it. */
    private boolean hangs(int above, int i) {
        Line line = sheet.line(i).stretch().block().first();
        Folded text = sheet.folded(i);
        return !sheet.isText(i + 1)
                && line.blanksBefore() == 0
                && line.indent() > SHALLOW
                && line.indent() >= sheet.line(above).stretch().block().first().indent()
                && text.length() <= LONGEST_TITLE
                && Labels.of(text, true).isEmpty()
                && "。:".indexOf(text.at(text.length() - 1)) < 0;
    }

    /** The second half of a title that the line width cut: an entry stands below it. */
    private boolean isContinuation(int i) {
        Folded text = sheet.folded(i);
        boolean below = i + 1 < sheet.size() && sheet.isText(i + 1) && isEntry(i + 1);
        return below
                && text.length() <= LONGEST_TITLE
                && Labels.of(text, true).isEmpty()
                && AttachmentOpening.of(text).isEmpty()
                && text.at(text.length() - 1) != '。'
                && text.at(text.length() - 1) != ':';
    }

    private void continueLast(int line, boolean again) {
        int last = envelope.attachments.size() - 1;
        if (again || last < 0) {
            return;
        }
        Passage passage = sheet.line(line);
        int end = AttachmentTitle.end(passage.folded(), 0, passage.length());
        Attachment half = envelope.attachments.get(last);
        var spans = new ArrayList<>(half.spans());
        spans.addAll(passage.spans(0, end));
        envelope.attachments.set(last, new Attachment(half.title() + passage.printed(0, end), spans));
    }
}
