package org.iccoutcomes.statistics.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * The weights w, not below 0 and summing to 1, that minimise ||A w - b||^2 + ridge ||w||^2. Exact, by active sets: the
 * support grows by the donor that would lower the sum most steeply, and loses those whose weight would fall below 0; on
 * a support the answer is least squares by QR. Hipparchus's own quadratic programming (ADMM) is iterative and stops
 * short of the accuracy needed. Sources: Lawson and Hanson 1974, chapter 23, with the sum as a further constraint;
 * Nocedal and Wright 2006, section 16.5.
 */
final class SimplexLeastSquares {
    private static final double SLOPE_TOLERANCE = 1e-14;
    private static final int STEPS_PER_DONOR = 20;
    private static final double RANK_TOLERANCE = 1e-9;
    private static final double EQUAL_SLOPE = 1e-10;

    /** Columns less the target, all divided by the largest entry: weights sum to 1, so A w - b is their mixture. */
    private final RealMatrix offsets;

    private final double ridge;
    private final List<Integer> support = new ArrayList<>();
    private RealVector weights;

    private SimplexLeastSquares(RealMatrix offsets, double ridge) {
        this.offsets = offsets;
        this.ridge = ridge;
        this.weights = new ArrayRealVector(offsets.getColumnDimension());
    }

    /**
     * Solves.
     *
     * @param columns one a donor, at least one
     * @param target what the mixture is to be near
     * @param ridge not below 0; above it the weights are unique
     */
    static SimplexWeights solve(RealMatrix columns, RealVector target, double ridge) {
        RealMatrix offsets = columns.copy();
        double largest = 0;
        for (int row = 0; row < offsets.getRowDimension(); row++) {
            for (int column = 0; column < offsets.getColumnDimension(); column++) {
                offsets.addToEntry(row, column, -target.getEntry(row));
                largest = Math.max(largest, Math.abs(offsets.getEntry(row, column)));
            }
        }
        double scale = largest > 0 ? largest : 1;
        return new SimplexLeastSquares(offsets.scalarMultiply(1 / scale), ridge / (scale * scale)).solved();
    }

    private SimplexWeights solved() {
        int donors = offsets.getColumnDimension();
        int first = IntStream.range(0, donors)
                .boxed()
                .min(Comparator.comparingDouble(j -> offsets.getColumnVector(j).getNorm()))
                .orElseThrow();
        support.add(first);
        weights.setEntry(first, 1);
        boolean isImproved = true;
        for (int i = 0; isImproved && i < STEPS_PER_DONOR * donors; i++) {
            RealVector slopes = slopes();
            int steepest = IntStream.range(0, donors)
                    .filter(j -> !support.contains(j))
                    .boxed()
                    .min(Comparator.comparingDouble(slopes::getEntry))
                    .orElse(first);
            isImproved = slopes.getEntry(steepest) < -SLOPE_TOLERANCE && added(steepest);
        }
        RealVector slopes = slopes();
        double off = IntStream.range(0, donors)
                .mapToDouble(j -> weights.getEntry(j) > 0 ? Math.abs(slopes.getEntry(j)) : -slopes.getEntry(j))
                .max()
                .orElse(0);
        return new SimplexWeights(weights, Math.max(0, off), isUnique(slopes));
    }

    /** Half the gradient, less its value on the support. */
    private RealVector slopes() {
        RealVector gradient = offsets.preMultiply(offsets.operate(weights)).add(weights.mapMultiply(ridge));
        return gradient.mapSubtract(gradient.dotProduct(weights));
    }

    /** Takes a donor into the support and moves to the optimum there; false if rounding leaves nothing to gain. */
    private boolean added(int donor) {
        RealVector before = weights.copy();
        double reached = value(weights);
        support.add(donor);
        RealVector goal = onSupport();
        while (support.stream().anyMatch(j -> !(goal.getEntry(j) > 0))) {
            shorten(goal);
            goal.setSubVector(0, onSupport());
        }
        weights = goal;
        if (value(weights) < reached) {
            return true;
        }
        weights = before;
        support.removeIf(j -> !(before.getEntry(j) > 0));
        return false;
    }

    /** Moves towards a goal until the first weight is 0, and takes that donor out of the support. */
    private void shorten(RealVector goal) {
        double step = 1;
        int leaving = support.get(support.size() - 1);
        for (int j : support) {
            double from = weights.getEntry(j);
            double to = goal.getEntry(j);
            if (!(to > 0) && from / (from - to) < step) {
                step = from / (from - to);
                leaving = j;
            }
        }
        weights = weights.combine(1 - step, step, goal);
        weights.setEntry(leaving, 0);
        support.remove(Integer.valueOf(leaving));
    }

    /** The optimum with the sum kept but signs free: least squares in all weights of the support but the largest. */
    private RealVector onSupport() {
        RealVector result = new ArrayRealVector(weights.getDimension());
        int largest = support.stream()
                .max(Comparator.comparingDouble(weights::getEntry))
                .orElseThrow();
        List<Integer> free = support.stream().filter(j -> j != largest).toList();
        if (free.isEmpty()) {
            result.setEntry(largest, 1);
            return result;
        }
        int periods = offsets.getRowDimension();
        int penalties = ridge > 0 ? free.size() + 1 : 0;
        RealMatrix left = MatrixUtils.createRealMatrix(periods + penalties, free.size());
        RealVector right = new ArrayRealVector(periods + penalties);
        right.setSubVector(0, offsets.getColumnVector(largest).mapMultiply(-1));
        for (int k = 0; k < free.size(); k++) {
            for (int row = 0; row < periods; row++) {
                left.setEntry(row, k, offsets.getEntry(row, free.get(k)) - offsets.getEntry(row, largest));
            }
            if (penalties > 0) {
                left.setEntry(periods + k, k, Math.sqrt(ridge));
                left.setEntry(periods + free.size(), k, -Math.sqrt(ridge));
            }
        }
        if (penalties > 0) {
            right.setEntry(periods + free.size(), -Math.sqrt(ridge));
        }
        RealVector solution = leastSquares(left, right);
        double rest = 1;
        for (int k = 0; k < free.size(); k++) {
            result.setEntry(free.get(k), solution.getEntry(k));
            rest -= solution.getEntry(k);
        }
        result.setEntry(largest, rest);
        return result;
    }

    private double value(RealVector at) {
        RealVector residual = offsets.operate(at);
        return residual.dotProduct(residual) + ridge * at.dotProduct(at);
    }

    /** By QR, or the shortest solution where columns depend on one another. */
    private static RealVector leastSquares(RealMatrix left, RealVector right) {
        if (left.getRowDimension() >= left.getColumnDimension()) {
            QRDecomposition decomposition = new QRDecomposition(left, RANK_TOLERANCE * left.getFrobeniusNorm());
            if (decomposition.getSolver().isNonSingular()) {
                return decomposition.getSolver().solve(right);
            }
        }
        return new SingularValueDecomposition(left).getSolver().solve(right);
    }

    /** With a ridge, or when the donors that could carry weight are no mixtures of one another. */
    private boolean isUnique(RealVector slopes) {
        if (ridge > 0) {
            return true;
        }
        int[] candidates = IntStream.range(0, offsets.getColumnDimension())
                .filter(j -> weights.getEntry(j) > 0 || slopes.getEntry(j) <= EQUAL_SLOPE)
                .toArray();
        if (candidates.length == 1) {
            return true;
        }
        RealMatrix differences = MatrixUtils.createRealMatrix(offsets.getRowDimension(), candidates.length - 1);
        for (int k = 1; k < candidates.length; k++) {
            RealVector column = offsets.getColumnVector(candidates[k]).subtract(offsets.getColumnVector(candidates[0]));
            differences.setColumnVector(k - 1, column);
        }
        double[] values = new SingularValueDecomposition(differences).getSingularValues();
        return values.length == candidates.length - 1 && values[values.length - 1] > RANK_TOLERANCE * values[0];
    }
}
