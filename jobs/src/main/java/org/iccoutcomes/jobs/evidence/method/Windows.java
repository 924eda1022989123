package org.iccoutcomes.jobs.evidence.method;

import java.util.List;
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.Rate;
import org.iccoutcomes.statistics.series.MonthlyDispersion;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesPoint;
import org.iccoutcomes.statistics.series.WindowedSeries;
import org.iccoutcomes.statistics.spread.AreaChange;

/**
 * A drawn panel as two windows.
 *
 * @param treated treated areas, each with the dispersion of its months
 * @param others the same of the comparators
 */
record Windows(List<AreaChange> treated, List<AreaChange> others) {
    static Windows of(DrawnPanel panel) {
        List<WindowedSeries> all = panel.areas().stream().map(panel::windowed).toList();
        List<AreaChange> changes = all.stream().map(area -> change(area, all)).toList();
        int treated = panel.treated().size();
        return new Windows(changes.subList(0, treated), changes.subList(treated, changes.size()));
    }

    private static AreaChange change(WindowedSeries area, List<WindowedSeries> all) {
        BeforeAfter rates = new BeforeAfter(rate(area.after()), rate(area.before()));
        return new AreaChange(rates, MonthlyDispersion.of(area, all).value());
    }

    private static Rate rate(Series window) {
        double events = 0;
        double exposure = 0;
        for (SeriesPoint point : window.points()) {
            events += point.count();
            exposure += point.exposure();
        }
        return new Rate(events, exposure);
    }

    /** Areas as one. */
    static BeforeAfter pooled(List<AreaChange> areas) {
        Rate after = new Rate(0.0, 0.0);
        Rate before = new Rate(0.0, 0.0);
        for (AreaChange area : areas) {
            after = plus(after, area.rates().after());
            before = plus(before, area.rates().before());
        }
        return new BeforeAfter(after, before);
    }

    private static Rate plus(Rate one, Rate other) {
        return new Rate(one.x() + other.x(), one.n() + other.n());
    }

    /** Dispersion of the sum, each area counting by its events. */
    static double dispersion(List<AreaChange> areas) {
        double variance = 0;
        double events = 0;
        for (AreaChange area : areas) {
            double both = area.rates().after().x() + area.rates().before().x();
            variance += Math.max(1, area.dispersion()) * both;
            events += both;
        }
        return events > 0 ? variance / events : 1;
    }
}
