package org.iccoutcomes.statistics.spread;

import java.util.List;

/** The logarithm of an area's rate ratio and its sampling variance, which is above 0. */
record LogChange(double value, double variance) {
    static double meanValue(List<LogChange> areas) {
        return areas.stream().mapToDouble(LogChange::value).average().orElse(0);
    }

    /** Variance of the plain mean when each area also varies by {@code tau2} of its own accord. */
    static double meanVariance(List<LogChange> areas, double tau2) {
        double sum = areas.stream().mapToDouble(a -> tau2 + a.variance).sum();
        return sum / ((double) areas.size() * areas.size());
    }
}
