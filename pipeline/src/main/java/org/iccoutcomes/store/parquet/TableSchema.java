package org.iccoutcomes.store.parquet;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.iccoutcomes.contract.table.Column;

/** A table's columns as Parquet keeps them; what they mean goes into the file's metadata. */
final class TableSchema {
    private TableSchema() {}

    private static final String NAME = "icc.table";
    private static final String COLUMNS = "icc.columns";
    private static final JsonMapper JSON = new JsonMapper();

    static MessageType of(List<Column> columns, Decimals decimals) {
        return new MessageType(
                "table", columns.stream().map(column -> field(column, decimals)).toList());
    }

    private static Type field(Column column, Decimals decimals) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case LONG -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case DECIMAL -> decimals.field(column.name());
            case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    static Map<String, String> metadata(String name, List<Column> columns) {
        try {
            return Map.of(NAME, name, COLUMNS, JSON.writeValueAsString(columns));
        } catch (JacksonException e) {
            throw new IllegalStateException("columns that cannot be written", e);
        }
    }

    static String name(Map<String, String> metadata) {
        return metadata.getOrDefault(NAME, "table");
    }

    static List<Column> columns(Map<String, String> metadata) throws JacksonException {
        return JSON.readValue(metadata.getOrDefault(COLUMNS, "[]"), new TypeReference<List<Column>>() {});
    }
}
