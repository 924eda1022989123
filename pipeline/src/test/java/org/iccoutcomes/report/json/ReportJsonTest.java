package org.iccoutcomes.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ImpactReport;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static Report report(String secondArea) {
        return ImpactReport.of(new ReleaseView("0042", ReleaseTables.of(Drawn.content(secondArea, true))));
    }

    private static String json(String secondArea) {
        return new String(ReportJson.render(report(secondArea)), StandardCharsets.UTF_8);
    }

    private static List<JsonNode> blocks(String kind) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(json("Grange"));
        return StreamSupport.stream(root.get("sections").spliterator(), false)
                .flatMap(section -> StreamSupport.stream(section.get("blocks").spliterator(), false))
                .filter(block -> block.get("kind").asText().equals(kind))
                .toList();
    }

    @Test
    void the_document_is_the_report() throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(json("Grange"));

        assertThat(root.get("version").asInt()).isEqualTo(1);
        assertThat(root.get("title").asText()).startsWith("Synthetic data: ");
        assertThat(root.get("warning").asText()).isEqualTo(Report.SYNTHETIC);
        assertThat(root.get("release").asText()).isEqualTo("0042");
        assertThat(StreamSupport.stream(root.get("sections").spliterator(), false)
                        .map(section -> section.get("id").asText()))
                .containsExactlyElementsOf(report("Grange").sections().stream()
                        .map(Report.Written::id)
                        .toList());
    }

    @Test
    void a_number_is_there_as_shown_and_as_a_value_and_a_mark_has_none() throws IOException {
        List<JsonNode> cells = blocks("figures").stream()
                .flatMap(block -> block.get("table").findParents("shown").stream())
                .toList();

        assertThat(cells)
                .anySatisfy(cell -> assertThat(cell).hasToString("{\"shown\":\"\u221223.0\",\"value\":-23.0}"))
                .anySatisfy(
                        cell -> assertThat(cell).hasToString("{\"shown\":\"*\",\"mark\":\"hidden, small number\"}"));
    }

    @Test
    void a_picture_has_its_words_and_every_figure_that_is_drawn() throws IOException {
        assertThat(blocks("picture")).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.get("chart").get("kind").asText()).matches("[a-z]+(-[a-z]+)*");
            assertThat(picture.get("chart").get("title").asText()).isNotBlank();
            assertThat(picture.get("chart").get("alternative").asText()).isNotBlank();
            assertThat(picture.get("table").get("rows")).isNotEmpty();
        });
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(json("Grange")).isEqualTo(json("Grange")).endsWith("}\n");
    }

    @Test
    @DisplayName("O2: a name cannot close the script that holds the document, nor turn the direction of writing")
    void a_name_cannot_become_markup() throws IOException {
        String name = "</script><img src=x onerror=alert(1)>\u202e\u0000&";
        String json = json(name);

        assertThat(json).doesNotContain("</script", "<img", "\u202e", "\u0000", "<", ">", "&");
        assertThat(JsonMapper.builder().build().readTree(json).toString())
                .contains("</script><img src=x onerror=alert(1)>  &");
    }

    @Test
    @DisplayName("O7: no number that is none")
    void no_number_that_is_none() {
        assertThat(json("Grange")).doesNotContain("NaN", "Infinity", ":-0,", ":-0.0");
    }
}
