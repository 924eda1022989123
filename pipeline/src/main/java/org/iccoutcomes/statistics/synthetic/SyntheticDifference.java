package org.iccoutcomes.statistics.synthetic;

import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic difference in differences: donors are weighted so that their mixture runs parallel to the treated areas
 * before the start, and periods before the start so that they stand for those after. Source: Arkhangelsky et al. 2021;
 * R {@code synthdid}, whose own search stops short of the optimum found here.
 *
 * @param status why there is no estimate
 * @param estimate mean effect from the start on, in the unit of the outcome; null without one
 * @param donorWeights one a donor
 * @param periodWeights one a period before the start
 * @param noise standard deviation of the donors' changes from period to period before the start
 * @param donorPull zeta omega: how strongly the donors' weights are pulled together
 * @param jackknifeSe with fixed weights; null with one treated area, or where one donor has all the weight
 */
public record SyntheticDifference(
        Status status,
        @Nullable Double estimate,
        RealVector donorWeights,
        RealVector periodWeights,
        double noise,
        double donorPull,
        @Nullable Double jackknifeSe) {
    /** The periods' weights are pulled together by this much of the noise: only so that they are unique. */
    private static final double SLIGHT = 1e-6;

    /** RULE: with fewer periods before the start there are no changes from period to period. */
    private static final int FEWEST_BEFORE = 2;

    /** How donors and periods are weighted. */
    private enum Weighting {
        BOTH,
        DONORS_ONLY,
        NONE
    }

    /** With weighted donors and weighted periods. */
    public static SyntheticDifference of(Histories histories) {
        return weighted(histories, Weighting.BOTH);
    }

    /** Synthetic control in the same terms: donors near, not parallel, and no baseline taken off. */
    public static SyntheticDifference withoutBaseline(Histories histories) {
        return weighted(histories, Weighting.DONORS_ONLY);
    }

    /** Plain difference in differences in the same terms: every donor and every period alike. */
    public static SyntheticDifference unweighted(Histories histories) {
        return weighted(histories, Weighting.NONE);
    }

    /** Zeta lambda: how strongly the periods' weights are pulled together. */
    public double periodPull() {
        return SLIGHT * noise;
    }

    private static SyntheticDifference weighted(Histories histories, Weighting weighting) {
        Status status = histories.check();
        if (status == Status.OK && histories.before() < FEWEST_BEFORE) {
            status = Status.TOO_FEW_POINTS;
        }
        if (status != Status.OK) {
            return new SyntheticDifference(status, null, new ArrayRealVector(), new ArrayRealVector(), 0, 0, null);
        }
        double noise = noise(histories);
        int cells = histories.treated().size() * (histories.times().size() - histories.before());
        double pull = Math.pow(cells, 0.25) * noise;
        RealVector donors = donorWeights(histories, weighting, weighting == Weighting.BOTH ? pull : SLIGHT * noise);
        RealVector periods = periodWeights(histories, weighting, SLIGHT * noise);
        return new SyntheticDifference(
                Status.OK,
                effect(histories, histories.treatedMean(), donors, periods),
                donors,
                periods,
                noise,
                pull,
                jackknife(histories, donors, periods));
    }

    private static RealVector donorWeights(Histories histories, Weighting weighting, double pull) {
        int before = histories.before();
        int size = histories.donors().size();
        if (weighting == Weighting.NONE) {
            return new ArrayRealVector(size, 1.0 / size);
        }
        RealMatrix columns = histories.donorValues().getSubMatrix(0, before - 1, 0, size - 1);
        RealVector target = histories.treatedMean().getSubVector(0, before);
        double ridge = before * pull * pull;
        return weighting == Weighting.BOTH
                ? parallel(columns, target, ridge)
                : SimplexLeastSquares.solve(columns, target, ridge).values();
    }

    private static RealVector periodWeights(Histories histories, Weighting weighting, double pull) {
        int before = histories.before();
        if (weighting != Weighting.BOTH) {
            return new ArrayRealVector(before, weighting == Weighting.NONE ? 1.0 / before : 0);
        }
        RealMatrix donors = histories.donorValues();
        int size = donors.getColumnDimension();
        RealMatrix earlier = donors.getSubMatrix(0, before - 1, 0, size - 1).transpose();
        RealMatrix later = donors.getSubMatrix(before, donors.getRowDimension() - 1, 0, size - 1);
        RealVector target =
                later.preMultiply(new ArrayRealVector(later.getRowDimension(), 1.0 / later.getRowDimension()));
        return parallel(earlier, target, size * pull * pull);
    }

    /** The simplex weights with a free constant, which centring removes. */
    private static RealVector parallel(RealMatrix columns, RealVector target, double ridge) {
        RealMatrix centred = columns.copy();
        for (int column = 0; column < columns.getColumnDimension(); column++) {
            centred.setColumnVector(column, centred(columns.getColumnVector(column)));
        }
        return SimplexLeastSquares.solve(centred, centred(target), ridge).values();
    }

    private static RealVector centred(RealVector vector) {
        return vector.mapSubtract(vector.dotProduct(vector.map(x -> 1)) / vector.getDimension());
    }

    private static double noise(Histories histories) {
        RealMatrix donors = histories.donorValues();
        double[] changes = IntStream.range(0, donors.getColumnDimension())
                .boxed()
                .flatMap(column -> IntStream.range(1, histories.before())
                        .mapToObj(row -> donors.getEntry(row, column) - donors.getEntry(row - 1, column)))
                .mapToDouble(change -> change)
                .toArray();
        return deviation(new ArrayRealVector(changes));
    }

    private static double deviation(RealVector values) {
        return centred(values).getNorm() / Math.sqrt(values.getDimension() - 1.0);
    }

    /** The gap from the start on less the weighted gap before. */
    private static double effect(Histories histories, RealVector treated, RealVector donors, RealVector periods) {
        RealVector gap = treated.subtract(histories.donorValues().operate(donors));
        RealVector later = gap.getSubVector(histories.before(), gap.getDimension() - histories.before());
        double after = later.dotProduct(later.map(x -> 1)) / later.getDimension();
        return after - gap.getSubVector(0, histories.before()).dotProduct(periods);
    }

    /** Leaves out each area in turn, without weighting anew. Source: Arkhangelsky et al. 2021, algorithm 3. */
    private static @Nullable Double jackknife(Histories histories, RealVector donors, RealVector periods) {
        int size = donors.getDimension();
        int treated = histories.treated().size();
        boolean isConcentrated = donors.getMaxValue() == 1;
        if (treated < 2 || isConcentrated) {
            return null;
        }
        RealVector mean = histories.treatedMean();
        RealVector estimates = new ArrayRealVector(size + treated);
        for (int area = 0; area < size + treated; area++) {
            RealVector kept = donors.copy();
            RealVector rest = mean;
            if (area < size) {
                kept.setEntry(area, 0);
                kept.mapDivideToSelf(kept.getL1Norm());
            } else {
                rest = mean.mapMultiply(treated)
                        .subtract(histories.values().getColumnVector(area))
                        .mapDivide(treated - 1.0);
            }
            estimates.setEntry(area, effect(histories, rest, kept, periods));
        }
        int areas = size + treated;
        return (areas - 1) / Math.sqrt(areas) * deviation(estimates);
    }
}
