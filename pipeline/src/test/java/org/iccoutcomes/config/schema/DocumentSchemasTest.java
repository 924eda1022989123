package org.iccoutcomes.config.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.iccoutcomes.config.Shipped;
import org.iccoutcomes.config.document.BenchmarksDocument;
import org.iccoutcomes.config.document.FeedDocument;
import org.iccoutcomes.config.document.MeasuresDocument;
import org.iccoutcomes.config.document.ProgrammeDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run with {@code -Dicc.schema.write=true} to rewrite the schemas after a document changed. */
class DocumentSchemasTest {
    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");

    @ParameterizedTest
    @CsvSource({
        "programme, A programme",
        "feed, A feed",
        "measures, Measures by id",
        "benchmarks, Published figures by id"
    })
    void a_schema_says_what_its_document_does(String name, String title) throws IOException {
        String generated = text(document(name), title);
        Path file = Shipped.home().resolve("config/schema/" + name + ".schema.json");
        if (Boolean.getBoolean("icc.schema.write")) {
            Files.writeString(file, generated, StandardCharsets.UTF_8);
        }

        assertThat(file)
                .as("run again with -Dicc.schema.write=true and look at the difference")
                .hasContent(generated);
    }

    private static Class<?> document(String name) {
        return switch (name) {
            case "programme" -> ProgrammeDocument.class;
            case "feed" -> FeedDocument.class;
            case "measures" -> MeasuresDocument.class;
            default -> BenchmarksDocument.class;
        };
    }

    private static String text(Class<?> document, String title) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(TWO_BLANKS);
        printer.indentArraysWith(TWO_BLANKS);
        return new ObjectMapper().writer(printer).writeValueAsString(DocumentSchemas.of(document, title)) + "\n";
    }
}
