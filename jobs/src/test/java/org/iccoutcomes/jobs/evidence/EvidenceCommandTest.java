package org.iccoutcomes.jobs.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.iccoutcomes.jobs.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_page_and_its_chart_are_the_same_bytes_whoever_works_side_by_side() throws IOException {
        Typed one = Typed.icc(folder, "evidence", "--draws", "10", "--threads", "1", "--out", "one");
        Typed two = Typed.icc(folder, "evidence", "--draws", "10", "--threads", "2", "--out", "two");

        assertThat(one.code()).isZero();
        assertThat(two.code()).isZero();
        assertThat(two.out()).isEqualTo(one.out()).startsWith("**No effect").contains("| spread (b) |");
        assertThat(one.err()).contains("1 of ").contains("Written: ");
        for (String file : new String[] {"evidence.md", "evidence-coverage.svg"}) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
    }

    @Test
    void too_few_draws_are_a_usage_error() {
        Typed ended = Typed.icc(folder, "evidence", "--draws", "5");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--draws");
    }
}
