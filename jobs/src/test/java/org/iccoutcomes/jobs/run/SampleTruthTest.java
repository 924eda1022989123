package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.iccoutcomes.compare.AreaRosters;
import org.iccoutcomes.compare.Compare;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.measure.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample, from dirty files to figures, against what its generator counted before the dirt. */
@Tag("spark")
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
        Compare compare = sample.compare();
        String noArea = AreaRosters.noAreaNames(sample.programme().areas()).getOrDefault(new Basis("practice"), "");
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Truth.Figure figure : truth.figures()) {
            if (OF_OTHER_FEEDS.contains(figure.measure())
                    || (figure.window().equals("advice") != figure.measure().startsWith("advice"))) {
                continue;
            }
            Measure measure =
                    sample.programme().catalogue().findMeasure(figure.measure()).orElseThrow();
            String area = figure.area().equals("(no area)") ? noArea : figure.area();
            WindowFigure ours =
                    compare.level(measure, area, truth.window(figure.window())).period();
            checked++;
            if (!equal(figure.numerator(), ours.numerator())
                    || (figure.denominator() != null && !equal(figure.denominator(), ours.denominator()))) {
                wrong.add(figure + " but ours is " + ours.numerator() + " of " + ours.denominator());
            }
        }
        assertThat(checked).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    private static boolean equal(BigDecimal truth, @Nullable BigDecimal ours) {
        return ours != null ? truth.compareTo(ours) == 0 : truth.signum() == 0;
    }

    @Test
    void every_row_of_every_file_is_accounted_for_as_it_was_planted() {
        SoftAssertions softly = new SoftAssertions();
        for (Delivery delivery : sample.stores().deliveries().list()) {
            String file = delivery.source().name();
            softly.assertThat(delivery.ledger().balances()).as(file).isTrue();
            softly.assertThat(delivery.ledger().read()).as(file + " read").isEqualTo(truth.rows(file));
            softly.assertThat(delivery.ledger().duplicate())
                    .as(file + " duplicate")
                    .isEqualTo(truth.planted(file, "duplicate in file"));
            softly.assertThat(delivery.ledger().quarantined())
                    .as(file + " quarantined")
                    .isEqualTo(truth.planted(file, "quarantined"));
        }
        softly.assertAll();
    }

    @Test
    void nothing_new_means_no_new_release() {
        Outcome again = sample.run();

        assertThat(again.fresh()).isFalse();
        assertThat(sample.stores().releases().list()).hasSize(1);
    }
}
