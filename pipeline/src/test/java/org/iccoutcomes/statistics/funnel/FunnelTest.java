package org.iccoutcomes.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.funnel.PoissonFunnel.PublishedRate;
import org.iccoutcomes.statistics.share.Share;
import org.junit.jupiter.api.Test;

class FunnelTest {
    @Test
    void limits_of_a_share_narrow_with_the_whole_and_stay_within_0_and_1() {
        FunnelLimits hundred = ProportionFunnel.limits(0.5, 100, 100);
        // 50 -/+ 1.96 x 5
        assertThat(hundred.lower95()).isCloseTo(40.2, Offset.offset(1e-3));
        assertThat(hundred.upper95()).isCloseTo(59.8, Offset.offset(1e-3));

        FunnelLimits two = ProportionFunnel.limits(0.9, 2, 1);
        assertThat(two.upper95()).isEqualTo(1.0);
        assertThat(two.lower998()).isCloseTo(0.2445, Offset.offset(1e-4));
    }

    @Test
    void a_whole_of_nobody_has_no_limits() {
        assertThat(ProportionFunnel.limits(0.5, 0, 1)).isEqualTo(FunnelLimits.NONE);
        assertThat(ProportionFunnel.limits(Double.NaN, 10, 1)).isEqualTo(FunnelLimits.NONE);
    }

    @Test
    void an_area_without_a_share_is_not_in_the_average_and_says_why() {
        List<FunnelPlace> places = ProportionFunnel.places(List.of(
                new Share(50.0, 100.0),
                new Share(null, 100.0),
                new Share(1.0, 0.0),
                new Share(9.0, 4.0),
                new Share(50.0, 100.0)));

        assertThat(places)
                .extracting(FunnelPlace::status)
                .containsExactly(
                        Status.OK,
                        Status.NO_NUMERATOR,
                        Status.INVALID_DENOMINATOR,
                        Status.NUMERATOR_EXCEEDS_DENOMINATOR,
                        Status.OK);
        assertThat(places.get(0).significance()).isEqualTo(FunnelClass.NOT_SIGNIFICANT);
    }

    @Test
    void no_areas_have_no_places() {
        assertThat(ProportionFunnel.places(List.of())).isEmpty();
        assertThat(PoissonFunnel.placesOfRates(List.of(), 1000)).isEmpty();
    }

    @Test
    void no_events_have_a_lower_edge_only() {
        PoissonFunnel.Edge edge = PoissonFunnel.edge(0, Confidence.NINETY_FIVE);

        // -log(0.025)
        assertThat(edge.expectedForLower()).isCloseTo(3.68888, Offset.offset(1e-5));
        assertThat(edge.ratioLower()).isEqualTo(0.0);
        assertThat(edge.expectedForUpper()).isEqualTo(0.0);
        assertThat(edge.ratioUpper()).isNull();
        assertThat(PoissonFunnel.edge(-1, Confidence.NINETY_FIVE).expectedForLower())
                .isNull();
    }

    @Test
    void a_ratio_is_outside_when_1_lies_outside_its_own_limits() {
        // Limits of 100 events: 81.4 to 121.6 at 95 %, 71.4 to 135.8 at 99.8 %.
        assertThat(PoissonFunnel.placeOfRatio(100.0, 100.0).significance()).isEqualTo(FunnelClass.NOT_SIGNIFICANT);
        assertThat(PoissonFunnel.placeOfRatio(100.0, 75.0).significance()).isEqualTo(FunnelClass.HIGH_95);
        assertThat(PoissonFunnel.placeOfRatio(100.0, 60.0).significance()).isEqualTo(FunnelClass.HIGH_998);
        assertThat(PoissonFunnel.placeOfRatio(100.0, 125.0).significance()).isEqualTo(FunnelClass.LOW_95);
        assertThat(PoissonFunnel.placeOfRatio(100.0, 140.0).significance()).isEqualTo(FunnelClass.LOW_998);
        assertThat(PoissonFunnel.placeOfRatio(5.0, null).status()).isEqualTo(Status.INVALID_DENOMINATOR);
    }

    @Test
    void a_standardised_rate_of_fewer_than_10_events_is_not_placed() {
        List<PublishedRate> rates = List.of(
                new PublishedRate(9.0, 90.0, 10000.0),
                new PublishedRate(100.0, 100.0, 100000.0),
                new PublishedRate(0.0, 0.0, 5000.0));

        assertThat(PoissonFunnel.placesOfStandardisedRates(rates, 100_000))
                .extracting(FunnelPlace::status)
                .containsExactly(Status.DSR_TOO_FEW_EVENTS, Status.OK, Status.DSR_TOO_FEW_EVENTS);
        assertThat(PoissonFunnel.placesOfRates(rates, 100_000))
                .extracting(FunnelPlace::status)
                .containsOnly(Status.OK);
    }
}
