package org.iccoutcomes.report.chart;

import java.util.List;
import org.iccoutcomes.words.SafeText;

/**
 * Rates against the size of what they are of, with limits that narrow as it grows.
 *
 * @param axes what the two sides of the picture are
 * @param target the rate of all together
 * @param units each with its limits
 */
public record FunnelChart(String title, String alternative, Axes axes, double target, List<Unit> units)
        implements Chart {
    public FunnelChart {
        title = SafeText.of(title);
        alternative = SafeText.of(alternative);
        units = List.copyOf(units);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.funnel(this);
    }

    /**
     * What the sides are.
     *
     * @param size what the size is counted in
     * @param rate unit of the rate
     * @param limits what the limits are called, before their per cent
     */
    public record Axes(String size, String rate, String limits) {}

    /**
     * An area.
     *
     * @param isNamed whether its name stands beside it
     */
    public record Unit(String name, Role role, boolean isNamed, double size, double rate, Limits limits) {
        public Unit {
            name = SafeText.of(name);
        }
    }

    /** Limits of a unit of its size. */
    public record Limits(double lower998, double lower95, double upper95, double upper998) {}
}
