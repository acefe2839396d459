package dev.gazette.examples.spark;

import dev.gazette.model.PartialDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Records of the model as rows of Spark, read off the records themselves: a new component is a new column.
 *
 * <pre>
 *   Directive(speaker, verb, modality, …)  →  struct&lt;speaker: struct&lt;name: string, …&gt;, verb: string, modality: string, …&gt;
 * </pre>
 *
 * <p>Enum constants and dates are strings, as in JSON.
 */
final class ModelRows {

    private ModelRows() {}

    /** The columns of a record. */
    static StructType schema(Class<?> type) {
        var fields = new ArrayList<StructField>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(DataTypes.createStructField(component.getName(), type(component.getGenericType()), true));
        }
        return DataTypes.createStructType(fields);
    }

    /** The values of a record, in the order of its columns. */
    static Object[] values(Record given) {
        RecordComponent[] components = given.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = value(components[i].getAccessor().invoke(given));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be read: " + given.getClass(), e);
        }
        return values;
    }

    private static DataType type(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return DataTypes.createArrayType(type(list.getActualTypeArguments()[0]));
        }
        if (type == int.class || type == Integer.class) {
            return DataTypes.IntegerType;
        }
        if (type == boolean.class || type == Boolean.class) {
            return DataTypes.BooleanType;
        }
        if (type instanceof Class<?> plain) {
            if (plain == String.class || plain == PartialDate.class || plain == LocalDate.class || plain.isEnum()) {
                return DataTypes.StringType;
            }
            if (plain.isRecord()) {
                return schema(plain);
            }
        }
        throw new IllegalArgumentException("no column for " + type);
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ModelRows::value).toArray();
        }
        if (value instanceof PartialDate || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Record nested ? RowFactory.create(values(nested)) : value;
    }
}
