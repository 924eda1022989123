package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.jobs.outcome.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("O10: a report is not written over another")
class ReportFolderTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("impact");
    }

    private static SortedMap<String, byte[]> report(String words) {
        return new TreeMap<>(Map.of(
                "report.html", words.getBytes(StandardCharsets.UTF_8),
                "csv/areas.csv", "areas".getBytes(StandardCharsets.UTF_8)));
    }

    private void write(String words) throws IOException {
        new ReportFolder(folder, "icc report --out impact-again").write(report(words));
    }

    @Test
    void a_new_folder_is_made() throws IOException {
        write("one");

        assertThat(folder.resolve("report.html")).hasContent("one");
        assertThat(folder.resolve("csv/areas.csv")).hasContent("areas");
    }

    @Test
    void another_report_is_left_alone_and_the_next_command_is_said() throws IOException {
        write("one");

        assertThatThrownBy(() -> write("two"))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.rendered())
                                .contains("report.html is there already and is not of this report")
                                .contains("next: icc report --out impact-again")
                                .contains("exit 2"));
        assertThat(folder.resolve("report.html")).hasContent("one");
    }

    @Test
    void a_folder_with_other_files_is_refused_before_anything_is_written() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.docx"), "years of work");

        assertThatThrownBy(() -> write("one")).isInstanceOf(Failure.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.html");
    }

    @Test
    void a_run_that_was_killed_is_finished_by_the_same_command() throws IOException {
        write("one");
        Files.delete(folder.resolve("csv/areas.csv"));

        write("one");

        assertThat(folder.resolve("csv/areas.csv")).hasContent("areas");
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path elsewhere = Files.writeString(parent.resolve("elsewhere.html"), "one");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("report.html"), elsewhere);

        assertThatThrownBy(() -> write("two")).isInstanceOf(Failure.class);
        assertThat(elsewhere).hasContent("one");
    }
}
