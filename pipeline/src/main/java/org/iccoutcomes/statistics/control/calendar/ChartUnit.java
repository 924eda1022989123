package org.iccoutcomes.statistics.control.calendar;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Whether a series of events is charted as counts or as rates. */
public enum ChartUnit {
    /** Counts, where as many people stand behind every one. */
    COUNT,
    /** Rates. */
    RATE;

    /** Rule: rates as soon as the largest population is more than this much above the smallest. */
    public static final double LARGEST_GROWTH = 0.05;

    /** The unit for counts of populations of these sizes, one a period; unknown ones do not count. */
    public static ChartUnit of(List<@Nullable Double> populations) {
        double smallest = known(populations).min().orElse(0);
        double largest = known(populations).max().orElse(0);
        return largest > smallest * (1 + LARGEST_GROWTH) ? RATE : COUNT;
    }

    private static DoubleStream known(List<@Nullable Double> populations) {
        return populations.stream().filter(Objects::nonNull).mapToDouble(Objects::requireNonNull);
    }
}
