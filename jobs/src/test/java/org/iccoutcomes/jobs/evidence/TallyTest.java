package org.iccoutcomes.jobs.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Estimate HOLDS_NOUGHT = Estimate.of(0.1, -0.1, 0.3, "any");
    private static final Estimate ABOVE_NOUGHT = Estimate.of(0.3, 0.2, 0.4, "any");
    private static final Estimate BELOW_NOUGHT = Estimate.of(-0.3, -0.6, -0.1, "any");
    private static final Estimate NOTHING = Estimate.none(Status.NO_EVENTS);

    @Test
    void coverage_is_the_share_of_intervals_that_hold_the_truth() {
        Tally tally = ofNought(HOLDS_NOUGHT, HOLDS_NOUGHT, HOLDS_NOUGHT, ABOVE_NOUGHT);

        assertThat(tally.coverage()).isEqualTo(0.75);
        // The square root of 0.75 times 0.25 over 4.
        assertThat(tally.coverageError()).isCloseTo(0.21650635, within(1e-8));
        assertThat(tally.rejection()).isEqualTo(0.25);
    }

    @Test
    void width_and_bias_are_means() {
        Tally tally = ofNought(HOLDS_NOUGHT, ABOVE_NOUGHT, BELOW_NOUGHT);

        assertThat(tally.meanWidth()).isCloseTo((0.4 + 0.2 + 0.5) / 3, within(1e-12));
        assertThat(tally.bias()).isCloseTo((0.1 + 0.3 - 0.3) / 3, within(1e-12));
    }

    @Test
    void each_draw_has_its_own_truth() {
        Tally tally = Tally.of(List.of(0.25, 0.25), List.of(HOLDS_NOUGHT, BELOW_NOUGHT));

        assertThat(tally.coverage()).isEqualTo(0.5);
        assertThat(tally.rejection()).isEqualTo(0.5);
    }

    @Test
    void a_draw_without_an_answer_counts_for_nothing_but_silence() {
        Tally tally = ofNought(HOLDS_NOUGHT, NOTHING);

        assertThat(tally.silence()).isEqualTo(0.5);
        assertThat(tally.coverage()).isEqualTo(1);
    }

    @Test
    void a_p_without_an_interval_rejects_but_covers_nothing() {
        Estimate tested = new Estimate(Status.OK, 0.2, null, null, 0.04, "any");

        Tally tally = ofNought(tested);

        assertThat(tally.rejection()).isEqualTo(1);
        assertThat(tally.coverage()).isNull();
        assertThat(tally.coverageError()).isNull();
    }

    private static Tally ofNought(Estimate... estimates) {
        return Tally.of(Collections.nCopies(estimates.length, 0.0), List.of(estimates));
    }
}
