package dev.gazette.examples.akn;

import dev.gazette.model.ContentsEntry;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.parser.ParseResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Writes an issue as an {@code officialGazette} of Akoma Ntoso 3.0.
 *
 * <pre>{@code
 * ParseResult result = GazetteReader.of(ParseOptions.defaults()).read(Path.of("issue.txt"));
 * AkomaNtoso.write(result, 0, out);
 * }</pre>
 *
 * <p>Any issue gives a document that is valid; an issue without articles has one empty component.
 */
public final class AkomaNtoso {

    private AkomaNtoso() {}

    /**
     * Writes one issue of a reading in UTF-8; the stream stays open.
     *
     * @param issue the issue, from 0
     * @throws IndexOutOfBoundsException when there is no such issue
     * @throws IOException when the stream cannot be written
     */
    public static void write(ParseResult result, int issue, OutputStream out) throws IOException {
        Objects.checkIndex(issue, result.gazette().issues().size());
        try {
            write(result, result.gazette().issues().get(issue), new Xml(out));
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void write(ParseResult result, Issue issue, Xml xml) throws XMLStreamException {
        Gazette gazette = result.gazette();
        var uri = Uri.of(gazette, issue);
        var references = new References(issue);
        xml.open("akomaNtoso");
        xml.open("officialGazette", "name", "officialGazette", "contains", "originalVersion");
        Meta.write(gazette, issue, uri, references, xml);
        preface(gazette, issue, xml);
        xml.open("collectionBody");
        for (int i = 0; i < issue.articles().size(); i++) {
            new Component(result.source(), references, xml).write(issue, i, uri);
        }
        if (issue.articles().isEmpty()) {
            Component.empty(uri, xml);
        }
        xml.close();
        if (!issue.colophon().isEmpty()) {
            xml.open("conclusions");
            for (String line : issue.colophon()) {
                xml.words("p", line, "class", "colophon");
            }
            xml.close();
        }
        xml.close();
        xml.close();
        xml.end();
    }

    private static void preface(Gazette gazette, Issue issue, Xml xml) throws XMLStreamException {
        if (gazette.name() == null && issue.contents().isEmpty()) {
            return;
        }
        xml.open("preface");
        if (gazette.name() != null) {
            xml.openInline("p");
            xml.start("docTitle");
            xml.text(gazette.name());
            xml.closeInline();
            xml.closeInline();
        }
        if (!issue.numbers().isEmpty()) {
            xml.openInline("p");
            xml.start("docNumber");
            xml.text(numbers(issue));
            xml.closeInline();
            xml.closeInline();
        }
        if (!issue.contents().isEmpty()) {
            xml.open("toc");
            for (ContentsEntry entry : issue.contents()) {
                String component = entry.article() == null ? "" : "component_" + (entry.article() + 1);
                xml.words("tocItem", entry.title(), "level", "1", "href", "#" + component, "title", entry.section());
            }
            xml.close();
        }
        xml.close();
    }

    /** 第3期, 第5、6期. */
    private static String numbers(Issue issue) {
        return "第" + issue.numbers().stream().map(String::valueOf).collect(Collectors.joining("、")) + "期";
    }
}
