package dev.gazette.examples.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An issue as Akoma Ntoso: the words and facts stand in it, and the standard's schema holds for every issue. */
class AkomaNtosoTest {

    private static final Path SAMPLE = Path.of("samples", "yunxi-2024-03.txt");
    private static final GazetteReader READER = GazetteReader.of(ParseOptions.defaults());

    @Test
    void theSampleIsAnOfficialGazette() throws Exception {
        Document document = document(READER.read(SAMPLE));

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("akomaNtoso");
        assertThat(elements(document, "officialGazette")).hasSize(1);
        assertThat(elements(document, "publication").get(0).getAttribute("number"))
                .isEqualTo("87");
        assertThat(elements(document, "FRBRdate").get(0).getAttribute("date")).isEqualTo("2024-03-31");
        assertThat(elements(document, "tocItem")).hasSize(5);
        assertThat(elements(document, "component")).hasSize(5);
        assertThat(elements(document, "doc"))
                .extracting(doc -> doc.getAttribute("name"))
                .containsExactly("newsReport", "newsReport", "officialDocument", "personnel", "chronicle");
    }

    @Test
    void provisionsKeepTheirRanksAndLabels() throws Exception {
        Document document = document(READER.read(SAMPLE));

        assertThat(elements(document, "article"))
                .extracting(article -> words(article, "num"))
                .containsExactly("第一条", "第二条", "第三条", "第四条", "第五条");
        assertThat(words(elements(document, "chapter").get(0), "heading")).isEqualTo("总则");
        assertThat(elements(document, "docNumber"))
                .extracting(Element::getTextContent)
                .contains("云政发〔2024〕6号");
        assertThat(elements(document, "docProponent"))
                .extracting(Element::getTextContent)
                .contains("云溪市人民政府");
    }

    @Test
    void peopleAndPlacesAreMarkedInTheText() throws Exception {
        Document document = document(READER.read(SAMPLE));

        Element person = elements(document, "TLCPerson").get(0);
        assertThat(person.getAttribute("showAs")).isEqualTo("陆明远");
        assertThat(elements(document, "person"))
                .filteredOn(mark -> mark.getAttribute("refersTo").equals("#" + person.getAttribute("eId")))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.getTextContent()).isEqualTo("陆明远"));
        assertThat(elements(document, "location"))
                .extracting(Element::getTextContent)
                .contains("河湾镇柳塘村");
        assertThat(elements(document, "event")).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsToAnElement() throws Exception {
        Document document = document(READER.read(SAMPLE));

        List<String> ids = elements(document, "*").stream()
                .map(element -> element.getAttribute("eId"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(document, "*"))
                .flatExtracting(element -> List.of(element.getAttribute("refersTo"), element.getAttribute("as")))
                .filteredOn(reference -> reference.toString().startsWith("#"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(ids).contains(reference.toString().substring(1)));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        String hostile = "云溪\u0001市\uD800人民政府 <script>alert('&')</script> ]]>";

        Document document = document(READER.readText(hostile));

        assertThat(elements(document, "mainBody").get(0).getTextContent()
                        + words(document.getDocumentElement(), "docTitle"))
                .contains("<script>alert('&')</script>");
    }

    @Test
    void everyIssueOfTheCorpusAndEveryOddTextIsValid() throws Exception {
        Path shared = Path.of(System.getProperty("gazette.shared", ""));
        assumeTrue(Files.isDirectory(shared.resolve("schemas")), "no schemas beside the clone: " + shared);
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(shared.resolve("schemas/akomantoso30-lenient.xsd").toFile());

        String noMeta = xml(READER.readText("无"), 0).replaceAll("(?s)<meta>.*?</meta>", "");
        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(noMeta))))
                .as("the schema refuses what is wrong")
                .isInstanceOf(SAXException.class);

        var wrong = new ArrayList<String>();
        int issues = 0;
        for (String text : List.of("", "无", "第一章 总则\n第一条 为了\n（一）甲\n表\n", "\u0001\uFFFF")) {
            issues += check(READER.readText(text), "text " + text, schema, wrong);
        }
        issues += check(READER.read(SAMPLE), "sample", schema, wrong);
        for (String folder : List.of("corpus", "seeds")) {
            try (Stream<FileResult> all = READER.readAll(shared.resolve(folder))) {
                for (FileResult file : (Iterable<FileResult>) all::iterator) {
                    if (file.result() != null) {
                        issues += check(file.result(), file.path().toString(), schema, wrong);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(issues).isGreaterThan(50);
    }

    private static int check(ParseResult result, String name, Schema schema, List<String> wrong) throws IOException {
        int issues = result.gazette().issues().size();
        for (int issue = 0; issue < issues; issue++) {
            try {
                schema.newValidator().validate(new StreamSource(new StringReader(xml(result, issue))));
            } catch (SAXException e) {
                wrong.add(name + ": " + e.getMessage());
            }
        }
        return issues;
    }

    private static String xml(ParseResult result, int issue) throws IOException {
        var out = new ByteArrayOutputStream();
        AkomaNtoso.write(result, issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document document(ParseResult result)
            throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml(result, 0).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    private static String words(Element element, String name) {
        return list(element.getElementsByTagName(name)).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    private static List<Element> list(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) Objects.requireNonNull(nodes.item(i)));
        }
        return elements;
    }
}
