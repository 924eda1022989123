package org.iccoutcomes.compare.effect;

import java.util.HashSet;
import java.util.Set;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.series.InterruptedSeries;
import org.iccoutcomes.statistics.series.Series;
import org.iccoutcomes.statistics.series.SeriesDiagnostics;
import org.iccoutcomes.statistics.series.SeriesEffect;
import org.iccoutcomes.statistics.series.SeriesOutcome;
import org.iccoutcomes.statistics.series.SeriesRules;
import org.jspecify.annotations.Nullable;

/** The area's own series, interrupted by its start: METHODS, section 17, averaged over the window asked for. */
final class InterruptedSeriesDesign {
    private static final double SMALL_P = 0.05;

    private InterruptedSeriesDesign() {}

    static Attempt of(Treated area) {
        if (area.sides().isStandardised()) {
            return Attempt.ofCrudeRatesOnly(StudyDesign.INTERRUPTED_SERIES, "Interrupted series");
        }
        Series series = area.history().upTo(area.sides().period().window().to());
        InterruptedSeries fitted =
                InterruptedSeries.of(series, area.startTime(), area.history().isSeasonal(), SeriesOutcome.COUNT);
        if (fitted.status() == Status.TOO_FEW_POINTS) {
            return Attempt.refused(StudyDesign.INTERRUPTED_SERIES, tooFew(series, area.startTime()));
        }
        Set<Integer> window = new HashSet<>(area.window());
        SeriesEffect effect = fitted.effect(window::contains, Attempt.CONFIDENCE);
        return Attempt.ofLog(StudyDesign.INTERRUPTED_SERIES, effect.relative(), Diagnostics.note(note(series, fitted)));
    }

    static String tooFew(Series series, int start) {
        long before = series.times().stream().filter(time -> time < start).count();
        return "An interrupted series needs %d known periods on each side of the start; there are %d before and %d after."
                .formatted(SeriesRules.FEWEST_POINTS, before, series.times().size() - before);
    }

    private static String note(Series series, InterruptedSeries fitted) {
        String terms = fitted.shape() == null || fitted.shape().hasSlope()
                ? "with a change of level and of slope"
                : "with a change of level only, as there are too few periods for one of slope";
        String season = fitted.shape() != null && fitted.shape().harmonics() > 0 ? " and a season" : "";
        return "%d periods, %s%s.%s"
                .formatted(series.points().size(), terms, season, autocorrelation(fitted.diagnostics()));
    }

    private static String autocorrelation(@Nullable SeriesDiagnostics diagnostics) {
        Double p = diagnostics == null ? null : diagnostics.ljungBoxP();
        return p != null && p < SMALL_P
                ? " Neighbouring periods still move together (Ljung\u2013Box), so the limits may be too narrow."
                : "";
    }
}
