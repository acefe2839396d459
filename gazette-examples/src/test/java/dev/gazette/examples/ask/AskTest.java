package dev.gazette.examples.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.GazetteReader;
import dev.gazette.parser.ParseOptions;
import dev.gazette.parser.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the small programs print can be used: it parses, it leads back to the source, it leaves out what was not asked for. */
class AskTest {

    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void aNameIsSearchedAsAPhrase() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "市委书记陆明远到青石县调研。陆明远强调，各级各部门要抓好春耕。\n市长沈若兰参加调研。沈若兰强调，明天远处的陆地各部门要巡查。\n");

        SearchDirectives.search(folder, List.of("陆明远"), out);

        assertThat(lines()).singleElement().asString().contains("陆明远 → 各级各部门");
    }

    @Test
    void aSearchWithoutHitsPrintsNothing() throws Exception {
        SearchDirectives.search(SAMPLES, List.of("航天"), out);

        assertThat(lines()).isEmpty();
    }

    @Test
    void theTableHasOneRowATripOfTheYear() throws Exception {
        InspectionsCsv.print(SAMPLES, 2024, out);

        try (var table = CSVParser.parse(
                printed.toString(StandardCharsets.UTF_8),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<CSVRecord> rows = table.getRecords();
            assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
            assertThat(rows.get(0).get("leaders")).isEqualTo("陆明远");
            assertThat(rows).allSatisfy(row -> assertThat(row.get("start")).startsWith("2024-"));
        }
    }

    @Test
    void aYearWithoutTripsHasOnlyTheHeader() throws Exception {
        InspectionsCsv.print(SAMPLES, 1999, out);

        assertThat(lines()).hasSize(1);
    }

    @Test
    void theGraphIsXmlWhoseEdgesJoinItsNodes() throws Exception {
        InspectionsGraph.print(SAMPLES, out);

        var graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(printed.toByteArray()));
        var nodes = graph.getElementsByTagName("node");
        var edges = graph.getElementsByTagName("edge");
        assertThat(nodes.getLength()).isGreaterThan(8);
        assertThat(edges.getLength()).isGreaterThan(8);
        var ids = new HashSet<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            ids.add(nodes.item(i).getAttributes().getNamedItem("id").getNodeValue());
        }
        for (int i = 0; i < edges.getLength(); i++) {
            var ends = edges.item(i).getAttributes();
            assertThat(ids)
                    .contains(
                            ends.getNamedItem("source").getNodeValue(),
                            ends.getNamedItem("target").getNodeValue());
        }
    }

    @Test
    void everyPieceOfTextLeadsBackToTheSource() throws Exception {
        Map<String, Source> sources = Map.of(
                "yunxi-2024-03.txt", source("yunxi-2024-03.txt"),
                "yunxi-2024-05.txt", source("yunxi-2024-05.txt"));

        RetrievalChunks.print(SAMPLES, out);

        assertThat(lines()).isNotEmpty().allSatisfy(line -> {
            JsonNode chunk = JsonMapper.shared().readTree(line);
            String text = sources.get(chunk.get("file").asString()).text();
            var there = new StringBuilder();
            for (JsonNode span : chunk.get("spans")) {
                there.append(text, span.get("start").asInt(), span.get("end").asInt());
            }
            assertThat(there.toString().replaceAll("\\s", ""))
                    .isEqualTo(chunk.get("text").asString().replaceAll("\\s", ""));
        });
    }

    @Test
    void aPersonsPostsAreGatheredOverTheIssues() throws Exception {
        WhoHeldWhat.print(SAMPLES, out);

        assertThat(lines()).contains("秦望山  市水利局局长  2024/3, APPOINT 2024-03-20, 2024/5", "沈若兰  市委书记  2024/5");
    }

    private static Source source(String name) throws Exception {
        return GazetteReader.of(ParseOptions.defaults())
                .read(SAMPLES.resolve(name))
                .source();
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
