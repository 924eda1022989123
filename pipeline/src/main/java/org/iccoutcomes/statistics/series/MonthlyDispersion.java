package org.iccoutcomes.statistics.series;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iccoutcomes.statistics.Status;

/**
 * How many times the variance of an area's monthly counts is that of independent events: Pearson's chi-squared of its
 * months about the mean of their own window times the season, over its degrees of freedom. The change between the
 * windows is no part of it, nor is the season. Source: McCullagh and Nelder 1989, section 4.5.
 *
 * <p>RULE: the season is what all areas compared had in the same months together. A table of areas by months says then
 * how much of an area's scatter is left to expect: its chi-squared has (months - 1) (1 - its share of all events)
 * degrees a window. An area alone has its own two windows to take a season from, month by month of the year.
 *
 * @param status {@link Status#TOO_FEW_POINTS} where there are too few degrees and the value is 1
 * @param value never below 1: counts that vary less than chance do so by chance
 * @param chiSquared Pearson's
 * @param degrees its expectation with independent events
 */
public record MonthlyDispersion(Status status, double value, double chiSquared, double degrees) {
    /** RULE: below so many degrees of freedom, scatter says nothing of dispersion. */
    public static final double FEWEST_DEGREES = 4;

    /**
     * Of one area.
     *
     * @param area its months
     * @param together the areas whose season it shares, itself included; itself alone where there are no others
     */
    public static MonthlyDispersion of(WindowedSeries area, List<WindowedSeries> together) {
        return together.size() == 1 ? alone(area) : among(area, together);
    }

    /** One value for all areas, for where each has too few events to tell: all chi-squared over all degrees. */
    public static MonthlyDispersion pooled(List<WindowedSeries> together) {
        double chiSquared = 0;
        double degrees = 0;
        for (WindowedSeries area : together) {
            MonthlyDispersion one = of(area, together);
            chiSquared += one.chiSquared;
            degrees += one.degrees;
        }
        return of(chiSquared, degrees);
    }

    private static MonthlyDispersion among(WindowedSeries area, List<WindowedSeries> together) {
        List<SeriesPoint> all = together.stream()
                .flatMap(other -> other.windows().stream())
                .flatMap(window -> window.points().stream())
                .toList();
        Season season = Season.of(all, SeriesPoint::time);
        double chiSquared = 0;
        double degrees = 0;
        for (Series window : area.windows()) {
            Fitted fitted = Fitted.of(window, season);
            chiSquared += fitted.chiSquared;
            double others = season.events(window.points());
            degrees += others > 0 ? (fitted.months - 1) * (1 - fitted.events / others) : 0;
        }
        return of(chiSquared, degrees);
    }

    /** A table of the two windows by the months of the year. */
    private static MonthlyDispersion alone(WindowedSeries area) {
        List<SeriesPoint> both = area.windows().stream()
                .flatMap(window -> window.points().stream())
                .toList();
        Season season = Season.of(both, SeriesPoint::month);
        Fitted before = Fitted.of(area.before(), season);
        Fitted after = Fitted.of(area.after(), season);
        int months = season.rates.size();
        double degrees = Math.max(0, before.months - 1 + after.months - 1 - (months - 1));
        return of(before.chiSquared + after.chiSquared, degrees);
    }

    private static MonthlyDispersion of(double chiSquared, double degrees) {
        boolean isEnough = degrees >= FEWEST_DEGREES;
        double value = isEnough ? Math.max(1, chiSquared / degrees) : 1;
        return new MonthlyDispersion(isEnough ? Status.OK : Status.TOO_FEW_POINTS, value, chiSquared, degrees);
    }

    /** Rates of the months of a season, and events in them. */
    private record Season(ToIntFunction<SeriesPoint> key, Map<Integer, Double> rates, Map<Integer, Double> events) {
        static Season of(List<SeriesPoint> points, ToIntFunction<SeriesPoint> key) {
            Map<Integer, Double> events = sums(points.stream(), key, true);
            Map<Integer, Double> exposures = sums(points.stream(), key, false);
            Map<Integer, Double> rates = events.entrySet().stream()
                    .filter(month -> month.getValue() > 0)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            month -> month.getValue() / exposures.getOrDefault(month.getKey(), Double.NaN)));
            return new Season(key, rates, events);
        }

        private static Map<Integer, Double> sums(
                Stream<SeriesPoint> points, ToIntFunction<SeriesPoint> key, boolean isEvents) {
            return points.collect(Collectors.groupingBy(
                    key::applyAsInt, Collectors.summingDouble(point -> isEvents ? point.count() : point.exposure())));
        }

        double rate(SeriesPoint point) {
            return rates.getOrDefault(key.applyAsInt(point), 0.0);
        }

        double events(List<SeriesPoint> points) {
            return points.stream()
                    .mapToDouble(point -> events.getOrDefault(key.applyAsInt(point), 0.0))
                    .sum();
        }
    }

    /** A window about its own mean times the season; months in which nobody counted anything are no part of it. */
    private record Fitted(double chiSquared, double events, int months) {
        static Fitted of(Series window, Season season) {
            List<SeriesPoint> points = window.points().stream()
                    .filter(point -> season.rate(point) > 0)
                    .toList();
            double events = points.stream().mapToDouble(SeriesPoint::count).sum();
            double usual = points.stream()
                    .mapToDouble(point -> point.exposure() * season.rate(point))
                    .sum();
            if (!(events > 0)) {
                return new Fitted(0, 0, 1);
            }
            double chiSquared = 0;
            for (SeriesPoint point : points) {
                double expected = events * point.exposure() * season.rate(point) / usual;
                chiSquared += (point.count() - expected) * (point.count() - expected) / expected;
            }
            return new Fitted(chiSquared, events, points.size());
        }
    }
}
