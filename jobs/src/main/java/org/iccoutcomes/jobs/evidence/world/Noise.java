package org.iccoutcomes.jobs.evidence.world;

/**
 * What moves counts besides the programme.
 *
 * @param drift standard deviation of an area's own change, as a logarithm, between two consecutive years of twelve
 *     months; 0.05 is about 5 % a year
 * @param dispersion variance of a month's count over its mean: 1 for independent events, more with repeat users
 * @param season how many times the generator's season, on the logarithmic scale: 0 for none
 */
public record Noise(double drift, double dispersion, double season) {
    /** Months of the years that drift is stated for. */
    private static final double MONTHS = 12;

    /**
     * Standard deviation of one month's step of the random walk. The means of two consecutive runs of n steps of size 1
     * differ with variance (2 n^2 + 1) / (3 n).
     */
    double monthlyStep() {
        return drift / Math.sqrt((2 * MONTHS * MONTHS + 1) / (3 * MONTHS));
    }
}
