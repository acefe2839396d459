package dev.gazette.examples.akn;

import dev.gazette.model.Paragraph;
import dev.gazette.model.ParagraphKind;
import dev.gazette.model.Provision;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Provisions as the hierarchy of the standard: 编 {@code part}, 章 {@code chapter}, 节 {@code section}, 条 {@code article}, 款
 * {@code paragraph}, 项 {@code point}; running text as {@code p}; rows of a table as {@code table}.
 */
final class Body {

    private final MarkedWords words;
    private final String prefix;
    private final Xml xml;

    Body(MarkedWords words, String prefix, Xml xml) {
        this.words = words;
        this.prefix = prefix;
        this.xml = xml;
    }

    /** What stands at the top, where running text may stand beside provisions. */
    void blocks(List<Provision> provisions) throws XMLStreamException {
        for (int i = 0; i < provisions.size(); i++) {
            Paragraph paragraph = provisions.get(i).paragraph();
            switch (paragraph.kind()) {
                case TEXT -> plain(paragraph, id(paragraph));
                case CAPTION -> words.write("p", paragraph, 0, "class", "caption", "eId", id(paragraph));
                case TABLE_ROW -> {
                    int end = endOfTable(provisions, i);
                    table(provisions.subList(i, end));
                    i = end - 1;
                }
                default -> provision(provisions.get(i));
            }
        }
    }

    /** What stands below a provision, where everything must be a provision, too. */
    private void parts(List<Provision> provisions) throws XMLStreamException {
        for (int i = 0; i < provisions.size(); i++) {
            Paragraph paragraph = provisions.get(i).paragraph();
            switch (paragraph.kind()) {
                case TEXT, CAPTION -> {
                    xml.open("paragraph", "eId", id(paragraph));
                    xml.open("content");
                    plain(paragraph, null);
                    xml.close();
                    xml.close();
                }
                case TABLE_ROW -> {
                    int end = endOfTable(provisions, i);
                    xml.open("hcontainer", "name", "table");
                    xml.open("content");
                    table(provisions.subList(i, end));
                    xml.close();
                    xml.close();
                    i = end - 1;
                }
                default -> provision(provisions.get(i));
            }
        }
    }

    private void provision(Provision provision) throws XMLStreamException {
        Paragraph paragraph = provision.paragraph();
        String label = paragraph.label();
        int from =
                label != null && paragraph.text().startsWith(label) ? afterLabel(paragraph.text(), label.length()) : 0;
        xml.open(element(paragraph.kind()), "eId", id(paragraph));
        if (label != null && from > 0) {
            xml.words("num", label);
        }
        if (paragraph.kind().compareTo(ParagraphKind.ARTICLE) < 0) {
            words.write("heading", paragraph, from);
            parts(provision.parts());
        } else if (provision.parts().isEmpty()) {
            content("content", paragraph, from);
        } else {
            content("intro", paragraph, from);
            parts(provision.parts());
        }
        xml.close();
    }

    private static int afterLabel(String text, int end) {
        int from = end;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private void content(String element, Paragraph paragraph, int from) throws XMLStreamException {
        xml.open(element);
        words.write("p", paragraph, from);
        xml.close();
    }

    private void plain(Paragraph paragraph, @Nullable String id) throws XMLStreamException {
        words.write("p", paragraph, 0, "eId", id);
    }

    private static int endOfTable(List<Provision> provisions, int from) {
        int end = from;
        while (end < provisions.size() && provisions.get(end).paragraph().kind() == ParagraphKind.TABLE_ROW) {
            end++;
        }
        return end;
    }

    private void table(List<Provision> rows) throws XMLStreamException {
        xml.open("table");
        for (Provision row : rows) {
            xml.open("tr", "eId", id(row.paragraph()));
            List<String> cells = row.paragraph().cells();
            for (String cell : cells.isEmpty() ? List.of(row.paragraph().text()) : cells) {
                xml.open("td");
                xml.words("p", cell);
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    private static String element(ParagraphKind kind) {
        return switch (kind) {
            case PART -> "part";
            case CHAPTER -> "chapter";
            case SECTION -> "section";
            case ARTICLE -> "article";
            default -> "point";
        };
    }

    @Nullable
    private String id(Paragraph paragraph) {
        return paragraph.id() == null ? null : prefix + "__" + paragraph.id();
    }
}
