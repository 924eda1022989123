package org.iccoutcomes.statistics.many;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * P values of one family (one measure over its areas) adjusted for how many they are. An unknown p stays unknown and is
 * not counted. Sources: Holm 1979; Benjamini and Hochberg 1995; R {@code p.adjust}.
 */
public final class AdjustedP {
    private AdjustedP() {}

    /** Each p times their number, at most 1. */
    public static List<@Nullable Double> bonferroni(List<@Nullable Double> family) {
        List<Integer> order = ascending(family);
        return inPlace(family, order, rank -> p(family, order, rank) * order.size());
    }

    /** Holm's step down: from the smallest, each p times the number not yet passed, never below the one before. */
    public static List<@Nullable Double> holm(List<@Nullable Double> family) {
        List<Integer> order = ascending(family);
        double[] adjusted = new double[order.size()];
        double largest = 0;
        for (int rank = 0; rank < adjusted.length; rank++) {
            largest = Math.max(largest, p(family, order, rank) * (adjusted.length - rank));
            adjusted[rank] = largest;
        }
        return inPlace(family, order, rank -> adjusted[rank]);
    }

    /**
     * Benjamini and Hochberg's step up: from the largest, each p times number over rank, never above the one before.
     */
    public static List<@Nullable Double> benjaminiHochberg(List<@Nullable Double> family) {
        List<Integer> order = ascending(family);
        double[] adjusted = new double[order.size()];
        double smallest = 1;
        for (int rank = adjusted.length - 1; rank >= 0; rank--) {
            smallest = Math.min(smallest, p(family, order, rank) * adjusted.length / (rank + 1));
            adjusted[rank] = smallest;
        }
        return inPlace(family, order, rank -> adjusted[rank]);
    }

    /** Indices of the known p values, smallest first. */
    private static List<Integer> ascending(List<@Nullable Double> family) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < family.size(); i++) {
            Double p = family.get(i);
            if (p != null) {
                if (!(p >= 0 && p <= 1)) {
                    throw new IllegalArgumentException("a p value is from 0 to 1, was " + p);
                }
                known.add(i);
            }
        }
        known.sort(Comparator.comparingDouble(i -> Objects.requireNonNull(family.get(i))));
        return known;
    }

    private static double p(List<@Nullable Double> family, List<Integer> order, int rank) {
        return Objects.requireNonNull(family.get(order.get(rank)));
    }

    private static List<@Nullable Double> inPlace(
            List<@Nullable Double> family, List<Integer> order, IntToDoubleFunction adjusted) {
        List<@Nullable Double> placed = new ArrayList<>(family);
        for (int rank = 0; rank < order.size(); rank++) {
            placed.set(order.get(rank), Math.min(1, adjusted.applyAsDouble(rank)));
        }
        return placed;
    }
}
