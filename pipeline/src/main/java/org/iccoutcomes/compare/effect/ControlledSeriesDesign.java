package org.iccoutcomes.compare.effect;

import java.util.HashSet;
import java.util.Set;
import org.iccoutcomes.compare.history.History;
import org.iccoutcomes.contract.finding.Diagnostics;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.series.ControlledSeries;
import org.iccoutcomes.statistics.series.Series;

/** The area's series against the comparator's: METHODS, section 17, averaged over the window asked for. */
final class ControlledSeriesDesign {
    private ControlledSeriesDesign() {}

    static Attempt of(Treated area, History comparator) {
        if (area.sides().isStandardised()) {
            return Attempt.ofCrudeRatesOnly(StudyDesign.CONTROLLED_SERIES, "Controlled series");
        }
        Series own = area.history().upTo(area.sides().period().window().to());
        Series theirs = comparator.upTo(area.sides().period().window().to());
        ControlledSeries fitted = ControlledSeries.of(
                own, theirs, area.startTime(), area.history().isSeasonal());
        if (fitted.status() == Status.TOO_FEW_POINTS) {
            return Attempt.refused(
                    StudyDesign.CONTROLLED_SERIES, InterruptedSeriesDesign.tooFew(own, area.startTime()));
        }
        Set<Integer> window = new HashSet<>(area.window());
        return Attempt.ofLog(
                StudyDesign.CONTROLLED_SERIES,
                fitted.effect(window::contains, Attempt.CONFIDENCE).relative(),
                Diagnostics.NONE);
    }
}
