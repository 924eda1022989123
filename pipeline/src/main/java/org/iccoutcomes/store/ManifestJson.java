package org.iccoutcomes.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.store.file.Storage;
import org.iccoutcomes.store.file.StorageException;

/** Records to JSON files and back; the same record gives the same bytes. Dates and instants are ISO 8601 text. */
final class ManifestJson {
    private ManifestJson() {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(FinancialYear.class, text(FinancialYear::toString))
                    .addKeySerializer(FinancialYear.class, key(FinancialYear::toString))
                    .addDeserializer(FinancialYear.class, parsed(FinancialYear::parse))
                    .addKeyDeserializer(FinancialYear.class, new YearKey())
                    .addSerializer(Dataset.class, text(Dataset::id))
                    .addDeserializer(Dataset.class, parsed(ManifestJson::dataset)))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Line feeds whatever the machine. */
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    static byte[] toBytes(Object record) {
        try {
            byte[] json = WRITER.writeValueAsBytes(record);
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        } catch (JacksonException e) {
            throw new IllegalStateException("a record that cannot be written: " + record.getClass(), e);
        }
    }

    static <T> T fromBytes(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    static <T> T read(Storage storage, String path, Class<T> type) {
        try (InputStream in = storage.open(path)) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new StorageException("cannot read " + storage.locate(path), e);
        }
    }

    private static Dataset dataset(String id) {
        return Dataset.find(id).orElseThrow(() -> new IllegalArgumentException("not a dataset: " + id));
    }

    private static <T> JsonSerializer<T> text(Function<T, String> name) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(name.apply(value));
            }
        };
    }

    private static <T> JsonSerializer<T> key(Function<T, String> name) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeFieldName(name.apply(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> parsed(Function<String, T> parse) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return parse.apply(in.getText());
            }
        };
    }

    /** Reads {@code "2014-15"} where a year is a key. */
    private static final class YearKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return FinancialYear.parse(key);
        }
    }
}
