package org.iccoutcomes.jobs.evidence.method;

import java.util.List;
import java.util.Map;
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.panel.Outcome;
import org.iccoutcomes.statistics.panel.PanelFit;
import org.iccoutcomes.statistics.panel.PanelModel;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.RatioOfRateRatios;
import org.iccoutcomes.statistics.series.ControlledSeries;
import org.iccoutcomes.statistics.spread.ComparatorSpread;

/** Methods that hold an area's change against that of its peers. */
final class PeerMethods {
    private PeerMethods() {}

    static void add(DrawnPanel panel, Windows windows, Map<Method, Estimate> answers) {
        ComparatorSpread spread = ComparatorSpread.of(windows.treated(), windows.others(), Logs.LEVEL);
        answers.put(Method.SPREAD_A, spread.prediction());
        answers.put(
                Method.SPREAD_B,
                spread.marginal() == null
                        ? Estimate.none(spread.status())
                        : spread.marginal().estimate());
        ratios(windows, answers);
        answers.put(Method.CLUSTER_ROBUST, clusterRobust(panel));
    }

    static void addControlled(DrawnPanel panel, Map<Method, Estimate> answers) {
        answers.put(Method.CONTROLLED, controlled(panel));
    }

    private static void ratios(Windows windows, Map<Method, Estimate> answers) {
        BeforeAfter area = Windows.pooled(windows.treated());
        BeforeAfter peers = Windows.pooled(windows.others());
        answers.put(Method.RATIO_OF_RATIOS, Logs.of(RatioOfRateRatios.of(area, peers, Logs.LEVEL)));
        double variance = Windows.dispersion(windows.treated()) * Logs.variance(area)
                + Windows.dispersion(windows.others()) * Logs.variance(peers);
        answers.put(
                Method.RATIO_OF_RATIOS_DISPERSED,
                Logs.normal(
                        Logs.ofChange(area) - Logs.ofChange(peers),
                        variance,
                        Method.RATIO_OF_RATIOS_DISPERSED.words()));
    }

    private static Estimate clusterRobust(DrawnPanel panel) {
        return PanelFit.of(Blocks.of(panel), Outcome.COUNT, PanelModel::twoWay).estimate(PanelModel.EFFECT, Logs.LEVEL);
    }

    private static Estimate controlled(DrawnPanel panel) {
        return ControlledSeries.of(
                        panel.treated().get(0),
                        DrawnPanel.together(List.copyOf(panel.others())),
                        panel.firstStart(),
                        true)
                .effect(panel.after(), Logs.LEVEL)
                .relative();
    }
}
