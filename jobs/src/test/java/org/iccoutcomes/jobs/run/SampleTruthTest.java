package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iccoutcomes.browser.ReadableByEveryone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample, from dirty files to figures, against what its generator counted before the dirt. */
@Tag("spark")
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleTruthTest {
    private static final Path SAMPLE = ProgrammeRun.REPOSITORY.resolve("sample-data");

    /** Figures of files that the programme does not take in. */
    private static final Set<String> OF_OTHER_FEEDS =
            Set.of("community-nurse-contacts", "pharmacy-minor-ailments", "transport-claim-miles", "transport-claims");

    @SuppressWarnings("NullAway.Init")
    private ProgrammeRun sample;

    private final Truth truth = Truth.of(SAMPLE);

    @BeforeAll
    void run(@TempDir Path folder) {
        sample = ProgrammeRun.of(
                ProgrammeRun.REPOSITORY.resolve("config/south-cumbria/programme.yaml"), Map.of(), folder);
        sample.run();
    }

    @Test
    void every_measure_of_every_area_and_window_equals_the_truth() {
        Recovered recovered = Recovered.of(sample, truth, OF_OTHER_FEEDS);

        assertThat(recovered.figures()).isGreaterThan(500);
        assertThat(recovered.wrong()).isEmpty();
    }

    @Test
    void every_row_of_every_file_is_accounted_for_as_it_was_planted() {
        truth.assertThatEveryRowIsAccountedFor(sample.stores().deliveries().list());
    }

    @Test
    void nothing_new_means_no_new_release() {
        Outcome again = sample.run();

        assertThat(again.fresh()).isFalse();
        assertThat(sample.stores().releases().list()).hasSize(1);
    }

    /** Every page that the night wrote, in a browser. */
    @Nested
    class Pages extends ReadableByEveryone {
        @Override
        protected List<Path> pages() {
            return below(Path.of(sample.programme().places().releases()));
        }
    }
}
