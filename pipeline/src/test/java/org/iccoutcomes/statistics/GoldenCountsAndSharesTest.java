package org.iccoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.iccoutcomes.statistics.mean.Mean;
import org.iccoutcomes.statistics.mean.MeanDifference;
import org.iccoutcomes.statistics.mean.Sample;
import org.iccoutcomes.statistics.rate.CrudeRate;
import org.iccoutcomes.statistics.rate.PoissonCount;
import org.iccoutcomes.statistics.share.Proportion;
import org.iccoutcomes.statistics.share.Share;
import org.iccoutcomes.statistics.share.ShareDifference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("golden")
class GoldenCountsAndSharesTest {
    @Test
    void limits_of_a_count_are_those_of_phe_indicator_methods() {
        for (Golden row : Golden.rows("poisson_count_ci")) {
            String side = row.text("side");
            Confidence confidence =
                    side.equals("two") ? row.confidence() : Confidence.oneSided(row.given("confidence"));
            double count = row.given("count");
            Estimate auto = PoissonCount.auto(count, confidence);
            assertThat(auto.method()).as(row.toString()).isEqualTo(row.text("auto_method"));
            for (String method : new String[] {"byar", "exact", "auto"}) {
                Estimate limits = method.equals("auto")
                        ? auto
                        : method.equals("byar")
                                ? PoissonCount.byars(count, confidence)
                                : PoissonCount.exact(count, confidence);
                row.holds(method + "_lower", side.equals("upper") ? null : limits.lower());
                row.holds(method + "_upper", side.equals("lower") ? null : limits.upper());
            }
        }
    }

    @Test
    void a_crude_rate_is_that_of_phe_rate() {
        for (Golden row : Golden.rows("crude_rate")) {
            Estimate rate = CrudeRate.of(
                    row.number("numerator"), row.number("denominator"), row.given("multiplier"), row.confidence());
            row.holds("rate", "lower", "upper", rate);
            assertThat(rate.method()).isEqualTo(row.text("method"));
        }
    }

    @Test
    void a_share_is_that_of_phe_proportion() {
        for (Golden row : Golden.rows("proportion_wilson")) {
            Estimate share = Proportion.of(
                    row.number("numerator"), row.number("denominator"), row.given("multiplier"), row.confidence());
            row.holds("proportion", "lower", "upper", share);
        }
    }

    @Test
    void a_difference_of_shares_is_newcombes() {
        for (Golden row : Golden.rows("proportion_diff_newcombe")) {
            Share first = new Share(row.number("x1"), row.number("n1"));
            Share second = new Share(row.number("x2"), row.number("n2"));
            row.holds("diff", "lower", "upper", ShareDifference.of(first, second, 1, row.confidence()));
        }
    }

    @Test
    void a_mean_is_that_of_t_test() {
        for (Golden row : Golden.rows("mean_t")) {
            Sample sample = Sample.of(row.numbers("values"));
            row.holds("n", sample.size());
            row.holds("sd", sample.size() < 2 ? row.number("sd") : (Double) sample.sd());
            row.holds("mean", "lower95", "upper95", Mean.of(sample, Confidence.NINETY_FIVE));
            row.holds("mean", "lower998", "upper998", Mean.of(sample, Confidence.THREE_SIGMA));
        }
    }

    @Test
    void a_difference_of_means_is_welchs() {
        for (Golden row : Golden.rows("mean_diff_welch")) {
            Sample first = Sample.of(row.numbers("values_1"));
            Sample second = Sample.of(row.numbers("values_0"));
            Estimate difference = MeanDifference.of(first, second, Confidence.NINETY_FIVE);
            row.holds("diff", "lower95", "upper95", difference);
            row.holds("p", difference.p());
            row.holds("se", MeanDifference.standardError(first, second));
            row.holds("df", MeanDifference.degrees(first, second));
        }
    }

    @Test
    void what_cannot_be_computed_has_the_status_of_the_rules() {
        for (Golden row : Golden.rows("rules_status")) {
            Estimate estimate = row.text("method").equals("rate")
                    ? CrudeRate.of(
                            row.number("numerator"),
                            row.number("denominator"),
                            row.given("multiplier"),
                            row.confidence())
                    : Proportion.of(
                            row.number("numerator"),
                            row.number("denominator"),
                            row.given("multiplier"),
                            row.confidence());
            assertThat(estimate.status().name()).as(row.toString()).isEqualTo(row.text("status"));
            row.holds("value", "lower", "upper", estimate);
        }
    }
}
