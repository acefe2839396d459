package dev.gazette.parser.internal.article.document;

import dev.gazette.model.Attachment;
import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.layout.Numerals;
import dev.gazette.parser.internal.mention.Passage;
import java.util.ArrayList;
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

    private static final String[] OPENINGS = {"附件", "附表", "附录", "附图", "附"};
    private static final int LONGEST_TITLE = 120;

    private final Sheet sheet;
    private final Envelope envelope;

    AttachmentReader(Sheet sheet, Envelope envelope) {
        this.sheet = sheet;
        this.envelope = envelope;
    }

    /** What a line that begins with 附件 is made of: its number (0 without), and where the words behind it begin. */
    record Opening(int number, boolean colon, int end) {}

    static Optional<Opening> opening(Folded text) {
        for (String word : OPENINGS) {
            if (!text.startsWith(word, 0)) {
                continue;
            }
            int at = word.length();
            int end = Numerals.end(text, at);
            int number = Math.max(0, Numerals.value(text, at, end));
            // 附件2020年…表: the digits belong to the title.
            if (end - at > 2) {
                end = at;
                number = 0;
            }
            boolean dash = text.at(end) == '-' && end > at;
            boolean colon = text.at(end) == ':';
            boolean alone = end == text.length();
            boolean apart = end < text.length() && text.spaceBefore(end);
            if ((word.length() == 1 && !colon) || dash) {
                return Optional.empty();
            }
            if (colon || alone || (apart && (number > 0 || word.equals("附件")))) {
                return Optional.of(new Opening(number, colon, colon ? end + 1 : end));
            }
            if (word.equals("附件") && DocumentNotes.beforeFileEnding(text, 0, text.length()) < text.length()) {
                return Optional.of(new Opening(number, false, end));
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Marks lists, labels and links from a line on, and the annex that each line behind a label belongs to. */
    void read(int first) {
        int annex = Sheet.MAIN;
        int labels = 0;
        boolean signed = false;
        for (int i = first; i < sheet.size(); i++) {
            signed |= sheet.role(i) == Role.DATE || sheet.role(i) == Role.ISSUER;
            Optional<Opening> opening = sheet.isText(i) ? opening(sheet.folded(i)) : Optional.empty();
            if (opening.isEmpty()) {
                if (sheet.isText(i) && isLink(i)) {
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

    /** A line that names nothing but a file. */
    private boolean isLink(int i) {
        return isLink(sheet.folded(i));
    }

    static boolean isLink(Folded text) {
        return text.length() < LONGEST_TITLE && DocumentNotes.beforeFileEnding(text, 0, text.length()) < text.length();
    }

    /** Reads the list that begins on a line and returns the line behind it; the line itself when it is a label. */
    private int list(int i, Opening opening, boolean signed) {
        Folded text = sheet.folded(i);
        boolean rest = opening.end() < text.length();
        if (!rest) {
            return opening.colon() && opening.number() == 0 && isNumberedList(i + 1) ? entries(i, opening.end()) : i;
        }
        boolean file = DocumentNotes.beforeFileEnding(text, opening.end(), text.length()) < text.length();
        if (file) {
            return file(i, opening);
        }
        boolean numbered = Labels.at(text, opening.end(), true).isPresent();
        boolean below = i + 1 < sheet.size()
                && sheet.isText(i + 1)
                && opening(sheet.folded(i + 1)).isEmpty();
        if (opening.number() > 0) {
            return signed && below ? i : entries(i, opening.end());
        }
        if (!opening.colon()) {
            return i;
        }
        return numbered || !signed || !below ? entries(i, opening.end()) : i;
    }

    /** 附件1：某某表.xls: an entry of the list, or a link when the list is known. */
    private int file(int i, Opening opening) {
        if (envelope.attachments.isEmpty() || sheet.role(Math.max(0, i - 1)) == Role.ATTACHMENTS) {
            entry(i, opening.end(), sheet.folded(i).length());
            sheet.mark(i, Role.ATTACHMENTS);
        } else {
            sheet.mark(i, Role.NOTE);
        }
        return i + 1;
    }

    private boolean isNumberedList(int from) {
        int i = from;
        while (i < sheet.size() && sheet.isText(i) && isEntry(i)) {
            i++;
        }
        return i > from
                && (i == sheet.size()
                        || !sheet.isText(i)
                        || opening(sheet.folded(i)).isPresent());
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

    private int entries(int first, int from) {
        int before = envelope.attachments.size();
        boolean again = before > 0;
        split(first, from, again);
        sheet.mark(first, Role.ATTACHMENTS);
        int i = first + 1;
        while (i < sheet.size() && sheet.isText(i)) {
            Optional<Opening> numbered = opening(sheet.folded(i)).filter(o -> o.number() > 0);
            if (isEntry(i) || isNext(i)) {
                split(i, 0, again);
            } else if (numbered.isPresent()
                    && numbered.get().end() < sheet.folded(i).length()) {
                split(i, numbered.get().end(), again);
            } else if (isContinuation(i)) {
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
        int end = titleEnd(text, start, to);
        if (end > start) {
            envelope.attachments.add(new Attachment(passage.printed(start, end), passage.spans(start, end)));
        }
    }

    static int titleEnd(Folded text, int from, int to) {
        int end = to;
        while (end > from && "。;,、".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        end = DocumentNotes.beforeFileEnding(text, from, end);
        for (String left : new String[] {"(略)", "(另发)", "(附后)", "(见附件)"}) {
            if (text.endsWith(left, end) && end - left.length() > from) {
                end -= left.length();
            }
        }
        return end;
    }

    /** The second half of a title that the line width cut: an entry stands below it. */
    private boolean isContinuation(int i) {
        Folded text = sheet.folded(i);
        boolean below = i + 1 < sheet.size() && sheet.isText(i + 1) && isEntry(i + 1);
        return below
                && text.length() <= LONGEST_TITLE
                && Labels.of(text, true).isEmpty()
                && opening(text).isEmpty()
                && text.at(text.length() - 1) != '。'
                && text.at(text.length() - 1) != ':';
    }

    private void continueLast(int line, boolean again) {
        int last = envelope.attachments.size() - 1;
        if (again || last < 0) {
            return;
        }
        Passage passage = sheet.line(line);
        int end = titleEnd(passage.folded(), 0, passage.length());
        Attachment half = envelope.attachments.get(last);
        var spans = new ArrayList<>(half.spans());
        spans.addAll(passage.spans(0, end));
        envelope.attachments.set(last, new Attachment(half.title() + passage.printed(0, end), spans));
    }
}
