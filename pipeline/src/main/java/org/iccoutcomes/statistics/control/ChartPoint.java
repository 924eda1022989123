package org.iccoutcomes.statistics.control;

import org.iccoutcomes.statistics.control.calendar.Observation;
import org.iccoutcomes.statistics.control.rule.ChartPosition;
import org.iccoutcomes.statistics.control.rule.SpecialCause;
import org.jspecify.annotations.Nullable;

/**
 * A period of a control chart.
 *
 * @param observation what was seen
 * @param position where it lies; null when missing
 * @param cause what it is a sign of
 * @param type whether that is good or bad
 */
public record ChartPoint(
        Observation observation, @Nullable ChartPosition position, SpecialCause cause, PointType type) {}
