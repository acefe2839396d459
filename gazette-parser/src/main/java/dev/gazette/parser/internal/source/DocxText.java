package dev.gazette.parser.internal.source;

import dev.gazette.parser.UnsupportedSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word document (.docx): one line for each paragraph, one for each row of a table.
 *
 * <p>WordprocessingML (ECMA-376, part 1): {@code w:p} is a paragraph, {@code w:t} are its words, {@code w:tab} and {@code w:br}
 * what they say, {@code w:tr} and {@code w:tc} rows and cells. Deleted words ({@code w:delText}) and field codes ({@code
 * w:instrText}) are none. The numbers of lists, which are stored nowhere, are printed as Word counts them ({@link DocxNumbers}). A text that is stored twice for old and new readers ({@code mc:AlternateContent}) is read once. Document types and
 * external entities are off.
 */
final class DocxText {

    /** The part of the archive that holds the text. */
    static final String PART = "word/document.xml";

    private final StringBuilder text = new StringBuilder();
    private final int deepest;
    private final String name;
    private final DocxNumbers numbers;
    private int depth;
    private int rows;
    private int cells;
    private boolean words;
    /** The depth of the element whose content is left out; 0 when none is. */
    private int skipped;
    /** The depth of the paragraph's properties; 0 outside. */
    private int properties;

    private String style = "";
    private @Nullable String list;
    private @Nullable String level;

    private DocxText(int deepest, String name, DocxNumbers numbers) {
        this.deepest = deepest;
        this.name = name;
        this.numbers = numbers;
    }

    /** True for a part of the archive that is read. */
    static boolean isRead(String part) {
        return part.equals(PART) || part.equals(DocxNumbers.LISTS) || part.equals(DocxNumbers.STYLES);
    }

    /** Reads the parts of the archive. */
    static SourceText read(Map<String, byte[]> parts, String name, int deepest) throws IOException {
        DocxText printer;
        try {
            DocxNumbers numbers = DocxNumbers.of(part(parts, DocxNumbers.LISTS), part(parts, DocxNumbers.STYLES));
            printer = new DocxText(deepest, name, numbers);
            XMLStreamReader xml = reader(new ByteArrayInputStream(part(parts, PART)));
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

    private static byte[] part(Map<String, byte[]> parts, String part) {
        return parts.getOrDefault(part, new byte[0]);
    }

    /** A reader that fetches nothing. */
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // From JDK 24 on the parser has a low limit of its own; the options' limit is the one that counts.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory.createXMLStreamReader(part);
    }

    private void start(XMLStreamReader xml) throws UnsupportedSourceException {
        if (++depth > deepest) {
            throw new UnsupportedSourceException(
                    name + " nests its elements deeper than " + deepest + ", the limit of these options");
        }
        if (properties > 0) {
            property(xml);
            return;
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
            case "pPr" -> {
                properties = depth;
                style = "";
                list = null;
                level = null;
            }
            case "Fallback", "rPr", "tblPr", "sectPr" -> skipped = depth;
            default -> {}
        }
    }

    /** What of a paragraph's properties tells its number; {@code w:pPrChange} holds what they were before. */
    private void property(XMLStreamReader xml) {
        if (skipped > 0) {
            return;
        }
        switch (xml.getLocalName()) {
            case "pStyle" -> style = DocxNumbers.value(xml, "val");
            case "numId" -> list = DocxNumbers.value(xml, "val");
            case "ilvl" -> level = DocxNumbers.value(xml, "val");
            case "pPrChange", "rPr", "sectPr" -> skipped = depth;
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
        boolean inSkipped = skipped > 0 || properties > 0;
        if (skipped == depth) {
            skipped = 0;
        }
        if (properties == depth) {
            properties = 0;
            text.append(numbers.next(list, level, style));
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
