package org.iccoutcomes.report.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.iccoutcomes.report.chart.FunnelChart.Limits;
import org.iccoutcomes.report.chart.FunnelChart.Unit;

/**
 * A limit as a curve through those of the areas. The root of a limit is nearly a straight line in one over the root of
 * the size, so the curve between two areas is drawn along such a line.
 */
final class FunnelCurve {
    private static final int STEPS = 12;

    private FunnelCurve() {}

    /** Sizes and limits. */
    static List<double[]> through(List<Unit> bySize, ToDoubleFunction<Limits> which) {
        List<double[]> curve = new ArrayList<>();
        for (int i = 0; i + 1 < bySize.size(); i++) {
            double from = 1 / Math.sqrt(bySize.get(i).size());
            double to = 1 / Math.sqrt(bySize.get(i + 1).size());
            double low = Math.sqrt(which.applyAsDouble(bySize.get(i).limits()));
            double high = Math.sqrt(which.applyAsDouble(bySize.get(i + 1).limits()));
            for (int step = 0; step <= STEPS; step++) {
                double part = (double) step / STEPS;
                double at = from + part * (to - from);
                double root = low + part * (high - low);
                curve.add(new double[] {1 / (at * at), root * root});
            }
        }
        return curve;
    }
}
