package dev.gazette.examples.akn;

import dev.gazette.examples.akn.Marks.Mark;
import dev.gazette.model.Paragraph;
import dev.gazette.model.SourceSpan;
import dev.gazette.parser.Source;
import java.util.ArrayDeque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a paragraph's words with its marks as elements inside: {@code <person refersTo="#person_1">陆明远</person>强调…}.
 *
 * <p>A mark that crosses the end of another is left out: elements nest. So are all marks of a paragraph whose words cannot be
 * laid beside the source's one by one.
 */
final class MarkedWords {

    private final Source source;
    private final Marks marks;
    private final Xml xml;

    MarkedWords(Source source, Marks marks, Xml xml) {
        this.source = source;
        this.marks = marks;
        this.xml = xml;
    }

    /** Writes the words from an offset on, in an element of their own. */
    void write(String element, Paragraph paragraph, int from, @Nullable String... attributes)
            throws XMLStreamException {
        xml.openInline(element, attributes);
        int[] places = places(paragraph);
        var open = new ArrayDeque<Mark>();
        List<Mark> inside = places.length == 0 || paragraph.spans().isEmpty()
                ? List.of()
                : marks.inside(
                        paragraph.spans().get(0).start(),
                        paragraph.spans().get(paragraph.spans().size() - 1).end());
        int next = 0;
        String text = paragraph.text();
        int written = from;
        for (int i = from; i < text.length() && !inside.isEmpty(); i++) {
            if (places[i] < 0) {
                continue;
            }
            int at = places[i];
            while (!open.isEmpty() && open.peek().span().end() <= at) {
                written = flush(text, written, i);
                xml.closeInline();
                open.pop();
            }
            for (; next < inside.size() && inside.get(next).span().start() <= at; next++) {
                Mark mark = inside.get(next);
                boolean nests = open.isEmpty()
                        || mark.span().end() <= open.peek().span().end();
                if (mark.span().start() == at && nests) {
                    written = flush(text, written, i);
                    xml.start(mark.element(), mark.attribute(), mark.value(), "as", mark.role());
                    open.push(mark);
                }
            }
        }
        flush(text, written, text.length());
        for (; !open.isEmpty(); open.pop()) {
            xml.closeInline();
        }
        xml.closeInline();
    }

    private int flush(String text, int from, int to) throws XMLStreamException {
        xml.text(text.substring(from, to));
        return to;
    }

    /** Where each character stands in the source, -1 for white space; empty when the two have not the same words. */
    private int[] places(Paragraph paragraph) {
        String text = paragraph.text();
        var places = new int[text.length()];
        int i = 0;
        for (SourceSpan span : paragraph.spans()) {
            for (int at = span.start(); at < span.end(); at++) {
                if (isBlank(source.text().charAt(at))) {
                    continue;
                }
                while (i < text.length() && isBlank(text.charAt(i))) {
                    places[i++] = -1;
                }
                if (i == text.length()) {
                    return new int[0];
                }
                places[i++] = at;
            }
        }
        while (i < text.length()) {
            if (!isBlank(text.charAt(i))) {
                return new int[0];
            }
            places[i++] = -1;
        }
        return places;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
