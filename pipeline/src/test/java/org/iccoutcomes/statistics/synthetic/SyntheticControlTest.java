package org.iccoutcomes.statistics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.random.Well19937c;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class SyntheticControlTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private static final int START = 13;

    @Test
    void weights_are_those_on_the_line_between_two_donors() {
        RealMatrix donors = MatrixUtils.createRealMatrix(new double[][] {{0, 10}});

        assertThat(weights(donors, 0, 3)).containsExactly(new double[] {0.7, 0.3}, EXACT);
        assertThat(weights(donors, 0, 12)).as("beyond the last donor").containsExactly(0, 1);
        // 200 w - 60 + 4 * 10 w - 2 * 10 = 0
        assertThat(weights(donors, 10, 3)).containsExactly(new double[] {2.0 / 3, 1.0 / 3}, EXACT);
    }

    @Test
    void more_donors_than_periods_that_surround_the_target_are_not_unique() {
        RealMatrix donors = MatrixUtils.createRealMatrix(new double[][] {{0, 10, 4}});
        RealVector target = MatrixUtils.createRealVector(new double[] {3});

        assertThat(SimplexLeastSquares.solve(donors, target, 0).isUnique()).isFalse();
        assertThat(SimplexLeastSquares.solve(donors, target, 0.1).isUnique()).isTrue();
        assertThat(SimplexLeastSquares.solve(donors.getSubMatrix(0, 0, 0, 1), target, 0)
                        .isUnique())
                .isTrue();
    }

    @Test
    void twins_among_the_donors_do_not_confuse_the_search() {
        RealMatrix donors = MatrixUtils.createRealMatrix(new double[][] {{0, 10, 10, 0}, {0, 10, 10, 0}});
        RealVector target = MatrixUtils.createRealVector(new double[] {3, 3});

        SimplexWeights weights = SimplexLeastSquares.solve(donors, target, 0);

        assertThat(weights.isOptimal()).isTrue();
        assertThat(donors.operate(weights.values()).getEntry(0)).isCloseTo(3, EXACT);
        assertThat(weights.isUnique()).isFalse();
    }

    @Test
    void no_other_weights_are_nearer() {
        Well19937c random = new Well19937c(7);
        for (int problem = 0; problem < 300; problem++) {
            int periods = 1 + random.nextInt(12);
            RealMatrix donors = MatrixUtils.createRealMatrix(periods, 2 + random.nextInt(20));
            RealVector target =
                    MatrixUtils.createRealVector(new double[periods]).map(x -> 1000 * random.nextGaussian());
            for (int row = 0; row < periods; row++) {
                for (int column = 0; column < donors.getColumnDimension(); column++) {
                    donors.setEntry(row, column, 1000 * random.nextGaussian());
                }
            }
            double ridge = problem % 2 == 0 ? 0 : 1000 * random.nextDouble();
            SimplexWeights weights = SimplexLeastSquares.solve(donors, target, ridge);
            assertThat(weights.violation()).isLessThan(1e-12);
            assertThat(weights.values().getL1Norm()).isCloseTo(1, EXACT);
            assertThat(weights.values().getMinValue()).isNotNegative();
            RealVector other = weights.values().map(x -> random.nextDouble());
            RealVector nudged = weights.values().combine(0.99, 0.01 / other.getL1Norm(), other);
            assertThat(value(donors, target, ridge, weights.values()))
                    .isLessThanOrEqualTo(value(donors, target, ridge, nudged));
        }
    }

    @Test
    void an_effect_is_what_the_mixture_did_not_share() {
        Histories histories = histories(12, 6, (donor, time) -> wave(donor, time), time -> {
            double mixture = 0.4 * wave(0, time) + 0.6 * wave(1, time);
            return mixture + (time % 2 == 0 ? 0.5 : -0.5) - (time >= START ? 20 : 0);
        });

        SyntheticControl control = SyntheticControl.of(histories, 0);

        Mixture mixture = Objects.requireNonNull(control.mixture());
        assertThat(mixture.effect()).isCloseTo(-20, Offset.offset(1.0));
        assertThat(mixture.cumulative()).isCloseTo(6 * mixture.effect(), EXACT);
        PlaceboTest test = Objects.requireNonNull(control.placebos());
        assertThat(test.p()).isEqualTo(test.floor()).isEqualTo(0.2);
        assertThat(test.rank(mixture)).isEqualTo(1);
    }

    @Test
    void a_mixture_that_equals_the_area_before_tests_nothing() {
        Histories histories =
                histories(12, 3, (donor, time) -> wave(donor, time), time -> (wave(0, time) + wave(1, time)) / 2);

        SyntheticControl control = SyntheticControl.of(histories, 0);

        assertThat(control.status()).isEqualTo(Status.PERFECT_FIT);
        assertThat(Objects.requireNonNull(control.mixture()).isPerfect()).isTrue();
        assertThat(control.placebos()).isNull();
    }

    @Test
    void outcomes_of_nought_everywhere_are_a_perfect_fit() {
        assertThat(SyntheticControl.of(histories(12, 3, (donor, time) -> 0, time -> 0), 0)
                        .status())
                .isEqualTo(Status.PERFECT_FIT);
    }

    @Test
    void eight_quarters_need_a_ridge() {
        Histories short8 = histories(8, 4, (donor, time) -> wave(donor, time), time -> 30 + time);

        assertThat(SyntheticControl.of(short8, 0).status()).isEqualTo(Status.TOO_FEW_POINTS);
        assertThat(SyntheticControl.of(short8, 10).status()).isEqualTo(Status.OK);
    }

    @Test
    void a_donor_that_lacks_a_period_is_left_out_and_named() {
        Map<String, Map<Integer, Double>> outcomes =
                outcomes(18, (donor, time) -> wave(donor, time), time -> 50 + time);
        outcomes.getOrDefault("donor 2", Map.of()).remove(4);

        Histories histories = Histories.of(outcomes, List.of("area"), START);

        assertThat(histories.incomplete()).containsExactly("donor 2");
        assertThat(histories.donors()).doesNotContain("donor 2").hasSize(3);
        assertThat(histories.before()).isEqualTo(12);
    }

    @Test
    void without_donors_or_periods_there_is_a_status() {
        Map<String, Map<Integer, Double>> outcomes = outcomes(18, (donor, time) -> 1, time -> 1);

        assertThat(SyntheticControl.of(Histories.of(outcomes, List.of(), START), 0)
                        .status())
                .isEqualTo(Status.TOO_FEW_TREATED);
        assertThat(SyntheticControl.of(Histories.of(outcomes, List.copyOf(outcomes.keySet()), START), 0)
                        .status())
                .isEqualTo(Status.TOO_FEW_COMPARATORS);
        assertThat(SyntheticControl.of(Histories.of(outcomes, List.of("area"), 100), 0)
                        .status())
                .isEqualTo(Status.TOO_FEW_POINTS);
        assertThat(SyntheticDifference.of(Histories.of(outcomes, List.of("area"), 2))
                        .status())
                .isEqualTo(Status.TOO_FEW_POINTS);
    }

    @Test
    void areas_that_run_parallel_give_back_a_planted_effect() {
        Histories histories = histories(
                12,
                6,
                (donor, time) -> 10 * donor + wave(0, time),
                time -> 70 + wave(0, time) + (time >= START ? 5 : 0));

        SyntheticDifference difference = SyntheticDifference.of(histories);

        assertThat(difference.estimate()).isCloseTo(5, EXACT);
        assertThat(SyntheticDifference.unweighted(histories).estimate()).isCloseTo(5, EXACT);
        assertThat(difference.donorWeights().getL1Norm()).isCloseTo(1, EXACT);
        assertThat(difference.periodWeights().getL1Norm()).isCloseTo(1, EXACT);
        assertThat(difference.jackknifeSe()).as("one treated area").isNull();
    }

    @Test
    void several_treated_areas_have_a_jackknife_error() {
        Map<String, Map<Integer, Double>> outcomes =
                outcomes(18, (donor, time) -> wave(donor, time), time -> wave(1, time));
        Histories histories = Histories.of(outcomes, List.of("area", "donor 3"), START);

        assertThat(Objects.requireNonNull(SyntheticDifference.of(histories).jackknifeSe()))
                .isPositive();
    }

    @Test
    void predictors_are_scaled_and_those_that_tell_of_the_outcome_count() {
        // The level of an area's outcomes is its first predictor; the second says nothing.
        RealVector area = MatrixUtils.createRealVector(new double[] {45, 100});
        RealMatrix donors = MatrixUtils.createRealMatrix(new double[][] {{40, 50, 60, 70}, {90, 500, 80, 300}});
        Predictors predictors = new Predictors(area, donors);
        Histories histories = histories(
                12, 3, (donor, time) -> 40 + 10 * donor + time % 3, time -> 45 + time % 3 - (time >= START ? 4 : 0));

        PredictorControl control = PredictorControl.of(histories, predictors);

        // Squares of 40, 50, 60, 70 and 45 about their mean of 53 sum to 580.
        assertThat(predictors.deviation().getEntry(0)).isCloseTo(Math.sqrt(580 / 4.0), EXACT);
        assertThat(control.mixture().errorBefore()).isLessThan(0.01);
        assertThat(control.mixture().effect()).isCloseTo(-4, Offset.offset(0.01));
        assertThat(control.importance().getL1Norm()).isCloseTo(1, EXACT);
        assertThat(predictors
                        .weights(MatrixUtils.createRealVector(new double[] {1, 0}))
                        .values()
                        .dotProduct(donors.getRowVector(0)))
                .isCloseTo(45, EXACT);
    }

    private interface Outcome {
        double of(int donor, int time);
    }

    private static double wave(int donor, int time) {
        return 40 + 10 * donor + 8 * Math.sin((donor + 1) * time * 0.7) + time % (donor + 3);
    }

    private static Histories histories(int before, int after, Outcome donors, IntToDoubleFunction area) {
        int shift = START - 1 - before;
        Map<String, Map<Integer, Double>> outcomes = outcomes(before + after + shift, donors, area);
        outcomes.values().forEach(history -> history.keySet().removeIf(time -> time <= shift));
        return Histories.of(outcomes, List.of("area"), START);
    }

    /** Four donors and the area, in periods from 1. */
    private static Map<String, Map<Integer, Double>> outcomes(int periods, Outcome donors, IntToDoubleFunction area) {
        Map<String, Map<Integer, Double>> outcomes = new LinkedHashMap<>();
        for (int time = 1; time <= periods; time++) {
            for (int donor = 0; donor < 4; donor++) {
                outcomes.computeIfAbsent("donor " + donor, k -> new TreeMap<>()).put(time, donors.of(donor, time));
            }
            outcomes.computeIfAbsent("area", k -> new TreeMap<>()).put(time, area.applyAsDouble(time));
        }
        return outcomes;
    }

    private static double[] weights(RealMatrix donors, double ridge, double target) {
        return SimplexLeastSquares.solve(donors, MatrixUtils.createRealVector(new double[] {target}), ridge)
                .values()
                .toArray();
    }

    private static double value(RealMatrix donors, RealVector target, double ridge, RealVector weights) {
        RealVector residual = donors.operate(weights).subtract(target);
        return residual.dotProduct(residual) + ridge * weights.dotProduct(weights);
    }
}
