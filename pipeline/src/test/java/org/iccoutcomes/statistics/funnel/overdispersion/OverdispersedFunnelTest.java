package org.iccoutcomes.statistics.funnel.overdispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.hipparchus.random.RandomDataGenerator;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class OverdispersedFunnelTest {
    private static final FunnelSettings RATIO = FunnelSettings.of(FunnelScale.STANDARDISED_RATIO, 1);

    @Test
    void fewer_than_10_units_are_held_against_chance_alone() {
        List<UnitCounts> wild = ratios(20, 180, 30, 170, 25, 175, 40, 160, 50);

        OverdispersedFunnel funnel = OverdispersedFunnel.of(wild, RATIO);
        assertThat(funnel.status()).isEqualTo(Status.TOO_FEW_UNITS);
        assertThat(funnel.isAdjusted()).isFalse();
        assertThat(funnel.units().get(0).deciding())
                .isEqualTo(funnel.units().get(0).unadjusted());
        assertThat(funnel.units().get(0).isOutlier998()).isTrue();
    }

    @Test
    void ten_units_that_differ_wildly_widen_the_limits() {
        OverdispersedFunnel funnel = OverdispersedFunnel.of(ratios(20, 180, 30, 170, 25, 175, 40, 160, 50, 150), RATIO);

        assertThat(funnel.status()).isEqualTo(Status.OK);
        assertThat(funnel.isAdjusted()).isTrue();
        assertThat(funnel.units()).noneMatch(FunnelUnit::isOutlier998);
        // Of 100 expected, tau2 and 1/400 on the square-root scale.
        double tau2 = Objects.requireNonNull(
                Objects.requireNonNull(funnel.dispersion()).tau2());
        double upper = 1 + 1.959964 * Math.sqrt(0.0025 + tau2);
        assertThat(funnel.units().get(0).adjusted().upper95()).isCloseTo(upper * upper, Offset.offset(1e-12));
        assertThat(funnel.units().get(0).adjusted().lower998()).isEqualTo(0.0);
    }

    @Test
    void equal_units_do_not_vary() {
        OverdispersedFunnel funnel =
                OverdispersedFunnel.of(Collections.nCopies(12, new UnitCounts(100.0, 100.0)), RATIO);

        assertThat(funnel.dispersion()).isEqualTo(new Dispersion(12, 0.0, 0.0, 0.0));
        assertThat(funnel.isAdjusted()).isFalse();
    }

    @Test
    void a_unit_without_events_is_scored_on_no_logarithm_and_kept_for_no_dispersion() {
        List<UnitCounts> units = new ArrayList<>(ratios(90, 110, 95, 105, 99, 101, 98, 102, 97));
        units.addAll(ratios(0, 0, 0));

        OverdispersedFunnel funnel =
                OverdispersedFunnel.of(units, FunnelSettings.of(FunnelScale.STANDARDISED_RATIO_SHMI, 1));
        // Three of twelve have no events; one would be cut with the lowest tenth, the others by the rule.
        assertThat(Objects.requireNonNull(funnel.dispersion()).kept()).isEqualTo(8);
        FunnelUnit none = funnel.units().get(9);
        assertThat(none.score()).isEqualTo(new UnitScore(null, 0.1, null, null));
        assertThat(none.figure()).isEqualTo(0.0);
        assertThat(none.isOutlier998()).isTrue();
    }

    @Test
    void units_without_counts_have_no_part_and_say_why() {
        List<UnitCounts> units = new ArrayList<>(Collections.nCopies(10, new UnitCounts(5.0, 10.0)));
        units.add(new UnitCounts(null, 10.0));
        units.add(new UnitCounts(5.0, 0.0));
        units.add(new UnitCounts(11.0, 10.0));

        OverdispersedFunnel funnel = OverdispersedFunnel.of(units, FunnelSettings.of(FunnelScale.PROPORTION, 100));
        assertThat(funnel.target()).isEqualTo(0.5);
        assertThat(funnel.units().subList(10, 13))
                .extracting(FunnelUnit::status)
                .containsExactly(Status.NO_NUMERATOR, Status.INVALID_DENOMINATOR, Status.NUMERATOR_EXCEEDS_DENOMINATOR);
    }

    @Test
    void no_units_and_no_events_have_no_target() {
        assertThat(OverdispersedFunnel.of(List.of(), RATIO).status()).isEqualTo(Status.TOO_FEW_UNITS);
        OverdispersedFunnel nothing = OverdispersedFunnel.of(
                Collections.nCopies(12, new UnitCounts(0.0, 10.0)), FunnelSettings.of(FunnelScale.COUNT_RATIO, 1));
        assertThat(nothing.status()).isEqualTo(Status.NO_EVENTS);
        assertThat(nothing.units()).extracting(FunnelUnit::status).containsOnly(Status.NO_EVENTS);
    }

    @Test
    void limits_of_a_share_stop_at_0_and_1() {
        FunnelSettings percent = FunnelSettings.of(FunnelScale.PROPORTION, 100);
        List<UnitCounts> few = List.of(new UnitCounts(0.0, 2.0), new UnitCounts(1.0, 20.0));
        List<UnitCounts> most = List.of(new UnitCounts(2.0, 2.0), new UnitCounts(19.0, 20.0));

        assertThat(OverdispersedFunnel.of(few, percent)
                        .units()
                        .get(0)
                        .adjusted()
                        .lower95())
                .isEqualTo(0.0);
        assertThat(OverdispersedFunnel.of(most, percent)
                        .units()
                        .get(0)
                        .adjusted()
                        .upper95())
                .isEqualTo(100.0);
    }

    @Test
    void chance_alone_has_the_phi_that_trimming_makes_of_it() {
        RandomDataGenerator random = new RandomDataGenerator(7);
        List<UnitCounts> units = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            units.add(new UnitCounts((double) random.nextPoisson(400), 400.0));
        }

        Dispersion pulledIn =
                Objects.requireNonNull(OverdispersedFunnel.of(units, RATIO).dispersion());
        assertThat(pulledIn.phiToChance()).isCloseTo(1, Offset.offset(0.05));
        Dispersion leftOut = Objects.requireNonNull(
                OverdispersedFunnel.of(units, FunnelSettings.of(FunnelScale.STANDARDISED_RATIO_SHMI, 1))
                        .dispersion());
        assertThat(leftOut.phiToChance()).isCloseTo(1, Offset.offset(0.05));
    }

    @Test
    void half_or_none_of_the_units_cannot_be_trimmed() {
        assertThatThrownBy(() -> new FunnelSettings(FunnelScale.PROPORTION, 0.5, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FunnelSettings(FunnelScale.PROPORTION, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<UnitCounts> ratios(double... observed) {
        List<UnitCounts> units = new ArrayList<>();
        for (double events : observed) {
            units.add(new UnitCounts(events, 100.0));
        }
        return units;
    }
}
