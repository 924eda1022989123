package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.ExactTest;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.ratio.RateDifference;
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.iccoutcomes.statistics.ratio.RatioOfRateRatios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenRatiosTest {
    @Test
    void a_rate_ratio_and_difference_are_those_of_r() {
        for (Golden row : Golden.rows("rate_ratio")) {
            Rate first = rate(row, "x1", "n1");
            Rate second = rate(row, "x0", "n0");
            Confidence confidence = row.confidence();
            Estimate wald = RateRatio.wald(first, second, confidence);
            row.holds("wald_lower", wald.lower());
            row.holds("wald_upper", wald.upper());
            row.holds("wald_p", wald.p());
            Estimate exact = RateRatio.exact(first, second, confidence);
            row.holds("rr", "exact_lower", "exact_upper", exact);
            row.holds("exact_p_central", exact.p());
            assertThat(exact.status() == Status.UPPER_LIMIT_INFINITE)
                    .as(row.toString())
                    .isEqualTo(Boolean.valueOf(row.text("exact_upper_infinite")));
            row.holds(
                    "exact_p_minlike",
                    Estimate.finite(ExactTest.of(first, second).minlike()));
            row.holds("midp", Estimate.finite(ExactTest.of(first, second).midP()));
            Estimate difference = RateDifference.wald(first, second, confidence);
            row.holds("diff", "diff_wald_lower", "diff_wald_upper", difference);
            Estimate mover = RateDifference.mover(first, second, confidence);
            row.holds("diff", "diff_mover_lower", "diff_mover_upper", mover);
        }
    }

    @Test
    void a_ratio_of_rate_ratios_is_that_of_the_formula() {
        for (Golden row : Golden.rows("ratio_of_rate_ratios")) {
            BeforeAfter population = new BeforeAfter(rate(row, "post_x1", "post_n1"), rate(row, "pre_x1", "pre_n1"));
            BeforeAfter comparator = new BeforeAfter(rate(row, "post_x0", "post_n0"), rate(row, "pre_x0", "pre_n0"));
            Estimate ratio = RatioOfRateRatios.of(population, comparator, row.confidence());
            row.holds("rrr", "lower", "upper", ratio);
            row.holds("p", ratio.p());
            Estimate difference = RatioOfRateRatios.difference(population, comparator, row.confidence());
            row.holds("did_rate", "did_lower", "did_upper", difference);
            row.holds("did_p", difference.p());
        }
    }

    private static Rate rate(Golden row, String events, String exposure) {
        return new Rate(row.number(events), row.number(exposure));
    }
}
