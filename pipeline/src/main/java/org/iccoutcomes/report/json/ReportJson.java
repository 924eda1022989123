package org.iccoutcomes.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.iccoutcomes.report.Report;
import org.iccoutcomes.report.block.Block;

/**
 * A report's model as one JSON document in UTF-8, so that others can render it: sections of blocks, as the page shows
 * them. What would be markup within a page is escaped, so that the document can stand in one.
 */
public final class ReportJson {
    /** Of the document's form; greater when a reader of the older form would go wrong. */
    private static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /** The document; the same report gives the same bytes. */
    public static byte[] render(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setCharacterEscapes(new NoMarkup());
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("title", report.title());
            json.writeStringField("warning", report.warning());
            json.writeStringField("release", report.release());
            json.writeArrayFieldStart("sections");
            for (Report.Written section : report.sections()) {
                section(json, section);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("a report in memory that cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void section(JsonGenerator json, Report.Written section) throws IOException {
        BlockJson blocks = new BlockJson(json);
        json.writeStartObject();
        json.writeStringField("id", section.id());
        json.writeStringField("heading", section.heading());
        json.writeArrayFieldStart("blocks");
        for (Block block : section.blocks()) {
            json.writeStartObject();
            block.match(blocks).write();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
