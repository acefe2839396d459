package dev.gazette.examples.akn;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of one namespace. Blocks stand on lines of their own; whatever is inside an inline element is written as it is.
 *
 * <p>Characters that XML 1.0 cannot hold, such as controls of a damaged text, become U+FFFD.
 */
final class Xml {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final XMLStreamWriter out;
    private int depth;

    Xml(OutputStream stream) throws XMLStreamException {
        this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.setDefaultNamespace(NAMESPACE);
    }

    /** Opens an element on a line of its own; attributes are names and values in turn, those without a value are left out. */
    void open(String element, @Nullable String... attributes) throws XMLStreamException {
        line();
        start(element, attributes);
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        line();
        out.writeEndElement();
    }

    /** An element without content. */
    void empty(String element, @Nullable String... attributes) throws XMLStreamException {
        line();
        out.writeEmptyElement(NAMESPACE, element);
        attributes(attributes);
    }

    /** An element with words on a line of its own. */
    void words(String element, String words, @Nullable String... attributes) throws XMLStreamException {
        openInline(element, attributes);
        text(words);
        closeInline();
    }

    /** Opens an element with words on a line of its own. */
    void openInline(String element, @Nullable String... attributes) throws XMLStreamException {
        line();
        start(element, attributes);
    }

    void closeInline() throws XMLStreamException {
        out.writeEndElement();
    }

    /** Opens an element in the middle of words. */
    void start(String element, @Nullable String... attributes) throws XMLStreamException {
        boolean root = depth == 0;
        out.writeStartElement(NAMESPACE, element);
        if (root) {
            out.writeDefaultNamespace(NAMESPACE);
        }
        attributes(attributes);
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                out.writeAttribute(name, clean(value));
            }
        }
    }

    void text(String words) throws XMLStreamException {
        out.writeCharacters(clean(words));
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.writeCharacters("\n");
        out.flush();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String clean(String words) {
        if (words.codePoints().allMatch(Xml::isAllowed)) {
            return words;
        }
        var cleaned = new StringBuilder();
        words.codePoints().forEach(c -> cleaned.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return cleaned.toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000;
    }
}
