package org.iccoutcomes.statistics.regression;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * A fit, or why there is none. Least squares by QR; Poisson by iteratively reweighted least squares (McCullagh and
 * Nelder 1989), each step by QR, until the deviance changes by less than 1e-12 of itself.
 *
 * @param status why there is no fit
 * @param fit null without one
 */
public record Regression(Status status, @Nullable Fit fit) {
    private static final double DEVIANCE_TOLERANCE = 1e-12;
    /** Rounding moves the deviance by this times the events, which in a nearly perfect fit is more than the above. */
    private static final double ROUNDING = 1e-14;

    private static final int ITERATIONS = 100;
    /** A fitted count below this times the mean count means that a term runs to minus infinity. */
    private static final double VANISHING = 1e-8;

    /** Fits a model. */
    public static Regression of(Model model) {
        if (model.rows() <= model.parameters()) {
            return none(Status.TOO_FEW_VALUES);
        }
        return model.family() == Family.LEAST_SQUARES ? leastSquares(model) : poisson(model);
    }

    private static Regression none(Status status) {
        return new Regression(status, null);
    }

    private static Regression leastSquares(Model model) {
        WeightedStep step = WeightedStep.of(model.design(), model.response(), model.weights());
        if (!step.isIdentified()) {
            return none(Status.NOT_IDENTIFIED);
        }
        RealVector coefficients = step.coefficients();
        RealVector mean = model.design().columns().operate(coefficients);
        RealVector residuals = model.response().subtract(mean);
        double squares = model.weights().dotProduct(residuals.ebeMultiply(residuals));
        return new Regression(Status.OK, new Fit(model, coefficients, mean, step.inverse(), squares));
    }

    private static Regression poisson(Model model) {
        double total = model.response().getL1Norm();
        if (total == 0) {
            return none(Status.NO_EVENTS);
        }
        RealVector mean = model.response().mapAdd(0.1);
        double deviance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ITERATIONS; i++) {
            RealVector working = working(model, mean);
            WeightedStep step = WeightedStep.of(model.design(), working, mean);
            if (!step.isIdentified()) {
                return none(Status.NOT_IDENTIFIED);
            }
            RealVector coefficients = step.coefficients();
            mean = model.design()
                    .columns()
                    .operate(coefficients)
                    .add(model.offset())
                    .map(Math::exp);
            double next = deviance(model.response(), mean);
            if (!Double.isFinite(next)) {
                return none(Status.NOT_CONVERGED);
            }
            if (Math.abs(deviance - next) < DEVIANCE_TOLERANCE * (Math.abs(next) + 0.1) + ROUNDING * total) {
                return converged(model, coefficients, mean, next);
            }
            deviance = next;
        }
        return none(Status.NOT_CONVERGED);
    }

    private static Regression converged(Model model, RealVector coefficients, RealVector mean, double deviance) {
        if (mean.getMinValue() < VANISHING * mean.getL1Norm() / mean.getDimension()) {
            return none(Status.NOT_CONVERGED);
        }
        WeightedStep last = WeightedStep.of(model.design(), working(model, mean), mean);
        return last.isIdentified()
                ? new Regression(Status.OK, new Fit(model, coefficients, mean, last.inverse(), deviance))
                : none(Status.NOT_IDENTIFIED);
    }

    /** The linear predictor less its offset, plus the residual on its scale. */
    private static RealVector working(Model model, RealVector mean) {
        RealVector residual = model.response().subtract(mean).ebeDivide(mean);
        return mean.map(Math::log).subtract(model.offset()).add(residual);
    }

    private static double deviance(RealVector counts, RealVector mean) {
        RealVector terms = new ArrayRealVector(counts.getDimension());
        for (int i = 0; i < counts.getDimension(); i++) {
            double y = counts.getEntry(i);
            double mu = mean.getEntry(i);
            terms.setEntry(i, 2 * ((y > 0 ? y * Math.log(y / mu) : 0) - (y - mu)));
        }
        return terms.dotProduct(new ArrayRealVector(counts.getDimension(), 1.0));
    }
}
