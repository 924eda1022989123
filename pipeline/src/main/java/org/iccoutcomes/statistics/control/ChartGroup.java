package org.iccoutcomes.statistics.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.control.calendar.Observation;
import org.iccoutcomes.statistics.control.rule.ProcessLimits;
import org.iccoutcomes.statistics.control.rule.Signals;
import org.iccoutcomes.statistics.control.rule.SpecialCause;
import org.jspecify.annotations.Nullable;

/**
 * The periods from one rebase to the next, with limits of their own; no rule reaches across groups.
 *
 * @param number 0 before the first rebase
 * @param status of its limits; {@link Status#LOW_COUNT_SERIES} where they stand on too few events
 * @param limits of its points
 * @param points every period, in order
 */
public record ChartGroup(int number, Status status, ProcessLimits limits, List<ChartPoint> points) {
    /** A group of fewer points is short: its limits are provisional. */
    public static final int SHORT_BELOW = 13;

    /** Rule: with fewer events than this in a mean period, limits of single values cannot be relied on. */
    public static final double LOW_COUNT_BELOW = 5;

    public ChartGroup {
        points = List.copyOf(points);
    }

    static ChartGroup of(int number, List<Observation> observations, XmrSettings settings) {
        List<@Nullable Double> values = new ArrayList<>();
        observations.forEach(observation -> values.add(observation.value()));
        ProcessLimits limits =
                ProcessLimits.of(Collections.unmodifiableList(values), settings.baseline(), settings.screensOutliers());
        List<SpecialCause> causes = Signals.of(values, limits, settings.twoOfThree());
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            Double value = values.get(i);
            points.add(new ChartPoint(
                    observations.get(i),
                    value == null ? null : limits.positionOf(value),
                    causes.get(i),
                    PointType.of(causes.get(i), settings.improvement())));
        }
        return new ChartGroup(number, status(limits, observations), limits, points);
    }

    /** Whether it has fewer than 13 points. */
    public boolean isShort() {
        return points.stream().filter(point -> point.position() != null).count() < SHORT_BELOW;
    }

    private static Status status(ProcessLimits limits, List<Observation> observations) {
        OptionalDouble events = observations.stream()
                .map(Observation::events)
                .filter(Objects::nonNull)
                .mapToDouble(Objects::requireNonNull)
                .average();
        boolean isLow = events.isPresent() && events.getAsDouble() < LOW_COUNT_BELOW;
        return limits.status() == Status.OK && isLow ? Status.LOW_COUNT_SERIES : limits.status();
    }
}
