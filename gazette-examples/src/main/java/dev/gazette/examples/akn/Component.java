package dev.gazette.examples.akn;

import dev.gazette.model.Article;
import dev.gazette.model.Attachment;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Headline;
import dev.gazette.model.Issue;
import dev.gazette.model.OfficialDocument;
import dev.gazette.model.Paragraph;
import dev.gazette.model.Provision;
import dev.gazette.parser.Source;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An article as a {@code component}: its section as heading, its headline and envelope as preface, its attachments behind it. */
final class Component {

    private final Source source;
    private final References references;
    private final Xml xml;

    Component(Source source, References references, Xml xml) {
        this.source = source;
        this.references = references;
        this.xml = xml;
    }

    /** What an issue without articles has. */
    static void empty(Uri uri, Xml xml) throws XMLStreamException {
        xml.open("component", "eId", "component_1");
        xml.open("doc", "name", "other");
        Meta.write(null, uri, "component_1", xml);
        xml.open("mainBody");
        xml.empty("p");
        xml.close();
        xml.close();
        xml.close();
    }

    void write(Issue issue, int index, Uri uri) throws XMLStreamException {
        Article article = issue.articles().get(index);
        String id = "component_" + (index + 1);
        var marks = Marks.of(article, references);
        xml.open("component", "eId", id);
        if (article.section() != null) {
            xml.words("heading", article.section());
        }
        xml.open("doc", "name", name(article));
        Meta.write(article, uri, id, xml);
        preface(article);
        body(article, null, id, marks);
        conclusions(article.document());
        attachments(article, uri, id, marks);
        xml.close();
        xml.close();
    }

    /** The kind in the convention of the standard: newsReport. */
    private static String name(Article article) {
        if (article.ownKind() != null) {
            return article.ownKind();
        }
        String[] words = article.kind().name().toLowerCase(Locale.ROOT).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    private void preface(Article article) throws XMLStreamException {
        Headline headline = article.headline();
        OfficialDocument document = article.document();
        boolean numbered = document != null && !document.numbers().isEmpty();
        if (headline == null && article.byline() == null && !numbered) {
            return;
        }
        xml.open("preface");
        if (headline != null) {
            if (headline.kicker() != null) {
                xml.words("p", headline.kicker(), "class", "kicker");
            }
            xml.open("longTitle");
            line("docTitle", headline.title());
            xml.close();
            if (headline.deck() != null) {
                xml.words("p", headline.deck(), "class", "deck");
            }
        }
        if (document != null) {
            for (DocumentNumber number : document.numbers()) {
                line("docNumber", number.text());
            }
            if (!document.addressees().isEmpty()) {
                xml.words("p", String.join("，", document.addressees()), "class", "addressees");
            }
        }
        if (article.byline() != null) {
            xml.words("p", article.byline(), "class", "byline");
        }
        xml.close();
    }

    private void body(Article article, @Nullable Integer attachment, String id, Marks marks) throws XMLStreamException {
        List<Paragraph> paragraphs = article.paragraphs().stream()
                .filter(paragraph -> Objects.equals(paragraph.attachment(), attachment))
                .toList();
        List<Provision> provisions =
                article.toBuilder().paragraphs(paragraphs).build().provisions();
        xml.open("mainBody");
        if (provisions.isEmpty()) {
            xml.empty("p");
        }
        new Body(new MarkedWords(source, marks, xml), id, xml).blocks(provisions);
        xml.close();
    }

    private void conclusions(@Nullable OfficialDocument document) throws XMLStreamException {
        if (document == null || document.issuers().isEmpty() && document.date() == null) {
            return;
        }
        xml.open("conclusions");
        for (String issuer : document.issuers()) {
            line("docProponent", issuer);
        }
        for (var signatory : document.signatories()) {
            xml.openInline("p");
            xml.start("signature");
            xml.start("person", "refersTo", references.person(signatory));
            xml.text(signatory.name());
            xml.closeInline();
            xml.closeInline();
            xml.closeInline();
        }
        if (document.date() != null) {
            xml.openInline("p");
            xml.start("docDate", "date", document.date().toString());
            xml.text(document.date().toString());
            xml.closeInline();
            xml.closeInline();
        }
        xml.close();
    }

    private void attachments(Article article, Uri uri, String id, Marks marks) throws XMLStreamException {
        OfficialDocument document = article.document();
        if (document == null || document.attachments().isEmpty()) {
            return;
        }
        xml.open("attachments");
        for (int i = 0; i < document.attachments().size(); i++) {
            Attachment attachment = document.attachments().get(i);
            String part = id + "__attachment_" + (i + 1);
            xml.open("attachment", "eId", part);
            xml.words("heading", attachment.title());
            xml.open("doc", "name", "attachment");
            Meta.write(article, uri, part, xml);
            body(article, i, part, marks);
            xml.close();
            xml.close();
        }
        xml.close();
    }

    private void line(String element, String words) throws XMLStreamException {
        xml.openInline("p");
        xml.start(element);
        xml.text(words);
        xml.closeInline();
        xml.closeInline();
    }
}
