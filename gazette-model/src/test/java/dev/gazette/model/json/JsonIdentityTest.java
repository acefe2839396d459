package dev.gazette.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.gazette.model.Gazette;
import dev.gazette.model.arbitraries.GazetteArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever the model can say comes back from JSON as it was, through any door and with either Jackson.
 *
 * <p>Shown to fail: without {@link SurrogateWriter}, and with one record that does not ignore unknown fields.
 */
class JsonIdentityTest {

    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Property(tries = 40)
    void readingGivesBackWhatWasWritten(@ForAll("gazettes") Gazette gazette) {
        assertThat(GazetteJson.read(GazetteJson.write(gazette))).isEqualTo(gazette);
        assertThat(GazetteJson.read(GazetteJson.writePretty(gazette))).isEqualTo(gazette);
    }

    @Property(tries = 40)
    void bytesGiveBackEvenHalfASurrogatePair(@ForAll("gazettes") Gazette gazette) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GazetteJson.write(gazette, bytes);
        assertThat(GazetteJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(gazette);
    }

    @Property(tries = 25)
    void linesGiveBackOneGazetteEach(@ForAll("severalGazettes") List<Gazette> gazettes) throws IOException {
        StringWriter out = new StringWriter();
        GazetteJson.writeLines(gazettes.stream(), out);
        assertThat(out.toString().lines()).hasSize(gazettes.size());
        assertThat(GazetteJson.readLines(new StringReader(out.toString()))).isEqualTo(gazettes);
    }

    @Property(tries = 40)
    void aPlainMapperOfJackson3ReadsAndWritesTheSame(@ForAll("gazettes") Gazette gazette) {
        String json = GazetteJson.write(gazette);
        assertThat(JACKSON_3.readValue(json, Gazette.class)).isEqualTo(gazette);
        assertThat(JACKSON_3.<JsonNode>valueToTree(gazette)).isEqualTo(JACKSON_3.readTree(json));
    }

    @Property(tries = 40)
    void aMapperOfJackson2ReadsAndWritesTheSame(@ForAll("gazettes") Gazette gazette) throws IOException {
        String json = GazetteJson.write(gazette);
        assertThat(JACKSON_2.readValue(json, Gazette.class)).isEqualTo(gazette);
        assertThat(JACKSON_2.readTree(JACKSON_2.writeValueAsString(gazette))).isEqualTo(JACKSON_2.readTree(json));
    }

    @Property(tries = 25)
    void fieldsThatNobodyKnowsAreIgnored(@ForAll("gazettes") Gazette gazette) throws IOException {
        JsonNode tree = JACKSON_3.readTree(GazetteJson.write(gazette));
        addUnknown(tree);
        String json = tree.toString();
        assertThat(GazetteJson.read(json)).isEqualTo(gazette);
        assertThat(JACKSON_2.readValue(json, Gazette.class)).isEqualTo(gazette);
    }

    private static void addUnknown(JsonNode node) {
        node.forEach(JsonIdentityTest::addUnknown);
        if (node instanceof ObjectNode object) {
            object.put("ofALaterVersion", 1);
        }
    }

    @Provide
    Arbitrary<Gazette> gazettes() {
        return GazetteArbitraries.gazettes();
    }

    @Provide
    Arbitrary<List<Gazette>> severalGazettes() {
        return GazetteArbitraries.gazettes().list().ofMaxSize(3);
    }
}
