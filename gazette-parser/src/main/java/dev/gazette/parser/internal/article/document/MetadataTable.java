package dev.gazette.parser.internal.article.document;

import dev.gazette.parser.internal.layout.Folded;
import dev.gazette.parser.internal.lexicon.Kind;
import dev.gazette.parser.internal.lexicon.Lexicon;
import java.util.Optional;

/**
 * The table that a web page prints above a document.
 *
 * <pre>
 *   索 引 号：	000014349/2019-00004	主题分类：	卫生
 *   发文机关：	某某办公厅	成文日期：	2019年01月16日
 * </pre>
 *
 * <p>Its lines begin with one of few labels and a colon. It is evidence only: what the document itself prints goes before it.
 */
final class MetadataTable {

    private static final int LOOK = 300;

    private MetadataTable() {}

    /** True for a line of such a table. */
    static boolean isLine(Folded text, Lexicon lexicon) {
        return labelEnd(text, 0, lexicon) > 0;
    }

    /** Where the value of a label stands in a line of the table: from behind its colon to the next label. */
    static Optional<Bodies.Range> value(Folded text, String label, Lexicon lexicon) {
        int end = Math.min(text.length(), LOOK);
        int at = text.indexOf(label, 0, end);
        if (at < 0 || text.at(at + label.length()) != ':') {
            return Optional.empty();
        }
        int from = at + label.length() + 1;
        int to = from;
        while (to < end && labelEnd(text, to, lexicon) == 0) {
            to++;
        }
        return from < to ? Optional.of(new Bodies.Range(from, to)) : Optional.empty();
    }

    /** Behind the colon of the label that begins at a place; 0 when none does. */
    private static int labelEnd(Folded text, int at, Lexicon lexicon) {
        int end = at + lexicon.longest(Kind.METADATA_LABEL, text, at);
        return end > at && text.at(end) == ':' ? end + 1 : 0;
    }
}
