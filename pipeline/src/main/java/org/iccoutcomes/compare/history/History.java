package org.iccoutcomes.compare.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.iccoutcomes.compare.figure.Sides;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.Grain;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesPoint;
import org.iccoutcomes.statistics.series.WindowedSeries;

/**
 * What one population counted in every period that is known and complete, in order; a gap is a gap.
 *
 * @param grain length of the periods: months for measures counted by days
 * @param points in order
 */
public record History(Grain grain, List<Point> points) {
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;
    private static final int WEEKS_A_YEAR = 52;
    private static final int DAYS_A_WEEK = 7;
    /** The first day of the epoch is a Thursday, so weeks begin three days before. */
    private static final int INTO_FIRST_WEEK = 3;

    public History {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param period its days
     * @param count events, or a sum
     * @param exposure above 0: person-years, rows of a mean or share, or days
     */
    public record Point(DateRange period, double count, double exposure) {}

    /** The number of the period that begins on a day; periods that touch have neighbouring numbers. */
    public int time(LocalDate start) {
        int months = start.getYear() * MONTHS_A_YEAR + start.getMonthValue() - 1;
        return switch (grain) {
            case DAY, MONTH -> months;
            case QUARTER -> months / MONTHS_A_QUARTER;
            case WEEK -> Math.toIntExact(Math.floorDiv(start.toEpochDay() + INTO_FIRST_WEEK, DAYS_A_WEEK));
        };
    }

    /** Whether a year has months enough for a season to be told from a trend. */
    public boolean isSeasonal() {
        return grain != Grain.QUARTER;
    }

    /** How many periods a year has. */
    public int periodsAYear() {
        return switch (grain) {
            case DAY, MONTH -> MONTHS_A_YEAR;
            case QUARTER -> MONTHS_A_YEAR / MONTHS_A_QUARTER;
            case WEEK -> WEEKS_A_YEAR;
        };
    }

    /** As a series up to a day. */
    public Series upTo(LocalDate last) {
        return series(point -> !point.period().to().isAfter(last));
    }

    /** The periods counted in two windows. */
    public WindowedSeries within(Sides sides) {
        return new WindowedSeries(
                over(sides.baseline().kept()), over(sides.period().kept()));
    }

    private Series over(List<DateRange> periods) {
        Set<Integer> times = periods.stream().map(period -> time(period.from())).collect(Collectors.toSet());
        return series(point -> times.contains(time(point.period().from())));
    }

    private Series series(Predicate<Point> wanted) {
        return new Series(points.stream()
                .filter(wanted)
                .map(point -> new SeriesPoint(
                        time(point.period().from()),
                        point.period().from().getMonthValue(),
                        point.count(),
                        point.exposure()))
                .toList());
    }
}
