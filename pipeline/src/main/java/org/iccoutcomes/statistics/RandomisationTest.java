package org.iccoutcomes.statistics;

import java.util.function.ToDoubleFunction;
import org.hipparchus.util.CombinatoricsUtils;
import org.jspecify.annotations.Nullable;

/**
 * A test that reassigns the treatment to every set of areas as large as the treated one: p is the share of sets whose
 * statistic is at least as large as the true one's, the true set included. It assumes no distribution, and its p cannot
 * be smaller than one over the number of sets, which is to be printed beside it. Source: Fisher 1935.
 *
 * @param status why there is no p
 * @param p two-sided
 * @param floor the smallest p possible
 * @param assignments how many sets there are
 */
public record RandomisationTest(
        Status status, @Nullable Double p, @Nullable Double floor, long assignments) {
    /** Relative difference below which two statistics are a tie, which counts against the treated areas. */
    private static final double TIE = 1e-9;

    /**
     * Reassigns the treatment.
     *
     * @param areas how many there are; those treated are the first
     * @param treated how many of them are
     * @param most with more sets than this they are not gone through, and no p is given
     * @param statistic of the indices of a treated set, in ascending order; its sign does not matter, and one that
     *     cannot be computed counts as large
     */
    public static RandomisationTest of(int areas, int treated, long most, ToDoubleFunction<int[]> statistic) {
        if (treated < 1) {
            return none(Status.TOO_FEW_TREATED, 0);
        }
        if (treated >= areas) {
            return none(Status.TOO_FEW_COMPARATORS, 0);
        }
        double sets = Math.exp(CombinatoricsUtils.binomialCoefficientLog(areas, treated));
        if (sets > most + 0.5) {
            return none(Status.TOO_MANY_ASSIGNMENTS, (long) Math.min(sets, Long.MAX_VALUE));
        }
        int[] actual = new int[treated];
        for (int i = 0; i < treated; i++) {
            actual[i] = i;
        }
        double reached = Math.abs(statistic.applyAsDouble(actual)) * (1 - TIE);
        long all = 0;
        long asLarge = 0;
        for (int[] set : (Iterable<int[]>) () -> CombinatoricsUtils.combinationsIterator(areas, treated)) {
            all++;
            asLarge += Math.abs(statistic.applyAsDouble(set)) < reached ? 0 : 1;
        }
        return new RandomisationTest(Status.OK, asLarge / (double) all, 1.0 / all, all);
    }

    /** No p. */
    public static RandomisationTest none(Status status, long assignments) {
        return new RandomisationTest(status, null, null, assignments);
    }
}
