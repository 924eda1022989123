package org.iccoutcomes.jobs.evidence.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.linear.RealVector;
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.synthetic.Histories;
import org.iccoutcomes.statistics.synthetic.Mixture;
import org.iccoutcomes.statistics.synthetic.SyntheticControl;
import org.iccoutcomes.statistics.synthetic.SyntheticDifference;

/** Methods that hold an area against a mixture of others; neither has an interval. */
final class MixtureMethods {
    private static final String TREATED = "treated";

    private MixtureMethods() {}

    static void add(DrawnPanel panel, Map<Method, Estimate> answers) {
        Histories histories = histories(panel);
        answers.put(Method.SYNTHETIC, control(histories));
        answers.put(Method.SYNTHETIC_DIFFERENCE, difference(histories));
    }

    private static Histories histories(DrawnPanel panel) {
        Map<String, Map<Integer, Double>> rates = new LinkedHashMap<>();
        for (int i = 0; i < panel.others().size(); i++) {
            rates.put("donor " + i, rates(panel.others().get(i)));
        }
        rates.put(TREATED, rates(panel.treated().get(0)));
        return Histories.of(rates, List.of(TREATED), panel.firstStart());
    }

    private static Map<Integer, Double> rates(Series area) {
        Map<Integer, Double> rates = new TreeMap<>();
        area.points().forEach(point -> rates.put(point.time(), point.count() / point.exposure()));
        return rates;
    }

    private static Estimate control(Histories histories) {
        SyntheticControl control = SyntheticControl.of(histories, 0);
        Mixture mixture = control.mixture();
        if (mixture == null || control.placebos() == null) {
            return Estimate.none(control.status());
        }
        double expected = mean(mixture.synthetic().getSubVector(mixture.before(), DrawnPanel.WINDOW));
        return point(mixture.effect(), expected, Method.SYNTHETIC)
                .withP(control.placebos().p());
    }

    private static Estimate difference(Histories histories) {
        Double effect = SyntheticDifference.of(histories).estimate();
        if (effect == null) {
            return Estimate.none(Status.TOO_FEW_POINTS);
        }
        int treated = histories.values().getColumnDimension() - 1;
        RealVector after =
                histories.values().getColumnVector(treated).getSubVector(histories.before(), DrawnPanel.WINDOW);
        return point(effect, mean(after) - effect, Method.SYNTHETIC_DIFFERENCE);
    }

    /** An effect on the rate, as the logarithm of what was over what would have been. */
    private static Estimate point(double effect, double expected, Method method) {
        Double log = Estimate.finite(Math.log1p(effect / expected));
        return new Estimate(Status.OK, log, null, null, null, method.words());
    }

    private static double mean(RealVector values) {
        double sum = 0;
        for (int i = 0; i < values.getDimension(); i++) {
            sum += values.getEntry(i);
        }
        return sum / values.getDimension();
    }
}
