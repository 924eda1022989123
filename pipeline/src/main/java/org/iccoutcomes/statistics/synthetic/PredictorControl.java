package org.iccoutcomes.statistics.synthetic;

import java.util.List;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Synthetic control by predictors: donors are weighted to be near in predictors, whose importance is chosen so that the
 * mixture is near in outcomes before the start. That choice is a search over a surface with many valleys, some of them
 * at importances of nought: Nelder and Mead's method from equal importance and from that of a regression of outcomes on
 * predictors, as in R {@code Synth}. Weights are good to about 0.02, and importances are not to be interpreted. Source:
 * Abadie, Diamond and Hainmueller 2010.
 *
 * @param importance of the predictors, not below 0 and summing to 1
 * @param mixture of donors
 */
public record PredictorControl(RealVector importance, Mixture mixture) {
    private static final int EVALUATIONS = 20_000;
    private static final double TOLERANCE = 1e-10;
    private static final double STEP = 0.1;
    private static final int RESTARTS = 5;

    /**
     * Searches.
     *
     * @param histories of one treated area and its donors, which pass {@link Histories#check}
     * @param predictors of the same donors in the same order
     */
    public static PredictorControl of(Histories histories, Predictors predictors) {
        Predictors scaled = predictors.scaled();
        RealVector area = histories.treatedMean();
        RealMatrix donors = histories.donorValues();
        MultivariateFunction error =
                point -> Mixture.of(scaled.nearest(importance(point)), area, donors, histories.before())
                        .errorBefore();
        int size = predictors.treated().getDimension();
        RealVector best = importance(new ArrayRealVector(size, 1.0).toArray());
        double lowest = Double.POSITIVE_INFINITY;
        for (RealVector start : List.of(best, byRegression(scaled, area, donors, histories.before()))) {
            PointValuePair found = searched(error, start.toArray());
            if (found.getValue() < lowest) {
                lowest = found.getValue();
                best = importance(found.getPoint());
            }
        }
        return new PredictorControl(best, Mixture.of(scaled.nearest(best), area, donors, histories.before()));
    }

    /** Nelder and Mead, begun anew where it stopped, as a simplex can shrink too early. */
    private static PointValuePair searched(MultivariateFunction error, double[] start) {
        PointValuePair found = new PointValuePair(start, error.value(start));
        for (int i = 0; i < RESTARTS; i++) {
            PointValuePair next = new SimplexOptimizer(TOLERANCE, TOLERANCE)
                    .optimize(
                            new MaxEval(EVALUATIONS),
                            new ObjectiveFunction(error),
                            GoalType.MINIMIZE,
                            new InitialGuess(found.getPoint()),
                            new NelderMeadSimplex(start.length, STEP));
            boolean isSettled = found.getValue() - next.getValue() <= TOLERANCE * found.getValue();
            found = next.getValue() < found.getValue() ? next : found;
            if (isSettled) {
                return found;
            }
        }
        return found;
    }

    /** Any point as importance: absolute values over their sum. */
    private static RealVector importance(double[] point) {
        RealVector absolute = MatrixUtils.createRealVector(point).map(Math::abs);
        double sum = absolute.getL1Norm();
        return sum > 0 ? absolute.mapDivide(sum) : absolute.mapAdd(1.0 / point.length);
    }

    /** Squared coefficients of each period's outcomes on the predictors, summed over periods before the start. */
    private static RealVector byRegression(Predictors scaled, RealVector area, RealMatrix donors, int before) {
        int size = scaled.treated().getDimension();
        int areas = donors.getColumnDimension() + 1;
        RealMatrix columns = MatrixUtils.createRealMatrix(areas, size + 1);
        RealMatrix outcomes = MatrixUtils.createRealMatrix(areas, before);
        for (int i = 0; i < areas; i++) {
            boolean isArea = i == areas - 1;
            RealVector values = isArea ? scaled.treated() : scaled.donors().getColumnVector(i);
            columns.setRowVector(i, new ArrayRealVector(1, 1.0).append(values));
            outcomes.setRowVector(i, (isArea ? area : donors.getColumnVector(i)).getSubVector(0, before));
        }
        QRDecomposition decomposition = new QRDecomposition(columns, columns.getFrobeniusNorm() * 1e-12);
        if (areas <= size + 1 || !decomposition.getSolver().isNonSingular()) {
            return new ArrayRealVector(size, 1.0 / size);
        }
        RealMatrix coefficients = decomposition.getSolver().solve(outcomes);
        RealVector squares = new ArrayRealVector(size);
        for (int k = 0; k < size; k++) {
            squares.setEntry(k, Math.pow(coefficients.getRowVector(k + 1).getNorm(), 2));
        }
        return importance(squares.toArray());
    }
}
