package org.iccoutcomes.jobs.evidence.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesPoint;
import org.iccoutcomes.statistics.series.WindowedSeries;

/**
 * Monthly counts as one drawing of the world gave them.
 *
 * @param treated series of the treated areas
 * @param starts the first month with the programme, one a treated area
 * @param others series of the comparators
 * @param ownChange how much the treated areas' own rates truly changed between the windows, growth, drift and programme
 *     together, as a logarithm: what a before/after estimates
 */
public record DrawnPanel(List<Series> treated, List<Integer> starts, List<Series> others, double ownChange) {
    /** Months of each window. */
    public static final int WINDOW = 12;

    /** The month the first area starts in. */
    public int firstStart() {
        return Collections.min(starts);
    }

    /** The month from which every treated area has started. */
    public int lastStart() {
        return Collections.max(starts);
    }

    /** The year before the first start. */
    public IntPredicate before() {
        int start = firstStart();
        return time -> time >= start - WINDOW && time < start;
    }

    /** The year from the last start on. */
    public IntPredicate after() {
        int start = lastStart();
        return time -> time >= start && time < start + WINDOW;
    }

    /** All areas, the treated ones first. */
    public List<Series> areas() {
        return Stream.concat(treated.stream(), others.stream()).toList();
    }

    /** An area in both windows. */
    public WindowedSeries windowed(Series area) {
        return new WindowedSeries(within(area, before()), within(area, after()));
    }

    /** Several areas as one. */
    public static Series together(List<Series> areas) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < areas.get(0).points().size(); i++) {
            SeriesPoint first = areas.get(0).points().get(i);
            double count = 0;
            double exposure = 0;
            for (Series area : areas) {
                count += area.points().get(i).count();
                exposure += area.points().get(i).exposure();
            }
            points.add(new SeriesPoint(first.time(), first.month(), count, exposure));
        }
        return new Series(points);
    }

    private static Series within(Series area, IntPredicate window) {
        return new Series(area.points().stream()
                .filter(point -> window.test(point.time()))
                .toList());
    }
}
