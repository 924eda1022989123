package org.iccoutcomes.statistics.series;

import java.util.List;
import java.util.Set;
import org.iccoutcomes.statistics.regression.Design;

/**
 * The terms of an interrupted series: a trend, a step at the start and, if there are points enough, a change of slope
 * and a season. Source: Lopez Bernal et al. 2017.
 *
 * @param start the first period with the intervention
 * @param hasSlope whether the slope may change
 * @param harmonics pairs of sine and cosine of the year: 0 for no season, 2 as a rule
 */
public record SeriesShape(int start, boolean hasSlope, int harmonics) {
    /** The trend, in periods since the first of the series. */
    public static final String TIME = "time";

    /** The step: 1 from the start on. */
    public static final String LEVEL = "level";

    /** The change of slope: 1 in the first period of the intervention, then 2, and so on. */
    public static final String TIME_AFTER = "time_after";

    /** What is set to 0 to see what would have been. */
    public static final Set<String> INTERVENTION = Set.of(LEVEL, TIME_AFTER);

    private static final int MONTHS = 12;

    /** The design of a series, whose times are the calendar's. */
    public Design design(List<SeriesPoint> points) {
        Design.Builder design = Design.rows(points.size()).intercept();
        steps().forEach(term -> design.term(term, i -> value(term, points.get(i))));
        addSeason(design, points);
        return design.build();
    }

    /** The terms but for the constant and the season. */
    List<String> steps() {
        return hasSlope ? List.of(TIME, LEVEL, TIME_AFTER) : List.of(TIME, LEVEL);
    }

    double value(String term, SeriesPoint point) {
        return switch (term) {
            case TIME -> point.time();
            case LEVEL -> point.time() >= start ? 1 : 0;
            default -> Math.max(0, point.time() - start + 1);
        };
    }

    void addSeason(Design.Builder design, List<SeriesPoint> points) {
        for (int k = 1; k <= harmonics; k++) {
            double cycle = 2 * Math.PI * k / MONTHS;
            design.term("sin" + k, i -> Math.sin(cycle * points.get(i).month()));
            design.term("cos" + k, i -> Math.cos(cycle * points.get(i).month()));
        }
    }
}
