package dev.gazette.examples.spark;

import dev.gazette.model.Article;
import dev.gazette.model.Directive;
import dev.gazette.model.Facts;
import dev.gazette.model.Gazette;
import dev.gazette.model.Inspection;
import dev.gazette.model.Issue;
import dev.gazette.model.Official;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The tables that are made of gazettes: one row a fact, with where it comes from before it.
 *
 * <pre>
 *   file         number  gazette            year  numbers  article            speaker  verb  modality …
 *   2024/03.txt  0       某某市人民政府公报  2024  [3]      某某在某县调研 …  …        强调  SHOULD
 * </pre>
 */
enum Table {
    /** Who asked whom to do what. */
    DIRECTIVES(Directive.class),
    /** Who went where with whom. */
    INSPECTIONS(Inspection.class),
    /** Who held which post. */
    OFFICIALS(Official.class);

    private final Class<? extends Record> type;

    Table(Class<? extends Record> type) {
        this.type = type;
    }

    private List<? extends Record> of(Facts facts) {
        return switch (this) {
            case DIRECTIVES -> facts.directives();
            case INSPECTIONS -> facts.inspections();
            case OFFICIALS -> facts.officials();
        };
    }

    StructType schema() {
        StructType schema = new StructType()
                .add("file", DataTypes.StringType)
                .add("number", DataTypes.IntegerType)
                .add("gazette", DataTypes.StringType)
                .add("year", DataTypes.IntegerType)
                .add("numbers", DataTypes.createArrayType(DataTypes.IntegerType))
                .add("article", DataTypes.StringType);
        for (StructField field : ModelRows.schema(type).fields()) {
            schema = schema.add(field);
        }
        return schema;
    }

    /** The rows of one file, numbered from 0. */
    List<Row> rows(String file, Gazette gazette) {
        var rows = new ArrayList<Row>();
        for (Issue issue : gazette.issues()) {
            for (Article article : issue.articles()) {
                for (Record fact : of(article.facts())) {
                    rows.add(row(
                            ModelRows.values(fact),
                            file,
                            rows.size(),
                            gazette.name(),
                            issue.year(),
                            issue.numbers().toArray(),
                            article.title().orElse(null)));
                }
            }
        }
        return rows;
    }

    private static Row row(Object[] fact, @Nullable Object... before) {
        @Nullable Object[] values = Arrays.copyOf(before, before.length + fact.length);
        System.arraycopy(fact, 0, values, before.length, fact.length);
        return RowFactory.create(values);
    }
}
