package org.iccoutcomes.config.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.config.bind.Code;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.PathText;
import org.iccoutcomes.config.bind.ShortForm;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.bind.Words;
import org.jspecify.annotations.Nullable;

/** The binder's own types as a schema: values, lists, mappings with free keys, and records with a short form. */
final class BoundTypes implements CustomDefinitionProviderV2 {
    private static final Set<Class<?>> STRINGS = Set.of(Code.class, PathText.class);

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(ResolvedType type, SchemaGenerationContext schema) {
        Class<?> raw = type.getErasedType();
        if (isValue(raw)) {
            return inline(value(raw, schema));
        }
        if (raw == List.class) {
            return inline(list(type.getTypeParameters().get(0), schema));
        }
        if (raw == Entries.class) {
            ObjectNode mapping = object(schema).put("type", "object");
            mapping.set(
                    "additionalProperties",
                    schema.createDefinitionReference(type.getTypeParameters().get(0)));
            return inline(mapping);
        }
        return shortForm(raw).map(form -> orShort(type, form, schema)).orElse(null);
    }

    private CustomDefinition orShort(ResolvedType type, Method form, SchemaGenerationContext schema) {
        ObjectNode shortly =
                schema.createDefinitionReference(schema.getTypeContext().resolve(form.getGenericParameterTypes()[0]));
        return new CustomDefinition(
                either(schema, schema.createStandardDefinition(type, this), shortly),
                CustomDefinition.DefinitionType.STANDARD,
                CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    private static boolean isValue(Class<?> raw) {
        return raw == Text.class || STRINGS.contains(raw) || raw.isEnum();
    }

    private static ObjectNode value(Class<?> raw, SchemaGenerationContext schema) {
        ObjectNode value = object(schema);
        if (raw.isEnum()) {
            ArrayNode words = value.putArray("enum");
            Arrays.stream(raw.getEnumConstants())
                    .map(c -> Words.of((Enum<?>) c))
                    .forEach(words::add);
            return value;
        }
        // Text is kept as written, so what YAML takes for a number or a truth is text too.
        return raw == Text.class
                ? value.set(
                        "type", value.arrayNode().add("string").add("number").add("boolean"))
                : value.put("type", "string");
    }

    /** A list of one value may be written without brackets. */
    private static ObjectNode list(ResolvedType item, SchemaGenerationContext schema) {
        ObjectNode list = object(schema).put("type", "array");
        list.set("items", schema.createDefinitionReference(item));
        return isValue(item.getErasedType()) ? either(schema, schema.createDefinitionReference(item), list) : list;
    }

    private static ObjectNode either(SchemaGenerationContext schema, ObjectNode first, ObjectNode second) {
        ObjectNode either = object(schema);
        either.putArray("anyOf").add(first).add(second);
        return either;
    }

    private static Optional<Method> shortForm(Class<?> raw) {
        return Arrays.stream(raw.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ShortForm.class))
                .findFirst();
    }

    private static ObjectNode object(SchemaGenerationContext schema) {
        return schema.getGeneratorConfig().createObjectNode();
    }
}
