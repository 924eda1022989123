package org.iccoutcomes.release;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.view.Trend;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.statistics.control.rule.SpecialCause;

/** Fourteen months of Millom, seven before the start and seven after; one is hidden, three are low. */
final class DrawnTrend {
    private static final YearMonth FIRST = YearMonth.of(2013, 11);
    private static final int HIDDEN = 3;

    private DrawnTrend() {}

    static Trend of(String measure) {
        List<Trend.Point> points = new ArrayList<>();
        int[] counts = {75, 80, 70, 5, 75, 70, 80, 60, 55, 50, 70, 65, 70, 75};
        for (int month = 0; month < counts.length; month++) {
            points.add(point(month, counts[month]));
        }
        return new Trend(measure, "Millom", "common_cause", "ok", points);
    }

    private static Trend.Point point(int month, int count) {
        DateRange range = DateRange.ofMonths(FIRST.plusMonths(month), FIRST.plusMonths(month));
        boolean isHidden = month == HIDDEN;
        Interval rate = isHidden ? Interval.UNKNOWN : new Interval(count / 0.7, null, null, "");
        BigDecimal numerator = isHidden ? null : BigDecimal.valueOf(count);
        SpecialCause cause = count <= 60 && !isHidden ? SpecialCause.SHIFT_BELOW : SpecialCause.COMMON_CAUSE;
        return new Trend.Point(
                new WindowFigure(range, range.days(), numerator, new BigDecimal("700"), rate),
                98.0,
                70.0,
                126.0,
                cause.label());
    }
}
