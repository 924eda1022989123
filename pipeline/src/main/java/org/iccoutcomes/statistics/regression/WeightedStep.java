package org.iccoutcomes.statistics.regression;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** One weighted least squares problem, by QR of the weighted columns. */
final class WeightedStep {
    /** R's own tolerance: a column is a sum of earlier ones when this little of it is left. */
    private static final double LEFT_OVER = 1e-9;

    private final QRDecomposition decomposition;
    private final RealMatrix triangle;
    private final RealMatrix scaled;
    private final RealVector target;

    private WeightedStep(RealMatrix scaled, RealVector target) {
        this.scaled = scaled;
        this.target = target;
        this.decomposition = new QRDecomposition(scaled);
        int size = scaled.getColumnDimension();
        this.triangle = decomposition.getR().getSubMatrix(0, size - 1, 0, size - 1);
    }

    static WeightedStep of(Design design, RealVector response, RealVector weights) {
        RealVector roots = weights.map(Math::sqrt);
        RealMatrix scaled = design.columns().copy();
        for (int row = 0; row < scaled.getRowDimension(); row++) {
            for (int column = 0; column < scaled.getColumnDimension(); column++) {
                scaled.multiplyEntry(row, column, roots.getEntry(row));
            }
        }
        return new WeightedStep(scaled, response.ebeMultiply(roots));
    }

    boolean isIdentified() {
        for (int column = 0; column < triangle.getColumnDimension(); column++) {
            double norm = scaled.getColumnVector(column).getNorm();
            if (!(Math.abs(triangle.getEntry(column, column)) > LEFT_OVER * norm)) {
                return false;
            }
        }
        return true;
    }

    RealVector coefficients() {
        return decomposition.getSolver().solve(target);
    }

    /** Inverse of X'WX. */
    RealMatrix inverse() {
        int size = triangle.getColumnDimension();
        RealMatrix inverse = MatrixUtils.createRealMatrix(size, size);
        for (int column = 0; column < size; column++) {
            RealVector unit = new ArrayRealVector(size);
            unit.setEntry(column, 1);
            MatrixUtils.solveUpperTriangularSystem(triangle, unit);
            inverse.setColumnVector(column, unit);
        }
        return inverse.multiplyTransposed(inverse);
    }
}
