package org.iccoutcomes.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.chart.LineChart.Point;
import org.jspecify.annotations.Nullable;

/**
 * Rates of twelve months from the counts that a release shows month by month. A month that is hidden or not known is
 * not nothing: no twelve months with it among them have a rate.
 *
 * @param multiplier what one over one is in the unit of the rate
 */
record RollingRate(double multiplier) {
    private static final int MONTHS = 12;
    private static final Pattern PER = Pattern.compile("per ([0-9,]+) person-years.*");

    /** The rate of a measure with this unit; none of a number that has no denominator. */
    static OptionalDouble multiplier(String unit) {
        Matcher per = PER.matcher(unit);
        if (per.matches()) {
            return OptionalDouble.of(Double.parseDouble(per.group(1).replace(",", "")));
        }
        return unit.equals("%") ? OptionalDouble.of(100) : OptionalDouble.empty();
    }

    /** A point a month from the twelfth on, at the month's first day. */
    List<Point> of(List<Rows.Row> months) {
        List<Point> points = new ArrayList<>();
        for (int last = MONTHS - 1; last < months.size(); last++) {
            LocalDate day = months.get(last).date("from");
            points.add(new Point(day, rate(months.subList(last - MONTHS + 1, last + 1))));
        }
        return points;
    }

    private @Nullable Double rate(List<Rows.Row> year) {
        LocalDate first = year.get(0).date("from");
        LocalDate last = year.get(MONTHS - 1).date("from");
        boolean isWhole = year.stream().allMatch(row -> row.has("numerator") && row.has("denominator"));
        if (!isWhole || !first.plusMonths(MONTHS - 1L).equals(last)) {
            return null;
        }
        BigDecimal numerator = sum(year, "numerator");
        BigDecimal denominator = sum(year, "denominator");
        if (denominator.signum() <= 0) {
            return null;
        }
        return numerator
                .multiply(BigDecimal.valueOf(multiplier))
                .divide(denominator, 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static BigDecimal sum(List<Rows.Row> rows, String column) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.decimal(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
