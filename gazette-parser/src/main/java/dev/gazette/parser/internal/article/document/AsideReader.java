package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;

/**
 * Marks the lines below the text that are about the document: notes, 抄送 and 印发, who put the page up.
 *
 * <pre>
 *   （此件公开发布）   主动公开                   the second below the date or above 抄送
 *   抄送：市委各部门，市人大常委会办公室，
 *   　　　市政协办公室。                       goes on with 抄送
 *   某某市人民政府办公室　2020年3月1日印发
 *   某某市民政局发布
 * </pre>
 *
 * <p>GB/T 9704-2012, 7.4. Not seen: contact lines, which are paragraphs, and 主动公开 as a heading inside the text.
 */
final class AsideReader {

    private final Sheet sheet;
    private final Bodies bodies;

    AsideReader(Sheet sheet, Bodies bodies) {
        this.sheet = sheet;
        this.bodies = bodies;
    }

    /** Marks them from a line on. */
    void read(int from) {
        for (int i = from; i < sheet.size(); i++) {
            if (!sheet.isText(i)) {
                continue;
            }
            Folded text = sheet.folded(i);
            if (DocumentNotes.isNote(text) || isPublisher(text) || isBareNote(i)) {
                sheet.mark(i, Role.NOTE);
            } else if (DocumentNotes.isImprint(text) || goesOn(i)) {
                sheet.mark(i, Role.IMPRINT);
            }
        }
    }

    /** 主动公开 without brackets is a note where notes stand: behind the envelope's last line or before 抄送. */
    private boolean isBareNote(int line) {
        if (!DocumentNotes.isBareNote(sheet.folded(line))) {
            return false;
        }
        Role above = line == 0 ? Role.TEXT : sheet.role(line - 1);
        return above == Role.DATE
                || above == Role.NOTE
                || above == Role.IMPRINT
                || line + 1 < sheet.size() && DocumentNotes.isImprint(sheet.folded(line + 1));
    }

    /** The second line of 抄送：…，: the first ends within its list. */
    private boolean goesOn(int line) {
        if (line == 0 || sheet.role(line - 1) != Role.IMPRINT) {
            return false;
        }
        Folded above = sheet.folded(line - 1);
        return ",、".indexOf(above.at(above.length() - 1)) >= 0;
    }

    /** 某某市民政局发布: who put the page up. */
    private boolean isPublisher(Folded text) {
        int end = text.length() - 2;
        return end > 2 && text.endsWith("发布", end + 2) && bodies.isBody(text, 0, end);
    }
}
