package org.iccoutcomes.jobs.evidence.method;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iccoutcomes.jobs.evidence.world.DrawnPanel;
import org.iccoutcomes.statistics.Estimate;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.ratio.BeforeAfter;
import org.iccoutcomes.statistics.ratio.RateRatio;
import org.iccoutcomes.statistics.selection.AreaEvents;
import org.iccoutcomes.statistics.selection.ShrunkRate;
import org.iccoutcomes.statistics.series.InterruptedSeries;
import org.iccoutcomes.statistics.series.SeriesOutcome;
import org.iccoutcomes.statistics.spread.AreaChange;

/** Methods that hold an area against its own past. */
final class OwnMethods {
    private OwnMethods() {}

    static void add(DrawnPanel panel, Windows windows, Map<Method, Estimate> answers) {
        BeforeAfter own = Windows.pooled(windows.treated());
        double dispersion = Windows.dispersion(windows.treated());
        answers.put(Method.BEFORE_AFTER, Logs.of(RateRatio.auto(own.after(), own.before(), Logs.LEVEL)));
        answers.put(
                Method.BEFORE_AFTER_DISPERSED,
                Logs.of(RateRatio.dispersed(own.after(), own.before(), dispersion, RateRatio.DISPERSED, Logs.LEVEL)));
        if (panel.firstStart() == panel.lastStart() && panel.treated().size() == 1) {
            answers.put(Method.INTERRUPTED, interrupted(panel));
        }
    }

    /** Two years before and one after; the effect is averaged over the year after. */
    private static Estimate interrupted(DrawnPanel panel) {
        return InterruptedSeries.of(panel.treated().get(0), panel.firstStart(), true, SeriesOutcome.COUNT)
                .effect(panel.after(), Logs.LEVEL)
                .relative();
    }

    /**
     * The year after against what was to be expected of the area, its own rate drawn towards that of all areas by as
     * much as it is chance (Marshall 1991). The error of what was expected is the posterior's, plus that of the mean of
     * all areas where it is drawn there.
     */
    static Estimate discounted(Windows windows) {
        AreaChange treated = windows.treated().get(0);
        List<AreaEvents> before = Stream.concat(Stream.of(treated), windows.others().stream())
                .map(area -> new AreaEvents(
                        area.rates().before().x(), area.rates().before().n()))
                .toList();
        ShrunkRate.Prior prior = ShrunkRate.prior(before);
        ShrunkRate shrunk = ShrunkRate.of(before).get(0);
        Double rate = shrunk.shrunk();
        Double weight = shrunk.weight();
        if (prior == null || rate == null || weight == null) {
            return Estimate.none(Status.NO_EVENTS);
        }
        BeforeAfter rates = treated.rates();
        double ofRate = weight * prior.rate() / rates.before().n();
        double ofMean =
                prior.rate() / before.stream().mapToDouble(OwnMethods::exposure).sum()
                        + prior.betweenVariance() / before.size();
        double expected = (ofRate + (1 - weight) * (1 - weight) * ofMean) / (rate * rate);
        double dispersion = Math.max(1, treated.dispersion());
        return Logs.normal(
                Math.log(rates.after().x() / rates.after().n() / rate),
                dispersion * (1 / rates.after().x() + expected),
                Method.BEFORE_AFTER_DISCOUNTED.words());
    }

    private static double exposure(AreaEvents area) {
        Double exposure = area.exposure();
        return exposure == null ? 0 : exposure;
    }
}
