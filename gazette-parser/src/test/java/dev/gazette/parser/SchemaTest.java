package dev.gazette.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gazette.model.json.GazetteJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JSON of every text of the corpus keeps to the schema that ships with the model. */
class SchemaTest {

    @Test
    void theJsonOfEveryTextOfTheCorpusKeepsToTheSchema() throws IOException {
        Path corpus = Path.of(System.getProperty("gazette.shared", ""), "corpus");
        assumeTrue(Files.isDirectory(corpus), "no corpus beside the clone: " + corpus);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(GazetteJson.schema(), InputFormat.JSON);

        List<FileResult> results;
        try (Stream<FileResult> all = GazetteReader.of(ParseOptions.defaults()).readAll(corpus)) {
            results = all.toList();
        }

        assertThat(results).extracting(FileResult::error).containsOnlyNulls();
        assertThat(results)
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(schema.validate(
                                GazetteJson.write(file.result().gazette()),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                        .as("%s", file.path())
                        .isEmpty());
    }
}
