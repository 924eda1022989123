package org.iccoutcomes.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.iccoutcomes.report.chart.Chart;
import org.iccoutcomes.words.Numbers;

/**
 * Blocks as the fields of JSON objects.
 *
 * @param json where they are written
 */
record BlockJson(JsonGenerator json) implements Block.Cases<BlockJson.Fields> {
    /** The fields of one block. */
    interface Fields {
        void write() throws IOException;
    }

    @Override
    public Fields prose(Block.Prose block) {
        return () -> {
            kind("prose");
            json.writeStringField("text", block.text());
        };
    }

    @Override
    public Fields points(Block.Points block) {
        return () -> {
            kind("points");
            json.writeArrayFieldStart("sentences");
            for (String sentence : block.sentences()) {
                json.writeString(sentence);
            }
            json.writeEndArray();
        };
    }

    @Override
    public Fields heading(Block.Heading block) {
        return () -> {
            kind("heading");
            json.writeStringField("text", block.text());
        };
    }

    @Override
    public Fields figures(Block.Figures block) {
        return () -> {
            kind("figures");
            table(block.grid());
        };
    }

    /** What a chart shows is in its figures; how it is drawn is for whoever draws it. */
    @Override
    public Fields picture(Block.Picture block) {
        return () -> {
            kind("picture");
            json.writeObjectFieldStart("chart");
            json.writeStringField("kind", kind(block.chart()));
            json.writeStringField("title", block.chart().title());
            json.writeStringField("alternative", block.chart().alternative());
            json.writeEndObject();
            table(block.figures());
        };
    }

    @Override
    public Fields links(Block.Links block) {
        return () -> {
            kind("links");
            json.writeArrayFieldStart("links");
            for (Block.Link link : block.links()) {
                json.writeStartObject();
                json.writeStringField("text", link.text());
                json.writeStringField("target", link.target());
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    private void kind(String kind) throws IOException {
        json.writeStringField("kind", kind);
    }

    /** {@code control-chart} of a {@code ControlChart}: a new kind of chart needs nothing here. */
    private static String kind(Chart chart) {
        return chart.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private void table(Grid grid) throws IOException {
        json.writeObjectFieldStart("table");
        json.writeStringField("caption", grid.caption());
        json.writeArrayFieldStart("columns");
        for (Grid.Head head : grid.columns()) {
            json.writeStartObject();
            json.writeStringField("label", head.label());
            json.writeBooleanField("number", head.isNumber());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (List<Cell> row : grid.rows()) {
            json.writeStartArray();
            for (int column = 0; column < row.size(); column++) {
                cell(row.get(column), grid.columns().get(column).isNumber());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cell(Cell cell, boolean isNumber) throws IOException {
        json.writeStartObject();
        json.writeStringField("shown", cell.shown());
        if (cell.isMark()) {
            json.writeStringField("mark", cell.spoken());
        }
        Optional<BigDecimal> number = isNumber ? Numbers.read(cell.shown()) : Optional.empty();
        if (number.isPresent()) {
            json.writeNumberField("value", number.get());
        }
        json.writeEndObject();
    }
}
