package org.iccoutcomes.statistics.panel.staggered;

import org.jspecify.annotations.Nullable;

/**
 * One area in one period, for group-time effects.
 *
 * @param unit the area
 * @param time number of the period
 * @param outcome in any unit: a rate, or its logarithm for relative effects
 * @param firstTreated first treated period of the area, the same on all its rows; null when never treated
 */
public record OutcomeRow(
        String unit, int time, double outcome, @Nullable Integer firstTreated) {}
