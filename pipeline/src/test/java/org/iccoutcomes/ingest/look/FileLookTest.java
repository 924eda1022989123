package org.iccoutcomes.ingest.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.ingest.Feeds.episodes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.Feeds;
import org.iccoutcomes.ingest.Ingest;
import org.iccoutcomes.ingest.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLookTest {
    private static final Ingest INGEST = new Ingest("test", Optional.empty());

    @TempDir
    private Path folder;

    private FileLook look(String content) {
        Path file = new Received(folder).text("hes-apc-2014-m12.csv", content);
        return FileLook.at(episodes(Feeds.optional("site_code", Reading.TEXT, "SITETRET")), file, INGEST);
    }

    @Test
    void columns_are_those_read_those_missing_and_those_never_read() {
        FileLook look = look("""
                EPIKEY,ADMIDATE,DIAG_01,SITETRT,NHSNO
                1,2014-05-01,I48,RTX01,999 000 0000
                """);

        ColumnsLook columns = look.columns().orElseThrow();
        assertThat(columns.bound())
                .extracting(ColumnsLook.Bound::column)
                .containsExactly("episode_key", "admission_date", "diagnosis_01");
        assertThat(columns.bound().get(2).from()).containsExactly("DIAG_01");
        assertThat(columns.unread()).containsExactly("SITETRT", "NHSNO");
        // One letter of eight is missing; nothing in the file is like the others.
        assertThat(columns.missing())
                .filteredOn(missing -> missing.like().isPresent())
                .containsExactly(new ColumnsLook.Missing("site_code", List.of("SITETRET"), Optional.of("SITETRT")));
    }

    @Test
    void the_first_rows_that_would_be_set_aside_are_told_by_line_and_rule_without_a_value() {
        FileLook look = look("""
                EPIKEY,EPIEND,ADMIDATE,DISDATE,ADMIMETH,DIAG_01
                1,2014-05-02,2014-05-01,2014-05-02,21,I48
                2,2014-05-02,2014-05-03,2014-05-02,21,J44
                3,2014-05-02,,2014-05-02,21,J44
                """);

        assertThat(look.badRows())
                .containsExactly(
                        new BadRow(3L, List.of("discharge-after-admission")),
                        new BadRow(4L, List.of("missing-required:admission_date")));
        assertThat(look.delivery().orElseThrow().ledger()).isEqualTo(new FileLedger(3, 1, 0, 0, 2));
        assertThat(look.problems()).isEmpty();
    }

    @Test
    void of_many_bad_rows_the_first_five_are_told() {
        StringBuilder rows = new StringBuilder("EPIKEY,ADMIDATE\n0,2014-05-01\n");
        for (int row = 1; row <= 20; row++) {
            rows.append(row).append(",\n");
        }

        assertThat(look(rows.toString()).badRows())
                .hasSize(5)
                .extracting(BadRow::line)
                .containsExactly(3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void a_file_that_would_be_refused_says_why_and_what_to_do() {
        FileLook look = look("""
                EPIKEY,ADMDATE
                1,2014-05-01
                """);

        assertThat(look.delivery()).isEmpty();
        assertThat(look.columns()).isEmpty();
        assertThat(look.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("missing-column");
            assertThat(problem.message()).contains("admission_date").contains("ADMDATE");
        });
        assertThat(look.problems())
                .extracting(InputProblem::next)
                .allMatch(next -> next.contains("'from' in the feed"));
    }
}
