package org.iccoutcomes.statistics;

import java.util.Objects;
import org.iccoutcomes.statistics.funnel.FunnelLimits;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a share of a small whole as FunnelPlotR 0.6.0 prints them. Beyond 0 and 1 the sine turns back; we stop
 * there, and the reference resets what is not monotone along its grid, which leaves a limit turned back here and there.
 *
 * @param target centre of the funnel
 * @param multiplier of the limits
 * @param whole of the unit
 */
record ArcsineLimits(double target, double multiplier, double whole) {
    private static final double TOLERANCE = 1e-7;
    private static final double Z_95 = 1.959964;
    private static final double Z_998 = 3.090232;

    /** Our limits, save where they stop at 0 or 1 and the reference has what the sine turns back to. */
    FunnelLimits asPrinted(Golden row, String prefix, FunnelLimits ours, double tau2) {
        double sd = Math.sqrt(1 / (4 * whole) + tau2);
        return new FunnelLimits(
                one(row.given(prefix + "ll95"), ours.lower95(), -Z_95 * sd),
                one(row.given(prefix + "ul95"), ours.upper95(), Z_95 * sd),
                one(row.given(prefix + "ll998"), ours.lower998(), -Z_998 * sd),
                one(row.given(prefix + "ul998"), ours.upper998(), Z_998 * sd));
    }

    private double one(double printed, @Nullable Double ours, double distance) {
        double angle = Math.asin(Math.sqrt(target)) + distance;
        double turned = multiplier * Math.sin(angle) * Math.sin(angle);
        boolean turnsBack = angle < 0 || angle > Math.PI / 2;
        boolean isTurned = turnsBack && Math.abs(printed - turned) <= TOLERANCE * turned;
        return isTurned ? turned : Objects.requireNonNull(ours);
    }
}
