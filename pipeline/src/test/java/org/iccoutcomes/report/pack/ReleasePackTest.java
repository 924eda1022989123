package org.iccoutcomes.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.store.Fingerprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReleasePackTest {
    private static final SortedMap<String, byte[]> PACK = pack("report.html", "csv/findings.csv");

    private static SortedMap<String, byte[]> pack(String... outputs) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String output : outputs) {
            files.put(output, output.getBytes(StandardCharsets.UTF_8));
        }
        return ReleasePack.of(new ReleaseView("0042", ReleaseTables.of(Drawn.content("Grange", true))), files);
    }

    private static byte[] bytes(String name) {
        byte[] bytes = PACK.get(name);
        if (bytes == null) {
            throw new AssertionError(name + " is not among " + PACK.keySet());
        }
        return bytes;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    @Test
    void it_holds_the_outputs_the_counts_the_context_and_a_list() {
        assertThat(PACK.keySet())
                .containsExactly(
                        "context.md",
                        "manifest.json",
                        "outputs/csv/findings.csv",
                        "outputs/report.html",
                        "underlying-counts.csv");
    }

    @Test
    void the_list_names_every_other_file_by_its_hash() throws IOException {
        JsonNode manifest = JsonMapper.builder().build().readTree(bytes("manifest.json"));
        Map<String, String> listed = new TreeMap<>();
        manifest.get("files")
                .forEach(file ->
                        listed.put(file.get("path").asText(), file.get("sha256").asText()));

        assertThat(listed.keySet())
                .containsExactlyElementsOf(PACK.keySet().stream()
                        .filter(name -> !name.equals("manifest.json"))
                        .toList());
        listed.forEach((path, hash) -> assertThat(hash).isEqualTo(Fingerprint.of(bytes(path))));
        assertThat(manifest.get("disclosure").asText()).isEqualTo("nhs-digital-2018");
        assertThat(manifest.get("synthetic").asBoolean()).isTrue();
    }

    @Test
    void numerators_and_denominators_stand_beside_every_rate() {
        assertThat(text("underlying-counts.csv"))
                .startsWith(
                        "data,table,measure,area,from,to,numerator,numerator_mark,denominator,denominator_mark,rate,")
                .contains(
                        "synthetic,rates,non-elective-admissions,Millom,2013-06-01,2014-05-31,900,,8494.178645,,106.0,")
                .contains("synthetic,standardised,", "synthetic,trends,");
    }

    @Test
    @DisplayName("O5: a hidden count is a mark, and the context says how much is hidden")
    void hidden_counts_are_marks() {
        assertThat(text("underlying-counts.csv"))
                .contains("non-elective-admissions,Grange,2013-06-01,2014-05-31,,[c],8494.178645,,,[c]");
        assertThat(text("context.md"))
                .containsPattern("[1-9][0-9]* cells are hidden")
                .contains("counts of 1 to 7");
    }

    @Test
    void the_context_says_what_the_outputs_are_and_who_checks_what() {
        assertThat(text("context.md"))
                .startsWith("# Context of the outputs of release 0042\n\nSynthetic data.")
                .contains("report.html", "Population and measures", "Windows as dates", "Two people who did not make");
    }

    @Test
    @DisplayName("O6: nothing tells of the machine or of who made it")
    void nothing_of_the_machine() {
        String here = Path.of("").toAbsolutePath().toString();

        PACK.keySet()
                .forEach(name -> assertThat(text(name)).as(name).doesNotContain(here, System.getProperty("user.home")));
    }

    @Test
    void only_kinds_of_file_that_may_leave_are_taken() {
        assertThatThrownBy(() -> pack("report.xlsm")).hasMessageContaining("report.xlsm: not a kind of file");
    }
}
