package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RandomisationAndLimitsTest {
    private static final double[] CHANGES = {-5, 1, 2, -4};

    @Test
    void the_treatment_is_given_to_every_set_as_large() {
        RandomisationTest one = RandomisationTest.of(4, 1, 100, set -> CHANGES[set[0]]);
        RandomisationTest two = RandomisationTest.of(4, 2, 100, set -> CHANGES[set[0]] + CHANGES[set[1]]);

        assertThat(one).isEqualTo(new RandomisationTest(Status.OK, 0.25, 0.25, 4));
        // -4 for the true pair; of the sums -4, -3, -9, 3, -3, -2 two are as large.
        assertThat(two.p()).isCloseTo(2.0 / 6, Offset.offset(1e-15));
        assertThat(two.floor()).isEqualTo(1.0 / 6);
    }

    @Test
    void a_statistic_that_cannot_be_had_counts_as_large() {
        assertThat(RandomisationTest.of(4, 1, 100, set -> set[0] == 3 ? Double.NaN : CHANGES[set[0]])
                        .p())
                .isEqualTo(0.5);
    }

    @Test
    void nobody_or_everybody_treated_leaves_nothing_to_reassign() {
        assertThat(RandomisationTest.of(4, 0, 100, set -> 0).status()).isEqualTo(Status.TOO_FEW_TREATED);
        assertThat(RandomisationTest.of(4, 4, 100, set -> 0).status()).isEqualTo(Status.TOO_FEW_COMPARATORS);
        assertThat(RandomisationTest.of(4, 2, 5, set -> 0).status()).isEqualTo(Status.TOO_MANY_ASSIGNMENTS);
    }

    @Test
    void limits_are_as_many_standard_errors_away_as_the_distribution_says() {
        Estimate normal = Wald.normal(1, 0.5).estimate(Confidence.NINETY_FIVE, "m");
        Estimate student = new Wald(1, 0.5, 1).estimate(Confidence.NINETY_FIVE, "m");

        assertThat(normal.lower()).isCloseTo(1 - 0.979981992270027, Offset.offset(1e-12));
        // Student's t with 1 degree of freedom is Cauchy's: P(|T| > 2) = 1 - 2 atan(2) / pi.
        assertThat(student.p()).isCloseTo(1 - 2 * Math.atan(2) / Math.PI, Offset.offset(1e-12));
        assertThat(student.upper()).isCloseTo(1 + 0.5 * Math.tan(0.475 * Math.PI), Offset.offset(1e-9));
    }

    @Test
    void a_certain_figure_has_itself_as_limits_and_no_p() {
        Estimate certain = new Wald(1, 0, 5).estimate(Confidence.NINETY_FIVE, "m");

        assertThat(certain).isEqualTo(new Estimate(Status.OK, 1.0, 1.0, 1.0, null, "m"));
        assertThat(Wald.normal(1, 1).estimate(Confidence.of(3), "m").status()).isEqualTo(Status.INVALID_CONFIDENCE);
    }

    @Test
    void logarithms_of_ratios_become_per_cent() {
        Estimate log =
                Estimate.of(Math.log(0.77), Math.log(0.5), Math.log(2), "m").percentOfLog();

        assertThat(log.value()).isCloseTo(-23, Offset.offset(1e-12));
        assertThat(log.lower()).isCloseTo(-50, Offset.offset(1e-12));
        assertThat(log.upper()).isCloseTo(100, Offset.offset(1e-12));
        assertThat(Estimate.none(Status.NO_EVENTS).percentOfLog()).isEqualTo(Estimate.none(Status.NO_EVENTS));
    }

    @Test
    void a_tail_of_chi_squared_keeps_its_digits() {
        // With 2 degrees of freedom it is e^(-x/2).
        assertThat(Quantile.chiSquaredUpperTail(200, 2)).isCloseTo(Math.exp(-100), Offset.offset(1e-55));
    }
}
