package org.iccoutcomes.statistics.panel;

import org.hipparchus.linear.RealVector;
import org.iccoutcomes.statistics.regression.Design;
import org.iccoutcomes.statistics.regression.Family;
import org.iccoutcomes.statistics.regression.Model;

/**
 * What of a panel is modelled.
 *
 * @param kind how
 * @param per the unit of a rate: 1000 for a rate per 1,000; 1 for counts
 */
public record Outcome(Kind kind, double per) {
    /** Events by Poisson regression over exposure: the effect is the logarithm of a rate ratio. The headline. */
    public static final Outcome COUNT = new Outcome(Kind.COUNT, 1);

    /** How an outcome is modelled. */
    public enum Kind {
        /** The rate by least squares, every area alike. */
        RATE,
        /** The rate by least squares, weighted by exposure. */
        WEIGHTED_RATE,
        /** Events by Poisson regression with the logarithm of exposure as offset. */
        COUNT
    }

    /** The rate by least squares, every area alike. */
    public static Outcome rate(double per) {
        return new Outcome(Kind.RATE, per);
    }

    /** The rate by least squares, weighted by exposure. */
    public static Outcome weightedRate(double per) {
        return new Outcome(Kind.WEIGHTED_RATE, per);
    }

    Model model(Panel panel, Design design) {
        RealVector exposure = panel.vector(PanelRow::exposure);
        if (kind == Kind.COUNT) {
            return Model.counts(design, panel.vector(PanelRow::count), exposure, Family.POISSON);
        }
        RealVector rate = panel.vector(row -> row.rate() * per);
        return kind == Kind.RATE ? Model.leastSquares(design, rate) : Model.weighted(design, rate, exposure);
    }
}
