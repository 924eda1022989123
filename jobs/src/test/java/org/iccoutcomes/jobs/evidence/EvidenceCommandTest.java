package org.iccoutcomes.jobs.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.iccoutcomes.jobs.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void it_writes_the_page_and_its_chart_and_prints_the_tables() {
        Typed ended = Typed.icc(folder, "evidence", "--draws", "10", "--out", "here");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("**No effect").contains("| spread (b) |");
        assertThat(ended.err()).contains("1 of ").contains("Written: ");
        assertThat(folder.resolve("here/evidence.md")).content().contains("--draws 10 ");
        assertThat(folder.resolve("here/evidence-coverage.svg")).content().startsWith("<svg");
    }

    @Test
    void too_few_draws_are_a_usage_error() {
        Typed ended = Typed.icc(folder, "evidence", "--draws", "5");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--draws");
    }
}
