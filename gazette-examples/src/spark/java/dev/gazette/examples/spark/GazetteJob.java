package dev.gazette.examples.spark;

import java.util.Locale;
import java.util.Objects;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * The job: every file below a folder is read where there is room, and its facts become tables in Parquet.
 *
 * <pre>
 *   spark-submit --class dev.gazette.examples.spark.GazetteJob gazette-examples/target/gazette.jar hdfs:///gazettes hdfs:///facts
 *   → facts/directives, facts/inspections, facts/officials, facts/errors
 * </pre>
 *
 * <p>The folder may lie in any file system that Hadoop knows. Files whose names begin with a dot or a low line are passed over,
 * as everywhere in Hadoop.
 */
public final class GazetteJob {

    private GazetteJob() {}

    /** Runs the job: the folder of gazettes, and the folder for the tables. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("needs two folders: gazettes and tables");
        }
        SparkSession spark = SparkSession.builder().appName("gazettes").getOrCreate();
        try {
            run(spark, arguments[0], arguments[1]);
        } finally {
            spark.stop();
        }
    }

    /** Reads a folder and writes its tables into another. */
    static void run(SparkSession spark, String folder, String tables) {
        // Each file is read once, though several tables are made of it.
        JavaRDD<ReadFile> files = read(spark, folder).persist(StorageLevel.MEMORY_AND_DISK_SER());
        for (Table table : Table.values()) {
            var rows = files.filter(read -> read.gazette() != null)
                    .flatMap(read -> table.rows(read.file(), Objects.requireNonNull(read.gazette()))
                            .iterator());
            spark.createDataFrame(rows, table.schema())
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(tables + "/" + table.name().toLowerCase(Locale.ROOT));
        }
        var errors =
                files.filter(read -> read.error() != null).map(read -> RowFactory.create(read.file(), read.error()));
        spark.createDataFrame(
                        errors,
                        new StructType().add("file", DataTypes.StringType).add("error", DataTypes.StringType))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(tables + "/errors");
        files.unpersist();
    }

    private static JavaRDD<ReadFile> read(SparkSession spark, String folder) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        context.hadoopConfiguration().setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        String root = new Path(folder).toUri().getPath();
        return context.binaryFiles(folder)
                .map(file -> ReadFile.of(name(file._1(), root), file._2().toArray()));
    }

    /** The path from the folder on; Hadoop gives whole addresses. */
    private static String name(String address, String root) {
        String path = new Path(address).toUri().getPath();
        String inside = path.startsWith(root) ? path.substring(root.length()) : path;
        return inside.startsWith("/") ? inside.substring(1) : inside;
    }
}
