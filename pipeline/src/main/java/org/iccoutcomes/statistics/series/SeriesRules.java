package org.iccoutcomes.statistics.series;

import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/** Our own decisions where the literature is silent, in one place. */
public final class SeriesRules {
    /** RULE: with fewer points than this on either side there is no slope term. */
    public static final int SLOPE_FROM = 8;

    /** RULE: the same where a season is modelled. */
    public static final int SEASONAL_SLOPE_FROM = 12;

    /** RULE: with fewer points than this on either side there is no interrupted series. */
    public static final int FEWEST_POINTS = 3;

    /** RULE: with fewer shared points than this before the start, trends are not compared. */
    public static final int PRE_TREND_FROM = 6;

    /** RULE: pairs of sine and cosine where a season is modelled. */
    public static final int HARMONICS = 2;

    /** RULE: from this many points on, autoregressive errors by REML are to be preferred (Turner et al. 2021). */
    public static final int AUTOREGRESSIVE_FROM = 12;

    private SeriesRules() {}

    /** What a series can bear: a shape, or why there is none. */
    public record Allowed(Status status, @Nullable SeriesShape shape) {}

    /**
     * RULE: which terms a series can bear. A season that would leave no degrees of freedom is left out.
     *
     * @param series the points there are; gaps count as missing
     * @param start the first period with the intervention
     * @param isSeasonal whether a season is wanted: months, and not their quarters or years
     */
    public static Allowed allowed(Series series, int start, boolean isSeasonal) {
        int before = series.before(start);
        int after = series.points().size() - before;
        if (Math.min(before, after) < FEWEST_POINTS) {
            return new Allowed(Status.TOO_FEW_POINTS, null);
        }
        boolean hasSlope = Math.min(before, after) >= (isSeasonal ? SEASONAL_SLOPE_FROM : SLOPE_FROM);
        int terms = (hasSlope ? 4 : 3) + 2 * HARMONICS;
        boolean hasSeason = isSeasonal && series.points().size() > terms;
        return new Allowed(Status.OK, new SeriesShape(start, hasSlope, hasSeason ? HARMONICS : 0));
    }

    /** RULE: the longest lag of Newey–West errors unless one is stated: floor(4 (n / 100)^(2/9)). */
    public static int lag(int points) {
        return (int) Math.floor(4 * Math.pow(points / 100.0, 2.0 / 9));
    }
}
