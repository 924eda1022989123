package org.iccoutcomes.statistics.series;

import java.util.List;

/**
 * An area's months in two windows that are compared. Months that were left out of a window are not in it.
 *
 * @param before of the baseline
 * @param after of the period
 */
public record WindowedSeries(Series before, Series after) {
    List<Series> windows() {
        return List.of(before, after);
    }
}
