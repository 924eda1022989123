package org.iccoutcomes.report.chart;

import java.util.List;
import org.iccoutcomes.words.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Figures with their intervals beneath one another, by size, about a line at 0.
 *
 * @param unit of the figures
 * @param dots from the first row down
 */
public record RankedDots(String title, String alternative, String unit, List<Dot> dots) implements Chart {
    public RankedDots {
        title = SafeText.of(title);
        alternative = SafeText.of(alternative);
        dots = List.copyOf(dots);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dots(this);
    }

    /**
     * A row.
     *
     * @param name of what it is of
     * @param words the figure as it is written beside the dot
     * @param lower limit; null where there is no interval
     * @param upper limit; null where there is no interval
     */
    public record Dot(
            String name,
            Role role,
            String words,
            double value,
            @Nullable Double lower,
            @Nullable Double upper) {
        public Dot {
            name = SafeText.of(name);
        }
    }
}
