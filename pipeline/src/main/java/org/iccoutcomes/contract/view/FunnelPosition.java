package org.iccoutcomes.contract.view;

import org.iccoutcomes.contract.finding.WindowFigure;
import org.jspecify.annotations.Nullable;

/**
 * Where an area lies among the areas of its level, given its size.
 *
 * @param measure id
 * @param area name
 * @param figure count and rate in the window
 * @param limits of an area of its size about the rate of all
 * @param funnel the same for every area of it
 * @param place {@code high-998}, {@code high-95}, {@code low-95}, {@code low-998} or {@code within}; empty where it has
 *     none
 */
public record FunnelPosition(
        String measure, String area, WindowFigure figure, Limits limits, Funnel funnel, String place) {
    /** Lower and upper limits, in the unit of the rate. */
    public record Limits(
            @Nullable Double lower95,
            @Nullable Double upper95,
            @Nullable Double lower998,
            @Nullable Double upper998) {}

    /**
     * A funnel.
     *
     * @param target rate of all areas together
     * @param dispersion how many times the areas' squared distances are those of chance (phi), trimmed
     * @param isAdjusted whether the limits were widened by it
     * @param status why it was not adjusted, or {@code ok}
     */
    public record Funnel(@Nullable Double target, @Nullable Double dispersion, boolean isAdjusted, String status) {}
}
