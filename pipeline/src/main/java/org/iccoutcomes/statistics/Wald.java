package org.iccoutcomes.statistics;

/**
 * A figure and its standard error, taken as normal or as Student's t.
 *
 * @param value the figure
 * @param se its standard error; 0 where it is certain
 * @param degrees degrees of freedom of Student's t, above 0; infinite for the normal distribution
 */
public record Wald(double value, double se, double degrees) {
    /** A figure with normal limits. */
    public static Wald normal(double value, double se) {
        return new Wald(value, se, Double.POSITIVE_INFINITY);
    }

    /** The figure with symmetric limits and its p value; a certain figure has no p. */
    public Estimate estimate(Confidence confidence, String method) {
        if (!confidence.isValid()) {
            return Estimate.none(Status.INVALID_CONFIDENCE);
        }
        double half = -quantile(confidence.tail()) * se;
        Estimate limits = Estimate.of(value, value - half, value + half, method);
        return se > 0 ? limits.withP(p()) : limits;
    }

    /** Two-sided p value of no difference; NaN where the standard error is 0. */
    public double p() {
        double statistic = value / se;
        return Double.isInfinite(degrees)
                ? Quantile.normalTwoSidedTail(statistic)
                : Quantile.studentTwoSidedTail(statistic, degrees);
    }

    private double quantile(double probability) {
        return Double.isInfinite(degrees) ? Quantile.normal(probability) : Quantile.student(probability, degrees);
    }
}
