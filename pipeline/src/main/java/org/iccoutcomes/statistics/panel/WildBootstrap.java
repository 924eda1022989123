package org.iccoutcomes.statistics.panel;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.random.Well19937c;
import org.iccoutcomes.statistics.Status;
import org.jspecify.annotations.Nullable;

/**
 * The restricted wild cluster bootstrap of the two-way effect on rates: residuals of the model without an effect change
 * sign area by area, and p is the share of patterns whose t is at least as large. Sources: Cameron, Gelbach and Miller
 * 2008; Rademacher signs, all of them up to {@link PanelRules#ENUMERATED_UP_TO} areas.
 *
 * @param status why there is no p
 * @param t effect over its CR0 standard error
 * @param p two-sided
 * @param patterns how many were gone through, the identity included
 */
public record WildBootstrap(
        Status status, @Nullable Double t, @Nullable Double p, int patterns) {
    private static final double SLACK = 1e-9;
    /** Scores below this share of what they are differences of are rounding errors of 0. */
    private static final double ROUNDING = 1e-12;

    /** Of a balanced panel whose areas are its clusters. */
    public static WildBootstrap of(Panel panel) {
        Status status = panel.check();
        if (status != Status.OK) {
            return none(status);
        }
        if (!panel.isBalanced()) {
            return none(Status.UNBALANCED_PANEL);
        }
        BalancedRates data = BalancedRates.of(panel);
        if (data.treated() < PanelRules.FEWEST_FOR_BOOTSTRAP) {
            return none(Status.TOO_FEW_TREATED);
        }
        if (data.units() - data.treated() < PanelRules.FEWEST_FOR_BOOTSTRAP) {
            return none(Status.TOO_FEW_COMPARATORS);
        }
        return Scores.of(data).bootstrap();
    }

    private static WildBootstrap none(Status status) {
        return new WildBootstrap(status, null, null, 0);
    }

    /**
     * What each pattern needs of the data. Demeaning an area's changed signs leaves the means of periods only, so that
     * a pattern costs areas squared, not areas times periods.
     *
     * @param own each area's treatment times its residual
     * @param shared of areas g and h: treatment of g times residual of h, over the number of areas
     * @param leverage each area's squared treatment
     */
    private record Scores(RealVector own, RealMatrix shared, RealVector leverage) {
        static Scores of(BalancedRates data) {
            RealMatrix treatment = BalancedRates.demeaned(data.treatment());
            RealMatrix residuals = BalancedRates.demeaned(data.rates());
            RealMatrix products = treatment.multiplyTransposed(residuals);
            RealMatrix squares = treatment.multiplyTransposed(treatment);
            RealVector own = residuals.getColumnVector(0);
            RealVector leverage = own.copy();
            for (int unit = 0; unit < data.units(); unit++) {
                own.setEntry(unit, products.getEntry(unit, unit));
                leverage.setEntry(unit, squares.getEntry(unit, unit));
            }
            return new Scores(own, products.scalarMultiply(1.0 / data.units()), leverage);
        }

        WildBootstrap bootstrap() {
            int areas = own.getDimension();
            boolean enumerated = areas <= PanelRules.ENUMERATED_UP_TO;
            int patterns = enumerated ? 1 << areas : PanelRules.DRAWS + 1;
            RealVector signs = own.map(x -> 1);
            double t = t(signs);
            if (!Double.isFinite(t)) {
                return none(Status.NOT_IDENTIFIED);
            }
            Well19937c generator = new Well19937c(PanelRules.SEED);
            int asLarge = 1;
            for (int pattern = 1; pattern < patterns; pattern++) {
                for (int area = 0; area < areas; area++) {
                    boolean flipped = enumerated ? (pattern >> area & 1) == 1 : generator.nextBoolean();
                    signs.setEntry(area, flipped ? -1 : 1);
                }
                asLarge += Math.abs(t(signs)) < Math.abs(t) - SLACK ? 0 : 1;
            }
            return new WildBootstrap(Status.OK, t, asLarge / (double) patterns, patterns);
        }

        private double t(RealVector signs) {
            double total = leverage.getL1Norm();
            double effect = own.dotProduct(signs) / total;
            RealVector scores =
                    own.ebeMultiply(signs).subtract(shared.operate(signs)).subtract(leverage.mapMultiply(effect));
            boolean isCertain = scores.getNorm() <= ROUNDING * own.getL1Norm();
            return isCertain ? effect / 0 : effect / (scores.getNorm() / total);
        }
    }
}
