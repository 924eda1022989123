package org.iccoutcomes.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Status;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void a_line_through_three_points_is_that_of_the_textbook() {
        // y = 5/6 + 1.5 x leaves 1/6, -1/3, 1/6, whose squares sum to 1/6; x varies by 2 about its mean.
        Fit fit = fitted(Model.leastSquares(line(), vector(1, 2, 4)));

        assertThat(fit.coefficient("x")).isCloseTo(1.5, EXACT);
        assertThat(fit.coefficient(Design.INTERCEPT)).isCloseTo(5.0 / 6, EXACT);
        assertThat(fit.covariance().getEntry(1, 1)).isCloseTo(1.0 / 12, EXACT);
        assertThat(TimeCovariance.of(fit, List.of(1, 2, 3), 0).raw().getEntry(1, 1))
                .isCloseTo(1.0 / 72, EXACT);
        assertThat(ClusterCovariance.of(fit, List.of("a", "b", "c")).cr0().getEntry(1, 1))
                .isCloseTo(1.0 / 72, EXACT);
    }

    @Test
    void a_weight_of_two_counts_a_point_twice() {
        Fit weighted = fitted(Model.weighted(line(), vector(1, 2, 4), vector(1, 1, 2)));
        Design twice = Design.rows(4).intercept().term("x", i -> Math.min(i, 2)).build();

        assertThat(weighted.coefficient("x"))
                .isCloseTo(fitted(Model.leastSquares(twice, vector(1, 2, 4, 4))).coefficient("x"), EXACT);
    }

    @Test
    void counts_of_one_rate_have_its_logarithm_and_pearsons_dispersion() {
        // Mean 4: Pearson's chi-squared is 4/4 + 0 + 4/4 over 2 degrees of freedom.
        Fit fit = fitted(Model.counts(constant(3), vector(2, 4, 6), vector(1, 1, 1), Family.QUASI_POISSON));

        assertThat(fit.coefficient(Design.INTERCEPT)).isCloseTo(Math.log(4), EXACT);
        assertThat(fit.dispersion()).isCloseTo(1, EXACT);
        assertThat(fit.covariance().getEntry(0, 0)).isCloseTo(1.0 / 12, EXACT);
    }

    @Test
    void counts_of_two_groups_have_the_logarithm_of_their_rate_ratio() {
        Design design =
                Design.rows(4).intercept().term("second", i -> i < 2 ? 0 : 1).build();
        Fit fit = fitted(Model.counts(design, vector(10, 20, 30, 15), vector(1, 2, 1, 2), Family.POISSON));

        assertThat(fit.coefficient("second")).isCloseTo(Math.log((45.0 / 3) / (30.0 / 3)), EXACT);
        assertThat(fit.covariance().getEntry(1, 1)).isCloseTo(1.0 / 30 + 1.0 / 45, EXACT);
    }

    @Test
    void clusters_that_move_together_count_once() {
        // Mean 2 of 1, 1, 3, 3: the clusters' scores are -2 and 2, so CR0 is 8 / 16 and CR1 twice that.
        Fit fit = fitted(Model.leastSquares(constant(4), vector(1, 1, 3, 3)));
        List<String> clusters = List.of("a", "a", "b", "b");
        ClusterCovariance errors = ClusterCovariance.of(fit, clusters);

        assertThat(errors.cr0().getEntry(0, 0)).isCloseTo(0.5, EXACT);
        assertThat(errors.cr1().getEntry(0, 0)).isCloseTo(1, EXACT);
        assertThat(errors.cr1s().getEntry(0, 0)).isCloseTo(1, EXACT);
        BiasReducedCovariance reduced = BiasReducedCovariance.of(fit, clusters);
        assertThat(reduced.covariance().getEntry(0, 0)).isCloseTo(1, EXACT);
        assertThat(reduced.degrees(Design.INTERCEPT)).isCloseTo(1, EXACT);
    }

    @Test
    void neighbours_are_by_the_calendar_so_a_gap_has_none() {
        // Mean 2 leaves -1, 1, 0: lag 1 adds twice a half of -1 where the first two are neighbours.
        Fit fit = fitted(Model.leastSquares(constant(3), vector(1, 3, 2)));

        assertThat(TimeCovariance.of(fit, List.of(1, 2, 10), 1).raw().getEntry(0, 0))
                .isCloseTo(1.0 / 9, EXACT);
        assertThat(TimeCovariance.of(fit, List.of(1, 3, 10), 1).raw().getEntry(0, 0))
                .isCloseTo(2.0 / 9, EXACT);
        assertThat(TimeCovariance.of(fit, List.of(1, 3, 10), 1).adjusted().getEntry(0, 0))
                .isCloseTo(1.0 / 3, EXACT);
    }

    @Test
    void what_cannot_be_fitted_has_a_status() {
        Design doubled = Design.rows(4)
                .intercept()
                .term("x", i -> i)
                .term("2x", i -> 2 * i)
                .build();
        Design group =
                Design.rows(4).intercept().term("second", i -> i < 2 ? 0 : 1).build();

        assertThat(Regression.of(Model.leastSquares(doubled, vector(1, 2, 4, 3)))
                        .status())
                .isEqualTo(Status.NOT_IDENTIFIED);
        assertThat(Regression.of(Model.leastSquares(line(), vector(1, 2, 4))).status())
                .isEqualTo(Status.OK);
        assertThat(Regression.of(Model.leastSquares(group, vector(1, 2))).status())
                .isEqualTo(Status.TOO_FEW_VALUES);
        assertThat(counts(group, 0, 0, 0, 0)).isEqualTo(Status.NO_EVENTS);
        assertThat(counts(group, 3, 4, 0, 0)).isEqualTo(Status.NOT_CONVERGED);
    }

    private static Status counts(Design design, double... counts) {
        return Regression.of(Model.counts(design, vector(counts), vector(1, 1, 1, 1), Family.POISSON))
                .status();
    }

    private static Design line() {
        return Design.rows(3).intercept().term("x", i -> i).build();
    }

    private static Design constant(int rows) {
        return Design.rows(rows).intercept().build();
    }

    private static RealVector vector(double... values) {
        return MatrixUtils.createRealVector(values);
    }

    private static Fit fitted(Model model) {
        Fit fit = Regression.of(model).fit();
        assertThat(fit).isNotNull();
        return fit;
    }
}
