package org.iccoutcomes.statistics.control.rule;

import org.jspecify.annotations.Nullable;

/**
 * Where a point lies among the lines of its chart.
 *
 * @param side of the mean: 1 above, -1 below, 0 exactly on it
 * @param outside whether beyond a process limit; null where there are no limits
 * @param close whether within the limits, and beyond two thirds of the way to one; null where there are no limits
 */
public record ChartPosition(
        int side, @Nullable Boolean outside, @Nullable Boolean close) {
    boolean isOutside() {
        return outside != null && outside;
    }

    boolean isClose() {
        return close != null && close;
    }
}
