package dev.gazette.model.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.gazette.model.Gazette;
import dev.gazette.model.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema of the model from its records: their components, which of them may be null, the enums' constants, and the Javadoc as descriptions.
 *
 * <p>What the schema does not say: what holds between fields, such as that an index is one. A field more is allowed, for readers
 * ignore what they do not know.
 */
final class SchemaWriter {

    private static final Set<String> FROM_ONE = Set.of("page", "homonym", "serial");
    private static final Set<String> FROM_ZERO =
            Set.of("start", "end", "official", "officials", "inspection", "attachment", "article");

    /** All alike: sorting leaves them in the order of the record. */
    private static final Comparator<MemberScope<?, ?>> AS_DECLARED =
            Comparator.comparing(MemberScope::isFakeContainerItemScope);

    private SchemaWriter() {}

    static ObjectNode schema() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.NULLABLE_ALWAYS_AS_ANYOF, Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withNullableCheck(SchemaWriter::isNullable)
                .withRequiredCheck(field -> !field.isFakeContainerItemScope())
                .withDescriptionResolver(SchemaWriter::description)
                .withStringMinLengthResolver(field -> hasWords(field) ? 1 : null)
                .withNumberInclusiveMinimumResolver(SchemaWriter::least)
                .withStringPatternResolver(field -> field.getName().equals("divisionCode") ? "^[0-9]{6}$" : null);
        config.forTypesInGeneral()
                .withPropertySorter(AS_DECLARED)
                .withDescriptionResolver(scope ->
                        Descriptions.of(scope.getType().getErasedType()).type())
                .withCustomDefinitionProvider(SchemaWriter::date);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Gazette.class);
        ObjectNode whole = schema.objectNode();
        whole.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        whole.put("$id", "urn:gazette:schema:" + GazetteJson.SCHEMA_VERSION);
        whole.put("title", "Gazette");
        whole.setAll(schema);
        return whole;
    }

    /** Dates are strings: a whole one as ISO has it, a partial one without year or without day. */
    private static @Nullable CustomDefinition date(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode string = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (type.getErasedType() == LocalDate.class) {
            string.put("format", "date");
        } else if (type.getErasedType() == PartialDate.class) {
            string.put("pattern", "^([0-9]{4}|-)-[0-9]{2}(-[0-9]{2})?$");
        } else {
            return null;
        }
        return new CustomDefinition(string, DefinitionType.INLINE, AttributeInclusion.NO);
    }

    /** The annotation belongs to the use of the type. */
    private static boolean isNullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : Descriptions.of(field.getRawMember().getDeclaringClass()).component(field.getName());
    }

    /** Text is null rather than empty; only a cell of a table may have nothing in it. */
    private static boolean hasWords(FieldScope field) {
        return field.getType().getErasedType() == String.class
                && !field.getName().equals("cells");
    }

    private static @Nullable BigDecimal least(FieldScope field) {
        Class<?> type = field.getType().getErasedType();
        if (!List.<Class<?>>of(int.class, Integer.class).contains(type)) {
            return null;
        }
        if (FROM_ONE.contains(field.getName())) {
            return BigDecimal.ONE;
        }
        return FROM_ZERO.contains(field.getName()) ? BigDecimal.ZERO : null;
    }
}
