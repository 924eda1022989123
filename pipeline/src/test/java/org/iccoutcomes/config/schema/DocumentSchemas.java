package org.iccoutcomes.config.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import org.iccoutcomes.config.bind.Others;
import org.iccoutcomes.config.bind.Required;
import org.iccoutcomes.config.bind.Words;
import org.iccoutcomes.config.problem.Place;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of the documents, for editors: the binder's rules in the schema's words. */
final class DocumentSchemas {
    private DocumentSchemas() {}

    static ObjectNode of(Class<?> document, String title) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        builder.forFields()
                .withPropertyNameOverrideResolver(field -> Words.key(field.getDeclaredName()))
                .withIgnoreCheck(DocumentSchemas::isNoKey)
                .withRequiredCheck(DocumentSchemas::isRequired);
        builder.forTypesInGeneral()
                .withAdditionalPropertiesResolver((scope, schema) -> otherKeys(scope.getType(), schema))
                .withCustomDefinitionProvider(new BoundTypes());
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(document);
        schema.put("title", title);
        return schema;
    }

    private static boolean isNoKey(FieldScope field) {
        return field.getType().getErasedType() == Place.class || field.getAnnotation(Others.class) != null;
    }

    private static boolean isRequired(FieldScope field) {
        boolean nullable = field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
        return !nullable || field.getAnnotation(Required.class) != null;
    }

    /** What keys that no component is named for may hold; null where there must be none. */
    private static @Nullable JsonNode otherKeys(ResolvedType type, SchemaGenerationContext schema) {
        if (!type.getErasedType().isRecord()) {
            return null;
        }
        for (RecordComponent component : type.getErasedType().getRecordComponents()) {
            if (component.isAnnotationPresent(Others.class)
                    && component.getGenericType() instanceof ParameterizedType entries) {
                return schema.createDefinitionReference(
                        schema.getTypeContext().resolve(entries.getActualTypeArguments()[0]));
            }
        }
        return null;
    }
}
