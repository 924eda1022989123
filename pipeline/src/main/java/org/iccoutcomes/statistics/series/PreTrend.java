package org.iccoutcomes.statistics.series;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.linear.MatrixUtils;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.Wald;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Fit;
import org.iccoutcomes.statistics.regression.Model;
import org.iccoutcomes.statistics.regression.Regression;

/**
 * Whether an area and its comparator moved alike before the start, which every comparison of their changes takes for
 * granted: the difference of their linear trends on the scale of the logarithm, by quasi-Poisson regression with a
 * shared season. With few areas the joint test of an event study has no covariance to go by; this has. A p that is not
 * small is no proof: few months show little. Source: Angrist and Pischke 2009, section 5.2.1; Lopez Bernal et al. 2018.
 */
public final class PreTrend {
    /** Name of the method. */
    public static final String METHOD = "difference of trends before the start (quasi-Poisson)";

    private static final String GROUP = "group";
    private static final String TIME = "time";
    private static final String DIFFERENCE = "group:time";
    private static final int MONTHS = 12;

    private PreTrend() {}

    /**
     * The difference a period, as a logarithm, with limits and p.
     *
     * @param start the first period with the intervention; only earlier ones that both have are used
     * @param isSeasonal whether the points are months
     */
    public static Estimate of(Series area, Series comparator, int start, boolean isSeasonal, Confidence confidence) {
        Set<Integer> shared = new HashSet<>(area.times());
        shared.retainAll(new HashSet<>(comparator.times()));
        List<SeriesPoint> points = new ArrayList<>(before(area, shared, start));
        int size = points.size();
        points.addAll(before(comparator, shared, start));
        if (size < SeriesRules.PRE_TREND_FROM) {
            return Estimate.none(Status.TOO_FEW_POINTS);
        }
        Status status = new Series(points.subList(0, size)).check();
        status = status == Status.OK ? new Series(points.subList(size, points.size())).check() : status;
        if (status != Status.OK) {
            return Estimate.none(status);
        }
        Regression regression = Regression.of(model(points, size, isSeasonal && size >= MONTHS));
        Fit fit = regression.fit();
        if (fit == null) {
            return Estimate.none(regression.status());
        }
        int term = fit.model().design().indexOf(DIFFERENCE);
        // Fewer spread than chance would bring is itself chance, so the variance is never taken below Poisson's.
        double variance = fit.bread().getEntry(term, term) * Math.max(1, fit.dispersion());
        return new Wald(fit.coefficient(DIFFERENCE), Math.sqrt(variance), fit.testDegrees())
                .estimate(confidence, METHOD);
    }

    private static List<SeriesPoint> before(Series series, Set<Integer> shared, int start) {
        return series.points().stream()
                .filter(point -> point.time() < start && shared.contains(point.time()))
                .toList();
    }

    private static Model model(List<SeriesPoint> points, int size, boolean isSeasonal) {
        int origin = points.get(0).time();
        Design.Builder design = Design.rows(points.size())
                .intercept()
                .term(GROUP, i -> i < size ? 1 : 0)
                .term(TIME, i -> points.get(i).time() - origin)
                .term(DIFFERENCE, i -> i < size ? points.get(i).time() - origin : 0);
        new SeriesShape(origin, false, isSeasonal ? SeriesRules.HARMONICS : 0).addSeason(design, points);
        return Model.counts(
                design.build(),
                MatrixUtils.createRealVector(
                        points.stream().mapToDouble(SeriesPoint::count).toArray()),
                MatrixUtils.createRealVector(
                        points.stream().mapToDouble(SeriesPoint::exposure).toArray()),
                Family.QUASI_POISSON);
    }
}
