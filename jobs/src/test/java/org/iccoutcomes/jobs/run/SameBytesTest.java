package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The summaries of a release depend on nothing but what was received and asked. */
@Tag("spark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";
    private static final String COALESCE = "spark.sql.adaptive.coalescePartitions.enabled";

    private SortedMap<String, String> expected = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    private SmallProgramme extracts;

    @BeforeAll
    void run_with_two_partitions(@TempDir Path folder) {
        extracts = SmallProgramme.twoPlacesWithAdmissions(folder.resolve("extracts"));
        expected = summaries(extracts.copyTo(folder.resolve("two")), 2);
    }

    private static SortedMap<String, String> summaries(SmallProgramme programme, int partitions) {
        System.setProperty(PARTITIONS, String.valueOf(partitions));
        System.setProperty(COALESCE, "false");
        try {
            programme.open().night("local[" + partitions + "]");
        } finally {
            System.clearProperty(PARTITIONS);
            System.clearProperty(COALESCE);
        }
        return programme.digests("releases/0001/summaries");
    }

    @Test
    @DisplayName("B27: the same bytes from one partition and one core")
    void from_one_partition_and_one_core(@TempDir Path folder) {
        assertThat(summaries(extracts.copyTo(folder), 1)).hasSize(23).isEqualTo(expected);
    }

    @Test
    @DisplayName("B27: the same bytes from eight partitions and rows in another order")
    void from_eight_partitions_and_rows_in_another_order(@TempDir Path folder) {
        SmallProgramme shuffled = extracts.copyTo(folder);
        ExtractLines.shuffle(folder.resolve("extracts"), 20160531);

        assertThat(summaries(shuffled, 8)).isEqualTo(expected);
    }
}
