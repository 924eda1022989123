package org.iccoutcomes.statistics.many;

import org.jspecify.annotations.Nullable;

/**
 * A figure to be ranked.
 *
 * @param name of the area, different for each: it decides which random numbers are the area's
 * @param log natural logarithm of the rate or rate ratio; null when unknown
 * @param standardError of the logarithm, not below 0; null when unknown
 */
public record RankedEstimate(
        String name, @Nullable Double log, @Nullable Double standardError) {
    boolean isRanked() {
        return log != null && Double.isFinite(log);
    }

    boolean isSimulated() {
        return isRanked() && standardError != null && standardError >= 0 && Double.isFinite(standardError);
    }

    double value() {
        return log == null ? Double.NaN : log;
    }

    double error() {
        return standardError == null ? Double.NaN : standardError;
    }
}
