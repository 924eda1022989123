package org.iccoutcomes.statistics.series;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Fit;

/**
 * What a fitted model says would have been without the intervention: the same with the intervention's terms at 0.
 *
 * @param fit the model
 * @param columns its design without the intervention
 * @param mean fitted values without the intervention
 */
public record Counterfactual(Fit fit, RealMatrix columns, RealVector mean) {
    /** Of a fit, setting these terms to 0; those it does not have are ignored. */
    public static Counterfactual of(Fit fit, Set<String> intervention) {
        RealMatrix columns = fit.model().design().columns().copy();
        List<String> terms = fit.model().design().terms();
        for (int column = 0; column < terms.size(); column++) {
            if (intervention.contains(terms.get(column))) {
                columns.setColumn(column, new double[columns.getRowDimension()]);
            }
        }
        RealVector predictor =
                columns.operate(fit.coefficients()).add(fit.model().offset());
        boolean isLinear = fit.model().family() == Family.LEAST_SQUARES;
        return new Counterfactual(fit, columns, isLinear ? predictor : predictor.map(Math::exp));
    }

    /** Sum over rows of what was less what would have been. */
    public Contrast sum(Collection<Integer> rows) {
        double value = 0;
        RealVector gradient = new ArrayRealVector(fit.parameters());
        for (int row : rows) {
            value += fit.mean().getEntry(row) - mean.getEntry(row);
            gradient = gradient.add(derivative(fit.model().design().columns(), fit.mean(), row))
                    .subtract(derivative(columns, mean, row));
        }
        return new Contrast(value, gradient);
    }

    /** Mean over rows of what was less what would have been; there is at least one row. */
    public Contrast mean(Collection<Integer> rows) {
        Contrast sum = sum(rows);
        return new Contrast(sum.value() / rows.size(), sum.gradient().mapDivide(rows.size()));
    }

    /** Logarithm of what was over what would have been, both summed over rows; NaN where a sum is not above 0. */
    public Contrast logRatio(Collection<Integer> rows) {
        double with = 0;
        double without = 0;
        RealVector gradientWith = new ArrayRealVector(fit.parameters());
        RealVector gradientWithout = new ArrayRealVector(fit.parameters());
        for (int row : rows) {
            with += fit.mean().getEntry(row);
            without += mean.getEntry(row);
            gradientWith = gradientWith.add(derivative(fit.model().design().columns(), fit.mean(), row));
            gradientWithout = gradientWithout.add(derivative(columns, mean, row));
        }
        double value = with > 0 && without > 0 ? Math.log(with / without) : Double.NaN;
        return new Contrast(value, gradientWith.mapDivide(with).subtract(gradientWithout.mapDivide(without)));
    }

    /** What would have been, summed over rows. */
    public double expected(Collection<Integer> rows) {
        return rows.stream().mapToDouble(mean::getEntry).sum();
    }

    private RealVector derivative(RealMatrix of, RealVector at, int row) {
        RealVector terms = of.getRowVector(row);
        return fit.model().family() == Family.LEAST_SQUARES ? terms : terms.mapMultiply(at.getEntry(row));
    }
}
