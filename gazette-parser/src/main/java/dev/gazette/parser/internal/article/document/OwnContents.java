package dev.gazette.parser.internal.article.document;

import dev.gazette.model.ParagraphKind;
import dev.gazette.parser.internal.layout.Folded;
import java.util.Optional;

/**
 * The contents that a long regulation prints above its own text.
 *
 * <pre>
 *   目　录
 *   第一章　总则
 *   第二章　保护
 *   第一章　总则                          here the text begins
 *   第一条　…
 * </pre>
 *
 * <p>They say nothing that the headings below do not say again: a note of the document, no paragraphs. Not seen: contents of items
 * (一、…), which a heading 目录 alone does not tell from a list.
 */
final class OwnContents {

    private static final int LONGEST_LINE = 60;

    private final Sheet sheet;

    OwnContents(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Marks the heading and the lines of contents. */
    void read() {
        for (int i = 0; i + 2 < sheet.size(); i++) {
            if (isHeading(sheet.folded(i))) {
                int end = end(i + 1);
                for (int k = i; end > i + 2 && k < end; k++) {
                    sheet.mark(k, Role.NOTE);
                }
            }
        }
    }

    private static boolean isHeading(Folded text) {
        return text.length() == 2 && (text.startsWith("目录", 0) || text.startsWith("目次", 0));
    }

    /** Behind the last line of the contents: their first comes again there. */
    private int end(int first) {
        String words = sheet.folded(first).toString();
        int i = first;
        while (i < sheet.size() && isEntry(i)) {
            if (i > first
                    && sheet.folded(i).length() == words.length()
                    && sheet.folded(i).startsWith(words, 0)) {
                return i;
            }
            i++;
        }
        return first;
    }

    private boolean isEntry(int i) {
        Folded text = sheet.folded(i);
        Optional<Labels> label = Labels.of(text, true);
        return text.length() <= LONGEST_LINE
                && (text.startsWith("附则", 0)
                        || label.filter(l -> l.kind().compareTo(ParagraphKind.ARTICLE) < 0)
                                .isPresent());
    }
}
