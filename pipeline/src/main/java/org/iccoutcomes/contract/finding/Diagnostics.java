package org.iccoutcomes.contract.finding;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside an effect, so that a reader can judge it.
 *
 * @param alternative the same effect by the design's second form; unknown where it has none
 * @param preTrend by how many per cent a year the area outran its comparator before the start; unknown where it was not
 *     tested
 * @param preTrendP two-sided p of no such difference; small means that the comparison is in doubt
 * @param q p adjusted for how many areas and measures of its family were tested (Benjamini and Hochberg); null where
 *     the family was not asked
 * @param regression what regression to the mean alone would have brought, beside a change that no comparator controls
 * @param note what else the design says, one or more sentences, or empty
 */
public record Diagnostics(
        Interval alternative,
        Interval preTrend,
        @Nullable Double preTrendP,
        @Nullable Double q,
        @Nullable RegressionToMean regression,
        String note) {
    /** Nothing beside it. */
    public static final Diagnostics NONE = note("");

    /** A note alone. */
    public static Diagnostics note(String note) {
        return new Diagnostics(Interval.UNKNOWN, Interval.UNKNOWN, null, null, null, note);
    }

    /** The same with the test of trends before the start. */
    public Diagnostics withPreTrend(Interval percentAYear, @Nullable Double p) {
        return new Diagnostics(alternative, percentAYear, p, q, regression, note);
    }

    /** The same with p adjusted for its family. */
    public Diagnostics withQ(@Nullable Double adjusted) {
        return new Diagnostics(alternative, preTrend, preTrendP, adjusted, regression, note);
    }

    /** The same with what regression to the mean would have brought. */
    public Diagnostics withRegression(@Nullable RegressionToMean expected) {
        return new Diagnostics(alternative, preTrend, preTrendP, q, expected, note);
    }
}
