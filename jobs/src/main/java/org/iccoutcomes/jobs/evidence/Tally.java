package org.iccoutcomes.jobs.evidence;

import java.util.List;
import org.iccoutcomes.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a method's answers to many draws of one scenario.
 *
 * @param draws how many
 * @param answered how many it gave an estimate for
 * @param withLimits how many it gave an interval for
 * @param covered how many intervals held the truth
 * @param rejected how many said that there is an effect: by the interval, else by p of 5 % or less
 * @param tested how many had an interval or a p
 * @param meanWidth mean width of the intervals, as a logarithm
 * @param bias mean of the estimates less the truth, as a logarithm
 */
public record Tally(
        int draws, int answered, int withLimits, int covered, int rejected, int tested, double meanWidth, double bias) {
    private static final double REJECTS_AT = 0.05;

    /**
     * Of estimates and what they were of, in the order of the draws, so that sums do not depend on who worked them out.
     */
    public static Tally of(List<Double> truths, List<Estimate> estimates) {
        int answered = 0;
        int limits = 0;
        int covered = 0;
        int rejected = 0;
        int tested = 0;
        double width = 0;
        double off = 0;
        for (int draw = 0; draw < estimates.size(); draw++) {
            Estimate estimate = estimates.get(draw);
            double truth = truths.get(draw);
            Double value = estimate.value();
            if (value == null) {
                continue;
            }
            answered++;
            off += value - truth;
            Double lower = estimate.lower();
            Double upper = estimate.upper();
            Double p = estimate.p();
            if (lower != null && upper != null) {
                limits++;
                tested++;
                covered += lower <= truth && truth <= upper ? 1 : 0;
                rejected += lower > 0 || upper < 0 ? 1 : 0;
                width += upper - lower;
            } else if (p != null) {
                tested++;
                rejected += p <= REJECTS_AT ? 1 : 0;
            }
        }
        return new Tally(estimates.size(), answered, limits, covered, rejected, tested, width / limits, off / answered);
    }

    /** Share of intervals that held the truth, 0 to 1; null where the method has no interval. */
    public @Nullable Double coverage() {
        return share(covered, withLimits);
    }

    /** Monte Carlo standard error of {@link #coverage}. */
    public @Nullable Double coverageError() {
        Double share = coverage();
        return share == null ? null : Math.sqrt(share * (1 - share) / withLimits);
    }

    /** Share that said there is an effect: false positives without one, else power. */
    public @Nullable Double rejection() {
        return share(rejected, tested);
    }

    /** How often there was no estimate, 0 to 1. */
    public double silence() {
        return (draws - answered) / (double) draws;
    }

    private static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : part / (double) whole;
    }
}
