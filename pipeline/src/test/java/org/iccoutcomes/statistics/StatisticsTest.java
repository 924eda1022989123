package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.mean.Mean;
import org.iccoutcomes.statistics.mean.MeanDifference;
import org.iccoutcomes.statistics.mean.Sample;
import org.iccoutcomes.statistics.rate.PoissonCount;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.iccoutcomes.statistics.ratio.StandardisedComparison;
import org.iccoutcomes.statistics.ratio.StandardisedComparison.Standardised;
import org.iccoutcomes.statistics.standard.DirectRate;
import org.iccoutcomes.statistics.standard.EuropeanStandardPopulation;
import org.iccoutcomes.statistics.standard.IndirectRatio;
import org.iccoutcomes.statistics.standard.ReferenceStratum;
import org.iccoutcomes.statistics.standard.RepeatEventRate;
import org.iccoutcomes.statistics.standard.RepeatEvents;
import org.iccoutcomes.statistics.standard.StandardStratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {
    private static final Confidence LEVEL = Confidence.NINETY_FIVE;

    @Test
    void quantiles_are_those_of_the_tables() {
        assertThat(LEVEL.z()).isCloseTo(1.959963984540054, Offset.offset(1e-14));
        assertThat(Confidence.THREE_SIGMA.z()).isCloseTo(3.090232306167813, Offset.offset(1e-13));
        // R: qchisq(0.025, 2) = -2 log(0.975), qt(0.975, 1) = tan(0.475 pi), qbeta(0.1, 1, 3) = 1 - 0.9^(1/3)
        assertThat(Quantile.chiSquared(0.025, 2)).isCloseTo(-2 * Math.log(0.975), Offset.offset(1e-15));
        assertThat(Quantile.student(0.975, 1)).isCloseTo(Math.tan(0.475 * Math.PI), Offset.offset(1e-11));
        assertThat(Quantile.beta(0.1, 1, 3)).isCloseTo(1 - Math.cbrt(0.9), Offset.offset(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.89, 1, 1.5, 89, 100, -1, Double.NaN})
    void a_level_outside_the_range_gives_a_status(double level) {
        assertThat(PoissonCount.auto(5.0, Confidence.of(level)).status()).isEqualTo(Status.INVALID_CONFIDENCE);
        assertThat(Mean.of(Sample.of(List.of(1.0, 2.0)), Confidence.of(level)).status())
                .isEqualTo(Status.INVALID_CONFIDENCE);
    }

    @Test
    void a_level_may_be_a_percentage() {
        assertThat(Confidence.of(99.8).z()).isCloseTo(Confidence.of(0.998).z(), Offset.offset(1e-12));
    }

    @Test
    void no_baseline_events_give_a_lower_limit_only() {
        Estimate ratio = RateRatio.auto(new Rate(5.0, 1000.0), new Rate(0.0, 1000.0), LEVEL);

        assertThat(ratio.status()).isEqualTo(Status.UPPER_LIMIT_INFINITE);
        assertThat(ratio.value()).isNull();
        assertThat(ratio.lower()).isNotNull();
        assertThat(ratio.upper()).isNull();
    }

    @Test
    void ten_events_on_both_sides_are_enough_for_the_logarithmic_limits() {
        assertThat(RateRatio.auto(new Rate(10.0, 1.0), new Rate(10.0, 1.0), LEVEL)
                        .method())
                .isEqualTo(RateRatio.WALD);
        assertThat(RateRatio.auto(new Rate(9.0, 1.0), new Rate(10.0, 1.0), LEVEL)
                        .method())
                .isEqualTo(RateRatio.EXACT);
    }

    @Test
    void sums_give_the_sample_their_values_would() {
        Sample sample = Sample.ofSums(BigDecimal.valueOf(3), BigDecimal.valueOf(300003), new BigDecimal("30000600005"));

        // 100000, 100001, 100002
        assertThat(sample.mean()).isEqualTo(100001);
        assertThat(sample.sd()).isEqualTo(1);
    }

    @Test
    void one_value_has_a_mean_without_limits() {
        Estimate mean = Mean.of(Sample.of(List.of(4.0)), LEVEL);

        assertThat(mean).isEqualTo(new Estimate(Status.TOO_FEW_VALUES, 4.0, null, null, null, ""));
    }

    @Test
    void equal_values_differ_by_nothing_with_certainty() {
        Sample fives = Sample.of(List.of(5.0, 5.0));

        assertThat(MeanDifference.of(fives, fives, LEVEL).upper()).isEqualTo(0.0);
    }

    @Test
    void a_band_without_people_fails_its_group() {
        DirectRate rate = DirectRate.of(
                List.of(new StandardStratum(20.0, 100.0, 5000), new StandardStratum(0.0, 0.0, 1000)), 2, 1000, LEVEL);

        assertThat(rate.estimate().status()).isEqualTo(Status.ZERO_STRATUM_POPULATION);
    }

    @Test
    void a_missing_band_is_said_and_the_rate_still_given() {
        DirectRate rate = DirectRate.of(List.of(new StandardStratum(20.0, 100.0, 5000)), 19, 1000, LEVEL);

        assertThat(rate.estimate().status()).isEqualTo(Status.INCOMPLETE_STRATA);
        assertThat(rate.estimate().value()).isCloseTo(200, Offset.offset(1e-9));
    }

    @Test
    void rows_of_a_stratum_must_agree() {
        DirectRate rate = RepeatEventRate.of(
                List.of(new RepeatEvents("0-4", 100.0, 5000, 1, 20.0), new RepeatEvents("0-4", 101.0, 5000, 2, 5.0)),
                1,
                1000,
                LEVEL);

        assertThat(rate.estimate().status()).isEqualTo(Status.STRATUM_CONTRADICTION);
    }

    @Test
    void repeat_users_widen_the_interval() {
        List<RepeatEvents> once = List.of(new RepeatEvents("all", 1000.0, 1, 1, 40.0));
        List<RepeatEvents> often = List.of(new RepeatEvents("all", 1000.0, 1, 4, 10.0));

        DirectRate independent = RepeatEventRate.of(once, 1, 1000, LEVEL);
        DirectRate repeated = RepeatEventRate.of(often, 1, 1000, LEVEL);

        assertThat(repeated.estimate().value()).isEqualTo(independent.estimate().value());
        assertThat(repeated.estimate().upper())
                .isGreaterThan(independent.estimate().upper());
    }

    @Test
    void a_dispersion_widens_as_the_frequencies_it_stands_for() {
        // Ten people with four events each: a dispersion of 10 × 4² ÷ 40 = 4.
        Estimate frequencies = RepeatEventRate.of(List.of(new RepeatEvents("all", 1000.0, 1, 4, 10.0)), 1, 1000, LEVEL)
                .estimate();
        Estimate dispersed = DirectRate.of(List.of(new StandardStratum(40.0, 1000.0, 1)), 1, 1000, LEVEL)
                .dispersed(4);

        assertThat(dispersed.lower()).isCloseTo(frequencies.lower(), Offset.offset(1e-9));
        assertThat(dispersed.upper()).isCloseTo(frequencies.upper(), Offset.offset(1e-9));
        assertThat(dispersed.method()).isEqualTo(frequencies.method());
    }

    @Test
    void events_that_say_as_much_as_a_standardised_rate_have_its_rate_and_its_relative_variance() {
        DirectRate rate = DirectRate.of(
                List.of(new StandardStratum(20.0, 100.0, 5000), new StandardStratum(30.0, 300.0, 1000)),
                2,
                1000,
                LEVEL);

        Rate events = rate.asEvents(1000);

        double value = (5 * .2 + .1) / 6;
        double variance = (25 * 20 / 1e4 + 30 / 9e4) / 36;
        assertThat(events.x() / events.n()).isCloseTo(value, Offset.offset(1e-12));
        assertThat(1 / events.x()).isCloseTo(variance / (value * value), Offset.offset(1e-12));
    }

    @Test
    void nothing_expected_gives_no_ratio() {
        IndirectRatio ratio = IndirectRatio.of(
                5.0,
                List.of(new ReferenceStratum(0.0, 10.0, 100.0)),
                new IndirectRatio.Multipliers(100, 100000),
                LEVEL);

        assertThat(ratio.estimate().status()).isEqualTo(Status.ZERO_EXPECTED);
    }

    @Test
    void equal_standardised_rates_have_a_ratio_of_1_and_a_difference_of_0() {
        Standardised rate = new Standardised(120, 16);

        assertThat(StandardisedComparison.ratio(rate, rate, LEVEL).value()).isEqualTo(1.0);
        // 1.96 sqrt(16 + 16)
        assertThat(StandardisedComparison.difference(rate, rate, LEVEL).upper())
                .isCloseTo(11.0872, Offset.offset(1e-4));
    }

    @Test
    void the_standard_population_has_a_hundred_thousand_people_in_19_bands() {
        assertThat(EuropeanStandardPopulation.weights()).hasSize(19).containsEntry("90+", 1000.0);
        assertThat(EuropeanStandardPopulation.weights().values().stream()
                        .mapToDouble(w -> w)
                        .sum())
                .isEqualTo(100000);
    }
}
