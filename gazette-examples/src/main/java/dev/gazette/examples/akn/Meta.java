package dev.gazette.examples.akn;

import dev.gazette.model.Article;
import dev.gazette.model.DocumentNumber;
import dev.gazette.model.Gazette;
import dev.gazette.model.Issue;
import dev.gazette.model.OfficialDocument;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The {@code meta} of an issue and of each document in it: what it is called, who made it, what it refers to. */
final class Meta {

    /** Who says all this. */
    private static final String SOURCE = "#gazette";

    /** Who issued it. */
    private static final String PUBLISHER = "#publisher";

    private Meta() {}

    static void write(Gazette gazette, Issue issue, Uri uri, References references, Xml xml) throws XMLStreamException {
        xml.open("meta");
        String number = issue.numbers().isEmpty()
                ? null
                : String.valueOf(issue.numbers().get(0));
        identification(uri, "", uri.date(), null, number, xml);
        String name = Objects.requireNonNullElse(gazette.name(), "公报");
        String whole = issue.wholeNumber() == null ? number : String.valueOf(issue.wholeNumber());
        xml.empty("publication", "date", uri.date(), "name", name, "showAs", name, "number", whole);
        xml.open("references", "source", SOURCE);
        organization("gazette", "Gazette", xml);
        organization("publisher", Objects.requireNonNullElse(gazette.issuingBody(), name), xml);
        references.write(xml);
        xml.close();
        xml.close();
    }

    /** Of one component: its own date and number where it is an official document. */
    static void write(@Nullable Article article, Uri uri, String component, Xml xml) throws XMLStreamException {
        OfficialDocument document = article == null ? null : article.document();
        String date = document == null || document.date() == null
                ? uri.date()
                : document.date().toString();
        List<DocumentNumber> numbers = document == null ? List.of() : document.numbers();
        xml.open("meta");
        String type = document == null ? null : document.type();
        identification(
                uri,
                component,
                date,
                type,
                numbers.isEmpty() ? null : numbers.get(0).text(),
                xml);
        xml.close();
    }

    private static void identification(
            Uri uri, String component, String date, @Nullable String type, @Nullable String number, Xml xml)
            throws XMLStreamException {
        String part = component.isEmpty() ? "/!main" : "/!" + component;
        xml.open("identification", "source", SOURCE);
        xml.open("FRBRWork");
        core(uri.work() + part, uri.work(), date, PUBLISHER, xml);
        xml.empty("FRBRcountry", "value", "cn");
        if (type != null) {
            xml.empty("FRBRsubtype", "value", type);
        }
        if (number != null) {
            xml.empty("FRBRnumber", "value", number);
        }
        xml.close();
        xml.open("FRBRExpression");
        core(uri.expression() + part, uri.expression(), date, PUBLISHER, xml);
        xml.empty("FRBRlanguage", "language", "zho");
        xml.close();
        xml.open("FRBRManifestation");
        core(uri.expression() + part + ".xml", uri.expression() + ".akn", date, SOURCE, xml);
        xml.empty("FRBRformat", "value", "application/akn+xml");
        xml.close();
        xml.close();
    }

    private static void core(String here, String uri, String date, String author, Xml xml) throws XMLStreamException {
        xml.empty("FRBRthis", "value", here);
        xml.empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", date, "name", "publication");
        xml.empty("FRBRauthor", "href", author);
    }

    private static void organization(String id, String name, Xml xml) throws XMLStreamException {
        xml.empty(
                "TLCOrganization",
                "eId",
                id,
                "href",
                "/akn/ontology/organization/cn/" + Uri.encoded(name),
                "showAs",
                name);
    }
}
