package org.iccoutcomes.report.chart;

import java.time.LocalDate;
import java.util.List;
import org.iccoutcomes.words.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A rate period by period, with its centre line and process limits.
 *
 * @param unit of the rate
 * @param points in order; the line breaks where a rate is not known
 * @param marks days to be seen, such as a programme's start
 */
public record ControlChart(String title, String alternative, String unit, List<Point> points, List<Mark> marks)
        implements Chart {
    public ControlChart {
        title = SafeText.of(title);
        alternative = SafeText.of(alternative);
        points = List.copyOf(points);
        marks = List.copyOf(marks);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.control(this);
    }

    /** The points that have a rate. */
    public List<Point> known() {
        return points.stream().filter(point -> point.rate() != null).toList();
    }

    /**
     * A period.
     *
     * @param from its first day
     * @param rate in the chart's unit; null where it is hidden or not known
     * @param isProvisional whether it may still change
     */
    public record Point(
            LocalDate from, @Nullable Double rate, @Nullable Limits limits, Sign sign, boolean isProvisional) {
        public Point(LocalDate from, @Nullable Double rate, @Nullable Limits limits, Sign sign) {
            this(from, rate, limits, sign, false);
        }
    }

    /** The centre line and the process limits about it. */
    public record Limits(double mean, double lower, double upper) {}

    /** A day and what it is. */
    public record Mark(LocalDate day, String words) {
        public Mark {
            words = SafeText.of(words);
        }
    }

    /** What a point is a sign of (NHS England, Making Data Count). */
    public enum Sign {
        USUAL("as usual"),
        BETTER("better than usual"),
        WORSE("worse than usual"),
        HIGHER("higher than usual"),
        LOWER("lower than usual");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
