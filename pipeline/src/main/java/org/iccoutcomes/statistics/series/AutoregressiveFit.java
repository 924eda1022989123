package org.iccoutcomes.statistics.series;

import java.util.List;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.Model;
import org.iccoutcomes.statistics.regression.Regression;
import org.jspecify.annotations.Nullable;

/**
 * Least squares whose errors are correlated by phi to the power of their distance on the calendar. Sources: Pinheiro
 * and Bates 2000; R {@code nlme::gls} with {@code corAR1}.
 *
 * @param status why there is no fit
 * @param fit of rows made independent: its covariance has the n - k divisor under either likelihood, as nlme's; null
 *     without one
 * @param phi correlation of neighbours
 * @param sigma standard deviation of an error: with divisor n - k under the restricted likelihood, else n
 * @param logLikelihood the one chosen by
 */
public record AutoregressiveFit(Status status, @Nullable Fit fit, double phi, double sigma, double logLikelihood) {
    private static final double LIMIT = 0.999;
    private static final int GRID = 41;
    private static final int EVALUATIONS = 1000;

    /** What phi is chosen by. */
    public enum Likelihood {
        /** Of what is left once the terms are fitted: the one to use. */
        RESTRICTED,
        /** Of everything: gives too small a phi in short series. */
        FULL
    }

    /**
     * Fits a design to a response.
     *
     * @param design one row a period
     * @param response one value a period
     * @param times the numbers of the periods, ascending
     * @param likelihood what phi is chosen by
     */
    public static AutoregressiveFit of(Design design, RealVector response, List<Integer> times, Likelihood likelihood) {
        Regression independent = Regression.of(Model.leastSquares(design, response));
        if (independent.fit() == null) {
            return none(independent.status());
        }
        if (!(independent.fit().deviance() > 0)) {
            return none(Status.NOT_IDENTIFIED);
        }
        Problem problem = new Problem(design, response, times, likelihood);
        double best = 0;
        double step = 2 * LIMIT / (GRID - 1);
        for (int i = 0; i < GRID; i++) {
            double phi = -LIMIT + i * step;
            best = problem.logLikelihood(phi) > problem.logLikelihood(best) ? phi : best;
        }
        double phi = new BrentOptimizer(1e-10, 1e-12)
                .optimize(
                        GoalType.MAXIMIZE,
                        new UnivariateObjectiveFunction(problem::logLikelihood),
                        new SearchInterval(Math.max(-LIMIT, best - step), Math.min(LIMIT, best + step), best),
                        new MaxEval(EVALUATIONS))
                .getPoint();
        return problem.at(phi);
    }

    private static AutoregressiveFit none(Status status) {
        return new AutoregressiveFit(status, null, 0, 0, 0);
    }

    /** What the likelihood is a function of, but for phi. */
    private record Problem(Design design, RealVector response, List<Integer> times, Likelihood likelihood) {
        double logLikelihood(double phi) {
            AutoregressiveFit at = at(phi);
            return at.fit == null ? Double.NEGATIVE_INFINITY : at.logLikelihood;
        }

        AutoregressiveFit at(double phi) {
            double logDeterminant = 0;
            RealMatrix columns = design.columns().copy();
            RealVector values = response.copy();
            for (int row = 1; row < times.size(); row++) {
                double carried = Math.pow(phi, times.get(row) - times.get(row - 1));
                double left = 1 - carried * carried;
                logDeterminant += Math.log(left);
                columns.setRowVector(
                        row,
                        independent(
                                design.columns().getRowVector(row),
                                design.columns().getRowVector(row - 1),
                                carried));
                values.setEntry(row, (response.getEntry(row) - carried * response.getEntry(row - 1)) / Math.sqrt(left));
            }
            Regression regression = Regression.of(Model.leastSquares(new Design(design.terms(), columns), values));
            Fit fit = regression.fit();
            return fit == null ? none(regression.status()) : of(fit, phi, logDeterminant);
        }

        /** A row less what is carried over from the one before, at unit variance. */
        private static RealVector independent(RealVector row, RealVector before, double carried) {
            return row.combine(1, -carried, before).mapDivide(Math.sqrt(1 - carried * carried));
        }

        private AutoregressiveFit of(Fit fit, double phi, double logDeterminant) {
            boolean isRestricted = likelihood == Likelihood.RESTRICTED;
            int divisor = isRestricted ? fit.degrees() : fit.rows();
            double variance = fit.deviance() / divisor;
            // |X'R^-1X| is one over the determinant of the bread.
            double restriction = isRestricted ? -Math.log(new LUDecomposition(fit.bread()).getDeterminant()) : 0;
            double twice = divisor * (Math.log(2 * Math.PI * variance) + 1) + logDeterminant + restriction;
            return new AutoregressiveFit(Status.OK, fit, phi, Math.sqrt(variance), -twice / 2);
        }
    }
}
