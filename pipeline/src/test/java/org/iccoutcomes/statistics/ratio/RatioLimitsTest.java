package org.iccoutcomes.statistics.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.ratio.StandardisedComparison.Standardised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of ratios whose errors can be worked out on paper. */
class RatioLimitsTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-6);
    private static final double Z = 1.959963984540054;

    @Test
    void a_dispersion_of_four_doubles_the_error_of_the_logarithm() {
        // 50 and 200 events a unit: 1/50 + 1/200 = 0.025; four times that is 0.1.
        Estimate ratio = RateRatio.dispersed(
                new Rate(50.0, 1.0), new Rate(200.0, 2.0), 4, RateRatio.DISPERSED, Confidence.NINETY_FIVE);

        assertThat(ratio.value()).isCloseTo(0.5, NEAR);
        assertThat(ratio.lower()).isCloseTo(0.5 * Math.exp(-Z * Math.sqrt(0.1)), NEAR);
        assertThat(ratio.upper()).isCloseTo(0.5 * Math.exp(Z * Math.sqrt(0.1)), NEAR);
        assertThat(ratio.method()).isEqualTo(RateRatio.DISPERSED);
    }

    @ParameterizedTest
    @CsvSource({"0.2", "1"})
    void months_more_alike_than_chance_never_narrow_the_limits(double dispersion) {
        Rate after = new Rate(50.0, 1.0);
        Rate before = new Rate(200.0, 2.0);

        Estimate dispersed =
                RateRatio.dispersed(after, before, dispersion, RateRatio.DISPERSED, Confidence.NINETY_FIVE);
        Estimate wald = RateRatio.wald(after, before, Confidence.NINETY_FIVE);

        assertThat(dispersed.lower()).isCloseTo(wald.lower(), NEAR);
        assertThat(dispersed.upper()).isCloseTo(wald.upper(), NEAR);
    }

    @Test
    void nothing_after_is_a_ratio_of_0_without_limits() {
        Estimate ratio = RateRatio.dispersed(
                new Rate(0.0, 1.0), new Rate(200.0, 2.0), 4, RateRatio.DISPERSED, Confidence.NINETY_FIVE);

        assertThat(ratio.value()).isEqualTo(0);
        assertThat(ratio.lower()).isNull();
        assertThat(ratio.status()).isEqualTo(Status.ZERO_EVENTS);
    }

    @Test
    void standardised_rates_have_a_ratio_with_limits_from_their_relative_variances() {
        // Relative variances 4/400 = 0.01 and 9/100 = 0.09 make 0.1.
        Estimate ratio =
                StandardisedComparison.ratio(new Standardised(20, 4), new Standardised(10, 9), Confidence.NINETY_FIVE);

        assertThat(ratio.value()).isCloseTo(2, NEAR);
        assertThat(ratio.lower()).isCloseTo(2 * Math.exp(-Z * Math.sqrt(0.1)), NEAR);
        assertThat(ratio.upper()).isCloseTo(2 * Math.exp(Z * Math.sqrt(0.1)), NEAR);
        // ln 2 / sqrt(0.1) = 2.19192 standard errors.
        assertThat(ratio.p()).isCloseTo(0.028385, Offset.offset(1e-5));
    }

    @Test
    void and_a_difference_with_limits_from_the_sum_of_their_variances() {
        // 4 + 9 = 13; 10 / sqrt(13) = 2.7735 standard errors.
        Estimate difference = StandardisedComparison.difference(
                new Standardised(20, 4), new Standardised(10, 9), Confidence.NINETY_FIVE);

        assertThat(difference.value()).isCloseTo(10, NEAR);
        assertThat(difference.lower()).isCloseTo(10 - Z * Math.sqrt(13), NEAR);
        assertThat(difference.p()).isCloseTo(0.005546, Offset.offset(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 0"})
    void a_standardised_rate_of_0_has_no_ratio(double first, double second) {
        Estimate ratio = StandardisedComparison.ratio(
                new Standardised(first, 1), new Standardised(second, 1), Confidence.NINETY_FIVE);

        assertThat(ratio.value()).isNull();
        assertThat(ratio.status()).isEqualTo(Status.ZERO_EVENTS);
    }
}
