package dev.gazette.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gazette.model.Gazette;
import dev.gazette.model.arbitraries.GazetteArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema that ships is that of the records, and what is written keeps to it.
 *
 * <p>After a change of the model, {@code mvn test -Dtest=JsonSchemaTest -Dgolden.update} writes it anew; read the difference before
 * you commit it.
 *
 * <p>Seen to fail: with a schema that wants a number to be a string.
 */
class JsonSchemaTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/META-INF/gazette/gazette-" + GazetteJson.SCHEMA_VERSION + ".schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GazetteJson.schema(), InputFormat.JSON);

    @Example
    void theShippedSchemaIsUpToDate() throws IOException {
        String schema = JsonMapper.shared()
                        .writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                        .writeValueAsString(SchemaWriter.schema())
                + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.writeString(SHIPPED, schema);
        }
        assertThat(Files.readString(SHIPPED)).isEqualTo(schema);
    }

    @Example
    void itIsInTheJar() {
        assertThat(GazetteJson.schema()).contains("\"$id\" : \"urn:gazette:schema:1\"");
    }

    @Property(tries = 300)
    void everyGazetteKeepsToIt(@ForAll("gazettes") Gazette gazette) {
        assertThat(errors(GazetteJson.write(gazette))).isEmpty();
    }

    @Example
    void whatIsNoGazetteDoesNot() {
        assertThat(errors("{}")).isNotEmpty();
        assertThat(errors("{\"name\":1,\"parallelName\":null,\"issuingBody\":null,\"issues\":[]}"))
                .isNotEmpty();
        assertThat(errors("{\"name\":null,\"parallelName\":null,\"issuingBody\":null,\"issues\":[]}"))
                .isEmpty();
        assertThat(errors("{\"name\":null,\"parallelName\":null,\"issuingBody\":null,\"issues\":[],\"more\":1}"))
                .as("a later version may write more")
                .isEmpty();
    }

    @Example
    void aWrongConstantAndAWrongDateDoNot() {
        String issue =
                "{\"name\":null,\"parallelName\":null,\"issuingBody\":null,\"issues\":[{\"year\":2020,\"numbers\":[3],"
                        + "\"wholeNumber\":null,\"date\":DATE,\"contents\":[],\"articles\":[ARTICLE],\"colophon\":[],\"spans\":[]}]}";
        String article =
                "{\"kind\":KIND,\"ownKind\":null,\"section\":null,\"headline\":null,\"byline\":null,\"document\":null,"
                        + "\"paragraphs\":[],\"facts\":{\"officials\":[],\"mentions\":[],\"inspections\":[],\"directives\":[],"
                        + "\"appointments\":[],\"events\":[]},\"spans\":[]}";

        assertThat(errors(issue.replace("DATE", "\"2020-03-31\"")
                        .replace("ARTICLE", article.replace("KIND", "\"OTHER\""))))
                .isEmpty();
        assertThat(errors(issue.replace("DATE", "null").replace("ARTICLE", article.replace("KIND", "\"POEM\""))))
                .isNotEmpty();
        assertThat(errors(issue.replace("DATE", "\"31.3.2020\"").replace("ARTICLE", "")))
                .isNotEmpty();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Provide
    Arbitrary<Gazette> gazettes() {
        return GazetteArbitraries.gazettes();
    }
}
