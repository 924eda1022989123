package org.iccoutcomes.statistics.inequality;

import org.jspecify.annotations.Nullable;

/**
 * A quantile of the population by deprivation, and a figure of it.
 *
 * @param rank 1 the most deprived
 * @param population people; null when unknown
 * @param value the figure; null when unknown
 * @param standardError of the figure, not below 0; null when unknown
 */
public record DeprivationQuantile(
        int rank,
        @Nullable Double population,
        @Nullable Double value,
        @Nullable Double standardError) {
    boolean isComplete() {
        return Double.isFinite(people()) && Double.isFinite(figure()) && Double.isFinite(error());
    }

    double people() {
        return population == null ? Double.NaN : population;
    }

    double figure() {
        return value == null ? Double.NaN : value;
    }

    double error() {
        return standardError == null ? Double.NaN : standardError;
    }
}
