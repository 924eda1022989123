package org.iccoutcomes.statistics.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The bias-reduced cluster covariance CR2 of least squares, with Satterthwaite's degrees of freedom. The working model
 * is that rows are independent and vary alike, whatever the weights, which is what {@code clubSandwich} takes for a
 * weighted {@code lm}. Sources: Bell and McCaffrey 2002; Pustejovsky and Tipton 2018.
 *
 * @param covariance of the coefficients
 * @param fit what it belongs to
 * @param adjusted each cluster's A'WX, one row an observation of the cluster
 */
public record BiasReducedCovariance(RealMatrix covariance, Fit fit, List<Adjusted> adjusted) {
    private static final double EIGENVALUE_FLOOR = 1e-12;

    /**
     * What a cluster adds.
     *
     * @param root the adjustment matrix A
     * @param columns its rows of X
     * @param weights their weights
     */
    record Adjusted(RealMatrix root, RealMatrix columns, RealVector weights) {
        RealMatrix weighted() {
            return new DiagonalMatrix(weights.toArray()).multiply(columns);
        }
    }

    /** Of a least squares fit, with the cluster of each row. */
    public static BiasReducedCovariance of(Fit fit, List<?> clusterOfRow) {
        Map<Object, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < clusterOfRow.size(); row++) {
            rows.computeIfAbsent(clusterOfRow.get(row), k -> new ArrayList<>()).add(row);
        }
        RealMatrix spread = spread(fit);
        RealVector residuals = fit.residuals();
        RealMatrix meat = MatrixUtils.createRealMatrix(fit.parameters(), fit.parameters());
        List<Adjusted> adjusted = new ArrayList<>();
        for (List<Integer> cluster : rows.values()) {
            int[] index = cluster.stream().mapToInt(row -> row).toArray();
            Adjusted part = adjusted(fit, index, spread);
            RealVector e = MatrixUtils.createRealVector(
                    cluster.stream().mapToDouble(residuals::getEntry).toArray());
            RealVector score = part.weighted().preMultiply(part.root.operate(e));
            meat = meat.add(score.outerProduct(score));
            adjusted.add(part);
        }
        return new BiasReducedCovariance(fit.sandwich(meat), fit, adjusted);
    }

    /** B X'W W X B: covariance of the coefficients under the working model. */
    private static RealMatrix spread(Fit fit) {
        RealMatrix columns = fit.model().design().columns();
        RealMatrix weighted = new DiagonalMatrix(fit.model().weights().toArray()).multiply(columns);
        return fit.sandwich(weighted.transposeMultiply(weighted));
    }

    private static Adjusted adjusted(Fit fit, int[] rows, RealMatrix spread) {
        RealMatrix all = fit.model().design().columns();
        int[] every = new int[all.getColumnDimension()];
        for (int column = 0; column < every.length; column++) {
            every[column] = column;
        }
        RealMatrix columns = all.getSubMatrix(rows, every);
        RealVector weights = MatrixUtils.createRealVector(new double[rows.length]);
        for (int i = 0; i < rows.length; i++) {
            weights.setEntry(i, fit.model().weights().getEntry(rows[i]));
        }
        RealMatrix hat = columns.multiply(fit.bread())
                .multiplyTransposed(columns)
                .multiply(new DiagonalMatrix(weights.toArray()));
        RealMatrix residualVariance = MatrixUtils.createRealIdentityMatrix(rows.length)
                .subtract(hat)
                .subtract(hat.transpose())
                .add(columns.multiply(spread).multiplyTransposed(columns));
        return new Adjusted(inverseRoot(residualVariance), columns, weights);
    }

    /** The symmetric inverse square root; directions without variance are left out. */
    private static RealMatrix inverseRoot(RealMatrix matrix) {
        RealMatrix symmetric = matrix.add(matrix.transpose()).scalarMultiply(0.5);
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(symmetric);
        double[] values = eigen.getEigenvalues();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] > EIGENVALUE_FLOOR ? 1 / Math.sqrt(values[i]) : 0;
        }
        return eigen.getV().multiply(new DiagonalMatrix(values)).multiply(eigen.getVT());
    }

    /** Satterthwaite's degrees of freedom of one term: those of the chi-squared its variance estimate resembles. */
    public double degrees(String term) {
        RealVector direction = fit.bread().getColumnVector(fit.model().design().indexOf(term));
        List<RealVector> scores = new ArrayList<>();
        List<RealVector> plain = new ArrayList<>();
        List<RealVector> weighted = new ArrayList<>();
        for (Adjusted part : adjusted) {
            RealVector score = part.root.operate(part.weighted().operate(direction));
            scores.add(score);
            plain.add(fit.bread().operate(part.columns.preMultiply(score)));
            weighted.add(part.weighted().preMultiply(score));
        }
        RealMatrix columns = fit.model().design().columns();
        RealMatrix allWeighted = new DiagonalMatrix(fit.model().weights().toArray()).multiply(columns);
        RealMatrix squares = allWeighted.transposeMultiply(allWeighted);
        double trace = 0;
        double total = 0;
        for (int i = 0; i < adjusted.size(); i++) {
            RealVector spreadOfI = squares.operate(plain.get(i));
            for (int j = 0; j < adjusted.size(); j++) {
                double shared = i == j ? scores.get(i).dotProduct(scores.get(i)) : 0;
                double product = shared
                        - weighted.get(i).dotProduct(plain.get(j))
                        - weighted.get(j).dotProduct(plain.get(i))
                        + spreadOfI.dotProduct(plain.get(j));
                trace += i == j ? product : 0;
                total += product * product;
            }
        }
        return trace * trace / total;
    }
}
