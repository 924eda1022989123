package org.iccoutcomes.contract.view;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.jspecify.annotations.Nullable;

/**
 * A measure in an area period by period, as a control chart (XmR) of its rate.
 *
 * @param measure id
 * @param area name
 * @param icon Making Data Count's icon of variation, such as {@code improvement_low}; empty without one
 * @param status why the limits cannot be relied on, or {@code ok}
 * @param points in order; a period that is not known has none
 */
public record Trend(String measure, String area, String icon, String status, List<Point> points) {
    public Trend {
        points = List.copyOf(points);
    }

    /** The same with further points behind. */
    public Trend with(List<Point> later) {
        List<Point> all = new ArrayList<>(points);
        all.addAll(later);
        return new Trend(measure, area, icon, status, all);
    }

    /**
     * One period.
     *
     * @param figure count and rate
     * @param mean centre line, in the unit of the rate
     * @param lower process limit
     * @param upper process limit
     * @param cause what it is a sign of, as NHSRplotthedots names it; empty for a provisional one
     * @param isProvisional whether it is not complete yet: shown, and kept out of the limits and of every change
     */
    public record Point(
            WindowFigure figure,
            @Nullable Double mean,
            @Nullable Double lower,
            @Nullable Double upper,
            String cause,
            boolean isProvisional) {
        /** A period that is complete. */
        public Point(
                WindowFigure figure,
                @Nullable Double mean,
                @Nullable Double lower,
                @Nullable Double upper,
                String cause) {
            this(figure, mean, lower, upper, cause, false);
        }

        /** A period that is not complete yet. */
        public static Point provisional(WindowFigure figure) {
            return new Point(figure, null, null, null, "", true);
        }
    }
}
