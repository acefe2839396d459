package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word document (.docx): one line for each paragraph, one for each row of a table.
 *
 * <p>WordprocessingML (ECMA-376, part 1): {@code w:p} is a paragraph, {@code w:t} are its words, {@code w:tab} and {@code w:br}
 * what they say, {@code w:tr} and {@code w:tc} rows and cells. Deleted words ({@code w:delText}) and field codes ({@code
 * w:instrText}) are none. A text that is stored twice for old and new readers ({@code mc:AlternateContent}) is read once. Document types and
 * external entities are off.
 */
final class DocxText {

    /** The part of the archive that holds the text. */
    static final String PART = "word/document.xml";

    private final StringBuilder text = new StringBuilder();
    private final int deepest;
    private final String name;
    private int depth;
    private int rows;
    private int cells;
    private boolean words;
    /** The depth of the element whose content is left out; 0 when none is. */
    private int skipped;

    private DocxText(int deepest, String name) {
        this.deepest = deepest;
        this.name = name;
    }

    /** Reads the part of the archive. */
    static SourceText read(InputStream part, String name, int deepest) throws IOException {
        var printer = new DocxText(deepest, name);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> printer.start(xml);
                    case XMLStreamConstants.END_ELEMENT -> printer.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> printer.characters(xml);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnsupportedSourceException limit) {
                throw limit;
            }
            throw new UnsupportedSourceException(
                    name + " is a Word document whose text is broken: "
                            + String.valueOf(e.getMessage()).replace('\n', ' '),
                    e);
        }
        return SourceText.of(printer.text.toString());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // From JDK 24 on the parser has a low limit of its own; the options' limit is the one that counts.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    private void start(XMLStreamReader xml) throws UnsupportedSourceException {
        if (++depth > deepest) {
            throw new UnsupportedSourceException(
                    name + " nests its elements deeper than " + deepest + ", the limit of these options");
        }
        if (skipped > 0) {
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> words = true;
            case "tab", "ptab" -> tab(xml);
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "tr" -> {
                rows++;
                cells = 0;
            }
            case "tc" -> {
                if (cells++ > 0) {
                    text.append('\t');
                }
            }
            case "Fallback", "pPr", "rPr", "tblPr", "sectPr" -> skipped = depth;
            default -> {}
        }
    }

    private void tab(XMLStreamReader xml) {
        // A tab stop of the paragraph's properties has a position and is no character.
        if (xml.getAttributeValue(null, "pos") == null) {
            text.append('\t');
        }
    }

    private void end(String element) {
        boolean inSkipped = skipped > 0;
        if (skipped == depth) {
            skipped = 0;
        }
        depth--;
        if (inSkipped) {
            return;
        }
        switch (element) {
            case "t" -> words = false;
            case "p" -> {
                if (rows == 0) {
                    text.append('\n');
                }
            }
            case "tr" -> {
                rows--;
                text.append('\n');
            }
            default -> {}
        }
    }

    private void characters(XMLStreamReader xml) {
        if (words && skipped == 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }
}
