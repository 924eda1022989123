package org.iccoutcomes.statistics.panel;

import org.hipparchus.linear.RealMatrix;
import org.iccoutcomes.statistics.RandomisationTest;
import org.iccoutcomes.statistics.Status;

/**
 * Randomisation inference on the two-way effect on rates: the treated areas are chosen anew in every way, with the same
 * start. In a balanced panel with one start that effect is the mean change of the chosen less that of the others.
 * Source: Fisher 1935; Rosenbaum 2002.
 */
public final class PanelRandomisation {
    private PanelRandomisation() {}

    /** Of a balanced panel whose treated areas start together. */
    public static RandomisationTest of(Panel panel) {
        Status status = panel.check();
        if (status != Status.OK) {
            return RandomisationTest.none(status, 0);
        }
        if (panel.starts().size() > 1) {
            return RandomisationTest.none(Status.STAGGERED_ADOPTION, 0);
        }
        if (!panel.isBalanced()) {
            return RandomisationTest.none(Status.UNBALANCED_PANEL, 0);
        }
        if (panel.starts().contains(panel.times().get(0))) {
            return RandomisationTest.none(Status.NOT_IDENTIFIED, 0);
        }
        BalancedRates data = BalancedRates.of(panel);
        double[] changes = changes(data);
        double all = 0;
        for (double change : changes) {
            all += change;
        }
        double total = all;
        int others = data.units() - data.treated();
        return RandomisationTest.of(data.units(), data.treated(), PanelRules.MOST_ASSIGNMENTS, chosen -> {
            double sum = 0;
            for (int unit : chosen) {
                sum += changes[unit];
            }
            return sum / chosen.length - (total - sum) / others;
        });
    }

    /** Each area's mean rate after the start less that before. */
    private static double[] changes(BalancedRates data) {
        RealMatrix rates = data.rates();
        double[] changes = new double[data.units()];
        double after = data.treatment().getRowVector(0).getL1Norm();
        double before = rates.getColumnDimension() - after;
        for (int unit = 0; unit < changes.length; unit++) {
            for (int time = 0; time < rates.getColumnDimension(); time++) {
                boolean post = data.treatment().getEntry(0, time) == 1;
                changes[unit] += rates.getEntry(unit, time) / (post ? after : -before);
            }
        }
        return changes;
    }
}
