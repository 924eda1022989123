package org.iccoutcomes.statistics.series;

import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Model;

/**
 * What of a series is modelled.
 *
 * @param family least squares of the rate, or Poisson of the count over exposure
 * @param per the unit of a rate: 1000 for a rate per 1,000; without meaning for counts
 */
public record SeriesOutcome(Family family, double per) {
    /** Events, as a multiple of independent ones, over exposure: the headline. */
    public static final SeriesOutcome COUNT = new SeriesOutcome(Family.QUASI_POISSON, 1);

    /** The rate by least squares. */
    public static SeriesOutcome rate(double per) {
        return new SeriesOutcome(Family.LEAST_SQUARES, per);
    }

    Model model(Series series, Design design) {
        if (family == Family.LEAST_SQUARES) {
            return Model.leastSquares(design, series.vector(point -> point.rate() * per));
        }
        RealVector exposures = series.vector(SeriesPoint::exposure);
        return Model.counts(design, series.vector(SeriesPoint::count), exposures, family);
    }

    /** Counts over exposures, as a multiple of independent ones: of one series, or of several one after the other. */
    static Model counts(Design design, List<SeriesPoint> points) {
        return Model.counts(
                design,
                MatrixUtils.createRealVector(
                        points.stream().mapToDouble(SeriesPoint::count).toArray()),
                MatrixUtils.createRealVector(
                        points.stream().mapToDouble(SeriesPoint::exposure).toArray()),
                Family.QUASI_POISSON);
    }
}
