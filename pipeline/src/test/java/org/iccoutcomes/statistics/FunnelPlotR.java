package org.iccoutcomes.statistics;

import org.iccoutcomes.statistics.funnel.FunnelLimits;

/**
 * Limits as FunnelPlotR 0.6.0 prints them where we do not follow it: those of the CQC method stay on the square-root
 * scale (issue 33), and those of a ratio of counts take 1/(2 sqrt n) for the error. They are here so that its columns
 * can be compared, which shows that target and variance between units are the same.
 *
 * @param isRatioOfCounts else standardised ratios by the CQC method
 * @param target centre of the funnel
 * @param multiplier of the limits
 */
record FunnelPlotR(boolean isRatioOfCounts, double target, double multiplier) {
    private static final double Z_95 = 1.959964;
    private static final double Z_998 = 3.090232;

    FunnelLimits limits(double denominator, double tau2) {
        double sd = Math.sqrt(1 / (4 * denominator) + tau2);
        return new FunnelLimits(limit(-Z_95 * sd), limit(Z_95 * sd), limit(-Z_998 * sd), limit(Z_998 * sd));
    }

    private double limit(double distance) {
        return multiplier * (isRatioOfCounts ? Math.exp(Math.log(target) + distance) : 1 + distance);
    }
}
