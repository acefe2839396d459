package dev.gazette.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.parser.GazetteParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of the cluster is, row for row, what a plain loop over the files gives. */
class GazetteJobTest {

    private static final Path SAMPLE = Path.of("samples", "yunxi-2024-03.txt");

    @TempDir
    private static Path place;

    private static SparkSession spark;
    private static Path folder;
    private static Path tables;

    @BeforeAll
    static void runTheJob() throws IOException {
        folder = Files.createDirectories(place.resolve("gazettes"));
        tables = place.resolve("tables");
        String sample = Files.readString(SAMPLE);
        for (int i = 1; i <= 12; i++) {
            Path year = Files.createDirectories(folder.resolve(String.valueOf(2020 + i % 3)));
            String text = sample.replace("云溪", i % 2 == 0 ? "枫溪" : "松溪").replace("第3期", "第" + i + "期");
            Files.writeString(year.resolve(i + ".txt"), text);
        }
        Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", place.resolve("warehouse").toString())
                .getOrCreate();
        GazetteJob.run(spark, folder.toString(), tables.toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyTableHasTheRowsOfThePlainRun() throws IOException {
        for (Table table : Table.values()) {
            Dataset<Row> stored = spark.read()
                    .parquet(tables.resolve(table.name().toLowerCase(Locale.ROOT))
                            .toString())
                    .orderBy("file", "number");
            List<Row> plain = plain(table);
            assertThat(plain).as(table.name()).hasSizeGreaterThan(12);
            assertThat(stored.schema()).isEqualTo(table.schema());
            assertThat(stored.toJSON().collectAsList())
                    .as(table.name())
                    .isEqualTo(spark.createDataFrame(plain, table.schema())
                            .orderBy("file", "number")
                            .toJSON()
                            .collectAsList());
        }
    }

    @Test
    void theSchemaIsThatOfTheModel() {
        assertThat(Table.DIRECTIVES.schema().simpleString())
                .contains("speaker:struct<name:string,kind:string,people:array<")
                .contains("modality:string")
                .contains("spans:array<struct<start:int,end:int,page:int>>");
    }

    @Test
    void aFileThatCannotBeReadStandsInItsOwnTable() {
        List<Row> errors =
                spark.read().parquet(tables.resolve("errors").toString()).collectAsList();
        assertThat(errors).singleElement().satisfies(row -> {
            assertThat(row.getString(0)).isEqualTo("picture.txt");
            assertThat(row.getString(1)).contains("JPEG");
        });
    }

    @Test
    void theTablesAnswerQuestions() {
        spark.read().parquet(tables.resolve("directives").toString()).createOrReplaceTempView("directives");
        Row first = spark.sql(
                        "SELECT speaker.name, count(*) AS n FROM directives WHERE modality = 'MUST' GROUP BY 1 ORDER"
                                + " BY 2 DESC, 1")
                .first();
        assertThat(first.getLong(1)).isGreaterThanOrEqualTo(12);
    }

    private static List<Row> plain(Table table) throws IOException {
        var rows = new ArrayList<Row>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                if (!file.endsWith("picture.txt")) {
                    rows.addAll(table.rows(folder.relativize(file).toString(), GazetteParser.parse(file)));
                }
            }
        }
        return rows;
    }
}
