package dev.gazette.examples.ask;

import dev.gazette.model.Inspection;
import dev.gazette.model.Official;
import dev.gazette.model.Place;
import dev.gazette.parser.FileResult;
import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Who went where with whom, as a graph: {@code InspectionsGraph FOLDER} prints GraphML for Gephi, yEd, Cytoscape or NetworkX.
 *
 * <p>People and places are nodes; a leader {@code led to} a place, a companion {@code went with} a leader; {@code weight} counts.
 */
public final class InspectionsGraph {

    private final Map<String, String> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> edges = new LinkedHashMap<>();

    private InspectionsGraph() {}

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        Arguments.need(1, arguments, "InspectionsGraph FOLDER");
        print(Path.of(arguments[0]), System.out);
    }

    static void print(Path folder, OutputStream out) throws IOException, XMLStreamException {
        var graph = new InspectionsGraph();
        try (Stream<FileResult> files =
                GazetteReader.of(ParseOptions.defaults()).readAll(folder)) {
            files.filter(file -> file.result() != null)
                    .flatMap(file -> file.result().gazette().walk(Inspection.class))
                    .forEach(found -> graph.add(found.value()));
        }
        graph.write(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
    }

    private void add(Inspection trip) {
        for (Official leader : trip.leaders()) {
            nodes.put(leader.name(), "person");
            for (Place place : trip.places()) {
                nodes.putIfAbsent(place.name(), "place");
                edges.merge(leader.name() + "\tled to\t" + place.name(), 1, Integer::sum);
            }
            for (Official companion : trip.companions()) {
                nodes.put(companion.name(), "person");
                edges.merge(companion.name() + "\twent with\t" + leader.name(), 1, Integer::sum);
            }
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(xml, "graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        key(xml, "node", "kind", "string");
        key(xml, "edge", "label", "string");
        key(xml, "edge", "weight", "int");
        start(xml, "graph", "edgedefault", "directed");
        for (Map.Entry<String, String> node : nodes.entrySet()) {
            start(xml, "node", "id", node.getKey());
            data(xml, "kind", node.getValue());
            xml.writeEndElement();
        }
        for (Map.Entry<String, Integer> edge : edges.entrySet()) {
            String[] ends = edge.getKey().split("\t", -1);
            start(xml, "edge", "source", ends[0], "target", ends[2]);
            data(xml, "label", ends[1]);
            data(xml, "weight", String.valueOf(edge.getValue()));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }

    private static void key(XMLStreamWriter xml, String of, String name, String type) throws XMLStreamException {
        start(xml, "key", "id", name, "for", of, "attr.name", name, "attr.type", type);
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        start(xml, "data", "key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String element, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
