package org.iccoutcomes.definition.question;

import java.time.LocalDate;
import java.util.Optional;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * When a published figure is about, where that is not the headline windows of its own area.
 *
 * @param baseline before; null: the headline's
 * @param period after; null: the headline's
 * @param startOf the area from whose start months are counted; null: the figure's own
 * @param from first day of a figure that runs from there to the end of the data; null for a figure of two windows
 */
public record BenchmarkWindows(
        @Nullable Window baseline,
        @Nullable Window period,
        @Nullable String startOf,
        @Nullable LocalDate from) {
    /** The headline windows of the figure's own area. */
    public static final BenchmarkWindows HEADLINE = new BenchmarkWindows(null, null, null, null);

    /** From a day to the end of the data. */
    public static BenchmarkWindows from(LocalDate day) {
        return new BenchmarkWindows(null, null, null, day);
    }

    /** The pair of windows, where the programme's own fills in what is not said. */
    public Headline or(Headline headline) {
        return new Headline(
                Optional.ofNullable(baseline).orElse(headline.baseline()),
                Optional.ofNullable(period).orElse(headline.period()));
    }
}
